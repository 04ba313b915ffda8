// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_text.h"

#include "core/article/html/element_role.h"
#include "core/article/html/html_date_clues.h"
#include "core/article/html/html_tree.h"

#include <algorithm>

namespace core {

namespace {

using Kind = std::optional<RegionKind>;

/// Gathers text, paragraph by paragraph.
class TextWriter
{
public:
    void append(QStringView words, Kind kind)
    {
        for (const QChar c : words) {
            if (c.isSpace()) {
                m_blank = true;
                continue;
            }
            if (!m_open)
                open(kind);
            else if (m_blank)
                m_result.text += u' ';
            m_blank = false;
            m_result.text += c;
        }
    }

    void breakLine()
    {
        if (m_open && !m_result.text.endsWith(u'\n'))
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

    HtmlText take() { return std::move(m_result); }

private:
    void open(Kind kind)
    {
        if (!m_result.text.isEmpty())
            m_result.text += QStringLiteral("\n\n");
        m_result.paragraphs.push_back({{m_result.text.size(), m_result.text.size()}, 1, kind});
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
    explicit PageWalk(const QString &heading)
        : m_heading(heading.simplified())
    {}

    HtmlText walk(const GumboNode &root)
    {
        m_stack.push_back({&root, 0, {}, false, false, {}});
        while (!m_stack.empty()) {
            Frame &frame = m_stack.back();
            const GumboVector *children = childrenOf(*frame.node);
            if (!children || frame.next == children->length) {
                if (frame.block)
                    m_writer.endParagraph();
                if (frame.date)
                    m_writer.noteDate(*frame.node, {*frame.date, m_writer.size()});
                m_stack.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(children->data[frame.next++]);
            enter(*child, frame.kind, frame.inArticle);
        }
        m_writer.endParagraph();
        return m_writer.take();
    }

private:
    struct Frame
    {
        const GumboNode *node;
        unsigned next;
        Kind kind;
        bool inArticle;
        bool block;
        std::optional<qsizetype> date; ///< Where the text of an element begins that is made to show a date.
    };

    void enter(const GumboNode &node, Kind kind, bool inArticle)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
            m_writer.append(QString::fromUtf8(node.v.text.text), kind);
            return;
        }
        if (node.type != GUMBO_NODE_ELEMENT)
            return;
        if (isElement(node, GUMBO_TAG_BR))
            m_writer.breakLine();
        const ElementRole role = roleOf(node, inArticle);
        if (role.hidden)
            return;
        if (role.block)
            m_writer.endParagraph();
        if (isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH))
            m_writer.append(u" ", kind);
        const bool entersArticle = isElement(node, GUMBO_TAG_ARTICLE) || isElement(node, GUMBO_TAG_MAIN);
        m_stack.push_back({&node, 0, kindInside(node, role, kind), inArticle || entersArticle, role.block,
                           mayShowDate(node) ? std::optional(m_writer.size()) : std::nullopt});
    }

    /// What stands around an element is stronger than what it says itself: a heading in a sidebar is
    /// the sidebar's.
    Kind kindInside(const GumboNode &node, const ElementRole &role, Kind outside)
    {
        const bool titled = isElement(node, GUMBO_TAG_H1) && !m_titled && textBelow(node).simplified() == m_heading;
        if (titled) {
            m_titled = true;
            return RegionKind::Title;
        }
        if (outside && *outside != RegionKind::Heading)
            return outside;
        return role.kind ? role.kind : outside;
    }

    QString m_heading;
    bool m_titled = false;
    TextWriter m_writer;
    std::vector<Frame> m_stack;
};

} // namespace

HtmlText readHtmlText(const GumboNode &root, const QString &heading)
{
    return PageWalk(heading).walk(root);
}

} // namespace core
