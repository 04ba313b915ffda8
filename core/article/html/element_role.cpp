// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/element_role.h"

#include "core/article/html/html_tree.h"
#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// What the words of class and id attributes stand for; no kind for those of the story itself.
using RoleWords = QHash<QString, std::optional<RegionKind>>;

const RoleWords &roleWords()
{
    static const RoleWords words = [] {
        static const QHash<QString, std::optional<RegionKind>> kinds = {
            {QStringLiteral("content"), std::nullopt},
            {QStringLiteral("navigation"), RegionKind::Navigation},
            {QStringLiteral("related"), RegionKind::Related},
            {QStringLiteral("advert"), RegionKind::Advert},
            {QStringLiteral("comment"), RegionKind::Comment},
            {QStringLiteral("comment-form"), RegionKind::CommentForm},
            {QStringLiteral("about-author"), RegionKind::AboutAuthor},
            {QStringLiteral("legal"), RegionKind::Legal},
            {QStringLiteral("caption"), RegionKind::Caption},
            {QStringLiteral("byline"), RegionKind::Byline},
            {QStringLiteral("published"), RegionKind::Published},
        };
        RoleWords read;
        for (const RuleLine &line : ruleLines(builtInText(QStringLiteral(":/rules/html_roles.words")))) {
            if (!kinds.contains(line.keyword))
                continue;
            for (const QString &word : line.rest.split(u' ', Qt::SkipEmptyParts))
                read.insert(word, kinds.value(line.keyword));
        }
        return read;
    }();
    return words;
}

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isHidden(const GumboNode &node)
{
    if (isOneOf(node.v.element.tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                                     GUMBO_TAG_SVG, GUMBO_TAG_IFRAME, GUMBO_TAG_HEAD, GUMBO_TAG_OBJECT,
                                     GUMBO_TAG_CANVAS, GUMBO_TAG_SELECT, GUMBO_TAG_MATH}))
        return true;
    if (gumbo_get_attribute(&node.v.element.attributes, "hidden"))
        return true;
    const QString style = attribute(node, "style");
    return style.contains(QStringLiteral("display:none")) || style.contains(QStringLiteral("display: none"));
}

bool isBlock(GumboTag tag)
{
    return !isOneOf(tag, {GUMBO_TAG_A,    GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,    GUMBO_TAG_BIG,
                          GUMBO_TAG_CITE, GUMBO_TAG_CODE,   GUMBO_TAG_DEL,     GUMBO_TAG_DFN,  GUMBO_TAG_EM,
                          GUMBO_TAG_FONT, GUMBO_TAG_I,      GUMBO_TAG_INS,     GUMBO_TAG_KBD,  GUMBO_TAG_LABEL,
                          GUMBO_TAG_MARK, GUMBO_TAG_NOBR,   GUMBO_TAG_Q,       GUMBO_TAG_S,    GUMBO_TAG_SMALL,
                          GUMBO_TAG_SPAN, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,  GUMBO_TAG_SUP,
                          GUMBO_TAG_TIME, GUMBO_TAG_TT,     GUMBO_TAG_U,       GUMBO_TAG_VAR,  GUMBO_TAG_WBR,
                          GUMBO_TAG_BR,   GUMBO_TAG_IMG,    GUMBO_TAG_TD,      GUMBO_TAG_TH,   GUMBO_TAG_UNKNOWN,
                          GUMBO_TAG_BDI,  GUMBO_TAG_BDO,    GUMBO_TAG_DATA,    GUMBO_TAG_RUBY, GUMBO_TAG_RT});
}

std::optional<RegionKind> kindOfTag(GumboTag tag, bool inArticle)
{
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_BUTTON:
        return RegionKind::Navigation;
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
        return inArticle ? std::nullopt : std::optional(RegionKind::Navigation);
    case GUMBO_TAG_ASIDE:
        return RegionKind::Related;
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_FIELDSET:
        return RegionKind::CommentForm;
    case GUMBO_TAG_FIGCAPTION:
        return RegionKind::Caption;
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return RegionKind::Heading;
    default:
        return {};
    }
}

/// What class and id say; nothing where they name the story, or say two things.
std::optional<RegionKind> kindOfNames(const GumboNode &node)
{
    QString names = attribute(node, "class") + u' ' + attribute(node, "id");
    names = names.toLower();
    constexpr qsizetype longestNames = 300; // generated class lists run on for pages and mean nothing
    if (names.size() > longestNames)
        return {};
    std::optional<RegionKind> kind;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        QStringList words = name.split(u'-');
        words.append(name);
        for (const QString &part : std::as_const(words)) {
            for (const QString &word : part.split(u'_', Qt::SkipEmptyParts)) {
                const auto found = roleWords().constFind(word);
                if (found == roleWords().constEnd())
                    continue;
                if (!found->has_value())
                    return {};
                kind = kind.value_or(**found);
            }
        }
    }
    return kind;
}

} // namespace

ElementRole roleOf(const GumboNode &node, bool inArticle)
{
    const GumboTag tag = node.v.element.tag;
    ElementRole role;
    role.hidden = isHidden(node);
    role.block = isBlock(tag);
    if (role.hidden || isOneOf(tag, {GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE}))
        return role;
    role.kind = kindOfTag(tag, inArticle);
    if (!role.kind)
        role.kind = kindOfNames(node);
    return role;
}

} // namespace core
