// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_tree.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cctype>

namespace core {

namespace {

GumboOptions parsingOptions()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return options;
}

void destroy(GumboOutput *output)
{
    const GumboOptions options = parsingOptions();
    gumbo_destroy_output(&options, output);
}

GumboOutput *parse(const QByteArray &utf8)
{
    const GumboOptions options = parsingOptions();
    return gumbo_parse_with_options(&options, utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

/// Elements that need no end tag, or have none.
bool closesItself(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 24> names = {
        "p",    "li",     "td",    "tr",    "th",    "dt",   "dd",   "br",  "hr",    "img",    "input", "meta",
        "link", "option", "thead", "tbody", "tfoot", "base", "area", "col", "embed", "source", "track", "wbr",
    };
    return std::ranges::find(names, name) != names.end();
}

} // namespace

HtmlTree::HtmlTree(const QByteArray &utf8)
    : m_output(parse(utf8), destroy)
{}

bool isTangled(const QByteArray &utf8)
{
    constexpr qsizetype deepest = 1500;
    constexpr qsizetype mostAttributes = 2000;
    QHash<QByteArray, qsizetype> open;
    qsizetype depth = 0;
    for (auto at = utf8.indexOf('<'); at >= 0; at = utf8.indexOf('<', at)) {
        const bool closing = at + 1 < utf8.size() && utf8[at + 1] == '/';
        const qsizetype begin = at + (closing ? 2 : 1);
        qsizetype end = begin;
        while (end < utf8.size() && end - begin < 16 && std::isalnum(static_cast<unsigned char>(utf8[end])))
            ++end;
        const QByteArray name = utf8.sliced(begin, end - begin).toLower();
        at = begin;
        if (name.isEmpty())
            continue;
        const auto close = std::find(utf8.begin() + end, utf8.end(), '>');
        if (std::count(utf8.begin() + end, close, '=') > mostAttributes ||
            std::count(utf8.begin() + end, close, ' ') > 2 * mostAttributes)
            return true;
        at = close - utf8.begin();
        if (closesItself(name))
            continue;
        qsizetype &count = open[name];
        if (!closing && ++count && ++depth > deepest)
            return true;
        if (closing && count > 0) {
            --count;
            --depth;
        }
    }
    return false;
}

QString attribute(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

const GumboVector *childrenOf(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node.v.element.children;
    default:
        return nullptr;
    }
}

QString textBelow(const GumboNode &node)
{
    QByteArray text;
    forEachNode(node, [&](const GumboNode &n) {
        if (n.type == GUMBO_NODE_TEXT || n.type == GUMBO_NODE_WHITESPACE || n.type == GUMBO_NODE_CDATA)
            text += n.v.text.text;
        return true;
    });
    return QString::fromUtf8(text);
}

} // namespace core
