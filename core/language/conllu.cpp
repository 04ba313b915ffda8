// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/conllu.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace core {

namespace {

constexpr qsizetype fieldCount = 10;

/// What Word has room for: characters of a word, words of a sentence.
constexpr qsizetype mostOfAny = std::numeric_limits<quint16>::max();

/// Reads one sentence's lines; says what is wrong with a line in a few words.
class SentenceReader
{
public:
    std::optional<QString> add(QStringView line)
    {
        if (line.startsWith(u'#')) {
            m_sentence.comments.append(line.toString());
            return std::nullopt;
        }
        const auto fields = line.split(u'\t');
        if (fields.size() != fieldCount)
            return QStringLiteral("%1 fields, not ten").arg(fields.size());
        if (fields[0].contains(u'.'))
            return std::nullopt;
        return fields[0].contains(u'-') ? addGroup(fields) : addWord(fields);
    }

    bool isEmpty() const { return m_sentence.words.empty() && m_sentence.groups.empty(); }

    /// Hands the sentence out if its heads and groups lie within it.
    std::optional<QString> finish(std::vector<ConlluSentence> &sentences)
    {
        const auto size = m_sentence.words.size();
        const bool headsFit = std::ranges::all_of(
            m_sentence.words, [size](const ConlluWord &word) { return word.head <= static_cast<int>(size); });
        const bool groupsFit =
            std::ranges::all_of(m_sentence.groups, [size](const ConlluGroup &group) { return group.end <= size; });
        if (!headsFit || !groupsFit)
            return QStringLiteral("a head or a range beyond the sentence's end");
        sentences.push_back(std::move(m_sentence));
        m_sentence = {};
        return std::nullopt;
    }

private:
    std::optional<QString> addWord(const QList<QStringView> &fields)
    {
        bool numbered = false;
        const auto number = fields[0].toULongLong(&numbered);
        if (!numbered || number != m_sentence.words.size() + 1)
            return QStringLiteral("number %1 where %2 is due").arg(fields[0]).arg(m_sentence.words.size() + 1);
        if (fields[1].size() > mostOfAny || std::ssize(m_sentence.words) == mostOfAny)
            return QStringLiteral("a word or a sentence longer than %1").arg(mostOfAny);
        bool headed = false;
        const int head = fields[6].toInt(&headed);
        if (fields[1].isEmpty() || (fields[6] != u'_' && (!headed || head < 0)))
            return QStringLiteral("no word, or no number as its head");
        m_sentence.words.push_back({fields[1].toString(), fields[2].toString(), fields[3].toString(),
                                    fields[4].toString(), fields[5].toString(), headed ? head : -1,
                                    fields[7].toString(), fields[9].toString()});
        return std::nullopt;
    }

    std::optional<QString> addGroup(const QList<QStringView> &fields)
    {
        const auto ends = fields[0].split(u'-');
        const auto first = ends[0].toULongLong();
        const auto last = ends.size() == 2 ? ends[1].toULongLong() : 0;
        const bool overlaps = !m_sentence.groups.empty() && m_sentence.groups.back().end >= first;
        if (first != m_sentence.words.size() + 1 || last <= first || overlaps)
            return QStringLiteral("a range %1 that does not begin with the next word").arg(fields[0]);
        if (!m_sentence.groups.empty() && m_sentence.groups.back().end >= first)
            return QStringLiteral("a range %1 that begins within another").arg(fields[0]);
        m_sentence.groups.push_back({first - 1, last, fields[1].toString(), fields[9].toString()});
        return std::nullopt;
    }

    ConlluSentence m_sentence;
};

} // namespace

Result<std::vector<ConlluSentence>> parseConllu(const QString &text, const QString &name)
{
    std::vector<ConlluSentence> sentences;
    SentenceReader reader;
    int number = 0;
    const auto fault = [&](const QString &why) {
        return std::unexpected(Error{.code = ErrorCode::FileDamaged, .subject = name, .detail = why, .line = number});
    };
    for (QStringView line : QStringTokenizer(text, u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        std::optional<QString> why;
        if (!line.trimmed().isEmpty())
            why = reader.add(line);
        else if (!reader.isEmpty())
            why = reader.finish(sentences);
        if (why)
            return fault(*why);
    }
    if (!reader.isEmpty()) {
        if (const auto why = reader.finish(sentences))
            return fault(*why);
    }
    return sentences;
}

} // namespace core
