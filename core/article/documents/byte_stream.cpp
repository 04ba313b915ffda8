// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/byte_stream.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype pieceLength = 256 * 1024;

std::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return std::unexpected(Error{ErrorCode::FileUnreadable, path, why});
}

} // namespace

ByteStream::ByteStream(QByteArray bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    m_device = std::move(buffer);
}

ByteStream::ByteStream(std::unique_ptr<QFile> device, QString path)
    : m_device(std::move(device))
    , m_path(std::move(path))
{}

QByteArray ByteStream::readDevice()
{
    QByteArray bytes = m_device->read(pieceLength);
    const auto *file = qobject_cast<const QFileDevice *>(m_device.get());
    if (file && file->error() != QFileDevice::NoError)
        m_failure = Error{ErrorCode::FileUnreadable, m_path, file->errorString()};
    m_bytesRead += bytes.size();
    return bytes;
}

/// Reads some more behind the buffer; false at the end.
bool ByteStream::fill()
{
    if (m_ended)
        return false;
    QByteArray bytes;
    if (m_device) {
        bytes = readDevice();
    } else if (auto read = m_read()) {
        bytes = *std::move(read);
    } else {
        m_failure = std::move(read.error());
    }
    m_ended = bytes.isEmpty();
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    m_buffer += bytes;
    return !m_ended;
}

QByteArrayView ByteStream::peek(qsizetype count)
{
    while (m_buffer.size() - m_begin < count && fill()) {
    }
    const QByteArrayView buffered = QByteArrayView(m_buffer).sliced(m_begin);
    return buffered.first(std::min(count, buffered.size()));
}

QByteArray ByteStream::take(qsizetype count)
{
    const QByteArray bytes = peek(count).toByteArray();
    m_begin += bytes.size();
    return bytes;
}

QByteArray ByteStream::takeSome()
{
    peek(1);
    return take(m_buffer.size() - m_begin);
}

QByteArray ByteStream::takeLine(qsizetype longest)
{
    qsizetype searched = 0;
    for (;;) {
        const auto end = m_buffer.indexOf('\n', m_begin + searched);
        if (end >= 0)
            return take(std::min(longest, end + 1 - m_begin));
        searched = m_buffer.size() - m_begin;
        if (searched >= longest || !fill())
            return take(longest);
    }
}

void ByteStream::seek(qint64 position)
{
    m_buffer.clear();
    m_begin = 0;
    m_ended = !m_device->seek(position);
}

Result<ByteStream> openFile(const QString &file, const QString &path)
{
    const QFileInfo info(file);
    if (!info.exists())
        return std::unexpected(Error{ErrorCode::FileNotFound, path, {}});
    if (info.isDir())
        return unreadable(path, QStringLiteral("It is a folder."));
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, device->errorString());
    return ByteStream(std::move(device), path);
}

} // namespace core
