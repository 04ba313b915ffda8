// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/split_sentences.h"

#include "core/language/split_features.h"
#include "core/language/word_pieces.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

/// A long sentence is not cut before this, so that no crumb is left over.
constexpr qsizetype shortestCut = 150;

bool oneOf(QStringView word, std::u16string_view marks)
{
    return word.size() == 1 && marks.contains(word.front().unicode());
}

/// The tokens of a stretch of text, and what can be asked of the places between them.
class Reader
{
public:
    Reader(QStringView text, std::span<const Token> tokens, const StopWords &words)
        : m_text(text)
        , m_tokens(tokens)
        , m_words(words)
    {}

    std::size_t size() const { return m_tokens.size(); }

    /// Whether a blank line, or a line break before a bullet, ends the sentence before token `i`.
    bool breaksBefore(std::size_t i) const
    {
        const QStringView gap = gapBefore(i);
        const auto breaks = std::ranges::count(gap, u'\n');
        if (breaks == 0)
            return false;
        if (breaks > 1)
            return isStop(i - 1) || !word(i).front().isLower();
        return oneOf(word(i), u"•·▪*") || (oneOf(word(i), u"-–") && i + 1 < size() && !gapBefore(i + 1).isEmpty());
    }

    /// The index behind the stop at `i`, the stops after it and the quotes and brackets it closes.
    std::size_t behindStop(std::size_t i) const
    {
        std::size_t end = i + 1;
        while (end < size() && gapBefore(end).isEmpty() && (isStop(end) || closes(end)))
            ++end;
        while (const std::size_t length = noteLength(end))
            end += length;
        return end;
    }

    bool isStop(std::size_t i) const
    {
        const QStringView w = word(i);
        return oneOf(w, u".!?…") || (w.size() > 1 && w.back() == u'.');
    }

    /// Whether the rules know for certain that no sentence ends before token `i`, if they do not end one: it follows
    /// the stop of an abbreviation, closes what was said, or is the first of what is quoted.
    bool isWithin(std::size_t i) const
    {
        if (oneOf(word(i), u"”’") || oneOf(word(i - 1), u"“‘([«"))
            return true;
        const bool single = word(i - 1) == u"." || (word(i - 1).size() > 1 && word(i - 1).front() != u'.');
        if (!single || !isStop(i - 1))
            return false;
        return startsSentence(i, false) || (i >= 2 && word(i - 2).size() == 1 && word(i - 2).front().isLower());
    }

    /// Whether the stop at `i` ends the sentence that starts at `begin`, where token `next` is the first behind it.
    bool endsSentence(std::size_t begin, std::size_t i, std::size_t next) const
    {
        if (next == size())
            return true;
        std::size_t first = next;
        while (first < size() && opens(first))
            ++first;
        if (first == size() || !startsSentence(first, first > next))
            return false;
        const bool glued = gapBefore(next).isEmpty();
        if (glued && word(next) == u"'") // "the U.S.'s"
            return false;
        if (glued)
            return first > next || isMissingBlank(i, first);
        const bool closed = next > i + 1 && word(i + 1) != u"[";
        return closed || !oneOf(word(i).last(1), u".") || !isAbbreviation(begin, i, first);
    }

private:
    QStringView word(std::size_t i) const { return m_text.sliced(m_tokens[i].range.begin, m_tokens[i].range.length()); }

    /// What stands between tokens `i` - 1 and `i`.
    QStringView gapBefore(std::size_t i) const
    {
        const auto begin = m_tokens[i - 1].range.end;
        return m_text.sliced(begin, m_tokens[i].range.begin - begin);
    }

    bool closes(std::size_t i) const
    {
        if (oneOf(word(i), u"”’)]»"))
            return true;
        const bool blankBehind = i + 1 == size() || !gapBefore(i + 1).isEmpty() || oneOf(word(i + 1), u"\"')”");
        return oneOf(word(i), u"\"'") && blankBehind;
    }

    /// How many tokens at `i` are the mark of a note, "[8]", that hangs on the words before it.
    std::size_t noteLength(std::size_t i) const
    {
        constexpr std::size_t length = 3;
        constexpr qsizetype longest = 3;
        if (i + length > size() || word(i) != u"[" || word(i + 2) != u"]" || word(i + 1).size() > longest)
            return 0;
        const bool glued = !gapBefore(i).contains(u'\n') && gapBefore(i + 1).isEmpty() && gapBefore(i + 2).isEmpty();
        return glued && m_tokens[i + 1].kind == TokenKind::Number ? length : 0;
    }

    bool opens(std::size_t i) const { return oneOf(word(i), u"“‘\"'([«•"); }

    bool startsSentence(std::size_t first, bool quoted) const
    {
        const QChar c = word(first).front();
        return c.isUpper() || c.isDigit() || oneOf(word(first), u"$€£#@") || c.isSurrogate() ||
               (c.isLetter() && (quoted || !c.isLower())); // scripts without case
    }

    /// "the north.Then": a stop without a blank behind it.
    bool isMissingBlank(std::size_t i, std::size_t first) const
    {
        if (i == 0 || !gapBefore(i).isEmpty() || !word(first).front().isUpper() || word(i).size() > 1)
            return false;
        const QStringView before = word(i - 1);
        return before.size() > 1 && !word(first).contains(u'@') && !isFileKind(word(first)) &&
               (before.back().isLower() || before.back().isDigit()) && m_words.kindOf(before) == StopWord::None;
    }

