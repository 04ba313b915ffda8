// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_text.h"

#include "ui/source/reading_layout.h"
#include "ui/source/text_bands.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// All that reports no events, inside regions and between them, in order.
std::vector<core::TextRange> clutterOf(const core::Article &article)
{
    std::vector<core::TextRange> clutter;
    qsizetype begin = 0;
    const auto addUntil = [&](qsizetype end) {
        if (begin < end)
            clutter.push_back({begin, end});
    };
    for (const core::Region &region : article.regions) {
        if (!core::reportsEvents(region.kind))
            continue;
        addUntil(region.range.begin);
        begin = region.range.end;
    }
    addUntil(article.text.size());
    return clutter;
}

/// The caption's slant, the title's weight.
QTextCharFormat fontOf(core::RegionKind kind)
{
    QTextCharFormat format;
    if (kind == core::RegionKind::Title) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    } else if (kind == core::RegionKind::Heading) {
        format.setFontWeight(QFont::Bold);
    } else if (kind == core::RegionKind::Caption) {
        format.setFontItalic(true);
    }
    return format;
}

} // namespace

SourceText::SourceText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colors(sourceColors(palette()))
    , m_folds(document())
{
    document()->setDocumentLayout(new ReadingLayout(document()));
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(sourceTextMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceText::openFoldAtCaret);
}

void SourceText::setArticle(const core::Article &article)
{
    if (article.text == m_article.text && article.regions == m_article.regions)
        return;
    m_article = article;
    m_marks = {};
    showText();
    verticalScrollBar()->setValue(0);
}

void SourceText::setClutterFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    const qsizetype at = caret();
    showText();
    showRange({at, at});
}

void SourceText::showText()
{
    const std::vector<ClutterFold> folds = m_folded ? clutterFolds(m_article) : std::vector<ClutterFold>();
    std::vector<std::pair<qsizetype, QString>> heads;
    for (const ClutterFold &fold : folds)
        heads.emplace_back(fold.range.begin, FoldWording::head(fold, false));
    m_folds.set({});
    m_text = DisplayText(m_article, heads);
    setPlainText(m_text.shown());
    setRegionFonts();
    setFolds(folds);
    dimClutter();
}

void SourceText::setFolds(const std::vector<ClutterFold> &folds)
{
    std::vector<TextFolds::Fold> shown;
    for (const ClutterFold &fold : folds) {
        const int begin = m_text.positionOf(fold.range.begin);
        const int head = int(begin - FoldWording::head(fold, false).size() - 1);
        shown.push_back({.head = head, .begin = begin, .end = m_text.positionOf(fold.range.end)});
    }
    m_folds.set(std::move(shown));
    QTextCursor start = textCursor(); // not inside a fold, which would open it
    start.setPosition(0);
    setTextCursor(start);
}

bool SourceText::toggleFoldAt(const QTextBlock &block)
{
    const int fold = m_folds.withHead(block);
    if (fold >= 0)
        m_folds.setOpen(fold, !m_folds.all()[std::size_t(fold)].open);
    return fold >= 0;
}

void SourceText::openFoldAtCaret()
{
    if (const int fold = m_folds.hiding(textCursor().block()); fold >= 0)
        m_folds.setOpen(fold, true);
}

void SourceText::setMarks(SourceMarks marks)
{
    m_marks = std::move(marks);
    m_litIsSeen = isPartlyVisible(m_marks.lit);
    viewport()->update();
}

void SourceText::showRange(core::TextRange range)
{
    const qsizetype position = caret();
    if (position < range.begin || position >= range.end) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(m_text.positionOf(range.begin));
        setTextCursor(cursor);
    }
    // Going there lays paragraphs out, which may lengthen the way: so once more.
    for (int i = 0; i < 2 && !isFullyVisible(range); ++i)
        centerCursor();
    m_litIsSeen = isPartlyVisible(m_marks.lit);
}

qsizetype SourceText::caret() const
{
    return m_text.offsetOf(textCursor().position());
}

core::TextRange SourceText::visibleRange() const
{
    const int first = firstVisibleBlock().position();
    const int last = cursorForPosition({viewport()->width(), viewport()->height()}).position();
    return {m_text.offsetOf(first), m_text.offsetOf(last) + 1};
}

