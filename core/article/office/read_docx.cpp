// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/office/read_docx.h"

#include "core/article/archive/open_archive.h"
#include "core/article/office/office_text.h"
#include "core/article/read_article.h"

#include <QXmlStreamReader>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString textPart = u"word/document.xml"_s;
const QString propertiesPart = u"docProps/core.xml"_s;

std::optional<RegionKind> kindOfStyle(QStringView style)
{
    if (style.compare(u"Title", Qt::CaseInsensitive) == 0)
        return RegionKind::Title;
    if (style.startsWith(u"Heading", Qt::CaseInsensitive) || style.compare(u"Subtitle", Qt::CaseInsensitive) == 0)
        return RegionKind::Heading;
    return {};
}

/// The words of a paragraph so far.
struct OpenParagraph
{
    QString words;
    std::optional<RegionKind> kind;
};

/// Takes one element's begin into `paragraph`.
void begin(QXmlStreamReader &xml, OpenParagraph &paragraph)
{
    const QStringView name = xml.name();
    if (name == u"t")
        paragraph.words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    else if (name == u"tab")
        paragraph.words += u' ';
    else if (name == u"br" || name == u"cr")
        paragraph.words += u'\n';
    else if (name == u"noBreakHyphen")
        paragraph.words += u'-';
    else if (name == u"pStyle")
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            paragraph.kind = attribute.name() == u"val" ? kindOfStyle(attribute.value()) : paragraph.kind;
    else if (name == u"del" || name == u"txbxContent" || name == u"Fallback") // struck out, or there twice
        xml.skipCurrentElement();
}

void readText(const QByteArray &part, OfficeText &office)
{
    QXmlStreamReader xml(part);
    OpenParagraph paragraph;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            begin(xml, paragraph);
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"p") {
            office.add(paragraph.words, paragraph.kind);
            paragraph = {};
        }
    }
    office.add(paragraph.words, paragraph.kind);
}

void readProperties(const QByteArray &part, OfficeText &office)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"title")
            office.title = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"creator")
            office.author = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"created")
            office.created = xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
}

} // namespace

Result<Article> readDocx(const QByteArray &bytes, const QString &path)
{
    const auto parts = zipMembers(bytes, {textPart, propertiesPart}, maxArticleBytes, path);
    if (!parts)
        return std::unexpected(parts.error());
    if (!parts->contains(textPart))
        return std::unexpected(Error{ErrorCode::FormatUnread, path, u"office file other than a text"_s});
    OfficeText office;
    readText(parts->value(textPart), office);
    readProperties(parts->value(propertiesPart), office);
    return officeArticle(office, Format::Docx);
}

} // namespace core
