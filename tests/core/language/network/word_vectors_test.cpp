// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/word_vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using core::SentenceCase;
using core::WordVectors;

using namespace Qt::StringLiterals;

namespace {

/// Knows the one feature that "ferry" has as a word in small letters, with a vector of 1, 2, 3, …
class OneFeature
{
public:
    OneFeature()
        : m_arrays(std::array{hash()})
    {
        for (std::size_t i = 0; i < m_vector.size(); ++i)
            m_vector[i] = static_cast<qint16>(i + 1);
        network.inputs = m_vector.size();
        network.features = m_arrays.table();
        network.embedding = m_vector;
    }

    core::TrainedNetwork network;

private:
    static quint64 hash()
    {
        std::vector<quint64> hashes;
        core::WordFeatures(core::Lexicon()).append(u"ferry", SentenceCase::Usual, hashes);
        return hashes.front();
    }

    core::FeatureTableArrays m_arrays;
    std::array<qint16, 16> m_vector{};
};

} // namespace

TEST_CASE("a word keeps its number and its vector until all are forgotten", "[language][network]")
{
    const OneFeature known;
    WordVectors vectors(known.network, core::Lexicon());

    CHECK(vectors.indexOf(u"pier", SentenceCase::Usual) == 0);
    CHECK(vectors.indexOf(u"Ferry", SentenceCase::Usual) == 1);
    CHECK(vectors.indexOf(u"Ferry", SentenceCase::Headline) == 2);
    for (int i = 0; i < 3000; ++i)
        CHECK(vectors.indexOf(u"word%1"_s.arg(i), SentenceCase::Usual) == static_cast<std::size_t>(3 + i));
    CHECK(vectors.indexOf(u"Ferry", SentenceCase::Usual) == 1);
    CHECK(vectors.indexOf(u"word2999", SentenceCase::Usual) == 3002);
    CHECK(vectors.size() == 3003);

    CHECK(std::ranges::equal(std::span(vectors.vector(1), 16), known.network.embedding));
    CHECK(std::ranges::count(std::span(vectors.vector(0), 16), 0) == 16);

    vectors.forget();
    CHECK(vectors.size() == 0);
    CHECK(vectors.indexOf(u"ferry", SentenceCase::Usual) == 0);
    CHECK(std::ranges::equal(std::span(vectors.vector(0), 16), known.network.embedding));
}

TEST_CASE("words are told apart by their first 64 letters alone", "[language][network]")
{
    const OneFeature known;
    WordVectors vectors(known.network, core::Lexicon());
    const QString begin = QString(u'a').repeated(64);

    CHECK(vectors.indexOf(begin + u"bc"_s, SentenceCase::Usual) == 0);
    CHECK(vectors.indexOf(begin + u"de"_s, SentenceCase::Usual) == 0);
    CHECK(vectors.indexOf(begin.first(63), SentenceCase::Usual) == 1);
}
