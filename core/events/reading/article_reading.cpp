// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/reading/article_reading.h"

#include "core/events/compiled_lexicon.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// Quotation marks around fewer words hold a name or a word used with distance.
constexpr quint32 shortestSpeech = 4;

enum class Mark : quint8 { None, Opens, Closes, Either };

Mark markOf(QStringView text)
{
    if (text == u"\u201C" || text == u"``" || text == u"\u00AB")
        return Mark::Opens;
    if (text == u"\u201D" || text == u"''" || text == u"\u00BB")
        return Mark::Closes;
    return text == u"\"" ? Mark::Either : Mark::None;
}

/// Marks the words of one paragraph that stand between quotation marks. One left open reaches to the paragraph's end.
/// "Jr." behind a name.
bool isSuffix(QStringView word)
{
    static constexpr QStringView suffixes[] = {u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III", u"IV"};
    return std::ranges::find(suffixes, word) != std::end(suffixes);
}

QSet<QStringView> surnamesIn(const Article &article, const Analysis &analysis)
{
    QSet<QStringView> surnames;
    const std::vector<Word> &words = analysis.words;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto textOf = [&](std::size_t word) {
            return QStringView(article.text).sliced(words[word].range().begin, words[word].range().length());
        };
        const bool last = i + 1 == words.size() || words[i + 1].name != NameTag::InPerson || isSuffix(textOf(i + 1));
        if (words[i].name == NameTag::InPerson && last && !isSuffix(textOf(i)))
            surnames.insert(textOf(i));
    }
    return surnames;
}

void markParagraph(const ArticleReading &reading, quint32 first, quint32 end, std::vector<bool> &quoted)
{
    const auto close = [&](quint32 open, quint32 last) {
        for (quint32 i = open + 1; i < last && last - open > shortestSpeech; ++i)
            quoted[i] = true;
    };
    std::optional<quint32> open;
    for (quint32 i = first; i < end; ++i) {
        const TextRange range = reading.analysis.words[i].range();
        const Mark mark = markOf(QStringView(reading.article.text).sliced(range.begin, range.length()));
        if (open && (mark == Mark::Closes || mark == Mark::Either)) {
            close(*open, i);
            open.reset();
        } else if (mark == Mark::Opens || mark == Mark::Either) {
            open = i;
        }
    }
    if (open)
        close(*open, end);
}

} // namespace

ArticleReading readForEvents(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                             const EventLexicon &lexicon)
{
    ArticleReading reading{article, analysis, times, lexicon.compiled(), surnamesIn(article, analysis), {}};
    std::vector<bool> quoted(analysis.words.size(), false);
    const auto &sentences = analysis.sentences;
    for (std::size_t i = 0; i < sentences.size();) {
        std::size_t next = i;
        while (next < sentences.size() && sentences[next].paragraph == sentences[i].paragraph)
            ++next;
        markParagraph(reading, sentences[i].firstWord, sentences[next - 1].endWord, quoted);
        i = next;
    }
    reading.quoted = std::move(quoted);
    return reading;
}

} // namespace core
