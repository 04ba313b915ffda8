// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui {

/// The articles of a timeline as a tree of two levels: outlets, and the articles of each. Articles
/// whose publication is unknown come first, in a group of their own; those of no outlet come last. Within
/// a group they stand by publication, then as they were read. Read-only, replaced whole.
class ArticleModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, PublishedColumn, ColumnCount };
    enum Role {
        ArticleRole = Qt::UserRole, ///< int, index into Timeline::articles; -1 for a group.
        UndatedRole,                ///< bool: the publication day is unknown.
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTimeline(std::shared_ptr<const core::Timeline> timeline);
    /// The row of an article, to select it; invalid where there is none.
    QModelIndex indexOfArticle(int article) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString outlet;
        bool undated = false;
        std::vector<int> articles;
    };

    QVariant groupData(const Group &group, int column, int role) const;
    QVariant articleData(int article, int column, int role) const;

    std::shared_ptr<const core::Timeline> m_timeline = std::make_shared<const core::Timeline>();
    std::vector<Group> m_groups;
};

} // namespace ui
