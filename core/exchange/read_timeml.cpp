// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/decode_text.h"
#include "core/article/plain/split_paragraphs.h"
#include "core/exchange/date_text.h"
#include "core/exchange/timeml.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString documentId(const QString &path)
{
    QString id = path.sliced(path.lastIndexOf(u'/') + 1);
    if (id.endsWith(".txt"_L1, Qt::CaseInsensitive) || id.endsWith(".tml"_L1, Qt::CaseInsensitive))
        id.chop(4);
    return id;
}

/// Gathers a document's parts from the stream of its tags.
class TimemlParts
{
public:
    void take(const QXmlStreamReader &xml)
    {
        if (xml.isStartElement())
            begin(xml);
        else if (xml.isEndElement())
            end(xml.name());
        else if (xml.isCharacters())
            add(xml.text());
    }

    TimemlDocument document(const QString &path) const
    {
        const QString id = m_id.trimmed();
        return {id.isEmpty() ? documentId(path) : id, m_hasText ? m_text : m_all, m_created};
    }

private:
    void begin(const QXmlStreamReader &xml)
    {
        m_inId = m_inId || xml.name() == "DOCID"_L1;
        m_inText = m_inText || xml.name() == "TEXT"_L1;
        m_inCreated = m_inCreated || xml.name() == "DCT"_L1;
        m_hasText = m_hasText || m_inText;
        const QXmlStreamAttributes attributes = xml.attributes();
        const bool tellsCreation = m_inCreated || attributes.value("functionInDocument"_L1) == "CREATION_TIME"_L1;
        if (xml.name() == "TIMEX3"_L1 && tellsCreation && m_created.isEmpty())
            m_created = attributes.value("value"_L1).trimmed().toString();
    }

    void end(QStringView name)
    {
        m_inId = m_inId && name != "DOCID"_L1;
        m_inText = m_inText && name != "TEXT"_L1;
        m_inCreated = m_inCreated && name != "DCT"_L1;
    }

    void add(QStringView characters)
    {
        m_all += characters;
        if (m_inText)
            m_text += characters;
        else if (m_inId)
            m_id += characters;
    }

    QString m_id;
    QString m_text;
    QString m_all; ///< Of the whole file: the text, where there is no element of this name.
    QString m_created;
    bool m_hasText = false;
    bool m_inId = false;
    bool m_inText = false;
    bool m_inCreated = false;
};

} // namespace

bool looksLikeTimeml(const QByteArray &bytes)
{
    constexpr qsizetype prologue = 2000; // bytes: declaration, comments and document type come before the root
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(prologue, bytes.size()));
    return head.trimmed().startsWith('<') && head.contains("<TimeML");
}

Result<TimemlDocument> readTimeml(const QByteArray &bytes, const QString &path)
{
    QXmlStreamReader xml(bytes);
    TimemlParts parts;
    while (!xml.atEnd()) {
        xml.readNext();
        parts.take(xml);
    }
    if (xml.hasError())
        return std::unexpected(Error{ErrorCode::NotText, path, xml.errorString(), static_cast<int>(xml.lineNumber()),
                                     static_cast<int>(xml.columnNumber())});
    return parts.document(path);
}

Result<TimemlDocument> readTextAsTimeml(const QByteArray &bytes, const QString &path)
{
    const auto text = decodeUnchanged(bytes, path);
    if (!text)
        return std::unexpected(text.error());
    const qsizetype lineEnd = text->indexOf(u'\n');
    const QStringView firstLine = QStringView(*text).first(lineEnd < 0 ? text->size() : lineEnd).trimmed();
    if (!readIsoDay(firstLine))
        return TimemlDocument{documentId(path), *text, {}};
    return TimemlDocument{documentId(path), lineEnd < 0 ? QString() : text->sliced(lineEnd + 1), firstLine.toString()};
}

std::optional<CivilDay> createdDay(const TimemlDocument &document)
{
    return readIsoDay(QStringView(document.created).first(std::min<qsizetype>(10, document.created.size())));
}

Article articleOf(const TimemlDocument &document)
{
    Article article;
    article.path = document.id;
    article.text = document.text;
    for (const Paragraph &paragraph : splitParagraphs(article.text))
        article.regions.push_back({paragraph.range, RegionKind::Body});
    return article;
}

} // namespace core
