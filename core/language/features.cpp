// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/features.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Result<FeatureBundles> FeatureBundles::open(const ModelFile &model, const QString &name)
{
    FeatureBundles features;
    features.m_table = SuffixTable(model, "features.marks"_L1, "features.values"_L1);
    features.m_begins = model.array<quint32>("features.begins"_L1);
    features.m_letters = model.array<char>("features.letters"_L1);
    const auto begins = features.m_begins;
    const bool fits = !features.m_table.isEmpty() && !begins.empty() && std::ranges::is_sorted(begins) &&
                      begins.back() <= features.m_letters.size();
    if (!fits)
        return std::unexpected(Error{.code = ErrorCode::FileDamaged, .subject = name, .detail = u"features"_s});
    return features;
}

quint16 FeatureBundles::bundleOf(QStringView form, Upos upos, Xpos xpos) const
{
    const NormalForm normal(form);
    auto bundle = m_table.valueOf(normal, taggedGroup(upos, xpos));
    if (!bundle)
        bundle = m_table.valueOf(normal, static_cast<quint16>(xpos)); // a pair of tags that was never seen
    return bundle.value_or(0) + 1U < m_begins.size() ? bundle.value_or(0) : 0;
}

QLatin1StringView FeatureBundles::spelling(quint16 bundle) const
{
    if (bundle + 1U >= m_begins.size())
        return "_"_L1;
    const auto begin = m_begins[bundle];
    return {m_letters.data() + begin, static_cast<qsizetype>(m_begins[bundle + 1U] - begin)};
}

} // namespace core
