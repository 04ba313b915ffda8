// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QSet>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

#include <span>

namespace core {

/// The beginning of a word, in lower case.
using WordBeginning = QVarLengthArray<QChar, 5>;

/// How much it says that two texts share `word`, which is one of contentWords(): the logarithm of how rarely English
/// texts have it (inverse document frequency, K. Spärck Jones 1972). About 2.5 to 7.
double rarityOf(QStringView word);

/// From this rarity on a word is one of contentWords(): less than one English text in twelve has it.
inline constexpr double leastRarity = 2.5;

/// What `token` of `text` is compared by: its first five letters; empty of a number, a mark or a short word.
/// "Soldiers" and "soldier" begin alike.
WordBeginning wordBeginning(QStringView text, const Token &token);

/// What `tokens` of `text` are about: the beginning of each word that is rare enough.
QSet<QString> contentWords(QStringView text, std::span<const Token> tokens);

} // namespace core
