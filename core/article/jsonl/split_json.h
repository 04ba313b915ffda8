// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/document.h"

namespace core {

/// The articles in JSON: an object a line, an array of objects, an object that holds such an array, or one
/// object. Each is called by its address, else by its id, else "file.jsonl#7"; one that is met again too.
///
/// Names of fields are taken as they are usual: title or headline, text, body or content, and so on. What turns
/// out to be no JSON is one document as it stands. `bytes` must outlive what is given back. Errors: NoArticleText for
/// an object without text, FileDamaged for a line that is no JSON.
DocumentStream splitJson(ByteStream &bytes, const QString &path);

} // namespace core
