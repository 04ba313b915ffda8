// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/given_words.h"

#include <algorithm>

namespace core {

namespace {

bool spaceAfter(const QString &misc)
{
    return !misc.split(u'|').contains(u"SpaceAfter=No");
}

bool beginsParagraph(const ConlluSentence &sentence)
{
    return std::ranges::any_of(sentence.comments, [](const QString &comment) {
        const QStringView words = QStringView(comment).sliced(1).trimmed();
        return words.startsWith(u"newpar") || words.startsWith(u"newdoc");
    });
}

/// Figures and the marks in them; or letters; or neither.
TokenKind kindOf(QStringView form)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::ranges::any_of(form, [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        return TokenKind::Word;
    return std::ranges::any_of(form, isDigit) ? TokenKind::Number : TokenKind::Punctuation;
}

class Builder
{
public:
    void add(const ConlluSentence &given)
    {
        beginSentence(beginsParagraph(given));
        auto group = given.groups.begin();
        for (std::size_t i = 0; i < given.words.size();) {
            const bool grouped = group != given.groups.end() && group->first == i;
            const std::size_t end = grouped ? group->end : i + 1;
            addToken(std::span(given.words).subspan(i, end - i));
            m_gap = spaceAfter(grouped ? group->misc : given.words[i].misc) ? u" " : u"";
            if (grouped)
                ++group;
            i = end;
        }
        endSentence();
    }

    GivenWords finish()
    {
        if (!m_made.analysis.sentences.empty())
            closeRegion();
        return std::move(m_made);
    }

private:
    QString &text() { return m_made.article.text; }
    qsizetype at() { return text().size(); }

    void beginSentence(bool freshParagraph)
    {
        Analysis &analysis = m_made.analysis;
        const bool first = analysis.sentences.empty();
        if (freshParagraph && !first) {
            closeRegion();
            m_gap = u"\n\n";
        }
        text() += m_gap;
        m_gap = {};
        if (freshParagraph || first)
            m_regionBegin = at();
        Sentence sentence;
        sentence.range.begin = at();
        sentence.firstToken = static_cast<quint32>(analysis.tokens.size());
        sentence.firstWord = static_cast<quint32>(analysis.words.size());
        sentence.paragraph = static_cast<quint32>(m_made.article.regions.size());
        analysis.sentences.push_back(sentence);
    }

    void addToken(std::span<const ConlluWord> words)
    {
        text() += m_gap;
        const qsizetype begin = at();
        for (const ConlluWord &word : words) {
            m_made.analysis.words.push_back({.begin = static_cast<quint32>(at()),
                                             .length = static_cast<quint16>(word.form.size()),
                                             .joined = &word != words.data()});
            text() += word.form;
        }
        m_made.analysis.tokens.push_back({{begin, at()}, kindOf(QStringView(text()).sliced(begin))});
    }

    void endSentence()
    {
        Sentence &sentence = m_made.analysis.sentences.back();
        sentence.range.end = at();
        sentence.endToken = static_cast<quint32>(m_made.analysis.tokens.size());
        sentence.endWord = static_cast<quint32>(m_made.analysis.words.size());
    }

    void closeRegion() { m_made.article.regions.push_back({{m_regionBegin, at()}, RegionKind::Body}); }

    GivenWords m_made;
    QStringView m_gap; ///< What stands between the last token and the next.
    qsizetype m_regionBegin = 0;
};

} // namespace

GivenWords givenWords(std::span<const ConlluSentence> sentences)
{
    Builder builder;
    for (const ConlluSentence &sentence : sentences)
        builder.add(sentence);
    return builder.finish();
}

} // namespace core
