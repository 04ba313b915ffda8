// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/model_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <array>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint16, 5> shorts{0, -1, 2, -300, 32767};
constexpr std::array<float, 3> floats{0.5F, -1.25F, 1e30F};

QByteArray smallModel()
{
    core::ModelWriter writer;
    writer.add("a.shorts"_L1, std::span<const qint16>(shorts));
    writer.add("a.name.of.23.characters"_L1, std::span<const float>(floats));
    writer.add("nothing"_L1, std::span<const quint8>());
    return writer.bytes();
}

template<typename T>
std::vector<T> copyOf(std::span<const T> values)
{
    return {values.begin(), values.end()};
}

/// Reads what there is to read of a model that may be damaged.
qsizetype touch(QByteArrayView bytes)
{
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    if (!model)
        return -1;
    qsizetype sum = 0;
    for (const qint16 value : model->array<qint16>("a.shorts"_L1))
        sum += value == 0 ? 1 : 2;
    for (const quint8 value : model->array<quint8>("a.name.of.23.characters"_L1))
        sum += value == 0 ? 1 : 2;
    return sum;
}

QByteArray withNumber(QByteArray bytes, qsizetype at, quint64 number)
{
    for (int i = 0; i < 8; ++i)
        bytes[at + i] = static_cast<char>(number >> (8 * i));
    return bytes;
}

} // namespace

TEST_CASE("a model's arrays are read as they were written", "[language]")
{
    const QByteArray bytes = smallModel();
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    REQUIRE(model);
    CHECK(copyOf(model->array<qint16>("a.shorts"_L1)) == std::vector(shorts.begin(), shorts.end()));
    CHECK(copyOf(model->array<float>("a.name.of.23.characters"_L1)) == std::vector(floats.begin(), floats.end()));
    CHECK(model->array<quint8>("nothing"_L1).empty());
    CHECK(bytes == smallModel());
}

TEST_CASE("a model's arrays lie where a processor likes them", "[language]")
{
    const QByteArray bytes = smallModel();
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    REQUIRE(model);
    const auto *array = reinterpret_cast<const char *>(model->array<float>("a.name.of.23.characters"_L1).data());
    CHECK((array - bytes.constData()) % 64 == 0);
}

TEST_CASE("an array that is not there, or of another kind, is empty", "[language]")
{
    const QByteArray bytes = smallModel();
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    REQUIRE(model);
    CHECK(model->array<qint16>("b.shorts"_L1).empty());
    CHECK(model->array<quint32>("a.shorts"_L1).empty()); // ten bytes
    CHECK(model->array<quint8>("a.shorts"_L1).size() == 10);
}

TEST_CASE("a model without arrays is one", "[language]")
{
    const QByteArray bytes = core::ModelWriter().bytes();
    const auto model = core::ModelFile::open(bytes, u"m"_s);
    REQUIRE(model);
    CHECK(model->array<quint8>("a.shorts"_L1).empty());
}

TEST_CASE("bytes that are no model are refused", "[language]")
{
    const QByteArray good = smallModel();
    constexpr quint64 huge = std::numeric_limits<quint64>::max();
    constexpr qsizetype firstPlace = 16 + 24;
    const auto [what, bytes] = GENERATE_COPY(table<std::string, QByteArray>({
        {"nothing", QByteArray()},
        {"a name alone", "DLMODEL1"},
        {"another version", QByteArray(good).replace("DLMODEL1", "DLMODEL2")},
        {"another file", QByteArray(1000, 'x')},
        {"more arrays than an index may hold", withNumber(good, 8, 5000)},
        {"more arrays than there are bytes", withNumber(good, 8, 4096)},
        {"arrays without number", withNumber(good, 8, huge)},
        {"an array behind the end", withNumber(good, firstPlace, 1 << 20)},
        {"an array out of this world", withNumber(good, firstPlace, huge - 63)},
        {"an array at an odd place", withNumber(good, firstPlace, 129)},
        {"an array too long", withNumber(good, firstPlace + 8, 1 << 20)},
        {"an array longer than there are numbers", withNumber(good, firstPlace + 8, huge)},
        {"a name without end", QByteArray(good).replace(16, 24, QByteArray(24, 'n'))},
        {"cut in its index", good.first(100)},
        {"cut in its arrays", good.first(good.size() - 64)},
    }));
    INFO(what);
    const auto model = core::ModelFile::open(bytes, u"a.model"_s);
    REQUIRE(!model);
    CHECK(model.error().code == core::ErrorCode::FileDamaged);
    CHECK(model.error().subject == u"a.model");
}

TEST_CASE("a model that is cut anywhere is refused, or reads what it has", "[language]")
{
    const QByteArray good = smallModel();
    const qsizetype whole = touch(good);
    for (qsizetype size = 0; size < good.size(); ++size) {
        const QByteArray cut = good.first(size); // a copy of its own, so that a sanitizer sees its end
        const qsizetype found = touch(cut);
        CHECK((found == -1 || found == whole));
    }
}

TEST_CASE("a model with any byte changed is refused, or read within its bytes", "[language]")
{
    const QByteArray good = smallModel();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char change : {'\x01', '\x40', '\x80', '\xff'}) {
            QByteArray damaged = good;
            damaged[at] = static_cast<char>(damaged[at] ^ change);
            CHECK(touch(damaged) <= 2 * good.size());
        }
    }
}
