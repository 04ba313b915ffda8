// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The forms of an English verb, small letters. Where the spelling may double the last letter
/// ("travelled", "traveled") both forms are there.
struct VerbForms
{
    QString third;
    QStringList pasts;
    QStringList participles;
    QStringList gerunds;
};

/// The forms of a regular verb: "stop" -> stops, stopped, stopping.
VerbForms inflectRegularly(const QString &base);

/// The plural of a regular noun: "battle" -> battles, "robbery" -> robberies.
QString pluralOf(const QString &noun);

/// What a word that no lexicon knows would be as a verb's base: "gathered" -> gather, "looted" -> loot.
/// A guess by its ending; words that end otherwise stay as they are.
QString guessedBase(QStringView form);

} // namespace core
