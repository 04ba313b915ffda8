// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event_words.h"

#include "core/events/arguments/region_name.h"

namespace core {

namespace {

QString onOneLine(const Article &article, TextRange range)
{
    return article.text.sliced(range.begin, range.length()).simplified();
}

EventField fieldOf(Role role)
{
    return role == Role::Agent ? EventField::Agents : role == Role::Patient ? EventField::Patients : EventField::Others;
}

QStringList userNames(const UserWords &words, Role role)
{
    return role == Role::Agent ? words.agents : role == Role::Patient ? words.patients : words.others;
}

bool isUsers(const Event &event, EventField field)
{
    return event.edited.testFlag(field) && event.userWords;
}

} // namespace

QStringList participantNames(const Event &event, const Article &article, Role role)
{
    if (isUsers(event, fieldOf(role)))
        return userNames(*event.userWords, role);
    QStringList names;
    for (const Participant &participant : event.participants) {
        if (participant.role == role)
            names += onOneLine(article, participant.range);
    }
    names.removeDuplicates();
    return names;
}

QString placeName(const Event &event, const Article &article)
{
    if (isUsers(event, EventField::Place))
        return event.userWords->place;
    return event.place ? onOneLine(article, event.place->range) : QString();
}

QString regionName(const Event &event, const Article &article)
{
    if (isUsers(event, EventField::Place))
        return event.userWords->region;
    return event.place ? regionName(onOneLine(article, event.place->region)) : QString();
}

QStringList speakerNames(const Event &event, const Article &article)
{
    if (isUsers(event, EventField::SaidBy))
        return event.userWords->saidBy;
    QStringList names;
    for (const TextRange range : event.saidBy)
        names += onOneLine(article, range);
    names.removeDuplicates();
    return names;
}

} // namespace core
