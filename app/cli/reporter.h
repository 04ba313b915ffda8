// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

/// Speaks to the user on standard error: messages, and how far the work is.
///
/// Progress is shown on a terminal, on one line that is written over, or where it was asked for, then
/// on a line of its own for each percent.
class Reporter
{
public:
    explicit Reporter(bool progressWanted);

    void say(const QString &message);
    /// The same about an input that could not be read.
    void sayUnread(const QString &message);
    /// `all` may be an estimate that changes.
    void showProgress(qsizetype done, qsizetype all);

    bool someUnread() const { return m_someUnread; }

private:
    bool m_onTerminal;
    bool m_showProgress;
    bool m_someUnread = false;
    qsizetype m_percent = 101; ///< The last shown.
};

} // namespace app
