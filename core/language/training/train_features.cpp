// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_features.h"

#include "core/language/suffix_table.h"
#include "core/language/training/hash_values.h"
#include "core/language/training/train_suffixes.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using BundleCounts = std::map<QString, int>;

/// A bundle without what a word and its tags cannot tell: that it is misspelt, or what its phrase stands for.
QString learnable(const QString &bundle)
{
    QStringList features = bundle.split(u'|');
    features.removeIf(
        [](const QString &feature) { return feature.startsWith("ExtPos="_L1) || feature.startsWith("Typo="_L1); });
    return features.isEmpty() ? u"_"_s : features.join(u'|');
}

/// How often each word has each bundle, by its tags, and by its XPOS alone.
std::map<GroupedForm, BundleCounts> countBundles(std::span<const ConlluSentence> sentences)
{
    std::map<GroupedForm, BundleCounts> counts;
    for (const ConlluSentence &sentence : sentences) {
        for (const ConlluWord &word : sentence.words) {
            const auto upos = tagSpelt<Upos>(QLatin1StringView(word.upos.toLatin1()));
            const auto xpos = tagSpelt<Xpos>(QLatin1StringView(word.xpos.toLatin1()));
            if (!upos || !xpos)
                continue;
            const QString bundle = learnable(word.features);
            ++counts[groupedForm(taggedGroup(*upos, *xpos), word.form)][bundle];
            ++counts[groupedForm(static_cast<quint16>(*xpos), word.form)][bundle];
        }
    }
    return counts;
}

const QString &mostFrequent(const BundleCounts &counts)
{
    return std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first;
}

/// Bundles by number: the empty one first, the others by how many words have them.
std::vector<QString> numbered(const std::map<GroupedForm, BundleCounts> &counts)
{
    BundleCounts words;
    for (const auto &[key, bundles] : counts)
        ++words[mostFrequent(bundles)];
    words.erase(u"_"_s);
    std::vector<QString> all;
    for (const auto &[bundle, count] : words)
        all.push_back(bundle);
    std::ranges::stable_sort(all, std::ranges::greater(), [&](const QString &bundle) { return words.at(bundle); });
    all.insert(all.begin(), u"_"_s);
    return all;
}

void writeSpellings(ModelWriter &writer, const std::vector<QString> &bundles)
{
    std::vector<quint32> begins{0};
    QByteArray letters;
    for (const QString &bundle : bundles) {
        letters += bundle.toLatin1();
        begins.push_back(static_cast<quint32>(letters.size()));
    }
    writer.add("features.begins"_L1, std::span<const quint32>(begins));
    writer.add("features.letters"_L1,
               std::span<const char>(letters.constData(), static_cast<std::size_t>(letters.size())));
}

} // namespace

void addFeatures(ModelWriter &writer, std::span<const ConlluSentence> sentences)
{
    const auto counts = countBundles(sentences);
    const std::vector<QString> bundles = numbered(counts);
    std::map<QString, quint16> numbers;
    for (std::size_t i = 0; i < bundles.size(); ++i)
        numbers[bundles[i]] = static_cast<quint16>(i);
    std::map<GroupedForm, quint16> words;
    for (const auto &[key, found] : counts)
        words[key] = numbers.at(mostFrequent(found));
    addHashedValues(writer, "features.marks"_L1, "features.values"_L1, trainSuffixes(words, {}, 0));
    writeSpellings(writer, bundles);
}

} // namespace core
