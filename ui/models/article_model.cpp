// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/article_model.h"

#include "ui/models/wording.h"

#include <QCollator>
#include <QFont>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool isUndated(const core::Extraction &extraction)
{
    return extraction.published.basis == core::PublishedBasis::Unknown;
}

/// The group an article belongs to: undated ones first, those of no outlet last.
struct GroupKey
{
    bool undated = false;
    QString outlet;
};

GroupKey groupKey(const core::Extraction &extraction)
{
    return isUndated(extraction) ? GroupKey{true, {}} : GroupKey{false, extraction.article.outlet};
}

bool comesBefore(const GroupKey &left, const GroupKey &right, const QCollator &collator)
{
    if (left.undated != right.undated)
        return left.undated;
    if (left.outlet.isEmpty() != right.outlet.isEmpty())
        return right.outlet.isEmpty();
    return collator.compare(left.outlet, right.outlet) < 0;
}

/// Articles by group, within one by publication, then as they were read.
std::vector<int> inOrder(const core::Timeline &timeline)
{
    std::vector<int> articles(timeline.articles.size());
    std::ranges::generate(articles, [next = 0] mutable { return next++; });
    const QCollator collator;
    std::ranges::stable_sort(articles, [&](int left, int right) {
        const core::Extraction &a = *timeline.articles[std::size_t(left)];
        const core::Extraction &b = *timeline.articles[std::size_t(right)];
        const GroupKey keyA = groupKey(a);
        const GroupKey keyB = groupKey(b);
        if (comesBefore(keyA, keyB, collator) || comesBefore(keyB, keyA, collator))
            return comesBefore(keyA, keyB, collator);
        return a.published.earliest < b.published.earliest;
    });
    return articles;
}

/// Groups carry 0, articles the number of their group plus 1.
constexpr quintptr groupId = 0;

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

void ArticleModel::setTimeline(std::shared_ptr<const core::Timeline> timeline)
{
    Q_ASSERT(timeline);
    beginResetModel();
    m_timeline = std::move(timeline);
    m_groups.clear();
    for (const int article : inOrder(*m_timeline)) {
        const auto [undated, outlet] = groupKey(*m_timeline->articles[std::size_t(article)]);
        if (m_groups.empty() || m_groups.back().undated != undated || m_groups.back().outlet != outlet)
            m_groups.push_back({outlet, undated, {}});
        m_groups.back().articles.push_back(article);
    }
    endResetModel();
}

QModelIndex ArticleModel::indexOfArticle(int article) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto it = std::ranges::find(m_groups[group].articles, article);
        if (it != m_groups[group].articles.end())
            return createIndex(int(it - m_groups[group].articles.begin()), 0, quintptr(group + 1));
    }
    return {};
}

QModelIndex ArticleModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupId);
}

QModelIndex ArticleModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? int(m_groups[std::size_t(parent.row())].articles.size()) : 0;
}

int ArticleModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    return articleData(m_groups[index.internalId() - 1].articles[std::size_t(index.row())], index.column(), role);
}

QVariant ArticleModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column != TitleColumn)
            return {};
        if (group.undated)
            return tr("Undated");
        return group.outlet.isEmpty() ? tr("Other articles") : group.outlet;
    case Qt::FontRole:
        return bold();
    case ArticleRole:
        return -1;
    case UndatedRole:
        return group.undated;
    }
    return {};
}

QVariant ArticleModel::articleData(int article, int column, int role) const
{
    const core::Extraction &extraction = *m_timeline->articles[std::size_t(article)];
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? Wording::title(extraction.article)
                                     : Wording::publishedShort(extraction.published);
    case Qt::ToolTipRole:
        return column == TitleColumn ? extraction.article.path
                                     : Wording::publishedWhy(extraction.published, extraction.article);
    case ArticleRole:
        return article;
    case UndatedRole:
        return isUndated(extraction);
    }
    return {};
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Article") : tr("Published");
}

} // namespace ui
