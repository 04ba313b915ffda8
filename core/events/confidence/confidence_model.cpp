// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/confidence/confidence_model.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// In the order of the enumerators, as the JSON names them: the trainer reads that.
constexpr std::array classNames{"class.OCCURRENCE"_L1, "class.STATE"_L1,     "class.REPORTING"_L1, "class.I_ACTION"_L1,
                                "class.I_STATE"_L1,    "class.ASPECTUAL"_L1, "class.PERCEPTION"_L1};
constexpr std::array basisNames{"basis.null"_L1, "basis.explicit"_L1, "basis.relative"_L1, "basis.inherited"_L1,
                                "basis.published"_L1};
constexpr std::array statusNames{"status.happened"_L1,  "status.ongoing"_L1,    "status.planned"_L1,
                                 "status.cancelled"_L1, "status.denied"_L1,     "status.feared"_L1,
                                 "status.alleged"_L1,   "status.conditional"_L1};

/// What annotators mark thins out down an article; a feature for each of these depths that an event has reached.
struct DepthStep
{
    int least;
    QLatin1StringView feature;
};
constexpr std::array depthSteps{DepthStep{1, "depth.1"_L1},  DepthStep{4, "depth.4"_L1}, DepthStep{5, "depth.5"_L1},
                                DepthStep{6, "depth.6"_L1},  DepthStep{7, "depth.7"_L1}, DepthStep{8, "depth.8"_L1},
                                DepthStep{10, "depth.10"_L1}};

double logOdds(double chance)
{
    constexpr double least = 0.01;
    const double kept = std::clamp(chance, least, 1 - least);
    return std::log(kept / (1 - kept));
}

} // namespace

Result<ConfidenceModel> ConfidenceModel::parse(const QString &text, const QString &name)
{
    ConfidenceModel model;
    for (const RuleLine &line : ruleLines(text)) {
        const QStringList parts = line.rest.split(u' ', Qt::SkipEmptyParts);
        bool isNumber = false;
        const double weight = parts.size() == 2 ? parts[1].toDouble(&isNumber) : 0;
        if (line.keyword != u"weight" || !isNumber || !std::isfinite(weight))
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
        model.m_weights.insert(parts[0], weight);
    }
    return model;
}

const ConfidenceModel &ConfidenceModel::english()
{
    static const ConfidenceModel model = [] {
        const QString name = u":/models/en_confidence.words"_s;
        auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(ConfidenceModel());
    }();
    return model;
}

double ConfidenceModel::of(const Event &event, int depth) const
{
    const auto weight = [this](QLatin1StringView feature) { return m_weights.value(QString(feature)); };
    double sum = weight("bias"_L1) + weight("chance"_L1) * logOdds(event.chance);
    sum += weight(classNames[std::size_t(event.eventClass)]);
    sum += weight(basisNames[std::size_t(event.date.basis)]);
    sum += weight(statusNames[std::size_t(event.status)]);
    if (event.onTimeline)
        sum += weight("on_timeline"_L1);
    if (!event.participants.empty())
        sum += weight("participants"_L1);
    if (!event.kind.isEmpty())
        sum += weight("kind"_L1);
    for (const DepthStep &step : depthSteps)
        sum += depth >= step.least ? weight(step.feature) : 0;
    return 1 / (1 + std::exp(-sum));
}

} // namespace core
