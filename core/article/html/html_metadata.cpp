// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_metadata.h"

#include "core/article/html/html_tree.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What a <meta> is called: by property, name or itemprop, in lower case.
QString nameOf(const GumboNode &meta)
{
    for (const char *key : {"property", "name", "itemprop"}) {
        const QString name = attribute(meta, key).toLower();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// A page's <title> without the outlet's name behind it: "Dam breaks | The Courier".
QString withoutOutlet(const QString &title, const QString &outlet)
{
    static constexpr std::array<QStringView, 5> separators = {u" | ", u" – ", u" — ", u" - ", u" :: "};
    for (const QStringView separator : separators) {
        const auto at = title.lastIndexOf(separator);
        if (at <= 0)
            continue;
        const QString behind = title.sliced(at + separator.size()).trimmed();
        const bool named = !outlet.isEmpty() && behind.compare(outlet, Qt::CaseInsensitive) == 0;
        constexpr qsizetype mostWords = 4;
        if (named || (separator == u" | " && behind.count(u' ') < mostWords))
            return title.first(at).trimmed();
    }
    return title;
}

/// Collects metadata node by node.
class MetadataReader
{
public:
    /// Reads one node; gives whether there may be more below it.
    bool read(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT)
            return node.type == GUMBO_NODE_DOCUMENT;
        switch (node.v.element.tag) {
        case GUMBO_TAG_HTML:
            m_result.language =
                attribute(node, "lang").first(std::min<qsizetype>(2, attribute(node, "lang").size())).toLower();
            break;
        case GUMBO_TAG_META:
            readMeta(nameOf(node), attribute(node, "content"), node);
            break;
        case GUMBO_TAG_LINK:
            if (attribute(node, "rel").toLower() == u"canonical")
                m_result.url = attribute(node, "href");
            break;
        case GUMBO_TAG_TITLE:
            if (m_title.isEmpty())
                m_title = textBelow(node).simplified();
            break;
        case GUMBO_TAG_H1:
            m_headings += textBelow(node).simplified();
            break;
        default:
            break;
        }
        return true;
    }

    HtmlMetadata finish()
    {
        m_result.pageTitle =
            m_ogTitle.isEmpty() ? withoutOutlet(m_title, m_result.outlet) : withoutOutlet(m_ogTitle, m_result.outlet);
        m_headings.removeAll(QString());
        m_headings.removeAll(m_result.outlet); // a masthead
        const auto same = m_headings.indexOf(m_result.pageTitle);
        if (!m_headings.isEmpty())
            m_result.heading = m_headings[std::max<qsizetype>(same, 0)];
        return std::move(m_result);
    }

private:
    void readMeta(const QString &name, const QString &content, const GumboNode &node)
    {
        if (content.isEmpty())
            return;
        if (name == u"og:title" && m_ogTitle.isEmpty())
            m_ogTitle = content.simplified();
        else if (name == u"og:site_name")
            m_result.outlet = content.simplified();
        else if (name == u"og:url" && m_result.url.isEmpty())
            m_result.url = content;
        else if ((name == u"author" || name == u"article:author" || name == u"byl") && m_result.author.isEmpty() &&
                 !content.startsWith(u"http"))
            m_result.author = withoutBy(content.simplified());
        else if (attribute(node, "http-equiv").toLower() == u"content-language" && m_result.language.isEmpty())
            m_result.language = content.first(std::min<qsizetype>(2, content.size())).toLower();
    }

    static QString withoutBy(const QString &author)
    {
        return author.startsWith(u"by ", Qt::CaseInsensitive) ? author.sliced(3) : author;
    }

    HtmlMetadata m_result;
    QString m_title;
    QString m_ogTitle;
    QStringList m_headings;
};

} // namespace

HtmlMetadata readHtmlMetadata(const GumboNode &document)
{
    MetadataReader reader;
    forEachNode(document, [&](const GumboNode &node) { return reader.read(node); });
    return reader.finish();
}

} // namespace core
