// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QStringList>

namespace core {

/// One event as it is compared with others: whose happening do they tell?
struct Retelling
{
    EventRef ref = {};
    QString lemma = {};
    bool casualties = false; ///< It tells of people killed or wounded, or of what they are hurt by.
    bool refersBack = false; ///< It tells when or how of a happening told elsewhere: "it happened", "help was called".
    bool death = false;      ///< Somebody died, it may be some time after what he died of.
    bool apart = false;      ///< The sentence sets it apart from others: "in a separate shooting".
    bool definite = false;   ///< "the shooting": told before.
    EventStatus status = EventStatus::Happened;
    EventDate date = {};
    double counted = 0;      ///< People killed or wounded, as the sentence counts them; 0: it counts none.
    QString place = {};      ///< Empty where none is named.
    QStringList agents = {}; ///< The words of participants that do it, in small letters, sorted. So for `people`.
    QStringList people = {}; ///< Of all participants.
};

/// What is compared of event `ref.event` of `extraction`.
Retelling retellingOf(const Extraction &extraction, EventRef ref);

} // namespace core
