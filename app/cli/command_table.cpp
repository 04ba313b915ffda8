// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_table.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Applied = std::expected<void, QString>;

constexpr unsigned everyCommand =
    bitOf(Command::Extract) | bitOf(Command::Tag) | bitOf(Command::Read) | bitOf(Command::Parse);

constexpr std::array commands{
    CommandWords{Command::Extract, "extract"_L1, "[OPTION...] INPUT..."_L1,
                 "the timeline of all inputs, as JSON or CSV"_L1,
                 "Reads the articles, finds what happened and when, and writes the timeline.\n\n"
                 "  json   one object: articles, events, stories\n"
                 "  jsonl  one line an article as soon as it is done; no stories\n"
                 "  csv    a header and a row an event on the timeline\n"_L1},
    CommandWords{Command::Tag, "tag"_L1, "[OPTION...] INPUT..."_L1,
                 "TimeML: the text with its times and events marked"_L1,
                 "Marks the times and events of each input, all its text taken as the article's own words.\n"
                 "A .tml input keeps its text and its document creation time; its own tags are dropped.\n"
                 "A text whose first line is nothing but a day (2019-06-04) was written on that day.\n"_L1},
    CommandWords{Command::Read, "read"_L1, "[OPTION...] INPUT..."_L1,
                 "JSON lines, one an article: title, byline, publication day, body"_L1,
                 "Reads the articles and writes what is known of each, without looking for events.\n"
                 "An input that is no article gets a line too, with the reason in \"refused\".\n"_L1},
    CommandWords{Command::Parse, "parse"_L1, "[OPTION...] INPUT..."_L1,
                 "CoNLL-U: sentences, words and what they are to each other"_L1,
                 "Cuts the inputs into sentences and words and writes them as CoNLL-U, with parts of speech,\n"
                 "lemmas, trees and names. All of a plain text is read, of a web page or a PDF the article. A .conllu "
                 "input keeps its words, sentences\n"
                 "and comments; everything else in it is found anew.\n"_L1},
};

Applied applyFormat(Arguments &arguments, const QString &value)
{
    constexpr std::array formats{std::pair("json"_L1, Format::Json), std::pair("jsonl"_L1, Format::JsonLines),
                                 std::pair("csv"_L1, Format::Csv)};
    const auto known = std::ranges::find(formats, value, [](const auto &format) { return format.first; });
    if (known == formats.end())
        return std::unexpected(u"unknown format ‘%1’: choose json, jsonl or csv"_s.arg(value));
    arguments.format = known->second;
    return {};
}

Applied applyCsvColumns(Arguments &arguments, const QString &value)
{
    if (value != "dateline"_L1 && value != "acled"_L1)
        return std::unexpected(u"unknown columns ‘%1’: choose dateline or acled"_s.arg(value));
    arguments.csvColumns = value == "acled"_L1 ? CsvColumns::Acled : CsvColumns::Dateline;
    return {};
}

Applied applyJobs(Arguments &arguments, const QString &value)
{
    bool isNumber = false;
    arguments.jobs = value.toInt(&isNumber);
    if (!isNumber || arguments.jobs < 1 || arguments.jobs > 1024)
        return std::unexpected(u"--jobs takes a number from 1 to 1024, not ‘%1’"_s.arg(value));
    return {};
}

/// Sets the text field `field` of the arguments; an empty value is a slip of the shell.
template<QString Arguments::*field>
Applied applyText(Arguments &arguments, const QString &value)
{
    if (value.isEmpty())
        return std::unexpected(u"an option was given an empty value"_s);
    arguments.*field = value;
    return {};
}

Applied applyRules(Arguments &arguments, const QString &value)
{
    arguments.rules.append(value);
    return {};
}

Applied applyNoEvents(Arguments &arguments, const QString &)
{
    arguments.events = false;
    return {};
}

Applied applyAllMentions(Arguments &arguments, const QString &)
{
    arguments.allMentions = true;
    return {};
}

Applied applyProgress(Arguments &arguments, const QString &)
{
    arguments.progress = true;
    return {};
}

constexpr std::array options{
    OptionWords{"format"_L1, "FORMAT"_L1, bitOf(Command::Extract), "json (unless told), jsonl or csv"_L1, applyFormat},
    OptionWords{"csv-columns"_L1, "COLUMNS"_L1, bitOf(Command::Extract),
                "of csv: dateline (unless told), a row an event; or\n"
                "acled, a row a story, with ACLED's column names"_L1,
                applyCsvColumns},
    OptionWords{"all-mentions"_L1, ""_L1, bitOf(Command::Extract), "keep words that hardly name an event, too"_L1,
                applyAllMentions},
    OptionWords{"format"_L1, "FORMAT"_L1, bitOf(Command::Read), "jsonl, the one there is"_L1, applyFormat},
    OptionWords{"output-dir"_L1, "DIR"_L1, bitOf(Command::Tag), "write DIR/x.tml for each input x.txt or x.tml"_L1,
                applyText<&Arguments::outputDir>},
    OptionWords{"no-events"_L1, ""_L1, bitOf(Command::Tag), "mark times only"_L1, applyNoEvents},
    OptionWords{"output"_L1, "FILE"_L1, everyCommand, "write to FILE, whole or not at all"_L1,
                applyText<&Arguments::output>},
    OptionWords{"published"_L1, "DATE"_L1, everyCommand,
                "the publication day of all inputs, YYYY-MM-DD; or a\n"
                "list of them: a file with PATH<TAB>YYYY-MM-DD a line"_L1,
                applyText<&Arguments::published>},
    OptionWords{"rules"_L1, "FILE"_L1, everyCommand, "add the date rules in FILE"_L1, applyRules},
    OptionWords{"jobs"_L1, "N"_L1, everyCommand, "threads to work with (all cores unless told)"_L1, applyJobs},
    OptionWords{"progress"_L1, ""_L1, everyCommand, "show progress, also where there is no terminal"_L1, applyProgress},
};

} // namespace

std::span<const CommandWords> commandTable()
{
    return commands;
}

std::span<const OptionWords> optionTable()
{
    return options;
}

const CommandWords &wordsOf(Command command)
{
    return *std::ranges::find(commands, command, &CommandWords::command);
}

} // namespace app
