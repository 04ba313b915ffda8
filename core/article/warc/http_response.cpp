// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/warc/http_response.h"

#include "core/article/archive/open_archive.h"
#include "core/article/read_article.h"

#include <algorithm>

namespace core {

namespace {

/// The body behind the sizes of its pieces. A cut last piece is kept as far as it goes.
QByteArray withoutChunks(QByteArrayView body)
{
    QByteArray whole;
    for (;;) {
        const auto end = body.indexOf('\n');
        if (end < 0)
            return whole;
        const QByteArray size = body.first(end).toByteArray().split(';').first().trimmed();
        bool isNumber = false;
        const qlonglong length = size.toLongLong(&isNumber, 16);
        if (!isNumber) // it said so and is not
            return whole.isEmpty() ? body.toByteArray() : whole;
        if (length <= 0)
            return whole;
        body = body.sliced(end + 1);
        const qsizetype taken = std::min<qsizetype>(length, body.size());
        whole += body.first(taken);
        body = body.sliced(taken);
        while (body.startsWith('\r') || body.startsWith('\n'))
            body = body.sliced(1);
    }
}

/// What a compressed body unpacks to, as far as it is sound and no longer than an article may be.
QByteArray unpacked(const QByteArray &body)
{
    OpenArchive archive(std::make_shared<ByteStream>(body), OpenArchive::Kind::Packed, {},
                        std::make_shared<Unpacking>());
    auto member = archive.next();
    if (!member || !*member)
        return {};
    return (*member)->bytes.take(maxArticleBytes);
}

} // namespace

HeaderFields readFields(QByteArrayView lines)
{
    HeaderFields fields;
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon < 1)
            continue;
        const QByteArray name = line.first(colon).trimmed().toLower();
        if (!fields.contains(name))
            fields.insert(name, line.sliced(colon + 1).trimmed());
    }
    return fields;
}

void readContentType(const QByteArray &field, QByteArray &mediaType, QByteArray &charset)
{
    const QByteArray lower = field.toLower();
    mediaType =
        lower.first(std::max<qsizetype>(0, lower.indexOf(';') < 0 ? lower.size() : lower.indexOf(';'))).trimmed();
    if (const auto at = lower.indexOf("charset="); at >= 0)
        charset = lower.sliced(at + 8);
}

std::optional<HttpResponse> readHttpResponse(const QByteArray &bytes)
{
    if (!bytes.startsWith("HTTP/"))
        return {};
    const auto dos = bytes.indexOf("\r\n\r\n");
    const auto unix = bytes.indexOf("\n\n");
    const bool isDos = dos >= 0 && (unix < 0 || dos < unix);
    const auto end = isDos ? dos : unix;
    if (end < 0)
        return {};
    const QByteArrayView head = QByteArrayView(bytes).first(end);
    HttpResponse response;
    const auto lineEnd = head.indexOf('\n');
    const QList<QByteArray> words = head.first(lineEnd < 0 ? end : lineEnd).toByteArray().simplified().split(' ');
    response.status = words.size() > 1 ? words[1].toInt() : 0;
    const HeaderFields fields = readFields(head);
    readContentType(fields.value("content-type"), response.mediaType, response.charset);
    response.body = bytes.sliced(end + (isDos ? 4 : 2));
    if (fields.value("transfer-encoding").toLower().contains("chunked"))
        response.body = withoutChunks(response.body);
    const QByteArray encoding = fields.value("content-encoding").toLower();
    const bool packed = response.body.startsWith("\x1F\x8B") || response.body.startsWith("\x28\xB5\x2F\xFD");
    if (packed && !encoding.isEmpty())
        response.body = unpacked(response.body);
    else if (encoding == "br" || encoding == "deflate") // tools that keep them are rare
        return {};
    return response;
}

} // namespace core
