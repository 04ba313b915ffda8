// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text is refused as CoNLL-U, with the line at fault, or read into sentences whose heads and groups lie within
// them.

#include "core/language/conllu.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto sentences = core::parseConllu(text, QStringLiteral("fuzz"));
    if (!sentences) {
        tests::demand(sentences.error().line >= 1 && sentences.error().line <= text.count(u'\n') + 1);
        return 0;
    }
    for (const core::ConlluSentence &sentence : *sentences) {
        tests::demand(!sentence.words.empty());
        for (const core::ConlluWord &word : sentence.words)
            tests::demand(!word.form.isEmpty() && word.head >= -1 && word.head <= std::ssize(sentence.words));
        std::size_t end = 0;
        for (const core::ConlluGroup &group : sentence.groups) {
            tests::demand(group.first >= end && group.end > group.first && group.end <= sentence.words.size());
            end = group.end;
        }
    }
    return 0;
}
