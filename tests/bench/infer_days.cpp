// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/dating/find_published.h"
#include "core/dating/infer_published.h"
#include "core/dating/similar_news.h"
#include "core/exchange/wording.h"
#include "core/pipeline/extract.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <cstdio>

// infer_days LIST.tsv [--together] [--verbose]: how well publication days are inferred where none is stated.
// LIST.tsv has a line `path<TAB>YYYY-MM-DD` an article; what an article states itself is not used. With --together
// all articles of a folder are one project, and the days of every other one (the 2nd, 4th …) are known.

namespace {

struct Case
{
    core::Article article;
    core::Analysis analysis;
    core::Publication truth;
    QString folder;
};

core::CivilDay dayIn(const QString &text)
{
    namespace chrono = std::chrono;
    const QStringList parts = text.split(u'-');
    return core::CivilDay(chrono::year(parts[0].toInt()) / chrono::month(parts[1].toUInt()) /
                          chrono::day(parts[2].toUInt()));
}

std::vector<Case> readCases(const QString &list)
{
    QFile file(list);
    std::vector<Case> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        auto article = core::readArticleFile(parts[0], parts[0]);
        if (!article)
            continue;
        Case one{std::move(*article), {}, core::givenPublished(dayIn(parts[1])), parts[0].section(u'/', 0, -2)};
        one.article.dateClues.clear();
        one.analysis = core::analyse(one.article);
        cases.push_back(std::move(one));
    }
    return cases;
}

/// Of each folder a project in which every other article's day is known.
std::vector<std::vector<core::DayClue>> cluesTogether(const std::vector<Case> &cases, const core::TimeGrammar &grammar)
{
    std::vector<std::vector<core::DayClue>> clues(cases.size());
    QHash<QString, QList<std::size_t>> folders;
    for (std::size_t i = 0; i < cases.size(); ++i)
        folders[cases[i].folder].append(i);
    for (const QList<std::size_t> &members : std::as_const(folders)) {
        std::vector<core::NewsProfile> profiles;
        for (qsizetype k = 0; k < members.size(); ++k) {
            const Case &one = cases[members[k]];
            const core::Publication known = k % 2 == 1 ? one.truth : core::Publication();
            profiles.push_back(core::profileOf(
                one.article, one.analysis,
                core::tagTimes(one.article, one.analysis, grammar, core::publicationTime(known)), known));
        }
        const core::SimilarNews news(std::move(profiles));
        for (qsizetype k = 0; k < members.size(); k += 2)
            clues[members[k]] = news.cluesFor(std::size_t(k));
    }
    return clues;
}

struct Tally
{
    int all = 0;
    int told[3] = {};  ///< By precision of the value: day, month, year.
    int right[3] = {}; ///< The true day lies in the value.
    int bounded = 0;   ///< The true day lies in [earliest, latest].
    double width = 0;  ///< Days from earliest to latest, summed.
};

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool together = arguments.contains(QStringLiteral("--together"));
    const bool verbose = arguments.contains(QStringLiteral("--verbose"));
    const core::TimeGrammar grammar = core::TimeGrammar::english();
    const std::vector<Case> cases = readCases(arguments.value(0));
    const auto clues = together ? cluesTogether(cases, grammar) : std::vector<std::vector<core::DayClue>>(cases.size());
    QTextStream out(stdout);
    Tally tally;
    QHash<QString, int> place;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Case &one = cases[i];
        if (together && place[one.folder]++ % 2 == 1)
            continue;
        const core::Publication found = core::inferPublished(one.article, grammar, clues[i]);
        ++tally.all;
        const auto days = core::daysOf(found);
        const core::CivilDay truth = *one.truth.earliest;
        if (verbose) {
            out << one.article.path << '\t' << one.truth.value << '\t' << found.value << '\n';
            for (const core::PublishedEvidence &evidence : found.evidence)
                out << "    " << core::explain(evidence, one.article) << '\n';
        }
        if (!days)
            continue;
        const int kind = found.precision == core::Precision::Day     ? 0
                         : found.precision == core::Precision::Month ? 1
                                                                     : 2;
        ++tally.told[kind];
        tally.right[kind] += days->contains(truth) ? 1 : 0;
        tally.bounded += *found.earliest <= truth && truth <= *found.latest ? 1 : 0;
        tally.width += double((*found.latest - *found.earliest).count() + 1);
    }
    const int told = tally.told[0] + tally.told[1] + tally.told[2];
    out << "articles " << tally.all << "  dated " << told;
    const char *names[] = {"day", "month", "year"};
    for (int k = 0; k < 3; ++k)
        out << "  " << names[k] << ' ' << tally.right[k] << " right of " << tally.told[k];
    out << "  within bounds " << tally.bounded << " of " << told << "  mean width " << (told ? tally.width / told : 0)
        << " days\n";
    return 0;
}
