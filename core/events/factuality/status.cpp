// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/status.h"

#include "core/events/factuality/government.h"
#include "core/events/factuality/own_status.h"

#include <algorithm>

namespace core {

namespace {

/// It has taken place, or so it is told.
bool isActual(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Ongoing;
}

/// It lies ahead, or in the mind alone.
bool isOpen(EventStatus status)
{
    return status == EventStatus::Planned || status == EventStatus::Conditional || status == EventStatus::Feared;
}

/// What a word of denial makes of an event, where `above` is the status of the word itself.
EventStatus deniedUnder(EventStatus above)
{
    return above == EventStatus::Denied        ? EventStatus::Happened
           : above == EventStatus::Conditional ? EventStatus::Conditional
                                               : EventStatus::Denied;
}

/// The same for an event that tells nothing itself.
EventStatus statusUnder(Effect effect, EventStatus above)
{
    const bool unreal = above == EventStatus::Denied || above == EventStatus::Cancelled;
    const auto made = [&](EventStatus status) { return unreal ? above : status; };
    switch (effect) {
    case Effect::None:
    case Effect::Happened:
        return EventStatus::Happened;
    case Effect::Shares:
        return above;
    case Effect::Planned:
        return made(above == EventStatus::Conditional ? above : EventStatus::Planned);
    case Effect::Cancelled:
        return isActual(above) || above == EventStatus::Planned ? EventStatus::Cancelled : EventStatus::Planned;
    case Effect::Denied:
        return deniedUnder(above);
    case Effect::Prevented:
        return isOpen(above) ? EventStatus::Feared : deniedUnder(above);
    case Effect::Feared:
    case Effect::Warned:
        return made(EventStatus::Feared);
    case Effect::Alleged:
        return made(EventStatus::Alleged);
    case Effect::Conditional:
        return made(EventStatus::Conditional);
    }
    return EventStatus::Happened;
}

/// What a word makes of a clause that tells its own time.
EventStatus finiteUnder(Effect effect, EventStatus above, EventStatus own)
{
    switch (effect) {
    case Effect::None:
    case Effect::Shares:
    case Effect::Happened:
        return own;
    case Effect::Warned:
        return own == EventStatus::Conditional ? EventStatus::Feared : own;
    case Effect::Denied:
    case Effect::Prevented:
        return own == EventStatus::Denied ? EventStatus::Happened : deniedUnder(above);
    case Effect::Alleged:
        return above == EventStatus::Denied ? EventStatus::Denied : isActual(own) ? EventStatus::Alleged : own;
    default:
        return own == EventStatus::Denied ? own : statusUnder(effect, above);
    }
}

/// What the word tells itself and what is made of it by the words above come together.
EventStatus joined(EventStatus own, EventStatus under)
{
    if (own == EventStatus::Denied)
        return own;
    const bool overcome = isActual(own) || own == EventStatus::Planned;
    return isActual(under) && !overcome ? own : under;
}

/// "a march", "marches": not one that the reader has heard of.
bool isIndefinite(const SentenceTree &tree, int noun)
{
    return std::ranges::none_of(tree.childrenOf(noun), [&](int child) {
        const Deprel relation = tree.relationOf(child);
        const QStringView text = tree.lowerOf(child);
        return relation == Deprel::NmodPoss ||
               (relation == Deprel::Det && text != u"a" && text != u"an" && text != u"any" && text != u"another");
    });
}

bool isNounLike(const SentenceTree &tree, int word)
{
    return tree[word].upos == Upos::Noun || tree[word].upos == Upos::Propn;
}

EventStatus statusAt(const SentenceReading &reading, int word);

/// A gerund or a noun in a clause that lies ahead lies ahead as well, if nobody has heard of it before.
EventStatus statusAside(const SentenceReading &reading, int word, const Government &government)
{
    const SentenceTree &tree = reading.tree;
    const EventStatus above = statusAt(reading, government.governor);
    const bool follows = !isNounLike(tree, word) || (isIndefinite(tree, word) && tree.relationOf(word) != Deprel::Nmod);
    return follows && (isOpen(above) || (above == EventStatus::Alleged && !isNounLike(tree, word)))
               ? above
               : EventStatus::Happened;
}

/// What the word tells itself; of a noun also what a participle behind it tells: "talks planned for Monday", "a fair to
/// be held in May".
OwnStatus ownStatusAt(const SentenceReading &reading, int word)
{
    const SentenceTree &tree = reading.tree;
    OwnStatus own = ownStatusOf(reading, word);
    for (const quint16 child : tree.childrenOf(word)) {
        if (own.finite || tree.relationOf(child) != Deprel::Acl || tree[child].xpos != Xpos::Vbn)
            continue;
        const Effect effect = effectOnObject(tree, child);
        const bool ahead = isInfinitive(tree, child);
        if (effect != Effect::None && (ahead || effect != Effect::Shares))
            own.status = joined(own.status,
                                statusUnder(effect, ahead ? EventStatus::Planned : ownStatusOf(reading, child).status));
    }
    return own;
}

EventStatus statusAt(const SentenceReading &reading, int word)
{
    const OwnStatus own = ownStatusAt(reading, word);
    const Government government = governmentOf(reading, word);
    if (government.governor < 0 && !own.finite && isInfinitive(reading.tree, word))
        return joined(own.status, EventStatus::Planned);
    if (government.governor < 0 || (government.aside && (own.finite || !isActual(own.status))))
        return own.status;
    if (government.aside)
        return statusAside(reading, word, government);
    const EventStatus above = statusAt(reading, government.governor);
    if (!own.finite && own.status == EventStatus::Denied && government.effect == Effect::Shares)
        return above; // "no talks will be held before May" are talks to come
    return own.finite ? finiteUnder(government.effect, above, own.status)
                      : joined(own.status, statusUnder(government.effect, above));
}

} // namespace

EventStatus statusOf(const SentenceReading &reading, const Mention &mention)
{
    return statusAt(reading, mention.word);
}

} // namespace core
