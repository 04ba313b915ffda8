// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_metadata.h"

#include "core/article/html/html_tree.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

QString plainWords(QStringView title)
{
    QString words;
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c.isMark())
            words += c.toLower();
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

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

/// Text without the tags and entities that some pages leave in their metadata.
QString plain(const QString &text)
{
    if (!text.contains(u'&') && !text.contains(u'<'))
        return text.simplified();
    const QByteArray utf8 = text.toUtf8();
    return isTangled(utf8) ? text.simplified() : textBelow(*HtmlTree(utf8).root()).simplified();
}

/// The same for a text of several lines.
QString plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += plain(line);
    return lines.join(u'\n');
}

bool isAddress(const QString &text)
{
    return text.startsWith("http"_L1) || text.startsWith(u'/');
}

/// Names that pages give their authors in <meta>.
bool namesAuthor(const QString &name)
{
    static constexpr std::array names = {
        "author"_L1,          "article:author"_L1,    "parsely-author"_L1,  "byl"_L1,
        "sailthru.author"_L1, "dc.creator"_L1,        "dcterms.creator"_L1, "citation_author"_L1,
        "article.author"_L1,  "og:article:author"_L1, "dcsext.author"_L1,   "cxenseparse:author"_L1};
    return std::ranges::find(names, name) != names.end();
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
            m_result.language = attribute(node, "lang").left(2).toLower();
            break;
        case GUMBO_TAG_META:
            readMeta(nameOf(node), plain(attribute(node, "content")), node);
            break;
        case GUMBO_TAG_LINK:
            if (attribute(node, "rel").toLower() == u"canonical")
                m_canonical = attribute(node, "href");
            break;
        case GUMBO_TAG_TITLE:
            if (m_result.pageTitle.isEmpty())
                m_result.pageTitle = textBelow(node).simplified();
            break;
        case GUMBO_TAG_H1:
            readHeading(textBelow(node).simplified());
            break;
        case GUMBO_TAG_SCRIPT:
            if (attribute(node, "type").contains(u"ld+json"))
                readJson(readJsonLd(textBelow(node)));
            return false;
        case GUMBO_TAG_SVG:
            return false; // it has titles of its own
        default:
            break;
        }
        return true;
    }

    HtmlMetadata finish()
    {
        for (const QString &address : {m_canonical, m_shared, m_result.article.url}) {
            if (m_result.url.isEmpty() && address.startsWith("http"_L1))
                m_result.url = address;
        }
        for (const QString &name : {m_result.article.publisher, m_application, m_twitter}) {
            if (m_result.outlet.isEmpty())
                m_result.outlet = name;
        }
        m_result.headings.removeAll(m_result.outlet); // a masthead
        return std::move(m_result);
    }

private:
    void readHeading(const QString &text)
    {
        if (!text.isEmpty() && !m_result.headings.contains(text))
            m_result.headings += text;
    }

    void readMeta(const QString &name, const QString &content, const GumboNode &node)
    {
        if (content.isEmpty())
            return;
        if (name == u"og:title" && m_result.sharedTitle.isEmpty())
            m_result.sharedTitle = content;
        else if (name == u"og:site_name")
            m_result.outlet = content;
        else if (name == u"og:type")
            m_result.statesArticle = content.contains("article"_L1);
        else if (name == u"application-name")
            m_application = content;
        else if (name == u"twitter:site" && content.startsWith(u'@'))
            m_twitter = content.sliced(1);
        else if (name == u"og:url")
            m_shared = content;
        else if (namesAuthor(name) && !isAddress(content) && !m_result.authors.contains(content))
            m_result.authors += content;
        else if (attribute(node, "http-equiv").toLower() == u"content-language" && m_result.language.isEmpty())
            m_result.language = content.left(2).toLower();
    }

    /// The first script that tells of an article, completed by what later ones add.
    void readJson(const JsonLd &read)
    {
        JsonLd &article = m_result.article;
        if (article.headline.isEmpty())
            article.headline = plain(read.headline);
        if (article.authors.isEmpty()) {
            for (const QString &author : read.authors)
                article.authors += plain(author);
        }
        if (article.publisher.isEmpty())
            article.publisher = plain(read.publisher);
        if (article.url.isEmpty())
            article.url = read.url;
        if (article.body.isEmpty())
            article.body = plainLines(read.body);
    }

    HtmlMetadata m_result;
    QString m_canonical;
    QString m_shared;
    QString m_application;
    QString m_twitter;
};

/// The parts of a page's <title>: "Dam breaks | News | The Courier".
struct TitleCut
{
    qsizetype at = -1; ///< Where the separator begins.
    qsizetype length = 0;
};

