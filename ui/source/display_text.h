// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QString>

#include <vector>

namespace ui {

/// The longest paragraph that a text widget is given, in UTF-16 units: it lays paragraphs out whole.
inline constexpr qsizetype maxParagraphLength = 10'000;

/// An article's text as a QTextDocument shows it, and the way between the two.
///
/// Characters are only exchanged one for one: what a document takes for the end of a paragraph, and
/// line ends inside a hard-wrapped paragraph, which become blanks so that it flows. Paragraphs beyond
/// maxParagraphLength are broken by line ends of which positionOf() and offsetOf() know.
class DisplayText
{
public:
    DisplayText() = default;
    explicit DisplayText(const core::Article &article);

    const QString &shown() const { return m_shown; }
    /// The position in the document of an offset into Article::text, and back.
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

private:
    QString m_shown;
    std::vector<qsizetype> m_breaks; ///< Offsets before which a line end was added, ascending.
};

} // namespace ui
