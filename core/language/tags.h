// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QtTypes>

#include <optional>
#include <span>

namespace core {

/// Universal parts of speech, version 2 (universaldependencies.org/u/pos).
enum class Upos : quint8 {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
};

/// Parts of speech of the Penn Treebank with the additions of the English Web Treebank.
enum class Xpos : quint8 {
    Dollar,       ///< $
    ClosingQuote, ///< ''
    OpeningQuote, ///< ``
    Comma,
    Stop,         ///< . ! ?
    Colon,        ///< : ; - …
    OpenBracket,  ///< -LRB-
    CloseBracket, ///< -RRB-
    Add,          ///< ADD: an address of mail or web
    Afx,
    Cc,
    Cd,
    Dt,
    Ex,
    Fw,
    Gw, ///< GW: a piece of a word written apart
    Hyph,
    In,
    Jj,
    Jjr,
    Jjs,
    Ls,
    Md,
    Nfp, ///< NFP: a mark that is no part of the sentence
    Nn,
    Nnp,
    Nnps,
    Nns,
    Pdt,
    Pos,
    Prp,
    PrpPossessive, ///< PRP$
    Rb,
    Rbr,
    Rbs,
    Rp,
    Sym,
    To,
    Uh,
    Vb,
    Vbd,
    Vbg,
    Vbn,
    Vbp,
    Vbz,
    Wdt,
    Wp,
    WpPossessive, ///< WP$
    Wrb,
    Xx, ///< XX: a word of a passage nobody can read
};

/// Universal Dependencies relations, version 2, with the sub-types of the English treebanks.
enum class Deprel : quint8 {
    Acl,
    AclRelcl,
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodDesc,
    NmodPoss,
    NmodUnmarked,
    Nsubj,
    NsubjOuter,
    NsubjPass,
    Nummod,
    Obj,
    Obl,
    OblAgent,
    OblUnmarked,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Root,
    Vocative,
    Xcomp,
};

/// Where a word stands in a named person, place or organisation: its first word, a later one, or none.
enum class NameTag : quint8 {
    None,
    FirstOfPerson,
    InPerson,
    FirstOfPlace,
    InPlace,
    FirstOfOrganization,
    InOrganization,
};

/// What a mention speaks of, named or not, as the Georgetown University Multilayer corpus tells kinds of entities
/// apart. None where a word is the head of no mention.
enum class MentionKind : quint8 {
    None,
    Person,
    Place,
    Organization,
    Object,
    Event,
    Abstract,
    Time,
    Animal,
    Plant,
    Substance,
};

/// The spellings that CoNLL-U files use, in the order of the enumerators; NameTag::None is "O", MentionKind::None
/// "none".
std::span<const QLatin1StringView> spellingsOf(Upos);
std::span<const QLatin1StringView> spellingsOf(Xpos);
std::span<const QLatin1StringView> spellingsOf(Deprel);
std::span<const QLatin1StringView> spellingsOf(NameTag);
std::span<const QLatin1StringView> spellingsOf(MentionKind);

/// The spelling of one tag: "NOUN", "VBD", "nsubj:pass", "B-person".
template<typename Tag>
QLatin1StringView spelling(Tag tag)
{
    return spellingsOf(tag)[static_cast<std::size_t>(tag)];
}

/// How many tags there are of a kind.
template<typename Tag>
std::size_t tagCount()
{
    return spellingsOf(Tag{}).size();
}

/// The tag that is spelt so; none where nothing is.
template<typename Tag>
std::optional<Tag> tagSpelt(QLatin1StringView name)
{
    const auto all = spellingsOf(Tag{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == name)
            return static_cast<Tag>(i);
    }
    return std::nullopt;
}

} // namespace core
