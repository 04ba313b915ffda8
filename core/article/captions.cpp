// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/captions.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Enough of the weaker signs to call a paragraph a caption.
constexpr int captionScore = 4;

constexpr qsizetype longestCaption = 70; // words; a caption of two sentences has 50

/// Words that report what happened, where a caption shows what is seen.
bool isPastTense(QStringView word)
{
    static constexpr std::array<QStringView, 6> common = {u"was", u"were", u"had", u"said", u"told", u"did"};
    return (word.size() > 4 && word.endsWith(u"ed")) || std::ranges::find(common, word) != common.end();
}

bool hasPastTense(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, isPastTense);
}

/// Whether a verb of the kind that captions are told in is among the words.
bool hasPresentTense(QStringView text, const Cues &cues)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](QStringView word) { return cues.isIn(word, QStringLiteral("presents")); });
}

bool endsWithDate(const Features &features)
{
    const auto behind = [&] { return features.text.sliced(features.dates.back().end); };
    return !features.dates.empty() && std::ranges::none_of(behind(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool standsApart(const std::vector<Paragraph> &paragraphs, std::size_t i)
{
    return i > 0 && paragraphs[i].blankBefore >= 2 && i + 1 < paragraphs.size() && paragraphs[i + 1].blankBefore >= 2;
}

QChar foldedMark(QChar c)
{
    return c.unicode() == 0x2019 || c.unicode() == 0x2018 ? QChar(u'\'') : c;
}

/// How many units two texts have in common from where the iterators stand.
template<typename Iterator>
qsizetype commonLength(Iterator a, Iterator aEnd, Iterator b, Iterator bEnd)
{
    const auto same = [](QChar x, QChar y) { return foldedMark(x) == foldedMark(y); };
    return std::mismatch(a, aEnd, b, bEnd, same).first - a;
}

bool beginsWithSeparator(QStringView text)
{
    const QStringView rest = text.trimmed();
    return rest.isEmpty() || QStringView(u"|-–—:·«»").contains(rest.front());
}

} // namespace

bool isCaption(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features, std::size_t i,
               const Cues &cues)
{
    const Features &f = features[i];
    if (f.words > longestCaption)
        return false;
    if ((f.cue && f.cue->kind == RegionKind::Caption) || (i > 0 && isLongerForm(features[i - 1].text, f.text)))
        return true;
    int score = 0;
    score += endsWithDate(f) ? 2 : (f.dates.empty() ? 0 : 1);
    score += hasPresentTense(f.text, cues) ? 1 : 0;
    score += standsApart(paragraphs, i) ? 1 : 0;
    score += hasPastTense(f.text) ? -1 : 1;
    score += f.text.contains(u'“') ? -1 : 0;
    return score >= captionScore;
}

bool isBareCredit(const Features &features)
{
    constexpr qsizetype fewWords = 8;
    const auto bracket = features.text.lastIndexOf(u'(');
    const QStringView told = (bracket < 0 ? features.text : features.text.first(bracket)).trimmed();
    return features.dates.empty() && !told.endsWith(u'.') && told.count(u' ') < fewWords;
}

bool isSameCaption(QStringView before, QStringView caption)
{
    const auto end = commonLength(before.rbegin(), before.rend(), caption.rbegin(), caption.rend());
    return end * 10 >= std::max(before.size(), caption.size()) * 8;
}

bool isLongerForm(QStringView shorter, QStringView longer)
{
    constexpr qsizetype enough = 15; // units; below that any two labels are alike
    if (shorter.size() < enough || longer.size() <= shorter.size())
        return false;
    const auto begin = commonLength(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    if (begin == shorter.size())
        return !beginsWithSeparator(longer.sliced(begin));
    const auto end = commonLength(shorter.rbegin(), shorter.rend(), longer.rbegin(), longer.rend());
    return begin >= enough && (begin + end) * 10 >= shorter.size() * 8;
}

} // namespace core
