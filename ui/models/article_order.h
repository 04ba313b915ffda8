// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace ui {

/// Sorts the articles of an ArticleModel within their groups, which stay where they are. Column -1: as the model
/// has them.
class ArticleOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ArticleOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace ui
