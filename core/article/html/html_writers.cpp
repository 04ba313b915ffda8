// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_writers.h"

#include "core/article/byline.h"
#include "core/article/cues.h"

#include <algorithm>

namespace core {

namespace {

/// How far above the story and below its beginning bylines stand, in paragraphs.
constexpr std::size_t farAbove = 30;
constexpr std::size_t farBelow = 4;

constexpr qsizetype longestByline = 150; // units
constexpr qsizetype mostNames = 12;

void append(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name, Qt::CaseInsensitive) && names.size() < mostNames)
            names += name;
    }
}

QStringList stated(const QStringList &authors, const Cues &cues)
{
    QStringList names;
    for (const QString &author : authors)
        append(names, writersStated(author, cues));
    return names;
}

QString letters(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

/// Whether `name` is the outlet, or nobody: "Admin", "Redaktion".
bool isOutlet(const QString &name, const HtmlMetadata &metadata)
{
    const QString own = letters(name);
    const QString outlet = letters(metadata.outlet);
    const QString publisher = letters(metadata.article.publisher);
    const QString host = letters(metadata.url.section(u'/', 2, 2));
    const auto alike = [&](const QString &other) {
        return !other.isEmpty() && (own.contains(other) || other.contains(own));
    };
    return own.isEmpty() || alike(outlet) || alike(publisher) || host.contains(own);
}

bool isSomebodyElse(const QStringList &names, const HtmlMetadata &metadata)
{
    return std::ranges::any_of(names, [&](const QString &name) { return !isOutlet(name, metadata); });
}

bool holdsAll(const QStringList &names, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &name) { return names.contains(name, Qt::CaseInsensitive); });
}

} // namespace

QStringList shownWriters(const HtmlText &page, const Cues &cues)
{
    const auto isBody = [](const Paragraph &p) { return p.markup == RegionKind::Body; };
    const auto first = std::ranges::find_if(page.paragraphs, isBody);
    const auto story = std::size_t(first - page.paragraphs.begin());
    const std::size_t end = std::min(story + farBelow, page.paragraphs.size());
    QStringList names;
    for (std::size_t i = story > farAbove ? story - farAbove : 0; i < end; ++i) {
        const Paragraph &paragraph = page.paragraphs[i];
        if (paragraph.markup != RegionKind::Byline || paragraph.range.length() > longestByline)
            continue;
        const QStringView line = QStringView(page.text).sliced(paragraph.range.begin, paragraph.range.length());
        append(names, writersOf(line, cues, true));
    }
    return names;
}

QStringList writersOfPage(const HtmlMetadata &metadata, const QStringList &shown, const Cues &cues)
{
    const QStringList data = stated(metadata.article.authors, cues);
    const QStringList meta = stated(metadata.authors, cues);
    for (const QStringList &names : {data, meta}) {
        if (isSomebodyElse(names, metadata))
            return shown.size() > names.size() && holdsAll(shown, names) ? shown : names;
    }
    for (const QStringList &names : {shown, data, meta}) {
        if (!names.isEmpty())
            return names;
    }
    return {};
}

} // namespace core
