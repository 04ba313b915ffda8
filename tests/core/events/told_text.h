// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/find_events.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tests {

/// A text with its events, as findEvents() tells them.
struct ToldText
{
    core::Article article;
    core::Analysis analysis;
    std::vector<core::TimeExpression> times;
    std::vector<core::Event> events;

    QString words(core::TextRange range) const { return article.text.sliced(range.begin, range.length()); }

    /// The events that stand on the timeline.
    std::vector<core::Event> shown() const;

    /// The first event with this lemma; the test fails where there is none.
    const core::Event &event(const QString &lemma) const;
};

/// Finds the events of a text in which times are marked by hand, "<last Friday=2019-06-07>"; the mark
/// goes and the words stay. Values with X and durations have no span; "@after", "@before" behind the value set
/// the relation. Blank lines part paragraphs; "# " opens the title, "_ " a caption, "= " a heading.
ToldText tell(const QString &marked, std::optional<core::CivilDay> published = {});

/// "happened", as the contract spells it.
QString statusName(core::EventStatus status);

/// "lemma value status", one of each event shown: "clash 2019-06-07 happened"; "-" where undated.
QStringList shownLines(const ToldText &text);

} // namespace tests
