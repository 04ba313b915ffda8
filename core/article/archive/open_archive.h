// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/unpacking.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace core {

/// The files in a zip or tar archive, or the one that a compressed file holds, one after another.
///
/// Nothing is written anywhere and no name is taken for a place on disk. Symbolic links, devices and folders
/// do not count. What was read before a damage stays good.
class OpenArchive
{
public:
    enum class Kind : quint8 { Zip, Packed };

    struct Member
    {
        QString name;     ///< As the archive has it, '/' between folders; empty for a single compressed file.
        ByteStream bytes; ///< To be taken before the next member is asked for.
    };

    /// `path` is what errors call the archive. What is unpacked counts in `unpacking`.
    OpenArchive(std::shared_ptr<ByteStream> bytes, Kind kind, const QString &path,
                std::shared_ptr<Unpacking> unpacking);

    /// The next member; nothing at the end. Errors: FileDamaged, FileEncrypted, ExpandsTooFar, FileUnreadable;
    /// after an error it may go on, until it gives nothing.
    std::optional<Result<Member>> next();

    /// How many of the archive's own bytes were read.
    qint64 bytesRead() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

/// The files called `names` in the zip file `bytes`, as far as they are there and no longer than `longest` each.
/// Errors: FileEncrypted, FileDamaged.
Result<QHash<QString, QByteArray>> zipMembers(const QByteArray &bytes, const QSet<QString> &names, qsizetype longest,
                                              const QString &path);

} // namespace core
