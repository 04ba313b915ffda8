// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/assemble_article.h"

#include "core/article/byline.h"
#include "core/article/dateline.h"
#include "core/article/guess_language.h"
#include "core/article/label_paragraphs.h"
#include "core/article/stamps.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Appends `range` of `text` as a region, without blanks and separators around it.
void appendRegion(Article &article, TextRange range, RegionKind kind)
{
    static constexpr QStringView separators = u"|·•,;";
    const QStringView text = article.text;
    const auto isOutside = [&](qsizetype i) { return text[i].isSpace() || separators.contains(text[i]); };
    while (!range.isEmpty() && isOutside(range.begin))
        ++range.begin;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    if (!range.isEmpty())
        article.regions.push_back({range, kind});
}

bool saysUpdated(QStringView words, const Cues &cues)
{
    QString letters = words.toString();
    std::ranges::replace_if(letters, [](QChar c) { return !c.isLetter(); }, QChar(u' '));
    const QStringList list = letters.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(list, [&](const QString &word) { return cues.isIn(word, QStringLiteral("updated")); });
}

/// The dates of a date line, each told by the words before it to be the first or an update.
void appendClues(const Features &features, qsizetype begin, const Cues &cues, std::vector<DateClue> &clues)
{
    qsizetype from = 0;
    for (const TextRange &date : features.dates) {
        const bool updated = saysUpdated(features.text.sliced(from, date.begin - from), cues);
        clues.push_back({updated ? DateClue::Kind::Updated : DateClue::Kind::Published,
                         features.text.sliced(date.begin, date.length()).toString(),
                         {begin + date.begin, begin + date.end}});
        from = date.end;
    }
}

/// Whether a paragraph of this kind is read for what it tells, and not for its date.
bool isTelling(RegionKind kind)
{
    return reportsEvents(kind) && kind != RegionKind::Dateline;
}

/// Where a paragraph that begins with the page's `title` and says it again goes on behind it: a teaser run together
/// with the lead ("Crane falls Local News Crane falls A crane fell …"); 0 where it does not.
qsizetype behindTitle(QStringView text, QStringView title)
{
    constexpr qsizetype shortest = 20; // units; fewer words may open a sentence
    constexpr qsizetype furthest = 600;
    if (title.size() < shortest || !text.startsWith(title))
        return 0;
    const auto last = text.first(std::min(text.size(), furthest)).lastIndexOf(title);
    return last > 0 ? last + title.size() : 0;
}

/// Appends the regions of one paragraph: some hold two.
void appendParagraph(Article &article, const Features &features, TextRange range, RegionKind kind, bool firstOfBody,
                     const Cues &cues)
{
    qsizetype cut = 0;
    std::optional<qsizetype> stamp;
    if (isTelling(kind)) {
        stamp = stampOf(features, cues);
        range.end = range.begin + stamp.value_or(signatureOf(features).value_or(range.length()));
        cut = behindTitle(features.text.first(range.length()), article.title);
    }
    const auto dateline = kind == RegionKind::Body && firstOfBody ? datelineLength(features.text) : 0;
    if (dateline > 0) {
        cut = dateline;
        appendRegion(article, {range.begin, range.begin + cut}, RegionKind::Dateline);
    } else if (kind == RegionKind::Byline && !features.dates.empty()) {
        const QStringView before = features.text.first(features.dates.front().begin);
        const auto separator = std::max({before.lastIndexOf(u'|'), before.lastIndexOf(u'·'), before.lastIndexOf(u'•')});
        cut = separator > 0 ? separator : before.size();
        appendRegion(article, {range.begin, range.begin + cut}, RegionKind::Byline);
        kind = RegionKind::Published;
    }
    appendRegion(article, {range.begin + cut, range.end}, kind);
    if (stamp)
        appendRegion(article, {range.end, range.begin + features.text.size()}, RegionKind::Published);
}

