// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/headline.h"

#include "core/events/event.h"
#include "core/events/telling/word_loss.h"
#include "core/events/telling/wording.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// The words of a headline in the making.
struct Draft
{
    std::vector<int> subject; ///< What goes before `words`, though it stands elsewhere in the sentence.
    std::vector<int> words;
    std::vector<int> object;

    std::vector<int> all() const
    {
        std::vector<int> all = subject;
        all.insert(all.end(), words.begin(), words.end());
        all.insert(all.end(), object.begin(), object.end());
        return all;
    }
};

/// A phrase that may be left out.
struct Piece
{
    int word = 0;
    Loss loss = Loss::Everything;
    int length = 0; ///< In words.
};

std::vector<int> wordsUnder(const SentenceTree &tree, int head, int without)
{
    std::vector<int> words;
    const WordSpan phrase = head < 0 ? WordSpan{} : tree.phraseOf(head);
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (tree.isWithin(i, head) && (without < 0 || !tree.isWithin(i, without)))
            words.push_back(i);
    }
    return words;
}

Draft draftOf(const SentenceTree &tree, const ToldClause &told)
{
    Draft draft{wordsUnder(tree, told.subject, told.head), wordsUnder(tree, told.head, -1),
                wordsUnder(tree, told.object, told.head)};
    const bool replaced = told.subject >= 0 || told.object >= 0;
    std::erase_if(draft.words, [&](int word) {
        const bool relative = tree[word].xpos == Xpos::Wdt || tree[word].xpos == Xpos::Wp;
        const bool that = tree[word].upos == Upos::Pron && tree.lowerOf(word) == u"that";
        return replaced && tree.headOf(word) == told.head && (relative || that) && word < told.head;
    });
    draft.words.insert(draft.words.begin(), told.shared.begin(), told.shared.end());
    return draft;
}

bool splitsName(const SentenceTree &tree, int word)
{
    const WordSpan phrase = tree.phraseOf(word);
    return continuesName(tree, phrase.first) || (phrase.end < tree.count() && continuesName(tree, phrase.end));
}

std::vector<Piece> piecesOf(const SentenceTree &tree, const ToldClause &told, const Draft &draft, int trigger)
{
    std::vector<Piece> pieces;
    for (const int word : draft.all()) {
        const bool needed = word == told.head || word == told.subject || word == told.object ||
                            tree.isWithin(trigger, word) || std::ranges::contains(told.shared, word);
        const Loss loss = needed ? Loss::Everything : lossOf(tree, told, word);
        if (loss < Loss::Everything && !splitsName(tree, word))
            pieces.push_back({word, loss, tree.phraseOf(word).length()});
    }
    std::ranges::stable_sort(pieces, [](const Piece &a, const Piece &b) {
        return std::pair(a.loss, -a.length) < std::pair(b.loss, -b.length);
    });
    return pieces;
}

void leaveOut(const SentenceTree &tree, int phrase, Draft &draft)
{
    const int time = tree.timeOf(phrase);
    const auto goes = [&](int word) {
        if (tree[word].upos == Upos::Punct) // a comma may hang on the wrong side; wordingOf() sees to marks
            return false;
        return tree.isWithin(word, phrase) || (time >= 0 && tree.timeOf(word) == time);
    };
    for (std::vector<int> *words : {&draft.subject, &draft.words, &draft.object})
        std::erase_if(*words, goes);
}

QString finished(const SentenceTree &tree, std::vector<int> words)
{
    dropLooseEnd(tree, words);
    QString text = wordingOf(tree, words);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// `words` without the "and" or "but" that ties the sentence to the one before.
std::vector<int> opened(const SentenceTree &tree, std::vector<int> words)
{
    const auto ties = [&](int word) {
        const QStringView text = tree.lowerOf(word);
        return text == u"and" || text == u"but" || text == u"or";
    };
    words.erase(words.begin(), std::ranges::find_if_not(words, ties));
    return words;
}

/// `words` cut behind the last one that fits and may end a headline, never inside a name.
QString cut(const SentenceTree &tree, std::vector<int> words)
{
    QString text = finished(tree, words);
    while (text.size() > maxHeadlineLength && words.size() > 1) {
        do {
            const bool inside = continuesName(tree, words.back());
            words.pop_back();
            if (!inside)
                break;
        } while (words.size() > 1);
        text = finished(tree, words);
    }
    return text.first(std::min(text.size(), maxHeadlineLength));
}

/// The clause without what hurts least, until it fits.
QString compressed(const SentenceTree &tree, const ToldClause &told, int trigger)
{
    Draft draft = draftOf(tree, told);
    const std::vector<Piece> pieces = piecesOf(tree, told, draft, trigger);
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.loss > Loss::Nothing) {
            text = finished(tree, opened(tree, draft.all()));
            if (text.size() <= maxHeadlineLength)
                return text;
        }
        leaveOut(tree, piece.word, draft);
    }
    return cut(tree, opened(tree, draft.all()));
}

/// A title was made to stand alone.
bool standsAlone(const SentenceTree &tree)
{
    return tree.sentence().region == RegionKind::Title || tree.sentence().region == RegionKind::Heading;
}

} // namespace

QString headlineOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    const ToldClause told = toldClauseOf(reading, mention);
    if (standsAlone(tree)) {
        std::vector<int> all(static_cast<std::size_t>(tree.count()));
        std::ranges::iota(all, 0);
        if (QString whole = finished(tree, std::move(all)); whole.size() <= maxHeadlineLength)
            return whole;
    }
    return compressed(tree, told, mention.word);
}

} // namespace core
