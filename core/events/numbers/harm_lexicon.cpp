// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/harm_lexicon.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto kindNames = std::to_array<QStringView>({u"killed", u"wounded", u"detained", u"displaced"});
constexpr auto roleNames = std::to_array<QStringView>({u"object", u"subject", u"noun", u"state"});
/// In the order of HarmClue.
constexpr auto clueNames = std::to_array<QStringView>(
    {u"fatal",    u"attack",    u"condition", u"grave",  u"carry",   u"hospital", u"survive", u"suffer",
     u"wound",    u"custody",   u"claim",     u"nobody", u"more",    u"thing",    u"pronoun", u"implies",
     u"occur",    u"loose",     u"doneto",    u"body",   u"find",    u"befall",   u"respond", u"after",
     u"incident", u"responder", u"victims",   u"apart",  u"follows", u"setting",  u"own",     u"rank"});

/// The place of `name` in `names`; none where it is not there.
template<std::size_t n>
std::optional<int> placeIn(const std::array<QStringView, n> &names, QStringView name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()));
}

} // namespace

class HarmLexicon::Reader
{
public:
    explicit Reader(HarmLexicon &lexicon)
        : m_lexicon(lexicon)
    {}

    /// Whether `line` is a well-formed entry; if so it is taken in.
    bool take(const RuleLine &line)
    {
        const QStringList words = line.rest.split(u' ', Qt::SkipEmptyParts);
        if (line.keyword == u"harm")
            return words.size() > 2 && takeHarm(words[0], words[1], words.sliced(2));
        if (words.size() < 2)
            return false;
        if (line.keyword == u"form")
            return insert(m_lexicon.m_forms, harmNamed(words[0], HarmRole::State), words.sliced(1));
        if (line.keyword == u"word")
            return takeClue(words[0], words.sliced(1));
        WordMap<int> *numbers = line.keyword == u"fold"    ? &m_lexicon.m_folds
                                : line.keyword == u"group" ? &m_lexicon.m_groups
                                                           : nullptr;
        bool isNumber = false;
        const int number = words[0].toInt(&isNumber);
        for (const QString &word : words.sliced(1)) {
            if (numbers && isNumber)
                numbers->insert_or_assign(word, number);
        }
        return numbers && isNumber;
    }

private:
    static std::optional<Harm> harmNamed(const QString &kind, HarmRole role)
    {
        const bool struck = kind == u"struck";
        const auto place = placeIn(kindNames, struck ? u"wounded"_s : kind);
        return place.transform([&](int at) { return Harm{QuantityKind(at), role, struck}; });
    }

    static bool insert(WordMap<Harm> &table, const std::optional<Harm> &harm, const QStringList &words)
    {
        for (const QString &word : words) {
            if (harm)
                table.insert_or_assign(word, *harm);
        }
        return harm.has_value();
    }

    bool takeHarm(const QString &kind, const QString &role, const QStringList &lemmas)
    {
        const auto place = placeIn(roleNames, role);
        const HarmRole its = HarmRole(place.value_or(0));
        auto &table = its == HarmRole::Noun    ? m_lexicon.m_nouns
                      : its == HarmRole::State ? m_lexicon.m_states
                                               : m_lexicon.m_verbs;
        return place && insert(table, harmNamed(kind, its), lemmas);
    }

    bool takeClue(const QString &name, const QStringList &lemmas)
    {
        const auto place = placeIn(clueNames, name);
        for (const QString &lemma : lemmas) {
            if (place)
                m_lexicon.m_clues[lemma] |= HarmClue(1u << *place);
        }
        return place.has_value();
    }

    HarmLexicon &m_lexicon;
};

Result<HarmLexicon> HarmLexicon::parse(const QString &text, const QString &name)
{
    HarmLexicon lexicon;
    Reader reader(lexicon);
    for (const RuleLine &line : ruleLines(text)) {
        if (!reader.take(line))
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
    }
    return lexicon;
}

const HarmLexicon &HarmLexicon::english()
{
    static const HarmLexicon lexicon = [] {
        const QString name = u":/rules/en/harms.words"_s;
        auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(HarmLexicon());
    }();
    return lexicon;
}

} // namespace core
