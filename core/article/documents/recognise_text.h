// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/recognise_content.h"

namespace core {

/// Which of the formats written in plain characters `head` begins: mail, mailbox, feed, JSON, WARC; Text where none.
ContentKind recogniseText(QByteArrayView head);

} // namespace core
