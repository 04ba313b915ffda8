// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/lemmatise.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isAllCapitals(QStringView form)
{
    const bool anyLower = std::ranges::any_of(form, [](QChar c) { return c.isLower(); });
    return form.size() > 1 && !anyLower;
}

/// "PhD", "L2s": capitals that are no sentence's, nor a headline's.
bool hasOwnCapitals(QStringView form)
{
    const bool inside = std::ranges::any_of(form.sliced(1), [](QChar c) { return c.isUpper(); });
    const auto isOther = [](QChar c) { return c.isLower() || c.isDigit(); };
    return (inside || (form.front().isUpper() && form.size() > 1 && form[1].isDigit())) &&
           std::ranges::any_of(form, isOther);
}

void appendLetters(std::span<const quint16> letters, bool capital, QString &lemmas)
{
    for (const quint16 unit : letters) {
        const QChar c(unit);
        lemmas.append(capital ? c.toUpper() : c);
    }
}

void appendWithoutThousands(QStringView text, QString &lemmas)
{
    for (const QChar c : text) {
        if (c != u',')
            lemmas.append(c);
    }
}

} // namespace

quint16 lemmaGroup(QStringView normalForm, Upos upos, Xpos xpos)
{
    const bool verbInName = upos == Upos::Verb && (xpos == Xpos::Nnp || xpos == Xpos::Nnps);
    if (verbInName && normalForm.endsWith(u"ing"))
        xpos = Xpos::Vbg;
    else if (verbInName)
        xpos = normalForm.endsWith(u"ed") ? Xpos::Vbd : Xpos::Vb;
    if (xpos == Xpos::Vbn)
        xpos = Xpos::Vbd;
    return static_cast<quint16>(xpos == Xpos::Vbp ? Xpos::Vb : xpos);
}

bool keepsItsCase(Xpos xpos)
{
    return xpos == Xpos::Nnp || xpos == Xpos::Nnps || xpos == Xpos::Add || xpos == Xpos::Fw;
}

bool hasThousands(QStringView form, Xpos xpos)
{
    return xpos == Xpos::Cd && form.size() > 1 && form.front().isDigit() && form.contains(u',');
}

Result<Lemmatiser> Lemmatiser::open(const ModelFile &model, const QString &name)
{
    Lemmatiser lemmatiser;
    lemmatiser.m_table = SuffixTable(model, "lemma.marks"_L1, "lemma.values"_L1);
    lemmatiser.m_rules = model.array<quint16>("lemma.rules"_L1);
    lemmatiser.m_letters = model.array<quint16>("lemma.letters"_L1);
    const auto rules = lemmatiser.m_rules;
    bool fits = !lemmatiser.m_table.isEmpty() && !rules.empty() && rules.size() % LemmaRule::fieldCount == 0;
    for (std::size_t i = 0; fits && i < rules.size(); i += LemmaRule::fieldCount) {
        fits = rules[i + 1] + rules[i + 2] <= static_cast<int>(lemmatiser.m_letters.size()) &&
               rules[i + 3] <= static_cast<quint16>(LemmaCase::Capitalised);
    }
    if (!fits)
        return std::unexpected(Error{.code = ErrorCode::FileDamaged, .subject = name, .detail = u"lemmas"_s});
    return lemmatiser;
}

LemmaRule Lemmatiser::ruleOf(const NormalForm &form, Upos upos, Xpos xpos) const
{
    auto number = m_table.ofWord(form, taggedGroup(upos, xpos));
    if (!number)
        number = m_table.valueOf(form, lemmaGroup(form.text(), upos, xpos));
    const std::size_t at = number.value_or(0) * LemmaRule::fieldCount;
    if (!number || at >= m_rules.size())
        return {.casing = keepsItsCase(xpos) ? LemmaCase::AsWritten : LemmaCase::Lower};
    return {m_rules[at], m_rules[at + 1], m_rules[at + 2], static_cast<LemmaCase>(m_rules[at + 3])};
}

void Lemmatiser::appendLemma(QStringView form, Upos upos, Xpos xpos, QString &lemmas) const
{
    const NormalForm normal(form);
    if (hasThousands(form, xpos)) {
        appendWithoutThousands(normal.text(), lemmas);
        return;
    }
    const LemmaRule rule = ruleOf(normal, upos, xpos);
    const qsizetype size = normal.text().size();
    const bool whole = rule.cut == LemmaRule::wholeWord;
    const qsizetype kept = whole ? 0 : size - rule.cut;
    if (kept < 0 || kept + rule.length == 0) {
        lemmas.append(form);
        return;
    }
    const qsizetype begin = lemmas.size();
    const bool noun = xpos == Xpos::Nn || xpos == Xpos::Nns;
    const bool written = rule.casing == LemmaCase::AsWritten || (noun && hasOwnCapitals(form));
    lemmas.append(written ? form.first(kept) : normal.text().first(kept));
    appendLetters(m_letters.subspan(rule.letters, rule.length), written && isAllCapitals(form), lemmas);
    const bool lowerWord = form.size() > 1 && form.front().isLower() && !whole; // only its ending says otherwise
    if (rule.casing == LemmaCase::Capitalised && !lowerWord)
        lemmas[begin] = lemmas[begin].toUpper();
}

} // namespace core
