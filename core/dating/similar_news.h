// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/day_clue.h"
#include "core/dating/publication.h"
#include "core/language/analysis.h"
#include "core/temporal/time_expression.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace core {

/// A date that an article tells, and what it tells of it.
struct ToldDate
{
    DayInterval days;
    Precision precision = Precision::Day;
    QSet<QString> words; ///< Of its sentence.
};

/// What one article tells, by which another can be dated.
struct NewsProfile
{
    QString path;
    QSet<QString> news;                   ///< What its headline and first sentences are about.
    QSet<QString> all;                    ///< What all of it is about.
    std::optional<DayInterval> published; ///< Where it is given or stated.
    std::vector<ToldDate> told;           ///< In reading order, of its own words' dates: none that was inferred.
};

/// Linear in the text.
NewsProfile profileOf(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                      const Publication &published);

/// The articles of a project, ready to be compared.
class SimilarNews
{
public:
    /// Each path should occur once.
    explicit SimilarNews(std::vector<NewsProfile> profiles);

    const std::vector<NewsProfile> &profiles() const { return m_profiles; }

    /// What the others tell of the day of the article at `index`: their dates of what seems the same happening, and
    /// the days of those that tell of the same. The most trusted first, and few. Cost: some hundred articles that share
    /// the rarest words with it are compared, however large the project is.
    std::vector<DayClue> cluesFor(std::size_t index) const;

private:
    std::vector<std::size_t> candidatesFor(std::size_t index) const;
    void appendClues(const NewsProfile &mine, const NewsProfile &other, std::vector<DayClue> &clues) const;
    double weightOf(const QString &word) const;
    double overlap(const QSet<QString> &words, const NewsProfile &with) const;
    double similarity(const NewsProfile &a, const NewsProfile &b) const;

    std::vector<NewsProfile> m_profiles;
    QHash<QString, std::vector<std::size_t>> m_articles; ///< Those that a word stands in, in their order.
};

} // namespace core