    /// Whether the stop at `i` only marks an abbreviation, seeing the word that follows.
    bool isAbbreviation(std::size_t begin, std::size_t i, std::size_t first) const
    {
        const bool own = word(i).size() > 1 && word(i) != u"..."; // "U.S." has its stop inside
        if (own)
            return word(i).front() != u'.' && !isOpener(first);
        if (i == 0 || !gapBefore(i).isEmpty() || m_tokens[i - 1].kind == TokenKind::Punctuation)
            return false;
        const QStringView before = word(i - 1);
        if (m_tokens[i - 1].kind == TokenKind::Number)
            return i - 1 == begin || word(i - 2) == u":"; // the number of a list's item
        if (before.size() == 1 && before.front().isUpper())
            return before != u"I" && !isOpener(first);
        if (before.size() == 1 && i >= 2 && word(i - 2) == u"(") // "(b. May 1951)"
            return true;
        switch (m_words.kindOf(before)) {
        case StopWord::Title:
            return before.front().isUpper() || !isOpener(first);
        case StopWord::Number:
            return word(first).front().isDigit() || (before.front().isUpper() && isCalendarWord(first));
        case StopWord::Ending:
            return !isOpener(first);
        case StopWord::Opener:
        case StopWord::None:
            return false;
        }
        return false;
    }

    /// "Sept" behind "Fri.".
    bool isCalendarWord(std::size_t i) const
    {
        return word(i).front().isUpper() && m_words.kindOf(word(i)) == StopWord::Number;
    }

    bool isOpener(std::size_t i) const { return m_words.kindOf(word(i)) == StopWord::Opener; }

    QStringView m_text;
    std::span<const Token> m_tokens;
    const StopWords &m_words;
};

/// How good a place for a cut is before token `i`; 0 is none.
int cutQuality(QStringView text, std::span<const Token> tokens, std::size_t i)
{
    const auto gapBegin = tokens[i - 1].range.end;
    const QStringView gap = text.sliced(gapBegin, tokens[i].range.begin - gapBegin);
    const char16_t before = text[gapBegin - 1].unicode();
    if (before == u';' || std::ranges::contains(gap, u'\n'))
        return 5;
    if (gap.isEmpty())
        return 1;
    if (std::u16string_view(u".!?…”\"").contains(before))
        return 4;
    return std::u16string_view(u",:–—").contains(before) ? 3 : 2;
}

/// Appends the ends of the pieces that tokens [begin, end) are cut into.
void appendPieces(QStringView text, std::span<const Token> tokens, std::size_t begin, std::size_t end,
                  std::vector<std::size_t> &ends)
{
    while (tokens[end - 1].range.end - tokens[begin].range.begin > maxSentenceLength) {
        std::size_t cut = begin + 1;
        int best = 0;
        for (std::size_t i = begin + 1; i < end; ++i) {
            const qsizetype length = tokens[i - 1].range.end - tokens[begin].range.begin;
            if (length > maxSentenceLength)
                break;
            const int quality = length < shortestCut ? 0 : cutQuality(text, tokens, i);
            if (quality >= best) {
                best = quality;
                cut = i;
            }
        }
        ends.push_back(cut);
        begin = cut;
    }
    ends.push_back(end);
}

/// The ends that rules gave, with those at blanks decided anew by what was learnt. What a blank line or a bullet ends
/// stays, and so does "north.Then". A stop that rules take for an abbreviation's stays one: "8 p.m. Sunday".
std::vector<std::size_t> reconsidered(const Reader &reader, const SplitPlaces &places,
                                      const std::vector<std::size_t> &byRule, const SentenceModel &model)
{
    std::vector<std::size_t> ends;
    auto rule = byRule.begin();
    std::size_t last = 0;
    for (std::size_t i = 1; i < places.chunkCount(); ++i) {
        const std::size_t token = places.tokenBehind(i);
        for (; *rule < token; ++rule) // within a chunk
            ends.push_back(*rule);
        const bool isRule = *rule == token;
        const bool undecided = places.isOpen(i) && (isRule || !reader.isWithin(token));
        const bool ended = undecided ? model.endsAt(places.featuresAt(i, i - last, isRule)) : isRule;
        if (ended || reader.breaksBefore(token)) {
            ends.push_back(token);
            last = i;
        }
        rule += isRule ? 1 : 0;
    }
    ends.insert(ends.end(), rule, byRule.end());
    return ends;
}

} // namespace

std::vector<std::size_t> splitByRules(QStringView text, std::span<const Token> tokens, const StopWords &words)
{
    const Reader reader(text, tokens, words);
    std::vector<std::size_t> ends;
    std::size_t begin = 0;
    const auto endAt = [&](std::size_t end) {
        if (end > begin)
            ends.push_back(end);
        begin = end;
    };
    for (std::size_t i = 0; i < reader.size();) {
        if (i > begin && reader.breaksBefore(i))
            endAt(i);
        if (!reader.isStop(i)) {
            ++i;
            continue;
        }
        const std::size_t next = reader.behindStop(i);
        if (reader.endsSentence(begin, i, next))
            endAt(next);
        i = next;
    }
    endAt(reader.size());
    return ends;
}

std::vector<std::size_t> splitSentences(QStringView text, std::span<const Token> tokens, const StopWords &words,
                                        const SentenceModel &model)
{
    std::vector<std::size_t> whole = splitByRules(text, tokens, words);
    if (!model.isEmpty())
        whole = reconsidered(Reader(text, tokens, words), SplitPlaces(text, tokens), whole, model);
    std::vector<std::size_t> ends;
    std::size_t begin = 0;
    for (const std::size_t end : whole) {
        appendPieces(text, tokens, begin, end, ends);
        begin = end;
    }
    return ends;
}

std::vector<std::size_t> cutLongSentence(QStringView text, std::span<const Token> tokens)
{
    std::vector<std::size_t> ends;
    if (!tokens.empty())
        appendPieces(text, tokens, 0, tokens.size(), ends);
    return ends;
}

} // namespace core
