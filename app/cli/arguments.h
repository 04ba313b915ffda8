// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>

namespace app {

enum class Command { Extract, Tag, Read, Parse };
enum class Format { Json, JsonLines, Csv };
enum class CsvColumns { Dateline, Acled };

/// What the command line asks for.
struct Arguments
{
    Command command = Command::Extract;
    std::optional<Format> format;
    std::optional<CsvColumns> csvColumns; ///< Of a format of CSV alone.
    QStringList inputs;
    int jobs = 0;             ///< Threads; 0: as many as there are cores.
    QString published;        ///< A day or the name of a list; empty: none given.
    QStringList rules;        ///< Files with more date rules.
    QString output;           ///< Empty: standard output.
    QString outputDir;        ///< Of tag; empty: none.
    bool events = true;       ///< Whether tag marks events too.
    bool allMentions = false; ///< Whether extract keeps doubtful mentions.
    bool progress = false;
};

/// A text asked for instead of work: the help or the version.
struct Answer
{
    QString text;
};

/// Reads the command line without the program's own name. The error is one line: what is wrong, and what to do.
std::expected<std::variant<Arguments, Answer>, QString> parseArguments(const QStringList &words);

/// What `dateline-cli --help` prints.
QString programHelp();
/// What `dateline-cli COMMAND --help` prints.
QString commandHelp(Command command);

} // namespace app
