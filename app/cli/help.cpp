// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_table.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype optionWidth = 20; // characters: where the second column begins

const QString exitCodes = u"Exit status: 0 all was read; 1 some input could not be read (it is named, the rest is\n"
                          "written); 2 called wrongly, or the output could not be written.\n"_s;

/// Two columns; further lines of the second one stand below its first.
QString entry(const QString &name, const QString &text)
{
    const QString indent = u'\n' + QString(optionWidth + 2, u' ');
    const QString fitted = name.size() < optionWidth ? name.leftJustified(optionWidth) : name + indent.sliced(1);
    return u"  "_s + fitted + QString(text).replace(u'\n', indent) + u'\n';
}

QString entryOf(const OptionWords &option)
{
    const QString value = option.value.isEmpty() ? QString() : u' ' + QString(option.value);
    return entry(u"--"_s + option.name + value, option.help);
}

} // namespace

QString programHelp()
{
    QString help = u"Usage: dateline-cli COMMAND [OPTION...] INPUT...\n\n"
                   "Finds what happened when in news articles. An INPUT is a file, a folder (with all\n"
                   "below it) or - for standard input.\n\nCommands:\n"_s;
    for (const CommandWords &command : commandTable())
        help += entry(command.name, command.summary);
    help += u"\nOptions:\n"_s + entry(u"COMMAND --help"_s, u"how to use a command"_s);
    help += entry(u"--help"_s, u"this text"_s) + entry(u"--version"_s, u"the version of the program"_s);
    return help + u'\n' + exitCodes;
}

QString commandHelp(Command command)
{
    const CommandWords &words = wordsOf(command);
    QString help = u"Usage: dateline-cli %1 %2\n\n%3\nOptions:\n"_s.arg(words.name, words.usage, words.details);
    for (const OptionWords &option : optionTable()) {
        if (option.commands & bitOf(command))
            help += entryOf(option);
    }
    return help + entry(u"--help"_s, u"this text"_s) + u'\n' + exitCodes;
}

} // namespace app