bool SourceText::isFullyVisible(core::TextRange range) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_text.positionOf(range.begin));
    const int top = cursorRect(cursor).top();
    cursor.setPosition(m_text.positionOf(range.end));
    return top >= 0 && cursorRect(cursor).bottom() < viewport()->height();
}

bool SourceText::isPartlyVisible(core::TextRange range) const
{
    return !range.isEmpty() && !bandsOf(range).empty();
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    const bool wasSeen = m_litIsSeen;
    QPlainTextEdit::resizeEvent(event);
    if (wasSeen)
        showRange(m_marks.lit);
    m_litIsSeen = wasSeen;
}

void SourceText::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    m_litIsSeen = isPartlyVisible(m_marks.lit);
}

/// The character under `point` of the viewport, -1 beside the text.
qsizetype SourceText::offsetAt(QPoint point) const
{
    const QTextBlock block = cursorForPosition(point).block();
    const QPointF inBlock = point - blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const core::TextRange all{block.position(), block.position() + block.length()};
        if (bandOf(line, partIn(line, block.position(), all), block.position()).contains(inBlock))
            return m_text.offsetOf(block.position() + line.xToCursor(inBlock.x(), QTextLine::CursorOnCharacter));
    }
    return -1;
}

bool SourceText::isEventAt(qsizetype offset) const
{
    return offset >= 0 && std::ranges::any_of(m_marks.events, [offset](core::TextRange range) {
               return range.begin <= offset && offset < range.end;
           });
}

void SourceText::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QPlainTextEdit::mousePressEvent(event);
}

void SourceText::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    const qsizetype offset = offsetAt(point);
    const bool onFold = offset >= 0 && m_folds.withHead(cursorForPosition(point).block()) >= 0;
    const bool clickable = event->buttons() == Qt::NoButton && (onFold || isEventAt(offset));
    viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void SourceText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool dragged = (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    const qsizetype offset = offsetAt(point);
    if (offset >= 0 && !toggleFoldAt(cursorForPosition(point).block()))
        Q_EMIT activated(offset);
}

void SourceText::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool plain = event->modifiers() == Qt::NoModifier;
    if ((alt && event->key() == Qt::Key_Down) || (plain && event->key() == Qt::Key_J))
        Q_EMIT stepRequested(1);
    else if ((alt && event->key() == Qt::Key_Up) || (plain && event->key() == Qt::Key_K))
        Q_EMIT stepRequested(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateCaret();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SourceText::activateCaret()
{
    if (!toggleFoldAt(textCursor().block()))
        Q_EMIT activated(caret());
}

void SourceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colors = sourceColors(palette());
        dimClutter();
        viewport()->update();
    }
}

QMimeData *SourceText::createMimeDataFromSelection() const
{
    const qsizetype begin = m_text.offsetOf(textCursor().selectionStart());
    const qsizetype end = m_text.offsetOf(textCursor().selectionEnd());
    auto *copied = new QMimeData;
    copied->setText(m_article.text.sliced(begin, end - begin));
    return copied;
}

void SourceText::setRegionFonts()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const core::Region &region : m_article.regions) {
        const QTextCharFormat font = fontOf(region.kind);
        if (font.isEmpty())
            continue;
        cursor.setPosition(m_text.positionOf(region.range.begin));
        cursor.setPosition(m_text.positionOf(region.range.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(font);
    }
    cursor.endEditBlock();
}

/// Extra selections are paint only: they can follow the palette without a new layout.
void SourceText::dimClutter()
{
    QList<QTextEdit::ExtraSelection> dimmed;
    for (const core::TextRange range : clutterOf(m_article)) {
        QTextEdit::ExtraSelection selection{QTextCursor(document()), {}};
        selection.cursor.setPosition(m_text.positionOf(range.begin));
        selection.cursor.setPosition(m_text.positionOf(range.end), QTextCursor::KeepAnchor);
        selection.format.setForeground(m_colors.dimmed);
        dimmed += selection;
    }
    for (const TextFolds::Fold &fold : m_folds.all()) {
        QTextEdit::ExtraSelection head{QTextCursor(document()), {}};
        head.cursor.setPosition(fold.head);
        head.cursor.setPosition(fold.begin, QTextCursor::KeepAnchor);
        head.format.setForeground(m_colors.dimmed);
        dimmed += head;
    }
    setExtraSelections(dimmed);
}

} // namespace ui
