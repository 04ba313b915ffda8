// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <set>

namespace core {

/// A word in its group, in the normal form that tables of words know, all digits alike.
using GroupedForm = std::pair<quint16, QString>;

GroupedForm groupedForm(quint16 group, QStringView form);

/// What SuffixTable reads to give each of `words` its value, and others what most words that end alike have, but for
/// those that are `exceptional`. A piece of a word is left out where the next shorter one says the same. No suffix has
/// fewer than `shortest` units; with 0, each group has a value for all its words.
std::map<quint64, quint16> trainSuffixes(const std::map<GroupedForm, quint16> &words,
                                         const std::set<GroupedForm> &exceptional, qsizetype shortest);

} // namespace core
