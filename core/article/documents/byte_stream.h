// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <memory>
#include <optional>

namespace core {

/// Bytes as they come: of a file, of an archive's member. Taken once, from begin to end, so that what is
/// larger than memory passes through.
///
/// Where reading fails the bytes end, and failure() says why: what came before is still good.
class ByteStream
{
public:
    /// The next bytes, none at the end.
    using Read = std::move_only_function<Result<QByteArray>()>;

    explicit ByteStream(Read read)
        : m_read(std::move(read))
    {}
    explicit ByteStream(QByteArray bytes);
    /// The bytes of `device`, which is open; `path` is what errors call it.
    ByteStream(std::unique_ptr<QFile> device, QString path);

    /// The next `count` bytes, fewer at the end, without taking them.
    QByteArrayView peek(qsizetype count);
    /// The next `count` bytes, fewer at the end.
    QByteArray take(qsizetype count);
    /// Some of the next bytes, as many as are cheap; none at the end.
    QByteArray takeSome();
    /// The next line with its end; where it is longer than `longest`, that much of it. Empty at the end.
    QByteArray takeLine(qsizetype longest);
    bool atEnd() { return peek(1).isEmpty(); }

    const std::optional<Error> &failure() const { return m_failure; }

    /// Whether size() and seek() can be called: the bytes are those of a file or lie in memory.
    bool seekable() const { return m_device && !m_device->isSequential(); }
    qint64 size() const { return m_device->size(); }
    void seek(qint64 position);

    /// How many bytes were read from where they come from.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool fill();
    QByteArray readDevice();

    Read m_read;
    std::unique_ptr<QIODevice> m_device; ///< Null where `m_read` gives the bytes.
    QString m_path;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< What of the buffer was taken.
    qint64 m_bytesRead = 0;
    std::optional<Error> m_failure;
    bool m_ended = false;
};

/// Opens `file` on disk, called `path` in errors. Errors: FileNotFound, FileUnreadable.
Result<ByteStream> openFile(const QString &file, const QString &path);

} // namespace core
