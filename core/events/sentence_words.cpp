// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/sentence_words.h"

#include <algorithm>

namespace core {

namespace {

const WordInfo unknownWord;

QString inSmallLetters(const QString &text)
{
    QString lower = text;
    for (QChar &c : lower) {
        if (c == QChar(0x2019) || c == QChar(0x2018) || c == QChar(0x02BC))
            c = u'\'';
        else
            c = c.toLower(); // one unit stays one unit, unlike QString::toLower()
    }
    return lower;
}

enum class QuoteMark { None, Open, Close, Either };

QuoteMark quoteMarkAt(const Article &article, const Token &token)
{
    if (token.kind != TokenKind::Punctuation || token.range.length() != 1)
        return QuoteMark::None;
    switch (article.text[token.range.begin].unicode()) {
    case 0x201C:
    case 0x201E:
    case 0x00AB:
        return QuoteMark::Open;
    case 0x201D:
    case 0x00BB:
        return QuoteMark::Close;
    case '"':
        return QuoteMark::Either;
    default:
        return QuoteMark::None;
    }
}

/// Fewer words than this between quotation marks are a name or a borrowed word, not speech.
constexpr std::ptrdiff_t fewestQuotedWords = 4;

/// Marks what is speech in one paragraph, its tokens being [first, end). A mark left open holds to
/// the end, one that closes nothing holds from the beginning.
void markSpeech(const Article &article, const Analysis &analysis, std::size_t first, std::size_t end,
                std::vector<bool> &quoted)
{
    const auto mark = [&](std::size_t from, std::size_t to) {
        if (std::ptrdiff_t(to - from) >= fewestQuotedWords)
            std::fill(quoted.begin() + std::ptrdiff_t(from), quoted.begin() + std::ptrdiff_t(to), true);
    };
    bool open = false;
    bool everOpened = false;
    std::size_t begin = first;
    for (std::size_t i = first; i < end; ++i) {
        const QuoteMark kind = quoteMarkAt(article, analysis.tokens[i]);
        const bool closes = kind == QuoteMark::Close || (kind == QuoteMark::Either && open);
        if (closes && (open || !everOpened)) {
            mark(begin, i);
            open = false;
            everOpened = true;
        } else if (!closes && kind != QuoteMark::None && !open) {
            begin = i + 1;
            open = everOpened = true;
        }
    }
    if (open)
        mark(begin, end);
}

std::vector<bool> speechIn(const Article &article, const Analysis &analysis)
{
    std::vector<bool> quoted(analysis.tokens.size());
    const auto &sentences = analysis.sentences;
    for (std::size_t i = 0; i < sentences.size();) {
        std::size_t next = i;
        while (next < sentences.size() && sentences[next].paragraph == sentences[i].paragraph)
            ++next;
        markSpeech(article, analysis, sentences[i].firstToken, sentences[next - 1].endToken, quoted);
        i = next;
    }
    return quoted;
}

/// What an unknown word may be as a verb, by its ending.
VerbFormSet guessForms(const RuleWord &word)
{
    if (!word.isWord || word.capital || word.info->classes || word.info->noun >= 0 || word.info->number)
        return {};
    if (word.lower.endsWith(u"ed") && word.lower.size() >= 5 && !word.lower.endsWith(u"eed"))
        return VerbForm::Past | VerbForm::Participle;
    if (word.lower.endsWith(u"ing") && word.lower.size() >= 6)
        return VerbForm::Gerund;
    return {};
}

void dropPossessive(RuleWord &word)
{
    if (word.lower.size() > 2 && word.lower.endsWith(u"'s"))
        word.lower.chop(2);
    else if (word.lower.size() > 2 && word.lower.endsWith(u"s'"))
        word.lower.chop(1);
    else
        return;
    word.possessive = true;
}

bool isAllCapitals(const Article &article, TextRange range)
{
    return std::ranges::all_of(QStringView(article.text).sliced(range.begin, range.length()),
                               [](QChar c) { return c.isUpper() || c == u'.'; });
}

RuleWord wordAt(const ArticleWords &all, std::size_t index)
{
    const Token &token = all.analysis.tokens[index];
    RuleWord word{.range = token.range,
                  .lower = QStringView(all.lower).sliced(token.range.begin, token.range.length())};
    word.isWord = token.kind == TokenKind::Word;
    word.isNumber = token.kind == TokenKind::Number;
    word.capital = word.isWord && all.article.text[token.range.begin].isUpper();
    word.quoted = all.quoted[index];
    if (word.isWord)
        dropPossessive(word);
    // "US" and "WHO" are names, whatever they mean in small letters.
    const bool acronym = word.capital && word.range.length() > 1 && isAllCapitals(all.article, word.range);
    const auto known = all.lexicon.words.constFind(word.lower);
    word.info = acronym || known == all.lexicon.words.cend() ? &unknownWord : &*known;
    word.verbForms = word.possessive ? VerbFormSet() : word.info->verbForms;
    if (!word.verbForms && !word.possessive)
        word.verbForms = guessForms(word);
    return word;
}

void markTimes(const ArticleWords &all, SentenceWords &sentence)
{
    const TextRange range = sentence.sentence.range;
    auto time =
        std::ranges::lower_bound(all.times, range.begin, {}, [](const TimeExpression &t) { return t.range.begin; });
    auto word = sentence.words.begin();
    for (; time != all.times.end() && time->range.begin < range.end; ++time) {
        while (word != sentence.words.end() && word->range.end <= time->range.begin)
            ++word;
        for (; word != sentence.words.end() && word->range.overlaps(time->range); ++word)
            word->time = int(time - all.times.begin());
    }
}

} // namespace

bool RuleWord::isOpen() const
{
    constexpr WordClasses frame = WordClass::Determiner | WordClass::Possessive | WordClass::Pronoun |
                                  WordClass::Preposition | WordClass::Subordinator | WordClass::Relative |
                                  WordClass::Conjunction | WordClass::Modal | WordClass::Be | WordClass::Have |
                                  WordClass::Do | WordClass::Negation | WordClass::Adverb;
    if (!isWord || time >= 0)
        return false;
    const bool known = info->verb >= 0 || info->noun >= 0 || is(WordClass::People);
    const bool adverb = lower.size() > 4 && lower.endsWith(u"ly") && !capital;
    return known ? !isAny(WordClass::Be | WordClass::Have | WordClass::Do) : !adverb && !isAny(frame);
}

ArticleWords prepareWords(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                          const EventLexicon &lexicon)
{
    return {article, analysis, times, lexicon.compiled(), inSmallLetters(article.text), speechIn(article, analysis)};
}

SentenceWords wordsOf(const ArticleWords &all, const Sentence &sentence)
{
    SentenceWords result{all, sentence, {}};
    result.words.reserve(sentence.endToken - sentence.firstToken);
    for (std::size_t i = sentence.firstToken; i < sentence.endToken; ++i)
        result.words.push_back(wordAt(all, i));
    markTimes(all, result);
    return result;
}

} // namespace core
