// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_word_senses.h"

#include "core/base/rule_lines.h"
#include "core/language/training/hash_values.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The place of `name` among `fields`, from 1; 0 where it is none of them.
quint8 numberOf(QStringView name, std::span<const QLatin1StringView> fields)
{
    const auto found = std::ranges::find_if(fields, [name](QLatin1StringView field) { return field == name; });
    return found == fields.end() ? 0 : static_cast<quint8>(found - fields.begin() + 1);
}

/// What "noun-person-act" or "verb-motion" says; nothing where it says something else.
WordSense senseNamed(QStringView keyword)
{
    const auto parts = keyword.split(u'-');
    WordSense sense;
    if (parts[0] == u"verb" && parts.size() == 2)
        sense.verb = numberOf(parts[1], verbFields());
    if (parts[0] == u"noun" && (parts.size() == 2 || parts.size() == 3)) {
        sense.noun = numberOf(parts[1], nounFields());
        sense.otherNoun = parts.size() == 3 ? numberOf(parts[2], nounFields()) : 0;
        if (parts.size() == 3 && sense.otherNoun == 0)
            return {};
    }
    return sense;
}

} // namespace

Result<WordSenseList> parseWordSenses(const QString &text, const QString &name)
{
    WordSenseList list;
    for (const RuleLine &line : ruleLines(text)) {
        const WordSense sense = senseNamed(line.keyword);
        if (sense.noun == 0 && sense.verb == 0)
            return std::unexpected(line.fault(name, line.keyword));
        for (const QStringView word : QStringView(line.rest).tokenize(u' ', Qt::SkipEmptyParts)) {
            WordSense &entry = list[word.toString()];
            entry = WordSense::unpacked(entry.packed() | sense.packed());
        }
    }
    return list;
}

void addWordSenses(ModelWriter &writer, const WordSenseList &list)
{
    std::map<quint64, quint16> entries;
    for (const auto &[word, sense] : list) {
        WordHash hash;
        hash.add(word);
        entries[hash.value()] = sense.packed();
    }
    addHashedValues(writer, "senses.marks"_L1, "senses.values"_L1, entries);
}

} // namespace core
