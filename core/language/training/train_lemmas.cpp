// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_lemmas.h"

#include "core/language/lemmatise.h"
#include "core/language/training/hash_values.h"
#include "core/language/training/inflect.h"
#include "core/language/training/train_suffixes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// LemmaRule with its letters.
struct Edit
{
    quint16 cut = 0;
    QString added;
    LemmaCase casing = LemmaCase::Lower;

    friend auto operator<=>(const Edit &, const Edit &) = default;
};

using EditCounts = std::map<Edit, int>;

LemmaCase caseOf(const QString &lemma, const QString &lower, Xpos xpos)
{
    if (keepsItsCase(xpos))
        return LemmaCase::AsWritten;
    if (lemma == lower)
        return LemmaCase::Lower;
    const bool capitalised = lemma.front().isUpper() && QStringView(lemma).sliced(1) == QStringView(lower).sliced(1);
    return capitalised ? LemmaCase::Capitalised : LemmaCase::AsWritten;
}

/// Whether no other word goes the way of this one, though it ends alike: plurals of Latin and Greek.
bool isExceptional(const Inflection &inflection)
{
    const QString &form = inflection.form;
    return inflection.irregular && inflection.xpos == Xpos::Nns && !form.endsWith(u's') && !form.endsWith(u"men");
}

/// How `lemma` is made of `form`, which is in the normal form.
Edit editOf(QStringView form, const QString &lemma, Xpos xpos)
{
    const QString lower = lemma.toLower();
    const auto [inForm, inLemma] = std::ranges::mismatch(form, lower);
    const auto cut = form.end() - inForm;
    const bool whole = cut == form.size() || cut > NormalForm::longestSuffix;
    return {.cut = whole ? LemmaRule::wholeWord : static_cast<quint16>(cut),
            .added = whole ? lower : lower.sliced(inLemma - lower.cbegin()),
            .casing = caseOf(lemma, lower, xpos)};
}

/// The edit that was seen most; of those seen as often, the first.
const Edit &mostFrequent(const EditCounts &counts)
{
    return std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first;
}

/// Under which other tag a form may stand: names are plural as nouns are, and adverbs compared as adjectives.
std::optional<Xpos> sharedWith(const Inflection &inflection)
{
    if (inflection.xpos == Xpos::Nns)
        return Xpos::Nnps;
    if (inflection.irregular)
        return std::nullopt;
    if (inflection.xpos == Xpos::Jjr)
        return Xpos::Rbr;
    return inflection.xpos == Xpos::Jjs ? std::optional(Xpos::Rbs) : std::nullopt;
}

/// What the treebanks and the dictionary say of words and their lemmas.
class LemmaCounts
{
public:
    void add(const ConlluWord &word)
    {
        const auto upos = tagSpelt<Upos>(QLatin1StringView(word.upos.toLatin1()));
        const auto xpos = tagSpelt<Xpos>(QLatin1StringView(word.xpos.toLatin1()));
        const bool part = word.lemma == u'_' && word.form != u'_'; // of a word that is written in two
        if (!upos || !xpos || part || word.lemma.isEmpty() || hasThousands(word.form, *xpos))
            return;
        const NormalForm form(word.form);
        const Edit edit = editOf(form.text(), word.lemma, *xpos);
        ++m_byGroup[groupedForm(lemmaGroup(form.text(), *upos, *xpos), word.form)][edit];
        ++m_byTags[groupedForm(taggedGroup(*upos, *xpos), word.form)][edit];
        m_groups[taggedGroup(*upos, *xpos)] = {*upos, *xpos};
        ++m_lemmas[word.lemma.toLower()];
    }

    /// Adds forms of a dictionary where no treebank has them; where two words share a form, that of the word that
    /// treebanks have more of, else of the longer one: "bathed" of "bathe".
    void add(const std::vector<Inflection> &inflections)
    {
        std::map<GroupedForm, std::pair<int, Edit>> best;
        const auto offer = [&](const Inflection &inflection, Xpos xpos) {
            const GroupedForm key{lemmaGroup(inflection.form, Upos::Noun, xpos), inflection.form};
            const auto lemma = m_lemmas.find(inflection.lemma);
            const int seen = lemma == m_lemmas.end() ? 0 : lemma->second;
            const Edit edit = editOf(inflection.form, inflection.lemma, xpos);
            if (isExceptional(inflection))
                m_exceptional.insert(key);
            const auto [place, fresh] = best.try_emplace(key, seen, edit);
            if (!fresh && seen >= place->second.first)
                place->second = {seen, edit};
        };
        for (const Inflection &inflection : inflections) {
            offer(inflection, inflection.xpos);
            if (const auto other = sharedWith(inflection))
                offer(inflection, *other);
        }
        for (const auto &[key, entry] : best)
            m_byGroup.try_emplace(key, EditCounts{{entry.second, 1}});
    }