/// A headline without Markdown's marks and broken lines.
QString cleanTitle(QStringView text)
{
    static constexpr QStringView marks = u"#*_= ";
    while (!text.isEmpty() && marks.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    return text.toString().simplified();
}

/// The outlet in "More from The Selwyn Courier: Dam talks collapse"; empty where only a section is named.
QString outletOfRelated(QStringView related, const Cues &cues)
{
    static constexpr QStringView key = u"more from ";
    const auto colon = related.indexOf(u':');
    if (!related.startsWith(key, Qt::CaseInsensitive) || colon < key.size())
        return {};
    const QStringView name = related.sliced(key.size(), colon - key.size()).trimmed();
    const bool isOutlet = !name.isEmpty() && name.count(u' ') < 4 && !cues.isIn(name, QStringLiteral("section"));
    return isOutlet ? name.toString() : QString();
}

/// The outlet in "© 2019 The Selwyn Courier. All rights reserved."; empty where none is named.
QString outletOf(QStringView legal)
{
    const auto sign = legal.indexOf(u'©');
    if (sign < 0)
        return {};
    QStringList names;
    for (QStringView word : legal.sliced(sign + 1).split(u' ', Qt::SkipEmptyParts)) {
        const bool last = word.endsWith(u'.') || word.endsWith(u',');
        const QStringView name = last ? word.chopped(1) : word;
        const bool year = !name.isEmpty() && name.front().isDigit();
        if (name.isEmpty() || (year && !names.isEmpty()) || (!year && !name.front().isUpper()))
            break;
        if (!year)
            names += name.toString();
        if (last && !year)
            break;
    }
    constexpr qsizetype mostWords = 6;
    return names.size() <= mostWords &&
                   names.first(std::min<qsizetype>(1, names.size())) != QStringList{QStringLiteral("All")}
               ? names.join(u' ')
               : QString();
}

/// What the text of one paragraph tells of the article as a whole.
void describe(Article &article, const Features &features, TextRange range, RegionKind kind, const Cues &cues,
              std::vector<DateClue> &bareClues)
{
    const bool dated = kind == RegionKind::Published || kind == RegionKind::Byline;
    const bool stamped = isTelling(kind) && stampOf(features, cues);
    if (dated || stamped)
        appendClues(features, range.begin, cues, stamped || features.cue ? article.dateClues : bareClues);
    if (dated && article.byline.isEmpty())
        article.byline = writersOf(features.text, cues).join(u", "_s);
    if (kind == RegionKind::Title && article.title.isEmpty())
        article.title = cleanTitle(features.text);
    if (kind == RegionKind::Legal && article.outlet.isEmpty())
        article.outlet = outletOf(features.text);
    if (kind == RegionKind::Related && article.outlet.isEmpty())
        article.outlet = outletOfRelated(features.text, cues);
}

} // namespace

Article assembleArticle(const QString &text, const std::vector<Paragraph> &paragraphs)
{
    const Cues &cues = Cues::builtIn();
    return assembleArticle(text, paragraphs, featuresOf(text, paragraphs, cues), cues);
}

Article assembleArticle(const QString &text, const std::vector<Paragraph> &paragraphs,
                        const std::vector<Features> &features, const Cues &cues)
{
    Article article;
    article.text = text;
    const Labels labels = labelParagraphs(paragraphs, features, cues);
    std::vector<DateClue> bareClues; // trusted less than those with a word such as "published"
    bool firstOfBody = true;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!labels[i])
            continue;
        appendParagraph(article, features[i], paragraphs[i].range, *labels[i], firstOfBody, cues);
        describe(article, features[i], paragraphs[i].range, *labels[i], cues, bareClues);
        firstOfBody = firstOfBody && labels[i] != RegionKind::Body;
    }
    article.dateClues.insert(article.dateClues.end(), bareClues.begin(), bareClues.end());
    article.language = guessLanguage(article.text);
    return article;
}

} // namespace core
