// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/feature_table.h"
#include "core/language/network/word_features.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <set>

using core::SentenceCase;

using namespace Qt::StringLiterals;

namespace {

std::vector<quint64> featuresOf(const QString &word, SentenceCase usage = SentenceCase::Usual)
{
    std::vector<quint64> hashes;
    const core::Lexicon none;
    core::WordFeatures(none).append(word, usage, hashes);
    return hashes;
}

std::size_t shared(const QString &a, const QString &b)
{
    const auto of = featuresOf(b);
    return static_cast<std::size_t>(
        std::ranges::count_if(featuresOf(a), [&of](quint64 hash) { return std::ranges::contains(of, hash); }));
}

} // namespace

TEST_CASE("sentenceCase tells headlines, shouting and hurry from other sentences", "[language][network]")
{
    const auto [text, usage] = GENERATE(table<QString, SentenceCase>({
        {u"The mayor of Dover left on Friday"_s, SentenceCase::Usual},
        {u"the mayor left on friday"_s, SentenceCase::AllSmall},
        {u"MAYOR LEAVES ON FRIDAY"_s, SentenceCase::AllCapitals},
        {u"Mayor Leaves Town on Friday after Quarrel"_s, SentenceCase::Headline},
        {u"NATO"_s, SentenceCase::Usual},
        {u"12 , 30"_s, SentenceCase::Usual},
    }));
    CAPTURE(text);
    std::vector<QStringView> words;
    for (const QStringView word : QStringTokenizer(text, u' '))
        words.push_back(word);
    CHECK(core::sentenceCase(words) == usage);
}

TEST_CASE("words that look alike share features, and a word shares its own in other letters", "[language][network]")
{
    CHECK(featuresOf(u"mutiny"_s).front() == featuresOf(u"Mutiny"_s).front());
    CHECK(featuresOf(u"1997"_s).front() == featuresOf(u"2014"_s).front());
    CHECK(shared(u"unloading"_s, u"unpacking"_s) > shared(u"unloading"_s, u"quartet"_s));
    CHECK(featuresOf(u"Mutiny"_s) != featuresOf(u"Mutiny"_s, SentenceCase::Headline));
}

TEST_CASE("any word has features, none of them twice, and not too many", "[language][network]")
{
    const QString word = GENERATE(u"a"_s, u"'s"_s, u"don’t"_s, QString(500, u'x'), u"日本"_s);
    const auto hashes = featuresOf(word);
    CHECK(hashes.size() >= 3);
    CHECK(hashes.size() < 80);
    if (word.size() < 100)
        CHECK(std::set(hashes.begin(), hashes.end()).size() == hashes.size());
}

TEST_CASE("a feature table finds what is in it and nothing else", "[language][network]")
{
    std::vector<quint64> hashes;
    for (quint64 i = 1; i <= 3000; ++i)
        hashes.push_back(i * 0x9E3779B97F4A7C15ULL);
    const core::FeatureTableArrays arrays(hashes);
    const core::FeatureTable table = arrays.table();

    bool all = true;
    for (std::size_t i = 0; i < hashes.size(); ++i)
        all = all && table.rowOf(hashes[i]) == i && table.rowOf(hashes[i] + 1) == core::FeatureTable::none;
    CHECK(all);
    CHECK(core::FeatureTable().rowOf(5) == core::FeatureTable::none);
}
