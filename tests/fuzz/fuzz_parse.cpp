// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any CoNLL-U file is refused, or read and written with the same words; any text is cut into words that hold all of it.

#include "core/exchange/write_conllu.h"
#include "tests/fuzz/fuzz_input.h"

namespace {

std::vector<QString> formsOf(const core::ParsedDocument &document)
{
    std::vector<QString> forms;
    for (const core::Word &word : document.analysis.words)
        forms.push_back(document.article.text.sliced(word.range().begin, word.length));
    return forms;
}

qsizetype unitsIn(const std::vector<QString> &forms)
{
    qsizetype units = 0;
    for (const QString &form : forms)
        units += form.size();
    return units;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    static core::Parsers parsers(core::LanguageModel::english()); // what they remember must not show
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto given = core::parseDocument({QStringLiteral("fuzz.conllu"), file, {}, {}}, parsers)) {
        const auto again =
            core::parseDocument({QStringLiteral("fuzz.conllu"), core::toConllu(*given, 1), {}, {}}, parsers);
        tests::demand(again.has_value() && formsOf(*again) == formsOf(*given));
    }
    if (const auto text = core::parseDocument({QStringLiteral("fuzz.txt"), file, {}, {}}, parsers);
        text && text->given.empty()) {
        qsizetype held = 0;
        for (const core::Token &token : text->analysis.tokens)
            held += token.range.length();
        tests::demand(unitsIn(formsOf(*text)) == held);
    }
    return 0;
}
