// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <functional>
#include <unordered_map>

namespace core {

/// Not noexcept, so that a map keeps the hashes beside the words and compares these first.
struct WordViewHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView word) const { return qHash(word); }
};

/// What is known of words. A stretch of a text is looked up as it stands, without a copy of it: QHash would take one
/// for each word of an article.
template<typename T>
using WordMap = std::unordered_map<QString, T, WordViewHash, std::equal_to<>>;

/// What `map` has for `word`; a default one where it has nothing.
template<typename T>
T valueIn(const WordMap<T> &map, QStringView word)
{
    const auto found = map.find(word);
    return found == map.end() ? T() : found->second;
}

} // namespace core
