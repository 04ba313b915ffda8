// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "ui/source/clutter_folds.h"
#include "ui/source/display_text.h"
#include "ui/source/source_colors.h"
#include "ui/source/text_folds.h"

#include <QPlainTextEdit>

#include <vector>

namespace ui {

/// What is marked in the text. Ranges are of Article::text; an empty one marks nothing.
struct SourceMarks
{
    std::vector<core::TextRange> events;   ///< Sentences that a click selects, ascending.
    core::TextRange lit;                   ///< The selected event's sentence.
    core::TextRange dateWords;             ///< The words of its date.
    core::TextRange anchorWords;           ///< The words of the date that it was counted from, wherever they stand.
    std::vector<core::TextRange> times;    ///< Other words for times in its sentence.
    std::vector<core::TextRange> evidence; ///< Words that were asked for: what speaks for a publication day or a fact.
};

/// The text of one article, read-only, with marks painted behind it.
///
/// Marks never touch the document, so what is copied is the article's own text. Only what can be
/// seen is painted, and paragraphs are laid out as they are needed: megabytes of text stay responsive.
class SourceText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceText(QWidget *parent = nullptr);

    /// The text shown already stays where it is scrolled to.
    void setArticle(const core::Article &article);
    /// Whether each long stretch that is not the article's own text is one line, which a click or Enter opens.
    void setClutterFolded(bool folded);
    void setMarks(SourceMarks marks);
    /// Scrolls until `range` can be seen, and puts the caret at its begin unless it is in it.
    void showRange(core::TextRange range);
    /// Where the caret is in Article::text.
    qsizetype caret() const;

Q_SIGNALS:
    /// A click, or Enter at the caret, on the character at `offset`.
    void activated(qsizetype offset);
    /// Alt+Down or J asks for the next event (1), Alt+Up or K for the one before (-1).
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    /// What was lit and could be seen can be seen afterwards too.
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void showText();
    void setFolds(const std::vector<ClutterFold> &folds);
    void activateCaret();
    bool toggleFoldAt(const QTextBlock &block);
    void openFoldAtCaret();
    void setRegionFonts();
    void dimClutter();
    qsizetype offsetAt(QPoint point) const;
    bool isEventAt(qsizetype offset) const;
    core::TextRange visibleRange() const;
    bool isFullyVisible(core::TextRange range) const;
    bool isPartlyVisible(core::TextRange range) const;
    std::vector<QRectF> bandsOf(core::TextRange range) const;
    void drawEvents(QPainter &painter) const;
    void drawLit(QPainter &painter) const;
    void drawEvidence(QPainter &painter) const;
    void drawTimes(QPainter &painter) const;
    void drawUnderline(QPainter &painter, core::TextRange range, const QPen &pen) const;

    core::Article m_article;
    DisplayText m_text;
    SourceMarks m_marks;
    SourceColors m_colors;
    QPoint m_pressed;
    TextFolds m_folds;
    bool m_folded = true;
    bool m_litIsSeen = false; ///< The lit sentence can be seen, as far as it was scrolled last.
};

} // namespace ui
