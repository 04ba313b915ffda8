// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace core {

/// Header fields by their names in lower case; of a name that comes twice the first.
using HeaderFields = QHash<QByteArray, QByteArray>;

/// The fields of a block of header lines without its first line.
HeaderFields readFields(QByteArrayView lines);

/// An answer of a web server (RFC 9112), its body as the browser would show it.
struct HttpResponse
{
    int status = 0;
    QByteArray mediaType; ///< "text/html"; empty where it is not told.
    QByteArray charset;   ///< As declared.
    QByteArray body;      ///< Without chunks and compression.
};

/// The type and charset of a Content-Type field.
void readContentType(const QByteArray &field, QByteArray &mediaType, QByteArray &charset);

/// Takes an answer apart; nothing where it is none, or is compressed in a way that is not known or broken.
std::optional<HttpResponse> readHttpResponse(const QByteArray &bytes);

} // namespace core
