// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/read_time.h"

#include "core/temporal/link_times.h"
#include "core/temporal/resolve_time.h"
#include "core/temporal/time_search.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// No time is longer, in UTF-16 units.
constexpr qsizetype longestTime = 200;

/// What may stand before a time and between two; all else says more than a time.
constexpr auto leadingWords = std::to_array<QStringView>({u"on", u"in", u"at", u"the", u"during", u"since", u"after",
                                                          u"before", u"by", u"until", u"till", u"around", u"about",
                                                          u"circa", u"from", u"between", u"sometime", u"throughout"});
constexpr auto joiningWords = std::to_array<QStringView>({u"and", u"to", u"until", u"till", u"through", u"or", u"-"});

/// The times in some words, and the words around them.
struct TimesRead
{
    std::vector<ResolvedTime> times;
    QStringList before;
    QStringList between; ///< The first two.
    QStringList after;   ///< The last.
};

/// Sorts tokens by where they stand to the times found among them.
class Reader
{
public:
    Reader(const QString &words, const TimeGrammar &grammar, const std::optional<PublicationTime> &published)
        : m_words(words)
        , m_grammar(grammar.compiled())
        , m_published(published)
    {
        lexTimes(words, {0, words.size()}, m_grammar.definitions.vocabulary, longestTime, m_tokens);
    }

    TimesRead read() const
    {
        TimesRead result;
        TimeSearch search(m_grammar);
        quint32 at = 0;
        for (const TimeMatch &match : search.matchesIn(m_tokens)) {
            const TimeRule &rule = m_grammar.definitions.rules[match.rule];
            Captures captures = match.captures;
            captures.complete(rule.constants);
            auto resolved =
                resolveTime(rule, captures, surroundingsOf(match, m_tokens, m_grammar), Discourse(m_published));
            if (!resolved)
                continue;
            resolved->time.range = {m_tokens[match.extentFirst].range.begin, m_tokens[match.extentEnd - 1].range.end};
            (result.times.empty() ? result.before : result.between) += wordsOf(at, match.extentFirst);
            result.times.push_back(std::move(*resolved));
            at = match.extentEnd;
        }
        result.after = wordsOf(at, quint32(m_tokens.size()));
        return result;
    }

private:
    QStringList wordsOf(quint32 first, quint32 end) const
    {
        QStringList words;
        for (quint32 at = first; at < end; ++at) {
            const TimeToken &token = m_tokens[at];
            words += token.mark == u'-' ? u"-"_s : m_words.sliced(token.range.begin, token.range.length()).toLower();
        }
        return words;
    }

    const QString &m_words;
    const TimeGrammar::Compiled &m_grammar;
    const std::optional<PublicationTime> &m_published;
    std::vector<TimeToken> m_tokens;
};

bool areAll(const QStringList &words, std::span<const QStringView> allowed)
{
    return std::ranges::all_of(words, [&](const QString &word) { return std::ranges::contains(allowed, word); });
}

/// A place in the calendar, or one whose anchor is not known: no length of time, nothing that comes back.
bool isPlace(const ResolvedTime &resolved)
{
    const TimeExpression &time = resolved.time;
    const bool calendar = time.type == TimexType::Date || time.type == TimexType::Time;
    return calendar && !resolved.contradicts && (time.span || time.value.contains(u'X'));
}

std::optional<TimeExpression> single(const TimesRead &read)
{
    if (read.times.size() != 1 || !isPlace(read.times[0]) || !areAll(read.before, leadingWords) ||
        !read.after.isEmpty())
        return std::nullopt;
    return read.times[0].time;
}

/// "12–13 April", "from March to May 2018", "between 1914 and 1918": one span over both.
std::optional<TimeExpression> joined(const TimesRead &read)
{
    if (read.times.size() != 2 || !areAll(read.before, leadingWords) || !read.after.isEmpty() ||
        read.between.size() != 1 || !areAll(read.between, joiningWords))
        return std::nullopt;
    TimeExpression time = read.times[0].time;
    const TimeExpression &last = read.times[1].time;
    if (!isPlace(read.times[0]) || !isPlace(read.times[1]) || time.precision != last.precision)
        return std::nullopt;
    time.relation = read.before.contains(u"between"_s) ? Relation::Between : Relation::FromTo;
    time.range.end = last.range.end;
    time.value += u'/' + last.value;
    if (!time.span || !last.span) {
        time.span.reset();
        return time;
    }
    if (last.span->begin < time.span->end)
        return std::nullopt;
    time.span->end = last.span->end;
    if (last.anchor.kind != Anchor::Kind::None) {
        time.anchor = last.anchor;
        time.derivation = last.derivation;
    }
    return time;
}

