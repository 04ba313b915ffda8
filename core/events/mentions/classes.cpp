// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/mentions/classes.h"

namespace core {

namespace {

/// A clause that depends on the verb, or into which it is put: "The dam, he wrote, will break."
bool givesSpeech(const SentenceTree &tree, int verb)
{
    return tree.relationOf(verb) == Deprel::Parataxis || tree.childOf(verb, {Deprel::Ccomp, Deprel::Parataxis}) >= 0;
}

} // namespace

EventClass timemlClassOf(const SentenceTree &tree, const Mention &mention)
{
    const bool onlySpeaks = mention.isVerb && mention.entry && mention.entry->isSpeech;
    return onlySpeaks && !givesSpeech(tree, mention.word) ? EventClass::Occurrence : mention.eventClass;
}

} // namespace core
