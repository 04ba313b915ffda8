// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/events/event.h"

#include <QHash>
#include <QString>

namespace core {

/// How sure an event is: the share of events like it that an annotator would find in the text with the same date.
///
/// Logistic regression (Cox 1958) over what is known of an event, with weights learnt from annotated news by
/// resources/models/confidence.py, so that of the events at 0.9 nine in ten are right.
class ConfidenceModel
{
public:
    /// Reads lines "weight FEATURE NUMBER". Errors: RuleMalformed; `name` is what they call the text.
    static Result<ConfidenceModel> parse(const QString &text, const QString &name);

    /// The one that comes with the program.
    static const ConfidenceModel &english();

    /// 0 to 1, neither reached. `depth`: how many sentences with mentions stand above its own. Pure.
    double of(const Event &event, int depth) const;

private:
    QHash<QString, double> m_weights;
};

} // namespace core
