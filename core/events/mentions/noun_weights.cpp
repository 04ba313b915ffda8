// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/noun_weights.h"

#include "core/events/compiled_lexicon.h"

#include <algorithm>

namespace core {

namespace {

template<typename Tag, std::size_t n>
bool setTags(std::array<float, n> &weights, float weight, const QList<QStringView> &names)
{
    return std::ranges::all_of(names, [&](QStringView name) {
        const auto tag = tagSpelt<Tag>(QLatin1StringView(name.toLatin1()));
        if (tag)
            weights[std::size_t(*tag)] = weight;
        return tag.has_value();
    });
}

bool setOthers(NounWeights &weights, float weight, const QList<QStringView> &names)
{
    return std::ranges::all_of(names, [&](QStringView name) {
        float *place = name == u"any"             ? &weights.any
                       : name == u"plural"        ? &weights.plural
                       : name == u"no-determiner" ? &weights.noDeterminer
                       : name == u"possessor"     ? &weights.possessor
                       : name == u"lexicon"       ? &weights.lexicon
                       : name == u"unknown"       ? &weights.unknown
                                                  : nullptr;
        if (place)
            *place = weight;
        return place != nullptr;
    });
}

float WordInfo::*memberOf(QStringView group)
{
    return group == u"case"         ? &WordInfo::asCase
           : group == u"complement" ? &WordInfo::asComplement
           : group == u"determiner" ? &WordInfo::asDeterminer
                                    : nullptr;
}

} // namespace

bool takeNounWeights(const QList<QStringView> &line, NounWeights &weights, WordMap<WordInfo> &words)
{
    if (line.size() < 3)
        return false;
    bool isNumber = false;
    const float weight = line[1].toFloat(&isNumber);
    const QList<QStringView> names = line.sliced(2);
    if (!isNumber)
        return false;
    if (line[0] == u"relation")
        return setTags<Deprel>(weights.relation, weight, names);
    if (line[0] == u"child")
        return setTags<Deprel>(weights.child, weight, names);
    if (line[0] == u"head")
        return setTags<Upos>(weights.head, weight, names);
    if (line[0] == u"with")
        return setOthers(weights, weight, names);
    const auto member = memberOf(line[0]);
    if (!member && line[0] != u"prior")
        return false;
    for (const QStringView name : names) {
        WordInfo &word = words[name.toString()];
        if (member)
            word.*member = weight;
        else
            word.prior = weight;
    }
    return true;
}

} // namespace core
