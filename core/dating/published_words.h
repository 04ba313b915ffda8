// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

#include <array>
#include <span>
#include <vector>

namespace core {

/// What words beside a date tell it to be.
enum class DateCue : quint8 {
    Published,
    Updated,
    Comment, ///< A reader's comment.
    Apart,   ///< An event, a picture, another story, the page's own day.
    Byline,  ///< A writer's name follows.
};

/// A line, and what it tells; nothing where it tells nothing.
struct DateCueExample
{
    QString text;
    QString cue;
};

/// The words that stand beside dates, of all languages at once.
class PublishedWords
{
public:
    /// Reads `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<PublishedWords> parse(const QString &text, const QString &name);

    /// Those that come with the program.
    static const PublishedWords &builtIn();

    /// Whether words for `cue` are in `words`. Cost: that of its length and of how many such words there are.
    bool tell(QStringView words, DateCue cue) const;

    const std::vector<DateCueExample> &examples() const { return m_examples; }

private:
    std::array<std::vector<QString>, 5> m_phrases; ///< Folded, by cue, a blank before each and most often behind.
    std::vector<DateCueExample> m_examples;
};

/// The names of the cues in data files, in the order of DateCue.
std::span<const QStringView> dateCueNames();

} // namespace core