/// "12 April to 3 May 2012": the first is of the second's year.
std::optional<QString> withYearOfSecond(const QString &words, const TimesRead &read)
{
    if (read.times.size() != 2 || read.times[0].statesYear || !read.times[1].statesYear || !read.times[1].point)
        return std::nullopt;
    const int year = read.times[1].point->year.value_or(0);
    if (read.times[0].time.precision > Precision::Month || year < 1000)
        return std::nullopt;
    QString full = words;
    return full.insert(read.times[0].time.range.end, u' ' + QString::number(year));
}

/// "1914–18" with the century that the second year leaves out.
QString withWholeYears(QString words)
{
    static const QRegularExpression shortened(uR"(\b([12]\d)(\d\d)\s?[-–—]\s?(\d\d)$)"_s);
    const auto match = shortened.match(words);
    if (match.hasMatch() && match.capturedView(2).toInt() < match.capturedView(3).toInt())
        words.insert(match.capturedStart(3), match.captured(1));
    return words;
}

/// "12–13 April" and "April 12–13" as "12 to 13 April": articles leave figures beside a dash alone.
QString withSpelledDash(QString words)
{
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})\s?[-–—]\s?(\d{1,2})(?=\s))"_s);
    static const QRegularExpression monthFirst(uR"(^(\p{L}+\.?) (\d{1,2})\s?[-–—]\s?(\d{1,2})(?=,|\s|$))"_s);
    words.replace(dayFirst, uR"(\1 to \2)"_s);
    return words.replace(monthFirst, uR"(\2 to \3 \1)"_s);
}

/// "c. 1900", "ca. 1900": what a name writes in short.
QString withWholeCirca(const QString &words)
{
    static const QRegularExpression circa(uR"(^c(a)?(\.\s?|\s)(?=\d))"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(words).replace(circa, u"circa "_s);
}

std::optional<TimeExpression> readAs(const QString &words, const TimeGrammar &grammar,
                                     const std::optional<PublicationTime> &published)
{
    const TimesRead read = Reader(words, grammar, published).read();
    if (auto time = single(read)) {
        narrowTime(words, *time, grammar, published);
        return time;
    }
    if (const auto full = withYearOfSecond(words, read))
        return joined(Reader(*full, grammar, published).read());
    return joined(read);
}

/// Each word with a capital, as the rules want names of months and days to be.
QString capitalised(const QString &words)
{
    QStringList all = words.split(u' ');
    for (QString &word : all) {
        if (!word.isEmpty() && !std::ranges::contains(leadingWords, word) && !std::ranges::contains(joiningWords, word))
            word[0] = word[0].toUpper();
    }
    return all.join(u' ');
}

} // namespace

std::optional<TimeExpression> readTime(const QString &words, const TimeGrammar &grammar,
                                       const std::optional<PublicationTime> &published)
{
    QString trimmed = words.simplified();
    while (trimmed.endsWith(u',') || trimmed.endsWith(u'.') || trimmed.endsWith(u';'))
        trimmed.chop(1);
    if (trimmed.isEmpty() || words.size() > longestTime)
        return std::nullopt;
    const qsizetype begin = words.indexOf(trimmed.front());
    const TextRange range{begin, words.lastIndexOf(trimmed.back()) + 1};
    const QString plain = withWholeCirca(trimmed);
    const QString capitals = capitalised(plain);
    // A bare "May" may be a verb in an article; here it is what was asked for.
    for (const QString &reading :
         {plain, capitals, QString(u"in "_s + capitals), withWholeYears(capitals), withSpelledDash(capitals)}) {
        if (auto time = readAs(reading, grammar, published)) {
            time->range = range;
            if (time->meant)
                time->meant->words = range;
            return time;
        }
    }
    return std::nullopt;
}

} // namespace core
