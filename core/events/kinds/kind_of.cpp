// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/kind_of.h"

#include "core/events/kinds/taxonomy.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr double inClause = 1;
constexpr double inSentence = 0.7;
constexpr double nearSentence = 0.25;
/// The same for a trigger that tells no kind: "it happened at two".
constexpr double nearBareTrigger = 0.6;
/// Of words that stand where an agent or a patient mostly stands, where the parse found none.
constexpr double byPosition = 0.5;
/// What the lexicon's kind of the trigger counts.
constexpr double lexiconWeight = 1.5;
/// What a kind needs of the sentence itself.
constexpr double leastScore = 1.5;

bool isBare(const SentenceTree &tree, const Mention &mention, const KindCues &cues)
{
    return cues.bareTriggers.contains(mention.entry ? mention.entry->lemma : tree.lemmaOf(mention.word).toString());
}

QString lexiconKindOf(const SentenceTree &tree, const Mention &mention)
{
    if (!mention.entry)
        return {};
    const int modifier = mention.isVerb ? -1 : tree.childOf(mention.word, {Deprel::Compound});
    if (modifier >= 0) {
        const auto &compounds = tree.reading().lexicon.compounds;
        const auto found = compounds.constFind(tree.lemmaOf(modifier).toString() + u' ' + mention.entry->lemma);
        if (found != compounds.cend())
            return *found;
    }
    return mention.entry->kind;
}

/// The word at the head of the clause that `word` belongs to.
int clauseOf(const SentenceTree &tree, int word)
{
    for (int at = word;; at = tree.headOf(at)) {
        switch (tree.relationOf(at)) {
        case Deprel::Acl:
        case Deprel::AclRelcl:
        case Deprel::Advcl:
        case Deprel::AdvclRelcl:
        case Deprel::Ccomp:
        case Deprel::Csubj:
        case Deprel::CsubjPass:
        case Deprel::Parataxis:
            return at;
        case Deprel::Conj:
            if (tree[at].upos == Upos::Verb)
                return at;
            break;
        default:
            break;
        }
        if (tree.headOf(at) < 0)
            return at;
    }
}

/// Weighs where cue words stand, as one mention sees it.
class CueWeigher
{
public:
    CueWeigher(const SentenceReading &reading, const Mention &mention, std::span<const Participant> participants)
        : m_tree(reading.tree)
        , m_mention(mention)
        , m_clause(clauseOf(reading.tree, mention.word))
    {
        for (const Participant &participant : participants) {
            if (participant.role == Role::Agent)
                m_agents.push_back(m_tree.wordsIn(participant.range));
            else if (participant.role == Role::Patient)
                m_patients.push_back(m_tree.wordsIn(participant.range));
        }
    }

    /// What a hit counts in each zone, in the order of CueZone; 0: nothing.
    std::array<double, 4> weightsOf(const CueHit &hit) const
    {
        const WordSpan words{hit.first, hit.end};
        const bool names = words.contains(m_mention.word) || words.contains(m_mention.light);
        return {clauseOf(m_tree, hit.end - 1) == m_clause ? inClause : inSentence, names ? inClause : 0,
                weightAmong(m_agents, words, hit.end <= m_mention.word),
                weightAmong(m_patients, words, hit.first > m_mention.word)};
    }

private:
    static double weightAmong(const std::vector<WordSpan> &spans, WordSpan words, bool onItsSide)
    {
        if (spans.empty())
            return onItsSide ? byPosition : 0;
        const bool inside = std::ranges::any_of(spans, [&](WordSpan span) { return span.overlaps(words); });
        return inside ? inClause : 0;
    }

    const SentenceTree &m_tree;
    const Mention &m_mention;
    int m_clause;
    std::vector<WordSpan> m_agents;
    std::vector<WordSpan> m_patients;
};

using ConditionWeights = std::vector<double>;

/// How well each condition of the cues is met by the sentence.
ConditionWeights weighOwn(const KindCues &cues, std::span<const CueHit> hits, const CueWeigher &weigher)
{
    ConditionWeights weights(cues.conditions.size(), 0);
    for (const CueHit &hit : hits) {
        const std::array<double, 4> byZone = weigher.weightsOf(hit);
        for (const quint16 condition : cues.terms[hit.term].conditions)
            weights[condition] = std::max(weights[condition], byZone[std::size_t(cues.conditions[condition])]);
    }
    return weights;
}

/// The same with what stands around the sentence, which counts `weight`.
ConditionWeights withSurroundings(ConditionWeights weights, const ArticleCues &cues, std::size_t sentence,
                                  double weight)
{
    for (const std::span<const CueHit> hits : cues.around(sentence)) {
        for (const CueHit &hit : hits) {
            for (const quint16 condition : cues.cues.terms[hit.term].conditions) {
                if (cues.cues.conditions[condition] == CueZone::Anywhere)
                    weights[condition] = std::max(weights[condition], weight);
            }
        }
    }
    return weights;
}

std::vector<double> scoresBy(const KindCues &cues, const ConditionWeights &weights)
{
    std::vector<double> scores(eventTaxonomy().kinds.size(), 0);
    for (const KindCue &cue : cues.cues) {
        double met = inClause;
        for (quint16 condition = cue.firstCondition; condition < cue.endCondition; ++condition)
            met = std::min(met, weights[condition]);
        scores[cue.kind] += met * cue.weight;
    }
    return scores;
}

void addLexicon(std::vector<double> &scores, const QString &kind)
{
    if (const EventKind *known = eventTaxonomy().find(kind))
        scores[std::size_t(known - eventTaxonomy().kinds.data())] += lexiconWeight;
}

/// A sub-kind has the score of its kind as well.
void handDown(std::vector<double> &scores)
{
    double top = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!eventTaxonomy().kinds[i].id.contains(u'/'))
            top = scores[i];
        else if (scores[i] > 0)
            scores[i] += top;
    }
}

/// The kind that scores best of those with enough of their own.
QString bestOf(const std::vector<double> &scores, const std::vector<double> &own)
{
    std::size_t best = scores.size();
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (own[i] >= leastScore && (best == scores.size() || scores[i] > scores[best]))
            best = i;
    }
    return best == scores.size() ? QString() : eventTaxonomy().kinds[best].id;
}

} // namespace

QString kindOf(const SentenceReading &reading, const Mention &mention, std::span<const Participant> participants,
               const ArticleCues &cues)
{
    const auto &analysis = reading.tree.reading().analysis;
    const auto sentence = std::size_t(&reading.tree.sentence() - analysis.sentences.data());
    const ConditionWeights weights =
        weighOwn(cues.cues, cues.bySentence[sentence], CueWeigher(reading, mention, participants));
    const bool bare = isBare(reading.tree, mention, cues.cues);
    std::vector<double> scores =
        scoresBy(cues.cues, withSurroundings(weights, cues, sentence, bare ? nearBareTrigger : nearSentence));
    std::vector<double> own = bare ? scores : scoresBy(cues.cues, weights);
    for (std::vector<double> *all : {&own, &scores}) {
        addLexicon(*all, lexiconKindOf(reading.tree, mention));
        handDown(*all);
    }
    return bestOf(scores, own);
}

} // namespace core
