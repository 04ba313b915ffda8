// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/model_file.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace core {

static_assert(std::endian::native == std::endian::little, "models are read as they lie in the file");

namespace {

constexpr QByteArrayView magic = "DLMODEL1";
constexpr qsizetype alignment = 64;
constexpr qsizetype nameLength = 24;
constexpr qsizetype headerLength = 16; // the magic word and the number of arrays
constexpr qsizetype entryLength = nameLength + 16;
constexpr quint64 mostArrays = 4096;

quint64 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint64>(bytes.data() + at);
}

qsizetype aligned(qsizetype size)
{
    return (size + alignment - 1) / alignment * alignment;
}

void putNumber(QByteArray &bytes, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

Result<ModelFile> ModelFile::open(QByteArrayView bytes, const QString &name)
{
    const auto fault = [&name](const QString &why) {
        return std::unexpected(Error{.code = ErrorCode::FileDamaged, .subject = name, .detail = why});
    };
    if (bytes.size() < headerLength || !bytes.startsWith(magic))
        return fault(QStringLiteral("not a model of this version"));
    const auto count = numberAt(bytes, magic.size());
    if (count > mostArrays || bytes.size() < headerLength + static_cast<qsizetype>(count) * entryLength)
        return fault(QStringLiteral("its index is cut short"));
    ModelFile file;
    for (quint64 i = 0; i < count; ++i) {
        const QByteArrayView entry = bytes.sliced(headerLength + static_cast<qsizetype>(i) * entryLength, entryLength);
        const auto begin = numberAt(entry, nameLength);
        const auto length = numberAt(entry, nameLength + 8);
        const auto size = static_cast<quint64>(bytes.size());
        if (begin > size || length > size - begin || begin % alignment != 0 || entry[nameLength - 1] != 0)
            return fault(QStringLiteral("an array lies outside it"));
        const QLatin1StringView key(entry.data(), static_cast<qsizetype>(std::strlen(entry.data())));
        file.m_arrays.insert(key, bytes.sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(length)));
    }
    return file;
}

void ModelWriter::addBytes(QLatin1StringView name, QByteArrayView bytes)
{
    Q_ASSERT(name.size() < nameLength);
    Q_ASSERT(std::ranges::none_of(m_entries, [name](const Entry &entry) { return entry.name == name; }));
    m_entries.push_back({QByteArray(name.data(), name.size()), bytes.toByteArray()});
}

QByteArray ModelWriter::bytes() const
{
    QByteArray index;
    QByteArray body;
    const auto count = static_cast<qsizetype>(m_entries.size());
    const qsizetype begin = aligned(headerLength + count * entryLength);
    for (const Entry &entry : m_entries) {
        index.append(entry.name.leftJustified(nameLength, '\0'));
        putNumber(index, static_cast<quint64>(begin + body.size()));
        putNumber(index, static_cast<quint64>(entry.bytes.size()));
        body.append(entry.bytes);
        body.resize(aligned(body.size()), '\0');
    }
    QByteArray whole = magic.toByteArray();
    putNumber(whole, static_cast<quint64>(count));
    whole.append(index);
    whole.resize(begin, '\0');
    return whole + body;
}

} // namespace core
