// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/office/read_odt.h"

#include "core/article/archive/open_archive.h"
#include "core/article/office/office_text.h"
#include "core/article/read_article.h"

#include <QHash>
#include <QXmlStreamReader>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString textPart = u"content.xml"_s;
const QString propertiesPart = u"meta.xml"_s;
const QString manifestPart = u"META-INF/manifest.xml"_s;

/// Reads the text, and the styles before it: a paragraph's style is mostly a nameless child of one with a name.
class OdtText
{
public:
    OdtText(const QByteArray &part, OfficeText &office)
        : m_xml(part)
        , m_office(office)
    {}

    void read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement && isParagraph())
                finish();
            else if (token == QXmlStreamReader::Characters && m_depth > 0)
                m_words += m_xml.text();
        }
        finish();
    }

private:
    bool isParagraph() const { return m_xml.name() == u"p" || m_xml.name() == u"h"; }

    QString attribute(QStringView name) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }

    void begin()
    {
        const QStringView name = m_xml.name();
        if (name == u"style") {
            m_parents.insert(attribute(u"name"), attribute(u"parent-style-name"));
        } else if (isParagraph()) {
            if (m_depth++ == 0)
                m_kind = kindHere();
        } else if (name == u"s" || name == u"tab") {
            m_words += u' ';
        } else if (name == u"line-break") {
            m_words += u'\n';
        } else if (name == u"annotation" || name == u"tracked-changes" || name == u"note") {
            m_xml.skipCurrentElement();
        }
    }

    std::optional<RegionKind> kindHere() const
    {
        QString style = attribute(u"style-name");
        if (const QString parent = m_parents.value(style); !parent.isEmpty())
            style = parent;
        if (style == u"Title")
            return RegionKind::Title;
        const bool heading = m_xml.name() == u"h" || style == u"Subtitle" || style.startsWith("Heading"_L1);
        return heading ? std::optional(RegionKind::Heading) : std::nullopt;
    }

    void finish()
    {
        if (m_depth > 1) { // a frame within a paragraph
            --m_depth;
            m_words += u'\n';
            return;
        }
        m_depth = 0;
        m_office.add(std::exchange(m_words, {}), m_kind);
    }

    QXmlStreamReader m_xml;
    OfficeText &m_office;
    QHash<QString, QString> m_parents;
    QString m_words;
    std::optional<RegionKind> m_kind;
    int m_depth = 0; ///< Of paragraphs in one another.
};

void readProperties(const QByteArray &part, OfficeText &office)
{
    QXmlStreamReader xml(part);
    QString creator;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"title")
            office.title = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"initial-creator")
            office.author = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"creator")
            creator = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"creation-date")
            office.created = xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    if (office.author.isEmpty())
        office.author = creator;
}

} // namespace

Result<Article> readOdt(const QByteArray &bytes, const QString &path)
{
    const auto parts = zipMembers(bytes, {textPart, propertiesPart, manifestPart}, maxArticleBytes, path);
    if (!parts)
        return std::unexpected(parts.error());
    if (parts->value(manifestPart).contains("encryption-data"))
        return std::unexpected(Error{ErrorCode::FileEncrypted, path, {}});
    if (!parts->contains(textPart))
        return std::unexpected(Error{ErrorCode::FileDamaged, path, u"its text is missing"_s});
    OfficeText office;
    OdtText(parts->value(textPart), office).read();
    readProperties(parts->value(propertiesPart), office);
    return officeArticle(office, Format::Odt);
}

} // namespace core
