// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/document.h"

namespace core {

/// Reads one document as an article, by what its bytes are. Errors: FileEmpty, FileTooLarge, NotText,
/// NoArticleText, FileEncrypted, FileDamaged, FormatUnread (also for an archive: it is no one document). Pure.
Result<Article> readDocument(const Document &document);

} // namespace core
