// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QString>

#include <utility>
#include <vector>

namespace ui {

/// The longest paragraph that a text widget is given, in UTF-16 units: it lays paragraphs out whole.
inline constexpr qsizetype maxParagraphLength = 10'000;

/// An article's text as a QTextDocument shows it, and the way between the two.
///
/// Characters are only exchanged one for one: what a document takes for the end of a paragraph, and
/// line ends inside a hard-wrapped paragraph, which become blanks so that it flows. What is added is lines of which
/// positionOf() and offsetOf() know: line ends that break paragraphs beyond maxParagraphLength, and headings.
class DisplayText
{
public:
    DisplayText() = default;
    /// With each of `headings` as a line of its own before the line that begins at its offset; ascending.
    explicit DisplayText(const core::Article &article, const std::vector<std::pair<qsizetype, QString>> &headings = {});

    const QString &shown() const { return m_shown; }
    /// The position in the document of an offset into Article::text, and back.
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

private:
    QString m_shown;
    /// What was added before an offset of the article's text.
    struct Added
    {
        qsizetype offset = 0;
        qsizetype position = 0; ///< Where it begins in what is shown.
        qsizetype length = 0;
    };
    std::vector<Added> m_added; ///< Ascending.
};

} // namespace ui
