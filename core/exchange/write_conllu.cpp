// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/write_conllu.h"

#include <algorithm>

namespace core {

namespace {

/// Appends `field` with the blanks in it made one, as a line has them.
void appendField(QByteArray &out, QStringView field)
{
    const bool plain = std::ranges::none_of(field, [](QChar c) { return c == u'\t' || c == u'\n'; });
    out += plain ? field.toUtf8() : field.toString().simplified().toUtf8();
}

class Writer
{
public:
    Writer(const ParsedDocument &document, qsizetype number, const FeatureBundles &features)
        : m_document(document)
        , m_number(QByteArray::number(number))
        , m_features(features)
    {}

    QByteArray write()
    {
        constexpr qsizetype bytesPerWord = 32;
        m_out.reserve(bytesPerWord * std::ssize(m_document.analysis.words));
        for (std::size_t i = 0; i < m_document.analysis.sentences.size(); ++i)
            writeSentence(i);
        return std::move(m_out);
    }

private:
    QStringView textOf(TextRange range) const
    {
        return QStringView(m_document.article.text).sliced(range.begin, range.length());
    }

    void writeSentence(std::size_t index)
    {
        const Sentence &sentence = m_document.analysis.sentences[index];
        if (m_document.given.empty())
            writeHead(index);
        else
            writeGivenComments(m_document.given[index]);
        for (quint32 i = sentence.firstWord; i < sentence.endWord; ++i) {
            writeGroup(index, i);
            writeWord(sentence, i);
        }
        m_out += '\n';
    }

    void writeHead(std::size_t index)
    {
        const auto &sentences = m_document.analysis.sentences;
        if (index == 0) {
            m_out += "# newdoc id = ";
            appendField(m_out, m_document.article.path);
            m_out += '\n';
        }
        if (index == 0 || sentences[index].paragraph != sentences[index - 1].paragraph)
            m_out += "# newpar\n";
        m_out += "# sent_id = d" + m_number + "-s" + QByteArray::number(index + 1) + "\n# text = ";
        appendField(m_out, textOf(sentences[index].range));
        m_out += '\n';
    }

    void writeGivenComments(const ConlluSentence &given)
    {
        for (const QString &comment : given.comments)
            m_out += comment.toUtf8() + '\n';
    }

    /// The line of the words that are written as one with word `i`, where it is the first of such.
    void writeGroup(std::size_t index, quint32 i)
    {
        const Sentence &sentence = m_document.analysis.sentences[index];
        const auto &words = m_document.analysis.words;
        quint32 end = i + 1;
        while (end < sentence.endWord && words[end].joined)
            ++end;
        if (words[i].joined || end == i + 1)
            return;
        m_out += QByteArray::number(i - sentence.firstWord + 1) + '-' + QByteArray::number(end - sentence.firstWord);
        m_out += '\t';
        appendField(m_out, writtenForm(index, i, end));
        m_out += "\t_\t_\t_\t_\t_\t_\t_\t";
        m_out += isGlued(words[end - 1].range().end) ? "SpaceAfter=No\n" : "_\n";
    }

    QStringView writtenForm(std::size_t index, quint32 first, quint32 end) const
    {
        const auto &words = m_document.analysis.words;
        if (!m_document.given.empty()) {
            const auto place = first - m_document.analysis.sentences[index].firstWord;
            for (const ConlluGroup &group : m_document.given[index].groups) {
                if (group.first == place)
                    return group.form;
            }
        }
        return textOf({words[first].range().begin, words[end - 1].range().end});
    }

    /// Whether more text follows at `end` without a blank between.
    bool isGlued(qsizetype end) const
    {
        return end < m_document.article.text.size() && !m_document.article.text[end].isSpace();
    }

    void writeWord(const Sentence &sentence, quint32 i)
    {
        const Word &word = m_document.analysis.words[i];
        m_out += QByteArray::number(i - sentence.firstWord + 1) + '\t';
        appendField(m_out, textOf(word.range()));
        m_out += '\t';
        if (word.lemmaLength > 0)
            writeTags(word);
        else
            m_out += "_\t_\t_\t_\t_\t_\t";
        m_out += "_\t" + miscOf(i, i + 1 < sentence.endWord) + '\n';
    }

    void writeTags(const Word &word)
    {
        appendField(m_out, m_document.analysis.lemmaOf(word));
        m_out += '\t';
        for (const QLatin1StringView name : {spelling(word.upos), spelling(word.xpos)}) {
            m_out += name;
            m_out += '\t';
        }
        m_out += m_features.spelling(word.features);
        m_out += '\t';
        m_out += QByteArray::number(word.head) + '\t';
        m_out += spelling(word.relation);
        m_out += '\t';
    }

    QByteArray miscOf(quint32 i, bool more) const
    {
        const auto &words = m_document.analysis.words;
        QByteArray misc;
        if (words[i].name != NameTag::None)
            misc = "NER=" + QByteArray(spelling(words[i].name).data());
        const bool grouped = words[i].joined || (more && words[i + 1].joined);
        if (!grouped && isGlued(words[i].range().end))
            misc += misc.isEmpty() ? "SpaceAfter=No" : "|SpaceAfter=No";
        return misc.isEmpty() ? QByteArray("_") : misc;
    }

    const ParsedDocument &m_document;
    QByteArray m_number;
    const FeatureBundles &m_features;
    QByteArray m_out;
};

} // namespace

QByteArray toConllu(const ParsedDocument &document, qsizetype number, const FeatureBundles &features)
{
    return Writer(document, number, features).write();
}

} // namespace core
