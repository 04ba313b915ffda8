// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_text.h"

#include "core/article/html/html_date_clues.h"
#include "core/article/html/html_tree.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

/// Where a run of text stands.
struct Place
{
    std::size_t box = 0;
    NamedRole named;
    bool linked = false;
    bool title = false;
};

/// Gathers text, paragraph by paragraph.
class TextWriter
{
public:
    void append(QStringView words, const Place &place)
    {
        for (const QChar c : words) {
            if (c.isSpace()) {
                m_blank = true;
                continue;
            }
            if (!m_open)
                open(place);
            else if (m_blank && !m_result.text.endsWith(u'\n'))
                m_result.text += u' ';
            m_blank = false;
            m_result.text += c;
            HtmlParagraph &detail = m_result.details.back();
            ++detail.letters;
            detail.linked += place.linked ? 1 : 0;
        }
    }

    /// One ends a line, two a paragraph.
    void breakLine()
    {
        if (m_open && m_result.text.endsWith(u'\n'))
            endParagraph();
        else if (m_open)
            m_result.text += u'\n';
        m_blank = false;
    }

    void endParagraph()
    {
        if (m_open) {
            while (m_result.text.endsWith(u'\n'))
                m_result.text.chop(1);
            m_result.paragraphs.back().range.end = m_result.text.size();
        }
        m_open = false;
        m_blank = false;
    }

    /// How much text there is so far.
    qsizetype size() const { return m_result.text.size(); }

    void noteDate(const GumboNode &node, TextRange range)
    {
        while (!range.isEmpty() && m_result.text[range.begin].isSpace())
            ++range.begin;
        m_result.dateElements.push_back({&node, range});
    }

    HtmlText &result() { return m_result; }

private:
    void open(const Place &place)
    {
        if (!m_result.text.isEmpty())
            m_result.text += QStringLiteral("\n\n");
        m_result.paragraphs.push_back({{m_result.text.size(), m_result.text.size()}, 1, {}});
        m_result.details.push_back({.box = place.box, .named = place.named, .isTitle = place.title});
        m_open = true;
    }

    HtmlText m_result;
    bool m_open = false;
    bool m_blank = false;
};

/// Walks a page without recursion: pages may be nested as deep as they like.
class PageWalk
{
public:
    PageWalk(const QString &heading, bool showHidden)
        : m_heading(heading)
        , m_roles(showHidden)
    {}

    HtmlText walk(const GumboNode &root)
    {
        m_writer.result().boxes.push_back({});
        m_stack.push_back({&root, 0, {}, false, {}});
        while (!m_stack.empty()) {
            Frame &frame = m_stack.back();
            const GumboVector *children = childrenOf(*frame.node);
            if (!children || frame.next == children->length) {
                leave(frame);
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(children->data[frame.next++]);
            enter(*child, Place(frame.place)); // a copy: the stack may move
        }
        m_writer.endParagraph();
        m_writer.result().boxes.front().end = m_writer.result().paragraphs.size();
        return std::move(m_writer.result());
    }

private:
    struct Frame
    {
        const GumboNode *node;
        unsigned next;
        Place place;
        bool block;
        std::optional<qsizetype> date; ///< Where the text of an element begins that is made to show a date.
    };

    void enter(const GumboNode &node, Place place)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) {
            m_writer.append(QString::fromUtf8(node.v.text.text), place);
            return;
        }
        if (node.type == GUMBO_NODE_WHITESPACE)
            m_writer.append(u" ", place);
        if (node.type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_BR)
            m_writer.breakLine();
        const ElementRole role = m_roles.roleOf(node);
        if (role.hidden)
            return;
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_writer.append(u" ", place);
        place.linked = place.linked || tag == GUMBO_TAG_A;
        place.title = place.title || isTitle(node);
        if (role.block)
            openBox(tag, role, place);
        else if (role.named.kind)
            place.named = role.named;
        const auto date = mayShowDate(node) ? std::optional(m_writer.size()) : std::nullopt;
        m_stack.push_back({&node, 0, place, role.block, date});
    }

    void openBox(GumboTag tag, const ElementRole &role, Place &place)
    {
        m_writer.endParagraph();
        HtmlText &page = m_writer.result();
        page.boxes.push_back({place.box, page.paragraphs.size(), page.paragraphs.size(), tag, role.named, role.style});
        place.box = page.boxes.size() - 1;
        place.named = {};
    }

    void leave(const Frame &frame)
    {
        if (frame.block) {
            m_writer.endParagraph();
            m_writer.result().boxes[frame.place.box].end = m_writer.result().paragraphs.size();
        }
        if (frame.date)
            m_writer.noteDate(*frame.node, {*frame.date, m_writer.size()});
        m_stack.pop_back();
    }

    bool isTitle(const GumboNode &node)
    {
        if (m_titled || !isElement(node, GUMBO_TAG_H1) || textBelow(node).simplified() != m_heading)
            return false;
        m_titled = true;
        return true;
    }

    QString m_heading;
    bool m_titled = false;
    ElementRoles m_roles;
    TextWriter m_writer;
    std::vector<Frame> m_stack;
};

} // namespace

HtmlText readHtmlText(const GumboNode &root, const QString &heading, bool showHidden)
{
    return PageWalk(heading.simplified(), showHidden).walk(root);
}

void appendStory(HtmlText &page, const QString &story)
{
    if (page.boxes.empty())
        page.boxes.emplace_back();
    const std::size_t first = page.paragraphs.size();
    for (const QString &line : story.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.simplified();
        if (words.isEmpty())
            continue;
        if (!page.text.isEmpty())
            page.text += QStringLiteral("\n\n");
        page.paragraphs.push_back({{page.text.size(), page.text.size() + words.size()}, 1, {}});
        page.details.push_back({.box = page.boxes.size(), .letters = words.size() - words.count(u' '), .named = {}});
        page.text += words;
    }
    page.boxes.push_back({.first = first, .end = page.paragraphs.size(), .named = {.kind = {}, .story = true}});
    page.boxes.front().end = page.paragraphs.size();
}

} // namespace core
