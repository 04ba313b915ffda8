// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace core {

/// Bytes as text with '\n' at line ends, without byte order mark and without NUL.
///
/// Believed in this order: a byte order mark, UTF-16's pattern of NULs, being well-formed UTF-8 (but
/// for the odd broken byte), `declared` (the charset that a header outside of the bytes names), the charset
/// that a page declares, uchardet's guess, windows-1252.
/// `subject` is what an error calls the bytes. Errors: NotText. Linear in the bytes.
Result<QString> decodeText(const QByteArray &bytes, const QString &subject, const QByteArray &declared = {});

/// As decodeText(), but nothing is changed except that "\r\n" and '\r' become '\n', as XML reads them.
Result<QString> decodeUnchanged(const QByteArray &bytes, const QString &subject, const QByteArray &declared = {});

} // namespace core
