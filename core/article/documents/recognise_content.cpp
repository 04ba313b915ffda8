// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/recognise_content.h"

#include "core/article/documents/recognise_text.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    qsizetype at;
    QByteArrayView bytes;
    ContentKind kind;
    QLatin1StringView name;
};

constexpr ContentKind unread = ContentKind::Unread;

/// How files of a kind begin, from the formats' own descriptions.
constexpr std::array signatures = {
    Signature{0, "%PDF-", ContentKind::Pdf, {}},
    Signature{0, "\x1F\x8B", ContentKind::Packed, {}},
    Signature{0, "\x28\xB5\x2F\xFD", ContentKind::Packed, {}},
    Signature{0,
              "\xFD"
              "7zXZ",
              ContentKind::Packed,
              {}},
    Signature{0, "BZh", ContentKind::Packed, {}},
    Signature{257, "ustar", ContentKind::Packed, {}},
    Signature{0, "\x89PNG", unread, "PNG picture"_L1},
    Signature{0, "\xFF\xD8\xFF", unread, "JPEG picture"_L1},
    Signature{0, "GIF8", unread, "GIF picture"_L1},
    Signature{0, "II*\0", unread, "TIFF picture"_L1},
    Signature{0, "MM\0*", unread, "TIFF picture"_L1},
    Signature{0, QByteArrayView("\0\0\1\0", 4), unread, "icon"_L1},
    Signature{8, "WEBP", unread, "WebP picture"_L1},
    Signature{8, "WAVE", unread, "WAV sound"_L1},
    Signature{8, "AVI ", unread, "AVI film"_L1},
    Signature{4, "ftyp", unread, "MP4 film, sound or HEIF picture"_L1},
    Signature{0, "\x1A\x45\xDF\xA3", unread, "Matroska film"_L1},
    Signature{0, "ID3", unread, "MP3 sound"_L1},
    Signature{0, "OggS", unread, "Ogg sound"_L1},
    Signature{0, "fLaC", unread, "FLAC sound"_L1},
    Signature{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", unread, "Office file of before 2007"_L1},
    Signature{0, "{\\rtf", unread, "rich text (RTF)"_L1},
    Signature{0, "%!PS", unread, "PostScript"_L1},
    Signature{0, "AT&TFORM", unread, "DjVu scan"_L1},
    Signature{60, "BOOKMOBI", unread, "Kindle book"_L1},
    Signature{0, "bplist00", unread, "Safari web archive"_L1},
    Signature{0, "7z\xBC\xAF\x27\x1C", unread, "7z archive"_L1},
    Signature{0, "Rar!\x1A\x07", unread, "RAR archive"_L1},
    Signature{0, "\x1F\x9D", unread, "file compressed by compress"_L1},
    Signature{0,
              "\x7F"
              "ELF",
              unread, "program"_L1},
    Signature{0, "MZ\x90", unread, "program"_L1},
    Signature{0, "\xCF\xFA\xED\xFE", unread, "program"_L1},
    Signature{0, "\xCA\xFE\xBA\xBE", unread, "program"_L1},
    Signature{0, QByteArrayView("\0asm", 4), unread, "program"_L1},
    Signature{0, "SQLite format 3", unread, "database"_L1},
    Signature{0, "wOFF", unread, "font"_L1},
    Signature{0, "wOF2", unread, "font"_L1},
};

/// A zip file by its first member: office files name their type there.
Content recogniseZip(QByteArrayView head)
{
    constexpr qsizetype nameAt = 30;
    constexpr qsizetype looked = 128;
    const QByteArrayView first = head.sliced(nameAt).first(std::min(looked, head.size() - nameAt));
    if (first.startsWith("mimetypeapplication/vnd.oasis.opendocument.text"))
        return {ContentKind::Odt, {}};
    if (first.startsWith("mimetypeapplication/epub"))
        return {unread, u"e-book (EPUB)"_s};
    if (first.startsWith("mimetypeapplication/vnd."))
        return {unread, u"office file other than a text"_s};
    constexpr std::array<QByteArrayView, 4> parts = {"[Content_Types].xml", "_rels/.rels", "docProps/", "word/"};
    if (std::ranges::any_of(parts, [&](QByteArrayView part) { return first.startsWith(part); }))
        return {ContentKind::Docx, {}};
    return {ContentKind::Zip, {}};
}

} // namespace

Content recogniseContent(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04") && head.size() > 30)
        return recogniseZip(head);
    if (head.startsWith("PK\x05\x06") || head.startsWith("PK\x03\x04"))
        return {ContentKind::Zip, {}};
    for (const Signature &signature : signatures) {
        const bool longEnough = head.size() >= signature.at + signature.bytes.size();
        if (longEnough && head.sliced(signature.at).startsWith(signature.bytes))
            return {signature.kind, signature.name};
    }
    return {recogniseText(head), {}};
}

} // namespace core