    std::map<GroupedForm, Edit> groupEdits() const
    {
        std::map<GroupedForm, Edit> edits;
        for (const auto &[key, counts] : m_byGroup)
            edits.emplace(key, mostFrequent(counts));
        return edits;
    }

    /// Words that mostly go another way under a pair of tags than in the group that these tags belong to.
    std::map<GroupedForm, Edit> exceptions() const
    {
        std::map<GroupedForm, Edit> edits;
        for (const auto &[key, counts] : m_byTags) {
            const auto [upos, xpos] = m_groups.at(key.first);
            const Edit &edit = mostFrequent(counts);
            if (mostFrequent(m_byGroup.at({lemmaGroup(key.second, upos, xpos), key.second})) != edit)
                edits.emplace(key, edit);
        }
        return edits;
    }

    const std::set<GroupedForm> &exceptional() const { return m_exceptional; }

private:
    std::map<GroupedForm, EditCounts> m_byGroup;
    std::map<GroupedForm, EditCounts> m_byTags;
    std::map<quint16, std::pair<Upos, Xpos>> m_groups; ///< The tags of the groups of m_byTags.
    std::set<GroupedForm> m_exceptional;
    std::map<QString, int> m_lemmas;
};

/// Gives edits their numbers, those of many words first, so that of two as frequent the more common one is taken.
class EditNumbers
{
public:
    explicit EditNumbers(const std::vector<const std::map<GroupedForm, Edit> *> &all)
    {
        EditCounts counts;
        for (const auto *edits : all) {
            for (const auto &[key, edit] : *edits)
                ++counts[edit];
        }
        for (const auto &[edit, count] : counts)
            m_edits.push_back(edit);
        std::ranges::stable_sort(m_edits, std::ranges::greater(), [&](const Edit &edit) { return counts.at(edit); });
        for (std::size_t i = 0; i < m_edits.size(); ++i)
            m_numbers[m_edits[i]] = static_cast<quint16>(std::min<std::size_t>(i, 0xFFFF));
    }

    quint16 of(const Edit &edit) const { return m_numbers.at(edit); }

    void write(ModelWriter &writer) const
    {
        std::vector<quint16> rules;
        std::vector<quint16> letters;
        std::map<QString, quint16> places;
        for (const Edit &edit : m_edits) {
            const auto [place, fresh] = places.try_emplace(edit.added, static_cast<quint16>(letters.size()));
            if (fresh)
                letters.insert(letters.end(), edit.added.utf16(), edit.added.utf16() + edit.added.size());
            const std::array fields{edit.cut, place->second, static_cast<quint16>(edit.added.size()),
                                    static_cast<quint16>(edit.casing)};
            rules.insert(rules.end(), fields.begin(), fields.end());
        }
        writer.add("lemma.rules"_L1, std::span<const quint16>(rules));
        writer.add("lemma.letters"_L1, std::span<const quint16>(letters));
    }

private:
    std::vector<Edit> m_edits;
    std::map<Edit, quint16> m_numbers;
};

} // namespace

void addLemmas(ModelWriter &writer, std::span<const ConlluSentence> sentences, const WordList &list)
{
    LemmaCounts counts;
    for (const ConlluSentence &sentence : sentences) {
        for (const ConlluWord &word : sentence.words)
            counts.add(word);
    }
    counts.add(inflectionsOf(list));
    const auto edits = counts.groupEdits();
    const auto exceptions = counts.exceptions();
    const EditNumbers numbers({&edits, &exceptions});
    std::map<GroupedForm, quint16> words;
    std::set<GroupedForm> exceptional = counts.exceptional();
    for (const auto &[key, edit] : edits) {
        words[key] = numbers.of(edit);
        if (edit.cut == LemmaRule::wholeWord)
            exceptional.insert(key);
    }
    auto entries = trainSuffixes(words, exceptional, 1);
    for (const auto &[key, edit] : exceptions)
        entries[NormalForm(key.second).wordKey(key.first)] = numbers.of(edit);
    addHashedValues(writer, "lemma.marks"_L1, "lemma.values"_L1, entries);
    numbers.write(writer);
}

} // namespace core
