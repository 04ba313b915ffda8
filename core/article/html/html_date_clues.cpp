// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_date_clues.h"

#include "core/article/html/html_tree.h"
#include "core/article/html/json_dates.h"
#include "core/article/written_date.h"
#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace core {

namespace {

using Source = DateClue::Source;
using Kind = DateClue::Kind;

/// What a name in the markup says of a date.
enum class NameKind : quint8 { Published, Created, Updated };

/// The names of <meta>, itemprop and classes that say what a date is, in lower case.
using DateNames = QHash<QString, NameKind>;

const DateNames &dateNames()
{
    static const DateNames names = [] {
        static const QHash<QString, NameKind> kinds = {
            {QStringLiteral("published"), NameKind::Published},
            {QStringLiteral("created"), NameKind::Created},
            {QStringLiteral("updated"), NameKind::Updated},
        };
        DateNames read;
        for (const RuleLine &line : ruleLines(builtInText(QStringLiteral(":/rules/html_dates.words")))) {
            for (const QString &word : line.rest.split(u' ', Qt::SkipEmptyParts))
                read.insert(word, kinds.value(line.keyword));
        }
        return read;
    }();
    return names;
}

std::optional<NameKind> kindOfName(const QString &name)
{
    const auto found = dateNames().constFind(name);
    return found == dateNames().constEnd() ? std::nullopt : std::optional(*found);
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

std::string_view rawAttribute(const GumboNode &node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

/// Whether one of the parts of words that name dates is in `names`.
bool namesDate(std::string_view names)
{
    static constexpr std::array<std::string_view, 16> parts = {
        "date",     "datum",  "time",      "publi",        "posted",    "post-meta", "entry-meta", "fecha",
        "parution", "byline", "submitted", "article-meta", "meta-info", "updated",   "data_",      "dato",
    };
    std::string lower(names);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::any_of(parts, [&](std::string_view part) { return lower.find(part) != std::string::npos; });
}

/// The machine-readable date that an element carries beside what it shows.
QString stampOf(const GumboNode &node)
{
    for (const char *key : {"datetime", "content", "data-datetime", "data-timestamp", "data-utime", "data-time",
                            "data-date", "data-published", "title"}) {
        const QString value = attribute(node, key);
        const auto figures = std::ranges::count_if(value, [](QChar c) { return c.isDigit(); });
        if (figures >= 5 && value.size() <= 60)
            return value;
    }
    return {};
}

/// What class, id and itemprop say a date is; nothing where they only say that it is one.
std::optional<NameKind> statedKind(const GumboNode &node)
{
    const QString names =
        (attribute(node, "itemprop") + u' ' + attribute(node, "class") + u' ' + attribute(node, "id")).toLower();
    std::optional<NameKind> kind;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        const auto said = kindOfName(name);
        if (said && (!kind || *said < *kind))
            kind = said;
    }
    return kind;
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
        switch (node.v.element.tag) {
        case GUMBO_TAG_META:
            readMeta(node);
            break;
        case GUMBO_TAG_LINK:
            if (attribute(node, "rel").toLower() == u"canonical")
                addUrl(attribute(node, "href"));
            break;
        case GUMBO_TAG_SCRIPT:
            if (attribute(node, "type").contains(u"ld+json"))
                readScript(node);
            break;
        case GUMBO_TAG_TITLE:
            m_loose += textBelow(node);
            break;
        default:
            break;
        }
        return true;
    }

    /// Reads an element made to show a date, with what it shows.
    void readShown(const ShownElement &shown, QStringView text)
    {
        constexpr qsizetype longest = 240;
        const GumboNode &node = *shown.node;
        const QString stamp = stampOf(node);
        const QStringView words = text.sliced(shown.range.begin, shown.range.length()).trimmed();
        if (stamp.isEmpty() && (words.isEmpty() || words.size() > longest || findWrittenDates(words).empty()))
            return;
        const auto said = statedKind(node);
        const bool isTime = isElement(node, GUMBO_TAG_TIME);
        const bool pubdate = gumbo_get_attribute(&node.v.element.attributes, "pubdate") != nullptr;
        const Kind kind = said == NameKind::Updated && !pubdate ? Kind::Updated : Kind::Published;
        const bool stated = isTime || pubdate || said.has_value();
        const TextRange range = words.size() > longest ? TextRange() : shown.range; // one left open by mistake
        std::vector<DateClue> &clues = pubdate || said == NameKind::Published ? m_stated : m_shown;
        clues.push_back(
            {kind, stamp.isEmpty() ? words.toString() : stamp, range, stated ? Source::TimeTag : Source::Element});
    }

    std::vector<DateClue> finish()
    {
        std::vector<DateClue> all;
        for (std::vector<DateClue> *clues : {&m_metadata, &m_fromJson, &m_urls, &m_stated, &m_shown})
            all.insert(all.end(), clues->begin(), clues->end());
        const bool stated = std::ranges::any_of(all, [](const DateClue &clue) {
            return clue.kind == Kind::Published && (clue.source == Source::Metadata || clue.source == Source::JsonLd);
        });
        if (!stated)
            addTraces(all);
        return all;
    }

private:
    void addUrl(const QString &url)
    {
        constexpr qsizetype fewestFigures = 6;
        if (std::ranges::count_if(url, [](QChar c) { return c.isDigit(); }) >= fewestFigures)
            m_urls.push_back({Kind::Published, url, {}, Source::Url});
    }

    void readMeta(const GumboNode &node)
    {
        const QString content = attribute(node, "content");
        if (content.isEmpty())
            return;
        const QString name = nameOf(node);
        if (const auto kind = kindOfName(name)) {
            m_metadata.push_back({*kind == NameKind::Updated ? Kind::Updated : Kind::Published,
                                  content,
                                  {},
                                  *kind == NameKind::Created ? Source::PageData : Source::Metadata});
        } else if (name == u"og:url") {
            addUrl(content);
        } else if (name == u"og:image") {
            m_loose += content;
        } else if (name == u"description" || name == u"og:description") {
            m_loose += content;
        }
    }

    void readScript(const GumboNode &node)
    {
        const GumboVector &children = node.v.element.children;
        const auto *text = children.length > 0 ? static_cast<const GumboNode *>(children.data[0]) : nullptr;
        if (!text || (text->type != GUMBO_NODE_TEXT && text->type != GUMBO_NODE_CDATA))
            return;
        const QByteArrayView script(text->v.text.text, static_cast<qsizetype>(std::strlen(text->v.text.text)));
        const std::vector<DateClue> dates = datesOfJsonLd(script.toByteArray());
        m_fromJson.insert(m_fromJson.end(), dates.begin(), dates.end());
    }

    /// What says less: pictures' addresses and descriptions.
    void addTraces(std::vector<DateClue> &clues) const
    {
        for (const QString &text : m_loose) {
            if (!findWrittenDates(text).empty())
                clues.push_back({Kind::Published, text, {}, Source::PageData});
        }
    }

    std::vector<DateClue> m_metadata;
    std::vector<DateClue> m_fromJson;
    std::vector<DateClue> m_urls;
    std::vector<DateClue> m_stated;
    std::vector<DateClue> m_shown;
    QStringList m_loose;
};

} // namespace

bool mayShowDate(const GumboNode &node)
{
    if (isElement(node, GUMBO_TAG_TIME))
        return true;
    constexpr std::size_t longestNames = 300; // generated class lists run on for pages and mean nothing
    for (const char *key : {"class", "id", "itemprop"}) {
        const std::string_view names = rawAttribute(node, key);
        if (!names.empty() && names.size() <= longestNames && namesDate(names))
            return true;
    }
    return false;
}

std::vector<DateClue> readHtmlDateClues(const GumboNode &document, const HtmlText &page)
{
    ClueReader reader;
    forEachNode(document, [&](const GumboNode &node) { return reader.read(node); });
    for (const ShownElement &shown : page.dateElements)
        reader.readShown(shown, page.text);
    return reader.finish();
}

} // namespace core
