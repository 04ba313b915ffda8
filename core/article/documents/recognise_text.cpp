// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/recognise_text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace core {

namespace {

QByteArrayView lineAt(QByteArrayView head, qsizetype begin)
{
    const auto end = head.indexOf('\n', begin);
    return head.sliced(begin, (end < 0 ? head.size() : end) - begin).trimmed();
}

/// The name of a header line, "Subject: …"; empty where it is none.
QByteArray headerName(QByteArrayView line)
{
    const auto colon = line.indexOf(':');
    const auto isNameByte = [](char c) { return c > ' ' && c < '\x7F'; };
    if (colon < 1 || !std::ranges::all_of(line.first(colon), isNameByte))
        return {};
    return line.first(colon).toByteArray().toLower();
}

/// The header lines that `text` begins with, as names; nothing where a line before the first blank one is none.
QList<QByteArray> headerNames(QByteArrayView text)
{
    QList<QByteArray> names;
    for (qsizetype begin = 0; begin < text.size();) {
        const auto end = text.indexOf('\n', begin);
        const QByteArrayView line = text.sliced(begin, (end < 0 ? text.size() : end) - begin);
        if (line.trimmed().isEmpty() || end < 0)
            return names;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (!folded || names.isEmpty())
            names.append(headerName(line));
        if (names.back().isEmpty())
            return {};
        begin = end + 1;
    }
    return names;
}

/// Names that letters have and that a text which happens to begin with "Note: …" has not.
ContentKind recogniseMail(QByteArrayView head)
{
    static constexpr std::array<QByteArrayView, 12> known = {
        "from",     "to",       "subject",     "date",         "message-id",   "mime-version",
        "received", "reply-to", "return-path", "delivered-to", "content-type", "snapshot-content-location",
    };
    const QList<QByteArray> names = headerNames(head);
    const auto count = std::ranges::count_if(
        names, [](const QByteArray &name) { return std::ranges::find(known, QByteArrayView(name)) != known.end(); });
    if (count < 3)
        return ContentKind::Text;
    const QByteArray header = head.first(std::min<qsizetype>(head.size(), 8192)).toByteArray().toLower();
    const auto type = header.indexOf("\ncontent-type:");
    const bool related =
        type >= 0 && QByteArrayView(header).sliced(type + 14).trimmed().startsWith("multipart/related");
    const bool saved = names.contains("snapshot-content-location") || header.startsWith("from: <saved by") ||
                       header.contains("\nfrom: \"saved by");
    return related && (saved || !names.contains("to")) ? ContentKind::Mhtml : ContentKind::Email;
}

/// "From ines@example.org Mon Jun  3 10:00:00 2019", and a header behind it.
bool isMbox(QByteArrayView head)
{
    if (!head.startsWith("From "))
        return false;
    const auto end = head.indexOf('\n');
    if (end < 0)
        return false;
    const QByteArrayView line = head.first(end);
    const bool hasDigits = std::ranges::count_if(line, [](char c) { return c >= '0' && c <= '9'; }) >= 4;
    const QByteArrayView next = lineAt(head, end + 1);
    return hasDigits && (next.startsWith(">From ") || !headerName(next).isEmpty());
}

/// The name of the first element of an XML file, behind its prolog; empty where there is none.
QByteArray rootName(QByteArrayView xml)
{
    for (qsizetype at = 0; (at = xml.indexOf('<', at)) >= 0;) {
        const QByteArrayView rest = xml.sliced(at);
        const bool comment = rest.startsWith("<!--");
        if (comment || rest.startsWith("<?") || rest.startsWith("<!")) {
            const auto end = rest.indexOf(comment ? QByteArrayView("-->") : QByteArrayView(">"));
            if (end < 0)
                return {};
            at += end + 1;
            continue;
        }
        const QByteArrayView name = rest.sliced(1);
        const auto end = std::ranges::find_if(name, [](char c) { return c <= ' ' || c == '>' || c == '/'; });
        return name.first(end - name.begin()).toByteArray();
    }
    return {};
}

bool isFeed(QByteArrayView text)
{
    const QByteArray name = rootName(text);
    return name == "rss" || name == "feed" || name == "rdf:RDF" || name == "atom:feed" || name == "RDF";
}

/// "{" or "[" and then what JSON has there.
bool isJson(QByteArrayView text)
{
    const QByteArrayView rest = text.sliced(1).trimmed();
    if (rest.isEmpty())
        return false;
    if (text.front() == '{')
        return rest.front() == '"';
    return rest.front() == '{';
}

} // namespace

ContentKind recogniseText(QByteArrayView head)
{
    QByteArrayView text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    if (isMbox(text))
        return ContentKind::Mbox;
    while (!text.isEmpty() && text.front() <= ' ' && text.front() > 0)
        text = text.sliced(1);
    if (text.isEmpty())
        return ContentKind::Text;
    if (text.startsWith("WARC/"))
        return ContentKind::Warc;
    if (text.front() == '<')
        return isFeed(text) ? ContentKind::Feed : ContentKind::Text;
    if (text.front() == '{' || text.front() == '[')
        return isJson(text) ? ContentKind::Json : ContentKind::Text;
    return recogniseMail(text);
}

} // namespace core
