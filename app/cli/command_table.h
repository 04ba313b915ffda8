// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

#include <QLatin1StringView>

#include <expected>
#include <span>

namespace app {

/// A command as the command line and the help name it.
struct CommandWords
{
    Command command;
    QLatin1StringView name;
    QLatin1StringView usage;   ///< What follows the command in the usage line.
    QLatin1StringView summary; ///< One line.
    QLatin1StringView details; ///< Paragraphs for the command's own help.
};

/// An option: its name without dashes, what its value is called (empty: it takes none), and which commands take it.
struct OptionWords
{
    QLatin1StringView name;
    QLatin1StringView value;
    unsigned commands; ///< A bit a Command, see bitOf().
    QLatin1StringView help;
    std::expected<void, QString> (*apply)(Arguments &arguments, const QString &value);
};

constexpr unsigned bitOf(Command command)
{
    return 1u << static_cast<unsigned>(command);
}

std::span<const CommandWords> commandTable();
std::span<const OptionWords> optionTable();
const CommandWords &wordsOf(Command command);

} // namespace app