TitleCut lastCut(const QString &title)
{
    static constexpr std::array<QStringView, 9> separators = {u" | ", u" – ", u" — ", u" - ", u" :: ",
                                                              u" • ", u" · ", u" » ", u" / "};
    TitleCut cut;
    for (const QStringView separator : separators) {
        const auto at = title.lastIndexOf(separator);
        if (at > cut.at)
            cut = {at, separator.size()};
    }
    return cut;
}

/// Whether `name` is the outlet's, or part of its address: "DW", "The Courier", "courier.example".
bool namesOutlet(const QString &name, const HtmlMetadata &metadata)
{
    const QString words = plainWords(name);
    const QString outlet = plainWords(metadata.outlet);
    if (words.isEmpty())
        return true;
    if (!outlet.isEmpty() && (words == outlet || outlet.contains(words) || words.startsWith(outlet)))
        return true;
    QString letters = words;
    letters.remove(u' ');
    const QString host = metadata.url.section(u'/', 2, 2);
    return letters.size() > 1 && (host.contains(letters) || plainWords(host).remove(u' ') == letters);
}

/// `title` without the outlet's name and the section's before it, but whole where nothing tells what is behind it.
QString withoutOutlet(QString title, const HtmlMetadata &metadata)
{
    constexpr qsizetype mostWords = 4;
    for (int cuts = 0; cuts < 3; ++cuts) {
        const TitleCut cut = lastCut(title);
        if (cut.at <= 0)
            break;
        const QString behind = title.sliced(cut.at + cut.length);
        const bool bar = title[cut.at + 1] == u'|' && behind.count(u' ') < mostWords;
        if (!namesOutlet(behind, metadata) && !(bar && (cuts > 0 || title.first(cut.at).count(u' ') >= mostWords)))
            break;
        title = title.first(cut.at).trimmed();
    }
    const auto first = title.indexOf(u" | ");
    if (first > 0 && namesOutlet(title.first(first), metadata))
        title = title.sliced(first + 3).trimmed();
    return title;
}

} // namespace

HtmlMetadata readHtmlMetadata(const GumboNode &document)
{
    MetadataReader reader;
    forEachNode(document, [&](const GumboNode &node) { return reader.read(node); });
    return reader.finish();
}

QString headingOf(const HtmlMetadata &metadata)
{
    const QString known = plainWords(titleOf(metadata));
    const QString page = plainWords(metadata.pageTitle);
    const auto repeats = [&](const QString &heading) {
        const QString words = plainWords(heading);
        return words == known || (words.count(u' ') > 1 && (page.contains(words) || known.contains(words)));
    };
    const auto found = std::ranges::find_if(metadata.headings, repeats);
    if (found != metadata.headings.end())
        return *found;
    return metadata.headings.isEmpty() ? QString() : metadata.headings.front();
}

QString titleOf(const HtmlMetadata &metadata)
{
    const QString shared = withoutOutlet(metadata.sharedTitle, metadata);
    const QString heading = metadata.headings.isEmpty() ? QString() : metadata.headings.front();
    const QString stated = withoutOutlet(metadata.article.headline, metadata);
    const QString page = withoutOutlet(metadata.pageTitle, metadata);
    if (!stated.isEmpty()) {
        // What heading and sharing agree on, the data may repeat with the section's name behind it; or it gives,
        // as the page's title does, words for search engines.
        const QString words = plainWords(stated);
        const bool agreed = !heading.isEmpty() && plainWords(heading) == plainWords(shared);
        return agreed && (words.startsWith(plainWords(heading)) || words == plainWords(page)) ? heading : stated;
    }
    for (const QString &text : metadata.headings) {
        const QString words = plainWords(text);
        if (!shared.isEmpty() && words.endsWith(plainWords(shared)))
            return shared; // a kicker before the headline
        if (words == plainWords(page) || words == plainWords(shared))
            return text;
    }
    if (!shared.isEmpty())
        return plainWords(shared).startsWith(plainWords(heading)) && heading.contains(u' ') ? heading : shared;
    return heading.count(u' ') > 1 || page.isEmpty() ? heading : page;
}

QStringList titleForms(const HtmlMetadata &metadata)
{
    QStringList forms;
    for (const QString &title : {titleOf(metadata), metadata.sharedTitle, metadata.article.headline, metadata.pageTitle,
                                 headingOf(metadata)}) {
        const QString words = plainWords(title);
        if (words.contains(u' '))
            forms += words;
    }
    return forms;
}

} // namespace core
