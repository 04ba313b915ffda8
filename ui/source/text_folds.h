// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBlock>

#include <vector>

class QTextDocument;

namespace ui {

/// Stretches of paragraphs of a document, each behind one line that stands for it.
class TextFolds
{
public:
    /// In positions of the document. The head is a paragraph of its own, right before the first of the fold.
    struct Fold
    {
        int head = 0;
        int begin = 0;
        int end = 0;
        bool open = false;
    };

    explicit TextFolds(QTextDocument *document)
        : m_document(document)
    {}

    /// Takes the place of all before it; hides what is not open.
    void set(std::vector<Fold> folds);
    const std::vector<Fold> &all() const { return m_folds; }

    /// The fold whose head `block` is, or that `block` is hidden in; -1 for none.
    int withHead(const QTextBlock &block) const;
    int hiding(const QTextBlock &block) const;
    /// Shows or hides the paragraphs of a fold, and turns the arrow of its head.
    void setOpen(int fold, bool open);

private:
    void show(const Fold &fold);

    QTextDocument *m_document;
    std::vector<Fold> m_folds; ///< Ascending.
};

} // namespace ui
