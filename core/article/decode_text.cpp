// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/decode_text.h"

#include "core/article/charset_label.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace core {

namespace {

/// How much of the bytes is looked at where the beginning speaks for the rest.
constexpr qsizetype sampleLength = 64 * 1024;

/// Charset names appear this early in a page (WHATWG's prescan, doubled for long comments).
constexpr qsizetype declarationLength = 2048;

/// Longer names of charsets there are none.
constexpr qsizetype longestLabel = 32;

/// One control byte in so many is still text that somebody damaged; more is a binary format.
constexpr qsizetype bytesPerControl = 100;

/// What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252).
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = windows1252[c.unicode() - 0x80u];
    }
    return text;
}

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && !(code >= '\t' && code <= '\r') && code != 0x1B;
}

bool looksBinary(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), sampleLength));
    return std::ranges::count_if(sample, isControl) * bytesPerControl > sample.size();
}

/// UTF-16 without a byte order mark: in Western text every second byte is NUL.
std::optional<QStringConverter::Encoding> utf16Without(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), sampleLength));
    std::array<qsizetype, 2> nuls = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[static_cast<std::size_t>(i % 2)] += sample[i] == '\0' ? 1 : 0;
    const qsizetype most = sample.size() / 5;
    if (nuls[1] > most && nuls[0] * 10 < nuls[1])
        return QStringConverter::Utf16LE;
    if (nuls[0] > most && nuls[1] * 10 < nuls[0])
        return QStringConverter::Utf16BE;
    return {};
}

/// UTF-8 in which at most one character in a hundred outside ASCII is broken, or only the cut-off end.
std::optional<QString> decodeUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (bytes.isValidUtf8())
        return text;
    const auto broken = text.count(QChar::ReplacementCharacter);
    const auto foreign = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; }) - broken;
    const bool onlyEnd = foreign > 0 && broken == 1 && text.endsWith(QChar::ReplacementCharacter);
    if (onlyEnd || broken * 100 <= foreign)
        return text;
    return {};
}

/// The charset that a page or an XML file declares; empty where it declares none.
QByteArray declaredCharset(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationLength)).toByteArray().toLower();
    if (!head.contains("<meta") && !head.startsWith("<?xml"))
        return {};
    for (const QByteArrayView key : {"charset=", "encoding="}) {
        auto at = head.indexOf(key);
        if (at < 0)
            continue;
        at += key.size();
        return head.sliced(at, std::min<qsizetype>(head.size() - at, longestLabel));
    }
    return {};
}

/// uchardet's guess from the first stretch that holds a byte outside ASCII; empty where it has none.
QByteArray detectedCharset(QByteArrayView bytes)
{
    const auto foreign = std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const qsizetype begin = std::max<qsizetype>(0, (foreign - bytes.begin()) - sampleLength / 2);
    const auto sample = bytes.sliced(begin, std::min(bytes.size() - begin, 4 * sampleLength));
    const std::unique_ptr<struct uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<std::size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// `bytes` in the charset called `name`; nothing where it is unknown or does not fit.
std::optional<QString> decodeAs(QByteArrayView bytes, const QByteArray &name)
{
    const QByteArray label = charsetOfLabel(name);
    if (label.isEmpty() || label.startsWith("utf-16")) // that page was readable as ASCII, so it is not
        return {};
    if (label == "windows-1252")
        return decodeWindows1252(bytes);
    QStringDecoder decoder(label.constData());
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    if (decoder.hasError() && label == "utf-8")
        return {};
    return text;
}

QString decodeBytes(QByteArrayView bytes, const QByteArray &declared)
{
    if (auto text = decodeUtf8(bytes))
        return *std::move(text);
    if (auto text = decodeAs(bytes, declared))
        return *std::move(text);
    if (auto text = decodeAs(bytes, declaredCharset(bytes)))
        return *std::move(text);
    if (auto text = decodeAs(bytes, detectedCharset(bytes)))
        return *std::move(text);
    return decodeWindows1252(bytes);
}

/// In one pass: "\r\n" and '\r' become '\n'.
void normaliseLineEnds(QString &text)
{
    QChar *to = text.data();
    const QChar *const end = to + text.size();
    for (const QChar *from = to; from != end; ++from) {
        const QChar c = *from;
        *to++ = c == u'\r' ? QChar(u'\n') : c;
        if (c == u'\r' && from + 1 != end && from[1] == u'\n')
            ++from;
    }
    text.truncate(to - text.data());
}

/// Unicode's line and paragraph separators become '\n', NUL a blank.
void normaliseCharacters(QString &text)
{
    for (QChar &c : text) {
        if (c == QChar(0x2028) || c == QChar(0x2029))
            c = u'\n';
        else if (c.isNull())
            c = u' ';
    }
}

} // namespace

Result<QString> decodeUnchanged(const QByteArray &bytes, const QString &subject, const QByteArray &declared)
{
    QString text;
    const auto marked = QStringConverter::encodingForData(bytes);
    const auto utf16 = marked ? marked : utf16Without(bytes);
    if (utf16) {
        QStringDecoder decoder(*utf16);
        text = decoder.decode(bytes);
    } else if (looksBinary(bytes)) {
        return std::unexpected(Error{ErrorCode::NotText, subject, {}});
    } else {
        text = decodeBytes(bytes, declared);
    }
    normaliseLineEnds(text);
    return text;
}

Result<QString> decodeText(const QByteArray &bytes, const QString &subject, const QByteArray &declared)
{
    return decodeUnchanged(bytes, subject, declared).transform([](QString &&text) {
        normaliseCharacters(text);
        return std::move(text);
    });
}

} // namespace core
