// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_date_clues.h"

#include "core/article/html/html_tree.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Source = DateClue::Source;
using Kind = DateClue::Kind;

/// How pages name the day of publication in <meta> (after the list in htmldate, A. Barbaresi, JOSS 2020).
constexpr std::array<QStringView, 21> publishedNames = {
    u"article:published_time",
    u"datepublished",
    u"og:published_time",
    u"og:article:published_time",
    u"pubdate",
    u"publishdate",
    u"publish-date",
    u"publication_date",
    u"parsely-pub-date",
    u"sailthru.date",
    u"dc.date",
    u"dc.date.issued",
    u"dcterms.created",
    u"dcterms.date",
    u"dcterms.issued",
    u"citation_date",
    u"citation_publication_date",
    u"article.published",
    u"date",
    u"originalpublicationdate",
    u"datecreated",
};

constexpr std::array<QStringView, 7> updatedNames = {
    u"article:modified_time", u"datemodified",     u"og:updated_time", u"dcterms.modified", u"lastmod",
    u"last-modified",         u"dc.date.modified",
};

template<std::size_t n>
bool isOneOf(QStringView name, const std::array<QStringView, n> &names)
{
    return std::ranges::find(names, name) != names.end();
}

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

/// The string behind `key` in JSON, however broken the rest of it is; empty where there is none.
QString jsonString(const QString &json, const QString &key)
{
    auto at = json.indexOf(u'"' + key + u'"');
    if (at < 0)
        return {};
    at += key.size() + 2;
    while (at < json.size() && (json[at].isSpace() || json[at] == u':' || json[at] == u'['))
        ++at;
    if (at >= json.size() || json[at] != u'"')
        return {};
    const auto end = json.indexOf(u'"', at + 1);
    return end < 0 ? QString() : json.sliced(at + 1, end - at - 1);
}

/// Collects clues node by node.
class ClueReader
{
public:
    /// Reads one node; gives whether there may be more below it.
    bool read(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT)
            return node.type == GUMBO_NODE_DOCUMENT;
        if (isElement(node, GUMBO_TAG_META))
            readMeta(nameOf(node), attribute(node, "content"));
        else if (isElement(node, GUMBO_TAG_SCRIPT) && attribute(node, "type").contains(u"ld+json"))
            readJson(textBelow(node));
        return true;
    }

    /// The first <time> of a page is its date line's; those below belong to comments and other stories.
    void readTime(const ShownElement &shown)
    {
        const GumboNode &node = *shown.node;
        const QString stamp = attribute(node, "datetime");
        const bool stated = gumbo_get_attribute(&node.v.element.attributes, "pubdate") != nullptr ||
                            attribute(node, "itemprop").toLower() == u"datepublished";
        if (stamp.isEmpty())
            return;
        if (stated)
            m_stated.push_back({Kind::Published, stamp, {}, Source::TimeTag});
        else if (m_times.empty())
            m_times.push_back({Kind::Published, stamp, {}, Source::TimeTag});
    }

    std::vector<DateClue> finish()
    {
        std::vector<DateClue> all;
        for (const std::vector<DateClue> *clues : {&m_stated, &m_fromJson, &m_times, &m_updates})
            all.insert(all.end(), clues->begin(), clues->end());
        return all;
    }

private:
    void readMeta(const QString &name, const QString &content)
    {
        if (content.isEmpty())
            return;
        if (isOneOf(name, publishedNames))
            m_stated.push_back({Kind::Published, content, {}, Source::Metadata});
        else if (isOneOf(name, updatedNames))
            m_updates.push_back({Kind::Updated, content, {}, Source::Metadata});
    }

    void readJson(const QString &json)
    {
        const QString published = jsonString(json, QStringLiteral("datePublished"));
        const QString modified = jsonString(json, QStringLiteral("dateModified"));
        if (!published.isEmpty())
            m_fromJson.push_back({Kind::Published, published, {}, Source::JsonLd});
        if (!modified.isEmpty())
            m_updates.push_back({Kind::Updated, modified, {}, Source::JsonLd});
    }

    std::vector<DateClue> m_stated;
    std::vector<DateClue> m_fromJson;
    std::vector<DateClue> m_times;
    std::vector<DateClue> m_updates;
};

} // namespace

bool mayShowDate(const GumboNode &node)
{
    return isElement(node, GUMBO_TAG_TIME);
}

std::vector<DateClue> readHtmlDateClues(const GumboNode &document, const HtmlText &page)
{
    ClueReader reader;
    forEachNode(document, [&](const GumboNode &node) { return reader.read(node); });
    for (const ShownElement &shown : page.dateElements)
        reader.readTime(shown);
    return reader.finish();
}

} // namespace core
