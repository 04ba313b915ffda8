// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/find_not_article.h"

#include "core/base/built_in_text.h"

#include <QStringView>

#include <algorithm>

namespace core {

namespace {

/// A page that says "not found" and has more text than this says it of something else; units.
constexpr qsizetype mostOfError = 900;
constexpr qsizetype mostOfConsent = 2500;

/// An index page leads to so many stories at least, and tells no more than a teaser.
constexpr qsizetype fewestHeadlines = 15;
constexpr qsizetype mostOfIndex = 200;

qsizetype bodyLength(const Article &page)
{
    qsizetype length = 0;
    for (const Region &region : page.regions)
        length += region.kind == RegionKind::Body ? region.range.length() : 0;
    return length;
}

QStringView firstHeading(const Article &page)
{
    const auto isHeading = [](const Region &r) { return r.kind == RegionKind::Title || r.kind == RegionKind::Heading; };
    const auto found = std::ranges::find_if(page.regions, isHeading);
    return found == page.regions.end() ? QStringView()
                                       : QStringView(page.text).sliced(found->range.begin, found->range.length());
}

const Cue *saidBy(const Article &page)
{
    const Cue *title = notArticleCues().match(page.title);
    return title ? title : notArticleCues().match(firstHeading(page));
}

} // namespace

const Cues &notArticleCues()
{
    static const Cues cues = [] {
        const QString name = QStringLiteral(":/rules/not_article.rules");
        const auto parsed = Cues::parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(Cues());
    }();
    return cues;
}

std::optional<NotArticle> findNotArticle(const Article &page, const PageSigns &signs)
{
    const qsizetype body = bodyLength(page);
    if (const Cue *cue = saidBy(page)) {
        if (cue->id == u"error-page" && body <= mostOfError)
            return NotArticle::ErrorPage;
        if (cue->id == u"consent-wall" && body <= mostOfConsent)
            return NotArticle::ConsentWall;
    }
    const bool dated = !page.dateClues.empty() || !page.byline.isEmpty();
    if (signs.linkedHeadlines >= fewestHeadlines && !signs.statesArticle && !dated && body <= mostOfIndex)
        return NotArticle::IndexPage;
    return {};
}

} // namespace core
