// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_word_classes.h"

#include "core/language/training/hash_values.h"

namespace core {

using namespace Qt::StringLiterals;

void addWordClasses(ModelWriter &writer, const WordList &list)
{
    std::map<quint64, quint16> entries;
    const auto add = [&entries](const QString &word, LexicalClassSet classes) {
        WordHash hash;
        hash.add(word);
        quint16 &entry = entries[hash.value()];
        entry = static_cast<quint16>(entry | classes.toInt());
    };
    for (const auto &[word, classes] : list.words)
        add(word, classes);
    for (const IrregularForm &irregular : list.irregular)
        add(irregular.form, classOf(irregular));
    addHashedValues(writer, "classes.marks"_L1, "classes.values"_L1, entries);
}

} // namespace core
