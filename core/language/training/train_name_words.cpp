// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_name_words.h"

#include "core/base/rule_lines.h"
#include "core/language/training/hash_values.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The kinds that "given-surname" names; none where it names something else.
NameWordKinds kindsNamed(QStringView keyword)
{
    const auto spellings = nameWordKindSpellings();
    NameWordKinds kinds;
    for (const QStringView name : keyword.tokenize(u'-')) {
        const auto found = std::ranges::find_if(spellings, [name](QLatin1StringView kind) { return kind == name; });
        if (found == spellings.end())
            return {};
        kinds |= NameWordKinds::fromInt(1 << (found - spellings.begin()));
    }
    return kinds;
}

} // namespace

Result<NameWordList> parseNameWords(const QString &text, const QString &name)
{
    NameWordList list;
    for (const RuleLine &line : ruleLines(text)) {
        const NameWordKinds kinds = kindsNamed(line.keyword);
        if (!kinds)
            return std::unexpected(line.fault(name, line.keyword));
        for (const QStringView word : QStringView(line.rest).tokenize(u' ', Qt::SkipEmptyParts))
            list[word.toString()] |= kinds;
    }
    return list;
}

void addNameWords(ModelWriter &writer, const NameWordList &list)
{
    std::map<quint64, quint16> entries;
    for (const auto &[word, kinds] : list) {
        WordHash hash;
        hash.add(word);
        entries[hash.value()] = static_cast<quint16>(kinds.toInt());
    }
    addHashedValues(writer, "names.marks"_L1, "names.values"_L1, entries);
}

} // namespace core
