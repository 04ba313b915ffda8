// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <span>

namespace core {

/// How much it says that two texts share `word`, which is one of contentWords(): the logarithm of how rarely English
/// texts have it (inverse document frequency, K. Spärck Jones 1972). About 2.5 to 7.
double rarityOf(const QString &word);

/// What `tokens` of `text` are about: the first five letters, in lower case, of each word that less than
/// one English text in twelve has. "Soldiers" and "soldier" begin alike.
QSet<QString> contentWords(QStringView text, std::span<const Token> tokens);

} // namespace core
