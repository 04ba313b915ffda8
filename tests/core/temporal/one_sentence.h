// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/tag_times.h"
#include "core/temporal/time_grammar.h"

#include <QString>
#include <QStringList>

namespace tests {

/// The publication on `day` ("2019-06-03"); nothing where it is empty.
std::optional<core::PublicationTime> publishedOn(const QString &day);

/// The times in `text`, read as one sentence a paragraph, with the English rules.
std::vector<core::TimeExpression> timesIn(const QString &text, const QString &published = {},
                                          const core::TimeGrammar &grammar = core::TimeGrammar::english());

/// The same as "words = value", joined by "; ".
QString describedTimes(const QString &text, const QString &published = {});

/// A span as "2019-06-03T05:00/2019-06-03T12:00".
QString described(const std::optional<core::TimeSpan> &span);

} // namespace tests
