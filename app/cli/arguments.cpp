// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command_table.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// The command line cut into its parts, before any of them is understood.
struct Parts
{
    struct Option
    {
        QString name;
        std::optional<QString> value; ///< After an equals sign, or the word after it where it takes one.
    };

    std::vector<Option> options;
    QStringList operands; ///< The command and its inputs.
};

bool takesValue(QStringView name)
{
    return std::ranges::any_of(
        optionTable(), [&](const OptionWords &option) { return option.name == name && !option.value.isEmpty(); });
}

Parts::Option takeOption(const QStringList &words, qsizetype &i)
{
    const QString word = words[i].sliced(2);
    if (const qsizetype equals = word.indexOf(u'='); equals >= 0)
        return {word.first(equals), word.sliced(equals + 1)};
    if (takesValue(word) && i + 1 < words.size())
        return {word, words[++i]};
    return {word, {}};
}

std::expected<Parts, QString> cut(const QStringList &words)
{
    Parts parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            parts.operands += words.sliced(i + 1);
            break;
        }
        if (word.startsWith(u"--"))
            parts.options.push_back(takeOption(words, i));
        else if (word.size() > 1 && word.startsWith(u'-'))
            return std::unexpected(u"unknown option %1: options are written with two dashes"_s.arg(word));
        else
            parts.operands.append(word);
    }
    return parts;
}

bool asksFor(const Parts &parts, QStringView name)
{
    return std::ranges::find(parts.options, name, &Parts::Option::name) != parts.options.end();
}

std::expected<Command, QString> commandNamed(const QString &name)
{
    const auto known = std::ranges::find(commandTable(), name, &CommandWords::name);
    if (known == commandTable().end())
        return std::unexpected(u"unknown command ‘%1’: see dateline-cli --help"_s.arg(name));
    return known->command;
}

std::expected<void, QString> applyOption(Arguments &arguments, const Parts::Option &given)
{
    const QLatin1StringView command = wordsOf(arguments.command).name;
    const auto known = std::ranges::find_if(optionTable(), [&](const OptionWords &option) {
        return option.name == given.name && (option.commands & bitOf(arguments.command));
    });
    if (known == optionTable().end())
        return std::unexpected(u"%1 has no option --%2: see dateline-cli %1 --help"_s.arg(command, given.name));
    if (known->value.isEmpty() && given.value)
        return std::unexpected(u"--%1 takes no value"_s.arg(given.name));
    if (!known->value.isEmpty() && !given.value)
        return std::unexpected(u"--%1 needs a value: --%1 %2"_s.arg(given.name, known->value));
    return known->apply(arguments, given.value.value_or(QString()));
}

/// What single options cannot see.
std::expected<void, QString> checkTogether(const Arguments &arguments)
{
    if (arguments.inputs.isEmpty())
        return std::unexpected(u"no input given: name a file, a folder, or - for standard input"_s);
    if (arguments.inputs.count(u"-"_s) > 1)
        return std::unexpected(u"standard input (-) can be read only once"_s);
    if (arguments.command == Command::Read && arguments.format.value_or(Format::JsonLines) != Format::JsonLines)
        return std::unexpected(u"read writes jsonl and nothing else: leave --format out"_s);
    if (arguments.csvColumns && arguments.format != Format::Csv)
        return std::unexpected(u"--csv-columns goes with --format csv: add that"_s);
    if (!arguments.output.isEmpty() && !arguments.outputDir.isEmpty())
        return std::unexpected(u"--output and --output-dir do not go together: choose one"_s);
    return {};
}

std::expected<Arguments, QString> understand(Command command, const Parts &parts)
{
    Arguments arguments;
    arguments.command = command;
    arguments.inputs = parts.operands.sliced(1);
    for (const Parts::Option &option : parts.options) {
        if (const auto applied = applyOption(arguments, option); !applied)
            return std::unexpected(applied.error());
    }
    if (const auto checked = checkTogether(arguments); !checked)
        return std::unexpected(checked.error());
    return arguments;
}

} // namespace

std::expected<std::variant<Arguments, Answer>, QString> parseArguments(const QStringList &words)
{
    const auto parts = cut(words);
    if (!parts)
        return std::unexpected(parts.error());
    if (asksFor(*parts, u"version"))
        return Answer{u"dateline-cli "_s + QStringLiteral(DATELINE_VERSION) + u'\n'};
    if (parts->operands.isEmpty()) {
        if (asksFor(*parts, u"help"))
            return Answer{programHelp()};
        return std::unexpected(u"no command given: see dateline-cli --help"_s);
    }
    const auto command = commandNamed(parts->operands.front());
    if (!command)
        return std::unexpected(command.error());
    if (asksFor(*parts, u"help"))
        return Answer{commandHelp(*command)};
    return understand(*command, *parts);
}

} // namespace app
