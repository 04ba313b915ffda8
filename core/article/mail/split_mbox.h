// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/document.h"

namespace core {

/// The letters of a mailbox file (RFC 4155), as "box.mbox#1" and so on. A line that begins with "From " behind
/// an empty one opens a letter; ">From " within a letter loses its mark.
///
/// KMbox would need the file on disk, and a mailbox may lie in an archive. `bytes` must outlive what is given back.
DocumentStream splitMbox(ByteStream &bytes, const QString &path);

} // namespace core
