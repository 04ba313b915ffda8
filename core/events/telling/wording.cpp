// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/wording.h"

#include <algorithm>

namespace core {

namespace {

bool isMark(const SentenceTree &tree, int word)
{
    return tree[word].upos == Upos::Punct;
}

/// -1, 0, 1: closes, is no bracket or quotation mark, opens. A straight quotation mark opens where none is open.
int opening(const SentenceTree &tree, int word, bool open)
{
    const QStringView text = tree.textOf(word);
    if (text == u"\"" || text == u"''" || text == u"'")
        return open ? -1 : 1;
    if (tree[word].xpos == Xpos::OpenBracket || text == u"\u201C" || text == u"\u2018" || text == u"``")
        return 1;
    if (tree[word].xpos == Xpos::CloseBracket || text == u"\u201D" || text == u"\u2019")
        return -1;
    return 0;
}

bool isPaired(const SentenceTree &tree, int word)
{
    return isMark(tree, word) && (opening(tree, word, false) != 0);
}

/// Without brackets and quotation marks that have lost their fellow or a word between them.
std::vector<int> withWholePairs(const SentenceTree &tree, std::span<const int> words)
{
    std::vector<int> result(words.begin(), words.end());
    std::vector<bool> paired(result.size(), false);
    std::ptrdiff_t open = -1;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!isPaired(tree, result[i]))
            continue;
        const bool closes = opening(tree, result[i], open >= 0) < 0;
        const bool whole = closes && open >= 0 && result[i] - result[std::size_t(open)] == int(i) - int(open);
        if (whole)
            paired[std::size_t(open)] = paired[i] = true;
        open = closes ? -1 : std::ptrdiff_t(i);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!isPaired(tree, result[i]) || paired[i])
            result[kept++] = result[i];
    }
    result.resize(kept);
    return result;
}

/// ", killing four": the comma belongs to what it opens, whatever stood before it.
bool opensNext(const SentenceTree &tree, std::span<const int> words, int mark)
{
    const int head = tree.headOf(mark);
    return tree[mark].xpos == Xpos::Comma && head > mark && tree.relationOf(head) == Deprel::Advcl &&
           std::ranges::contains(words, tree.headOf(head));
}

/// Without the marks beside a gap.
std::vector<int> withoutStrayMarks(const SentenceTree &tree, std::span<const int> words)
{
    std::vector<int> result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool before = i > 0 && (words[i - 1] == words[i] - 1 || opensNext(tree, words, words[i]));
        const bool between = before && i + 1 < words.size() && words[i + 1] == words[i] + 1;
        const bool needsNone = !isMark(tree, words[i]) || isPaired(tree, words[i]);
        if (needsNone || (between && !result.empty()))
            result.push_back(words[i]);
    }
    return result;
}

/// The word as it is written where it does not open the sentence.
QString insideText(const SentenceTree &tree, int word)
{
    QString text = tree.textOf(word).toString();
    if (word == 0 && tree[word].upos != Upos::Propn && tree.lowerOf(word) != u"i" && text.toUpper() != text)
        text[0] = text[0].toLower();
    return text;
}

bool isLoose(const SentenceTree &tree, int word)
{
    if (isMark(tree, word))
        return tree[word].xpos != Xpos::CloseBracket && tree[word].xpos != Xpos::ClosingQuote;
    switch (tree.relationOf(word)) {
    case Deprel::Case:
    case Deprel::Det:
    case Deprel::Cc:
    case Deprel::Mark:
        return true;
    default:
        return tree[word].xpos == Xpos::To || tree[word].xpos == Xpos::Cc || tree[word].xpos == Xpos::Dt;
    }
}

} // namespace

bool continuesName(const SentenceTree &tree, int word)
{
    if (word <= 0)
        return false;
    if (tree[word].xpos == Xpos::Hyph || tree[word - 1].xpos == Xpos::Hyph)
        return true;
    const NameTag tag = tree[word].name;
    if (tag == NameTag::InPerson || tag == NameTag::InPlace || tag == NameTag::InOrganization)
        return true;
    const Deprel relation = tree.relationOf(word);
    const bool flat = relation == Deprel::Flat || relation == Deprel::Fixed || relation == Deprel::Goeswith;
    return flat || tree[word].joined || (tree[word].upos == Upos::Propn && tree[word - 1].upos == Upos::Propn);
}

void dropLooseEnd(const SentenceTree &tree, std::vector<int> &words)
{
    while (words.size() > 1 && isLoose(tree, words.back()))
        words.pop_back();
}

QString wordingOf(const SentenceTree &tree, std::span<const int> words)
{
    const std::vector<int> whole = withoutStrayMarks(tree, withWholePairs(tree, words));
    QString text;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool next = i > 0 && (whole[i] == whole[i - 1] + 1 || (whole[i] > 0 && isMark(tree, whole[i])));
        const bool touches = next && tree[whole[i] - 1].range().end == tree[whole[i]].range().begin;
        if (i > 0 && !touches)
            text += u' ';
        text += i > 0 ? insideText(tree, whole[i]) : tree.textOf(whole[i]).toString();
    }
    return text.simplified();
}

} // namespace core
