// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/element_role.h"

#include "core/article/html/html_tree.h"
#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <bitset>
#include <cctype>
#include <string_view>
#include <utility>

namespace core {

namespace {

using RoleWords = QHash<QByteArray, NamedRole>;

std::optional<NamedRole> meaningOf(const QString &keyword)
{
    static const QHash<QString, NamedRole> meanings = {
        {QStringLiteral("story"), {.kind = {}, .story = true}},
        {QStringLiteral("lead"), {.kind = {}, .lead = true}},
        {QStringLiteral("teaser"), {.kind = RegionKind::Related, .onlyLinks = true}},
        {QStringLiteral("navigation"), {.kind = RegionKind::Navigation}},
        {QStringLiteral("related"), {.kind = RegionKind::Related}},
        {QStringLiteral("advert"), {.kind = RegionKind::Advert}},
        {QStringLiteral("comment"), {.kind = RegionKind::Comment}},
        {QStringLiteral("comment-form"), {.kind = RegionKind::CommentForm}},
        {QStringLiteral("about-author"), {.kind = RegionKind::AboutAuthor}},
        {QStringLiteral("legal"), {.kind = RegionKind::Legal}},
        {QStringLiteral("caption"), {.kind = RegionKind::Caption}},
        {QStringLiteral("byline"), {.kind = RegionKind::Byline}},
        {QStringLiteral("published"), {.kind = RegionKind::Published}},
        {QStringLiteral("kicker"), {.kind = RegionKind::Kicker}},
        {QStringLiteral("quote-box"), {.kind = RegionKind::QuoteBox}},
    };
    const auto found = meanings.constFind(keyword);
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

const RoleWords &roleWords()
{
    static const RoleWords words = [] {
        RoleWords read;
        for (const RuleLine &line : ruleLines(builtInText(QStringLiteral(":/rules/html_roles.words")))) {
            const auto meaning = meaningOf(line.keyword);
            if (!meaning)
                continue;
            for (const QString &word : line.rest.split(u' ', Qt::SkipEmptyParts))
                read.insert(word.toUtf8(), *meaning);
        }
        return read;
    }();
    return words;
}

/// The words of a name such as "articleBody-main_2": article, body, main, in lower case.
QList<QByteArray> wordsOf(QByteArrayView name)
{
    QList<QByteArray> words;
    bool open = false;
    bool lower = false;
    for (const char c : name) {
        const auto code = static_cast<unsigned char>(c);
        if (!std::isalpha(code)) {
            open = false;
            continue;
        }
        const bool upper = std::isupper(code) != 0;
        if (!open || (upper && lower))
            words += QByteArray();
        words.back() += static_cast<char>(std::tolower(code));
        open = true;
        lower = !upper;
    }
    return words;
}

void join(NamedRole &role, const NamedRole &other)
{
    role.story = role.story || other.story;
    role.lead = role.lead || other.lead;
    if (other.kind && (!role.kind || (role.onlyLinks && !other.onlyLinks))) {
        role.kind = other.kind;
        role.onlyLinks = other.onlyLinks;
    }
}

/// What one name of a class or an id says: by its words, and by two neighbouring ones together.
void readName(QByteArrayView name, NamedRole &role)
{
    constexpr qsizetype longest = 80; // generated names run on and mean nothing
    if (name.isEmpty() || name.size() > longest)
        return;
    const RoleWords &known = roleWords();
    const QList<QByteArray> words = wordsOf(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i + 1 < words.size()) {
            const auto pair = known.constFind(words[i] + '-' + words[i + 1]);
            if (pair != known.constEnd())
                join(role, *pair);
        }
        const auto word = known.constFind(words[i]);
        if (word != known.constEnd())
            join(role, *word);
    }
}

NamedRole readNames(QByteArrayView names)
{
    NamedRole role;
    constexpr qsizetype mostNames = 30; // so many classes come from a style sheet's workshop, not from an editor
    qsizetype count = 0;
    for (qsizetype at = 0; at < names.size() && count < mostNames; ++count) {
        qsizetype end = at;
        while (end < names.size() && !std::isspace(static_cast<unsigned char>(names[end])))
            ++end;
        readName(names.sliced(at, end - at), role);
        at = end + 1;
    }
    return role;
}

QByteArrayView rawAttribute(const GumboNode &node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

using TagSet = std::bitset<GUMBO_TAG_LAST + 1>;

TagSet tagSet(std::initializer_list<GumboTag> tags)
{
    TagSet set;
    for (const GumboTag tag : tags)
        set.set(tag);
    return set;
}

bool isNeverShown(GumboTag tag)
{
    static const TagSet tags = tagSet({GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,
                                       GUMBO_TAG_IFRAME, GUMBO_TAG_HEAD, GUMBO_TAG_OBJECT, GUMBO_TAG_CANVAS,
                                       GUMBO_TAG_SELECT, GUMBO_TAG_MATH, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO});
    return tags.test(tag);
}

bool isMarkedHidden(const GumboNode &node)
{
    if (node.v.element.tag == GUMBO_TAG_NOSCRIPT || gumbo_get_attribute(&node.v.element.attributes, "hidden"))
        return true;
    const QByteArrayView style = rawAttribute(node, "style");
    if (style.isEmpty())
        return false;
    const auto display = std::string_view(style.data(), std::size_t(style.size()));
    return display.contains("display:none") || display.contains("display: none");
}

bool isInline(GumboTag tag)
{
    static const TagSet tags =
        tagSet({GUMBO_TAG_A,    GUMBO_TAG_ABBR,  GUMBO_TAG_ACRONYM, GUMBO_TAG_B,      GUMBO_TAG_BIG,     GUMBO_TAG_CITE,
                GUMBO_TAG_CODE, GUMBO_TAG_DEL,   GUMBO_TAG_DFN,     GUMBO_TAG_EM,     GUMBO_TAG_FONT,    GUMBO_TAG_I,
                GUMBO_TAG_INS,  GUMBO_TAG_KBD,   GUMBO_TAG_LABEL,   GUMBO_TAG_MARK,   GUMBO_TAG_NOBR,    GUMBO_TAG_Q,
                GUMBO_TAG_S,    GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,
                GUMBO_TAG_SUP,  GUMBO_TAG_TIME,  GUMBO_TAG_TT,      GUMBO_TAG_U,      GUMBO_TAG_VAR,     GUMBO_TAG_WBR,
                GUMBO_TAG_BR,   GUMBO_TAG_IMG,   GUMBO_TAG_TD,      GUMBO_TAG_TH,     GUMBO_TAG_UNKNOWN, GUMBO_TAG_BDI,
                GUMBO_TAG_BDO,  GUMBO_TAG_DATA,  GUMBO_TAG_RUBY,    GUMBO_TAG_RT,     GUMBO_TAG_RP,      GUMBO_TAG_RB,
                GUMBO_TAG_RTC,  GUMBO_TAG_INPUT});
    return tags.test(tag);
}

/// Links around whole cards, cells around columns: inline by name, yet with blocks in them.
bool holdsBlocks(const GumboNode &node)
{
    const GumboVector &children = node.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && !isInline(child->v.element.tag) && !isNeverShown(child->v.element.tag))
            return true;
    }
    return false;
}

std::optional<RegionKind> kindOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_FOOTER:
        return RegionKind::Navigation;
    case GUMBO_TAG_ASIDE:
        return RegionKind::Related;
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_FIELDSET:
        return RegionKind::CommentForm;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
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

/// ARIA's roles of parts that are no story.
std::optional<RegionKind> kindOfAria(QByteArrayView role)
{
    using Named = std::pair<std::string_view, RegionKind>;
    static constexpr std::array<Named, 9> kinds = {{{"navigation", RegionKind::Navigation},
                                                    {"banner", RegionKind::Navigation},
                                                    {"contentinfo", RegionKind::Navigation},
                                                    {"search", RegionKind::Navigation},
                                                    {"menu", RegionKind::Navigation},
                                                    {"complementary", RegionKind::Related},
                                                    {"dialog", RegionKind::Legal},
                                                    {"alertdialog", RegionKind::Legal},
                                                    {"button", RegionKind::Navigation}}};
    const auto found = std::ranges::find(kinds, std::string_view(role.data(), std::size_t(role.size())), &Named::first);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

const NamedRole &ElementRoles::named(const GumboNode &node)
{
    QByteArray names;
    for (const char *attribute : {"class", "id", "itemprop"}) {
        const QByteArrayView value = rawAttribute(node, attribute);
        if (!value.isEmpty())
            names.append(value).append(' ');
    }
    const auto known = m_known.constFind(names);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(names, readNames(names));
}

ElementRole ElementRoles::roleOf(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    ElementRole role;
    role.hidden = isNeverShown(tag) || (!m_showHidden && isMarkedHidden(node));
    role.block = !isInline(tag) || holdsBlocks(node);
    if (role.hidden || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || node.v.element.attributes.length == 0) {
        role.named.kind = kindOfTag(tag);
        return role;
    }
    role.named = named(node);
    const QByteArrayView classes = rawAttribute(node, "class");
    role.style = classes.isEmpty() ? 0 : qHash(classes, std::size_t(tag) + 1);
    const auto byTag = kindOfTag(tag);
    const auto kind = byTag ? byTag : kindOfAria(rawAttribute(node, "role"));
    if (kind) {
        role.named.kind = kind;
        role.named.onlyLinks = false;
    }
    return role;
}

} // namespace core
