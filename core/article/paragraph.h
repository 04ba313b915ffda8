// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/cues.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace core {

/// A paragraph as a format's reader finds it, before anybody knows what it is for.
struct Paragraph
{
    TextRange range;                  ///< Without blanks around it; never empty.
    int blankBefore = 0;              ///< Empty lines between it and the one before.
    std::optional<RegionKind> markup; ///< What the format itself says that it is.
};

/// What a paragraph looks like: all that telling its kind asks of it.
struct Features
{
    QStringView text;
    const Cue *cue = nullptr;     ///< The first that fits; null where none does.
    qsizetype words = 0;          ///< Runs of letters.
    qsizetype lowerWords = 0;     ///< Those of them that begin in lower case.
    bool stopped = false;         ///< Ends as a sentence does.
    std::vector<TextRange> dates; ///< Full dates, in a short or middling paragraph; from the paragraph's begin.

    /// Running text, as against headlines, menus and labels.
    bool isProse() const;
    /// A line that is hardly more than a date.
    bool isBareDate() const;
    bool isShortLabel() const { return !stopped && words <= 4; }
};

/// The features of `paragraphs` of `text`, one for each. Linear in the text.
std::vector<Features> featuresOf(QStringView text, const std::vector<Paragraph> &paragraphs, const Cues &cues);

} // namespace core
