// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/even_font.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QtEndian>

#include <map>

namespace tests {

namespace {

constexpr quint16 unitsPerEm = 1024;
constexpr quint16 advance = 512;
constexpr qint16 ascent = 768;
constexpr qint16 descent = 256;
constexpr quint16 glyphs = 0xfffe; // one for each character of the Basic Multilingual Plane
constexpr auto family = "Dateline Even";

/// Numbers in the order of bytes that a font file has.
class Bytes
{
public:
    template<typename... Numbers>
    explicit Bytes(Numbers... numbers)
    {
        (add(numbers), ...);
    }

    template<typename Number>
    Bytes &add(Number number)
    {
        const Number big = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }
    Bytes &add(const QByteArray &bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    const QByteArray &get() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

template<typename Number>
Number as(auto number)
{
    return static_cast<Number>(number);
}

/// One table of names: family, style, both together, and the name for machines.
QByteArray nameTable(const QByteArray &style)
{
    const std::map<quint16, QByteArray> names{
        {1, family}, {2, style}, {4, QByteArray(family) + ' ' + style}, {6, "DatelineEven-" + style}};
    Bytes records;
    QByteArray text;
    for (const auto &[id, name] : names) {
        records.add(as<quint16>(3)).add(as<quint16>(1)).add(as<quint16>(0x409)).add(id);
        records.add(as<quint16>(name.size() * 2)).add(as<quint16>(text.size()));
        for (const char letter : name)
            text.append('\0').append(letter);
    }
    Bytes table(as<quint16>(0), as<quint16>(names.size()), as<quint16>(6 + 12 * names.size()));
    return table.add(records.get()).add(text).get();
}

/// Every character from the blank on has the glyph of its own number less 31.
QByteArray charactersTable()
{
    const Bytes groups(as<quint16>(12), as<quint16>(0), as<quint32>(28), as<quint32>(0), as<quint32>(1),
                       as<quint32>(0x20), as<quint32>(0xfffd), as<quint32>(1));
    Bytes table(as<quint16>(0), as<quint16>(1), as<quint16>(3), as<quint16>(10), as<quint32>(12));
    return table.add(groups.get()).get();
}

QByteArray metricsTable(bool bold)
{
    Bytes table(as<quint16>(4), as<qint16>(advance), as<quint16>(bold ? 700 : 400), as<quint16>(5), as<quint16>(0));
    for (int i = 0; i < 11; ++i) // sub- and superscripts, strike-out, class
        table.add(as<qint16>(0));
    table.add(QByteArray(10, '\0')); // panose
    for (int i = 0; i < 4; ++i)      // all scripts
        table.add(as<quint32>(0xffffffff));
    table.add(QByteArray("DATE")).add(as<quint16>(bold ? 0x20 : 0x40)).add(as<quint16>(0x20)).add(as<quint16>(0xfffd));
    table.add(ascent).add(as<qint16>(-descent)).add(as<qint16>(0)).add(as<quint16>(ascent)).add(as<quint16>(descent));
    table.add(as<quint32>(0xffffffff)).add(as<quint32>(0xffffffff)); // all code pages
    table.add(as<qint16>(500)).add(as<qint16>(700)).add(as<quint16>(0)).add(as<quint16>(0x20)).add(as<quint16>(1));
    return table.get();
}

QByteArray headTable(bool bold)
{
    Bytes table(as<quint32>(0x10000), as<quint32>(0x10000), as<quint32>(0), as<quint32>(0x5f0f3cf5), as<quint16>(3),
                unitsPerEm, as<quint64>(0), as<quint64>(0));
    for (const int edge : {0, -int(descent), int(advance), int(ascent)})
        table.add(as<qint16>(edge));
    return table.add(as<quint16>(bold ? 1 : 0))
        .add(as<quint16>(8))
        .add(as<qint16>(2))
        .add(as<qint16>(0))
        .add(as<qint16>(0))
        .get();
}

QByteArray horizontalTable()
{
    Bytes table(as<quint32>(0x10000), ascent, as<qint16>(-descent), as<qint16>(0), advance);
    for (int i = 0; i < 11; ++i)
        table.add(as<qint16>(0));
    return table.add(as<quint16>(1)).get(); // all glyphs as wide as the first
}

QByteArray countsTable()
{
    Bytes table(as<quint32>(0x10000), glyphs);
    for (int i = 0; i < 13; ++i)
        table.add(as<quint16>(i == 2 ? 0 : i == 4 ? 1 : 0));
    return table.get();
}

/// A TrueType font: a directory, and the tables it names.
QByteArray fontFile(bool bold)
{
    const std::map<QByteArray, QByteArray> tables{
        {"OS/2", metricsTable(bold)},
        {"cmap", charactersTable()},
        {"glyf", QByteArray(4, '\0')},
        {"head", headTable(bold)},
        {"hhea", horizontalTable()},
        {"hmtx", Bytes(advance, as<qint16>(0)).add(QByteArray(2 * (glyphs - 1), '\0')).get()},
        {"loca", QByteArray(2 * (glyphs + 1), '\0')},
        {"maxp", countsTable()},
        {"name", nameTable(bold ? "Bold" : "Regular")},
        {"post", Bytes(as<quint32>(0x30000)).add(QByteArray(28, '\0')).get()},
    };
    Bytes file(as<quint32>(0x10000), as<quint16>(tables.size()), as<quint16>(128), as<quint16>(3), as<quint16>(32));
    QByteArray data;
    const auto start = quint32(12 + 16 * tables.size());
    for (const auto &[tag, table] : tables) {
        file.add(tag).add(as<quint32>(0)).add(start + quint32(data.size())).add(quint32(table.size()));
        data.append(table).append(QByteArray((4 - table.size() % 4) % 4, '\0'));
    }
    return file.add(data).get();
}

} // namespace

EvenFont::EvenFont()
    : m_plain(QFontDatabase::addApplicationFontFromData(fontFile(false)))
    , m_bold(QFontDatabase::addApplicationFontFromData(fontFile(true)))
{
    Q_ASSERT(m_plain >= 0 && m_bold >= 0);
}

EvenFont::~EvenFont()
{
    QFontDatabase::removeApplicationFont(m_plain);
    QFontDatabase::removeApplicationFont(m_bold);
}

QFont EvenFont::ofSize(int pixels) const
{
    QFont font(QString::fromLatin1(family));
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace tests
