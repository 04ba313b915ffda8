// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/word_senses.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(WordSense sense)
{
    return sense != WordSense();
}

} // namespace

std::span<const QLatin1StringView> nounFields()
{
    static constexpr std::array names{
        "thing"_L1,         "act"_L1,    "animal"_L1,     "artefact"_L1,  "attribute"_L1,  "body"_L1,    "cognition"_L1,
        "communication"_L1, "event"_L1,  "feeling"_L1,    "food"_L1,      "group"_L1,      "place"_L1,   "motive"_L1,
        "object"_L1,        "person"_L1, "phenomenon"_L1, "plant"_L1,     "possession"_L1, "process"_L1, "quantity"_L1,
        "relation"_L1,      "shape"_L1,  "state"_L1,      "substance"_L1, "time"_L1};
    return names;
}

std::span<const QLatin1StringView> verbFields()
{
    static constexpr std::array names{"body"_L1,        "change"_L1,      "cognition"_L1,  "communication"_L1,
                                      "competition"_L1, "consumption"_L1, "contact"_L1,    "creation"_L1,
                                      "emotion"_L1,     "motion"_L1,      "perception"_L1, "possession"_L1,
                                      "social"_L1,      "stative"_L1,     "weather"_L1};
    return names;
}

WordSenseTable::WordSenseTable(const ModelFile &model)
    : m_senses(model, "senses.marks"_L1, "senses.values"_L1)
{}

WordSense WordSenseTable::look(QStringView stem, QStringView added) const
{
    WordHash hash;
    hash.add(stem);
    hash.add(added);
    return WordSense::unpacked(m_senses.valueOf(hash.value()).value_or(0));
}

WordSense WordSenseTable::senseOf(QStringView lowerForm) const
{
    constexpr qsizetype shortestStem = 2;
    if (m_senses.isEmpty() || lowerForm.isEmpty())
        return {};
    if (const WordSense whole = look(lowerForm); isKnown(whole) || lowerForm.size() < shortestStem + 3)
        return whole;
    if (lowerForm.endsWith(u's')) {
        WordSense found = look(lowerForm.chopped(1));
        if (!isKnown(found) && lowerForm.endsWith(u"es"))
            found = lowerForm.endsWith(u"ies") ? look(lowerForm.chopped(3), u"y") : look(lowerForm.chopped(2));
        return found;
    }
    const qsizetype ending = lowerForm.endsWith(u"ed") ? 2 : lowerForm.endsWith(u"ing") ? 3 : 0;
    if (ending == 0)
        return {};
    const QStringView stem = lowerForm.chopped(ending);
    WordSense found = look(stem, u"e");
    if (found.verb == 0)
        found = look(stem);
    if (found.verb == 0 && stem.back() == stem[stem.size() - 2])
        found = look(stem.chopped(1));
    if (found.verb == 0 && stem.back() == u'i')
        found = look(stem.chopped(1), u"y");
    return {.verb = found.verb};
}

} // namespace core
