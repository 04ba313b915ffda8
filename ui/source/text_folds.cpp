// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/text_folds.h"

#include "ui/source/clutter_folds.h"

#include <QPlainTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace ui {

void TextFolds::set(std::vector<Fold> folds)
{
    m_folds = std::move(folds);
    for (const Fold &fold : m_folds) {
        if (!fold.open)
            show(fold);
    }
}

int TextFolds::withHead(const QTextBlock &block) const
{
    const auto it = std::ranges::lower_bound(m_folds, block.position(), {}, &Fold::head);
    return it != m_folds.end() && it->head == block.position() ? int(it - m_folds.begin()) : -1;
}

int TextFolds::hiding(const QTextBlock &block) const
{
    if (block.isVisible())
        return -1;
    const auto after = std::ranges::upper_bound(m_folds, block.position(), {}, &Fold::begin);
    return int(after - m_folds.begin()) - 1;
}

void TextFolds::setOpen(int number, bool open)
{
    Fold &fold = m_folds[std::size_t(number)];
    if (fold.open == open)
        return;
    fold.open = open;
    QTextCursor arrow(m_document);
    arrow.setPosition(fold.head);
    arrow.setPosition(fold.head + 1, QTextCursor::KeepAnchor);
    arrow.insertText(FoldWording::arrow(open));
    show(fold);
}

void TextFolds::show(const Fold &fold)
{
    for (QTextBlock block = m_document->findBlock(fold.begin); block.isValid() && block.position() < fold.end;
         block = block.next()) {
        block.setVisible(fold.open);
        block.setLineCount(fold.open ? std::max(1, block.layout()->lineCount()) : 0);
    }
    m_document->markContentsDirty(fold.begin, fold.end - fold.begin);
    auto *layout = m_document->documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace ui
