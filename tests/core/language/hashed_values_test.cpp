// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/hashed_values.h"
#include "core/language/training/hash_values.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace {

quint64 hashOf(QStringView text)
{
    core::WordHash hash;
    hash.add(text);
    return hash.value();
}

} // namespace

TEST_CASE("a hash table in a model gives each key its value and others none", "[language]")
{
    std::map<quint64, quint16> entries;
    for (int i = 0; i < 2000; ++i)
        entries[hashOf(QString::number(i))] = static_cast<quint16>(i);
    core::ModelWriter writer;
    addHashedValues(writer, "t.marks"_L1, "t.values"_L1, entries);
    const QByteArray bytes = writer.bytes();
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    REQUIRE(model);
    const core::HashedValues table(*model, "t.marks"_L1, "t.values"_L1);
    int wrong = 0;
    for (int i = 0; i < 2000; ++i)
        wrong += table.valueOf(hashOf(QString::number(i))) == i ? 0 : 1;
    for (int i = 2000; i < 4000; ++i)
        wrong += table.valueOf(hashOf(QString::number(i))) ? 1 : 0;
    CHECK(wrong == 0);
}

TEST_CASE("a hash table without a free place still comes to an end", "[language]")
{
    constexpr std::array<quint32, 3> marks{7, 7, 7};
    constexpr std::array<quint16, 3> values{1, 2, 3};
    core::ModelWriter writer;
    writer.add("t.marks"_L1, std::span<const quint32>(marks));
    writer.add("t.values"_L1, std::span<const quint16>(values));
    writer.add("t.short"_L1, std::span<const quint16>(values).first(2));
    const QByteArray bytes = writer.bytes();
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    REQUIRE(model);
    const core::HashedValues full(*model, "t.marks"_L1, "t.values"_L1);
    CHECK(!full.valueOf(hashOf(u"word")));
    const core::HashedValues uneven(*model, "t.marks"_L1, "t.short"_L1);
    CHECK(uneven.isEmpty());
    CHECK(!uneven.valueOf(7));
    CHECK(!core::HashedValues().valueOf(7));
}

TEST_CASE("the hash of a word is the same everywhere", "[language]")
{
    CHECK(hashOf(u"") == 0x243F6A8885A308D3U);
    CHECK(hashOf(u"ab") != hashOf(u"ba"));
    CHECK(core::HashedValues::markOf(0x500000000U) != 0);
    CHECK(core::HashedValues::placeOf(~quint64(0), 10) == 9);
}
