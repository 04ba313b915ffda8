// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/document.h"

#include <memory>

namespace core {

/// The documents in one input: itself, or those of the archive, mailbox, feed or dump that it is, as deep as
/// mostLevels. What they are is told by their contents.
///
///   "box.mbox#3"  "outer.zip!/inner.html"  "a.zip!/b.tar!/c.html"  "feed.xml#2"
///
/// They are taken one after another and only one is held. An input without any document gives one error. Further
/// errors: FileEmpty, FileTooLarge, FileUnreadable, FileDamaged, FileEncrypted, FormatUnread, NestedTooDeep,
/// ExpandsTooFar; documents may follow an error.
class InputDocuments
{
public:
    InputDocuments(ByteStream bytes, const QString &path);

    std::optional<Result<Document>> next();

    /// How much of the input was read, from 0 to 1.
    double share() const;

private:
    std::shared_ptr<ByteStream> m_bytes;
    DocumentStream m_documents;
    QString m_path;
    bool m_any = false;
    bool m_ended = false;
};

} // namespace core
