// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The words of the window's frame: title bar and status bar.
class WindowText
{
    Q_DECLARE_TR_FUNCTIONS(WindowText)
public:
    /// What is open, in a word or two: the one article's title, or else the folder of them all.
    static QString name(const core::Timeline &timeline);
    /// "36 of 42 events · 6 undated · 5 articles · 2 not read"; empty without articles.
    static QString counts(int dated, int undated, const core::Timeline &timeline);
    /// "20 Jan 2012 – 5 Mar 2013"; with the time of day where the span is short.
    static QString span(const core::TimeSpan &span);

private:
    static QString articles(int count);
};

} // namespace ui
