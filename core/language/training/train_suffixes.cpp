// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_suffixes.h"

#include "core/language/suffix_table.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

constexpr int fewestWords = 2; // that a suffix must be of, to say anything

/// How many words that end in this have each value.
using ValueCounts = std::map<quint16, int>;
using SuffixCounts = std::unordered_map<quint64, ValueCounts>;

SuffixCounts countSuffixes(const std::map<GroupedForm, quint16> &words, const std::set<GroupedForm> &exceptional)
{
    SuffixCounts counts;
    for (const auto &[key, value] : words) {
        if (exceptional.contains(key))
            continue;
        const NormalForm form(key.second);
        for (qsizetype length = 0; length < form.suffixCount(); ++length)
            ++counts[form.suffixKey(length, key.first)][value];
    }
    return counts;
}

/// The value of most words; the lowest of those that as many have. None where there are too few words.
std::optional<quint16> mostFrequent(const ValueCounts &counts, bool always)
{
    int sum = 0;
    auto best = counts.begin();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        sum += it->second;
        if (it->second > best->second)
            best = it;
    }
    if (!always && sum < fewestWords)
        return std::nullopt;
    return best->first;
}

} // namespace

GroupedForm groupedForm(quint16 group, QStringView form)
{
    QString text = NormalForm(form).text().toString();
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = u'0';
    }
    return {group, text};
}

std::map<quint64, quint16> trainSuffixes(const std::map<GroupedForm, quint16> &words,
                                         const std::set<GroupedForm> &exceptional, qsizetype shortest)
{
    const SuffixCounts counts = countSuffixes(words, exceptional);
    std::map<quint64, quint16> entries;
    for (const auto &[key, value] : words) {
        const NormalForm form(key.second);
        std::optional<quint16> shorter;
        for (qsizetype length = shortest; length < form.suffixCount(); ++length) {
            const quint64 suffix = form.suffixKey(length, key.first);
            const auto found = counts.find(suffix);
            const auto best = found == counts.end() ? std::nullopt : mostFrequent(found->second, length <= 1);
            if (best && best != shorter) {
                entries[suffix] = *best;
                shorter = best;
            }
        }
        if (shorter != value)
            entries[form.wordKey(key.first)] = value;
    }
    return entries;
}

} // namespace core
