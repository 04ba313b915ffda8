// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>

namespace app {

/// What the command line asks for.
struct Options
{
    QStringList paths{}; ///< Files and folders, as given.
    bool sample = false;
    bool dark = false;
    QSize size{1440, 900}; ///< Of the window in --screenshot; the width of the picture in --render.
    QString render{};      ///< File to draw the timeline into; empty: not asked for. So are the next two.
    QString csv{};
    QString screenshot{};
    QString print{}; ///< What --help or --version print; nothing else is done then.

    bool writesFiles() const { return !(render.isEmpty() && csv.isEmpty() && screenshot.isEmpty()); }

    friend bool operator==(const Options &, const Options &) = default;
};

/// Reads `arguments`, the program's name first. The error is a sentence for standard error.
std::expected<Options, QString> parseCommandLine(const QStringList &arguments);

} // namespace app
