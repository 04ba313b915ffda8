// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/article_delegate.h"

#include "core/dating/publication.h"
#include "ui/models/article_model.h"
#include "ui/window/appearance.h"
#include "ui/window/symbol_icon.h"

namespace ui {

namespace {

/// The symbol beside a refused file; of articles the name of their group says enough.
QString titleSymbol(const QModelIndex &index)
{
    const bool refused = index.data(ArticleModel::GroupRole).toInt() == int(ArticleGroup::NotRead);
    return refused && index.parent().isValid() ? QStringLiteral("dialog-warning") : QString();
}

/// The symbol of how a day is known. What the article states needs none.
QString daySymbol(core::PublishedBasis basis)
{
    switch (basis) {
    case core::PublishedBasis::Unknown:
        return QStringLiteral("day-unknown");
    case core::PublishedBasis::Inferred:
        return QStringLiteral("day-inferred");
    case core::PublishedBasis::Given:
        return QStringLiteral("day-given");
    case core::PublishedBasis::Stated:
        break;
    }
    return {};
}

QString symbolOf(const QModelIndex &index)
{
    if (index.column() == ArticleModel::TitleColumn)
        return titleSymbol(index);
    const QVariant basis = index.data(ArticleModel::BasisRole);
    const bool isDay = index.column() == ArticleModel::PublishedColumn && basis.isValid();
    return isDay ? daySymbol(core::PublishedBasis(basis.toInt())) : QString();
}

bool isInferredDay(const QModelIndex &index)
{
    const bool tellsDay =
        index.column() == ArticleModel::PublishedColumn || index.column() == ArticleModel::BasisColumn;
    return tellsDay && index.data(ArticleModel::BasisRole).toInt() == int(core::PublishedBasis::Inferred);
}

void setTextColor(QPalette &palette, const QColor &color)
{
    palette.setColor(QPalette::Text, color);
    palette.setColor(QPalette::HighlightedText, color);
}

} // namespace

void ArticleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ArticleModel::StandInRole).toBool())
        setTextColor(option->palette, option->palette.color(QPalette::PlaceholderText));
    if (isInferredDay(index))
        setTextColor(option->palette, uncertainText(option->palette));
    const QString symbol = symbolOf(index);
    if (symbol.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(option->fontMetrics.ascent(), option->fontMetrics.ascent());
    option->icon = markIcon(symbol, option->palette.color(QPalette::Text));
    if (!option->text.isEmpty() && index.column() != ArticleModel::TitleColumn)
        option->decorationPosition = QStyleOptionViewItem::Right;
}

} // namespace ui
