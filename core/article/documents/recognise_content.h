// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

/// What bytes are, told by themselves and not by a name.
enum class ContentKind : quint8 {
    Text, ///< Plain text, Markdown or a web page; or nothing known, which decoding finds out.
    Pdf,
    Docx,
    Odt,
    Mhtml,
    Email,
    Mbox,
    Feed,
    Json, ///< One object, an array or a line an object.
    Warc,
    Zip,
    Packed, ///< A tar archive, or anything compressed: .tar, .tar.gz, .html.gz, .warc.zst.
    Unread, ///< Known, and not read.
};

struct Content
{
    ContentKind kind = ContentKind::Text;
    QString name; ///< Of what is not read: "PNG picture".
};

/// How much of the beginning recogniseContent() wants to see.
inline constexpr qsizetype recognitionLength = 64 * 1024;

/// What `head`, the beginning of some bytes, is the beginning of.
Content recogniseContent(QByteArrayView head);

} // namespace core
