// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/article_list.h"

#include "ui/models/article_model.h"
#include "ui/models/article_order.h"
#include "ui/window/article_delegate.h"
#include "ui/window/roomy_style.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

const QString columnsKey = QStringLiteral("window/articleColumns");
constexpr int unsorted = -1;

bool isRefused(const QModelIndex &row)
{
    return row.parent().isValid() && row.data(ArticleModel::GroupRole).toInt() == int(ArticleGroup::NotRead);
}

/// What a group is known by after the articles changed.
QString keyOf(const QModelIndex &group)
{
    const int kind = group.data(ArticleModel::GroupRole).toInt();
    const QString name = kind == int(ArticleGroup::Outlet) ? group.data().toString() : QString();
    return QStringLiteral("%1 %2").arg(kind).arg(name);
}

} // namespace

ArticleList::ArticleList(ArticleModel *articles, QWidget *parent)
    : QTreeView(parent)
    , m_articles(articles)
    , m_order(new ArticleOrder(this))
    , m_columns(new QMenu(tr("Article &Columns"), this))
    , m_shown(new QActionGroup(this))
    , m_sorted(new QActionGroup(this))
{
    setObjectName(QStringLiteral("articleTree"));
    setAccessibleName(tr("Articles by outlet"));
    m_order->setSourceModel(articles);
    setModel(m_order);
    setItemDelegate(new ArticleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(14);
    setMinimumWidth(170);
    setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    sortByColumn(unsorted, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 11);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(ArticleModel::TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ArticleModel::PublishedColumn, QHeaderView::ResizeToContents);
    RoomyStyle::apply(header());
    for (int column = ArticleModel::BasisColumn; column < ArticleModel::ColumnCount; ++column)
        hideColumn(column);
    makeColumnMenu();

    connect(articles, &QAbstractItemModel::modelAboutToBeReset, this, &ArticleList::rememberPlace);
    connect(m_order, &QAbstractItemModel::modelReset, this, &ArticleList::layOutGroups);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArticleList::follow);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (!currentPath().isEmpty())
            Q_EMIT menuRequested(viewport()->mapToGlobal(at));
    });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_columns->popup(header()->mapToGlobal(at)); });
}

void ArticleList::makeColumnMenu()
{
    m_columns->setObjectName(QStringLiteral("articleColumnMenu"));
    m_shown->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (int column = ArticleModel::PublishedColumn; column < ArticleModel::ColumnCount; ++column) {
        QAction *action =
            m_shown->addAction(m_articles->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setData(column);
        action->setObjectName(QStringLiteral("articleColumn%1").arg(column));
        action->setStatusTip(tr("Show or hide this column of the list of articles"));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    m_columns->addSection(tr("Show"));
    m_columns->addActions(m_shown->actions());
    for (int column = unsorted; column < ArticleModel::ColumnCount; ++column) {
        const QString name = column == unsorted
                                 ? tr("As Published and Read")
                                 : m_articles->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = m_sorted->addAction(name);
        action->setCheckable(true);
        action->setData(column);
        action->setObjectName(QStringLiteral("articleSort%1").arg(column));
        action->setStatusTip(tr("Sort the articles within each group by this"));
        connect(action, &QAction::triggered, this, [this, column] { sortByColumn(column, Qt::AscendingOrder); });
    }
    m_columns->addSection(tr("Sort by"));
    m_columns->addActions(m_sorted->actions());
    connect(m_columns, &QMenu::aboutToShow, this, &ArticleList::showColumnChoices);
    showColumnChoices();
}

void ArticleList::showColumnChoices()
{
    for (QAction *action : m_shown->actions())
        action->setChecked(!isColumnHidden(action->data().toInt()));
    for (QAction *action : m_sorted->actions())
        action->setChecked(action->data().toInt() == header()->sortIndicatorSection());
}

void ArticleList::rememberPlace()
{
    m_groupBefore = std::max(0, currentIndex().parent().row());
    m_rowBefore = std::max(0, currentIndex().row());
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex group = m_order->index(row, 0);
        if (isExpanded(group))
            m_collapsed.remove(keyOf(group));
        else
            m_collapsed.insert(keyOf(group));
    }
}

void ArticleList::layOutGroups()
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex group = m_order->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_collapsed.contains(keyOf(group)));
        const bool refused = group.data(ArticleModel::GroupRole).toInt() == int(ArticleGroup::NotRead);
        for (int file = 0; refused && file < m_order->rowCount(group); ++file)
            setFirstColumnSpanned(file, group, true);
    }
}

void ArticleList::follow(const QModelIndex &row)
{
    if (isRefused(row))
        Q_EMIT refusedChosen(row.data(Qt::ToolTipRole).toString());
    else if (row.data(ArticleModel::ArticleRole).toInt() >= 0 && row.isValid())
        Q_EMIT articleChosen(row.data(ArticleModel::ArticleRole).toInt());
    Q_EMIT rowChosen();
}

void ArticleList::selectArticle(int article)
{
    setCurrentIndex(m_order->mapFromSource(m_articles->indexOfArticle(article)));
}

void ArticleList::selectSamePlace()
{
    const QModelIndex group = m_order->index(std::min(m_groupBefore, m_order->rowCount() - 1), 0);
    setCurrentIndex(m_order->index(std::min(m_rowBefore, m_order->rowCount(group) - 1), 0, group));
}

QString ArticleList::currentPath() const
{
    return currentIndex().data(ArticleModel::PathRole).toString();
}

void ArticleList::save(QSettings &settings) const
{
    settings.setValue(columnsKey, header()->saveState());
}

void ArticleList::restore(const QSettings &settings)
{
    header()->restoreState(settings.value(columnsKey).toByteArray());
}

} // namespace ui
