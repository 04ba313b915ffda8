// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui {

/// What a group of articles has in common, in the order of the groups.
enum class ArticleGroup { Undated, Outlet, NoOutlet, Foreign, NotArticle, NotRead };

/// The articles of a timeline as a tree of two levels: outlets, and the articles of each. Articles
/// whose publication is unknown come first, in a group of their own. After the outlets come those of no outlet, those
/// that report no events because of their language or because they are no articles, and last the files that could not
/// be read. Within a group articles stand by publication, then as they were read. Read-only, replaced whole.
class ArticleModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, PublishedColumn, BasisColumn, OutletColumn, FormatColumn, LanguageColumn, ColumnCount };
    enum Role {
        ArticleRole = Qt::UserRole, ///< int, index into Timeline::articles; -1 for a group or a refused file.
        UndatedRole,                ///< bool: the publication day is unknown.
        PathRole,                   ///< QString: of an article or a refused file; empty for a group.
        GroupRole,                  ///< int, an ArticleGroup: what a row is, or belongs to.
        BasisRole,                  ///< int, a core::PublishedBasis; of articles only.
        StandInRole,                ///< bool: the text stands for a title that there is none of.
        SortRole,                   ///< What rows of a group are compared by: QString, or for days qlonglong.
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
        ArticleGroup kind = ArticleGroup::Outlet;
        QString outlet;
        std::vector<int> rows; ///< Articles; of NotRead failures.
    };

    QVariant groupData(const Group &group, int column, int role) const;
    QVariant articleData(int article, int column, int role) const;
    QVariant failureData(const core::Error &failure, int column, int role) const;

    std::shared_ptr<const core::Timeline> m_timeline = std::make_shared<const core::Timeline>();
    std::vector<Group> m_groups;
};

} // namespace ui
