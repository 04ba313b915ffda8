// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/mark_names.h"

#include <catch2/catch_test_macros.hpp>

#include <QString>

#include <deque>

using namespace Qt::StringLiterals;

namespace {

using core::NameTag;

/// Sentences whose words are written as "word/kind": kind is p, l or o where the network takes the word for the first
/// of a person's, place's or organisation's name, P, L or O for a later one, nothing for no name. Capitals are proper
/// nouns. "?" in front of the kind makes the network unsure of it.
class Text
{
public:
    explicit Text(const QString &text)
    {
        for (const QString &line : text.split(u'|')) {
            auto &words = m_words.emplace_back();
            auto &parsed = m_parsed.emplace_back();
            for (const QString &piece : line.split(u' ', Qt::SkipEmptyParts)) {
                const QStringList parts = piece.split(u'/');
                const QString &form = m_forms.emplace_back(parts[0]);
                words.push_back(form);
                parsed.push_back(wordOf(form, parts.value(1)));
            }
        }
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_sentences.push_back({m_words[i], m_parsed[i]});
        core::markNames(m_sentences);
    }

    /// The kinds that were marked, a letter a word, "-" for none.
    QString marked() const
    {
        QString result;
        for (const auto &sentence : m_parsed) {
            for (const core::ParsedWord &word : sentence)
                result += u"-pPlLoO"[static_cast<std::size_t>(word.name)];
            result += u'|';
        }
        return result.chopped(1);
    }

private:
    static core::ParsedWord wordOf(const QString &form, const QString &kind)
    {
        core::ParsedWord word;
        word.upos = form.front().isUpper() ? core::Upos::Propn : core::Upos::Verb;
        const bool unsure = kind.startsWith(u'?');
        const auto tag = kind.isEmpty() ? 0 : u"-pPlLoO"_s.indexOf(kind.back());
        word.nameScores[static_cast<std::size_t>(tag)] = unsure ? 1.0F : 8.0F;
        return word;
    }

    std::deque<QString> m_forms;
    std::vector<std::vector<QStringView>> m_words;
    std::vector<std::vector<core::ParsedWord>> m_parsed;
    std::vector<core::SentenceToParse> m_sentences;
};

} // namespace

TEST_CASE("names are marked as the network takes them", "[language][network]")
{
    CHECK(Text(u"Anna/p Hale/P left Dover/l"_s).marked() == u"pP-l");
    CHECK(Text(u"nobody left"_s).marked() == u"--");
}

TEST_CASE("a word of which the network is unsure is taken for what it is elsewhere", "[language][network]")
{
    CHECK(Text(u"Brin/p spoke|Brin/?l left|then Brin/p sang"_s).marked() == u"p-|p-|-p-");
}

TEST_CASE("a name that was missed is marked where it stands elsewhere, by itself or at a person's end",
          "[language][network]")
{
    CHECK(Text(u"Anna/p Hale/P spoke|later Hale sang"_s).marked() == u"pP-|-p-");
    CHECK(Text(u"the Moss/o Union/O met|said Moss Union"_s).marked() == u"-oO-|-oO");
    CHECK(Text(u"Anna/p Hale/P spoke|later Ghent sang"_s).marked() == u"pP-|---");
}

TEST_CASE("a name takes in the proper nouns beside it", "[language][network]")
{
    CHECK(Text(u"saw General Anna/p Hale/P Moss off"_s).marked() == u"-pPPP-");
    CHECK(Text(u"near Dover/l and Ghent"_s).marked() == u"-l--");
}
