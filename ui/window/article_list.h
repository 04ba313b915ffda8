// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTreeView>

class QActionGroup;
class QMenu;
class QSettings;

namespace ui {

class ArticleModel;
class ArticleOrder;

/// The list of articles by outlet, with what is known of each, and of the files that could not be read. Its columns are
/// shown, hidden and sorted by from the menu of its header.
class ArticleList : public QTreeView
{
    Q_OBJECT
public:
    /// `articles` is not owned and must outlive the list.
    explicit ArticleList(ArticleModel *articles, QWidget *parent = nullptr);

    void selectArticle(int article);
    /// Puts the keyboard on the row that stands where it was before the articles changed.
    void selectSamePlace();
    /// The path of the row that the keyboard is on, of an article or a refused file; empty on a group.
    QString currentPath() const;
    /// What can be done with the columns; belongs to the list.
    QMenu *columnMenu() const { return m_columns; }

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /// The keyboard came to article `article`.
    void articleChosen(int article);
    /// The keyboard came to a refused file; `why` says what is the matter with it.
    void refusedChosen(const QString &why);
    /// The keyboard came to another row, whatever it is.
    void rowChosen();
    void menuRequested(QPoint at);

private:
    void makeColumnMenu();
    void showColumnChoices();
    void rememberPlace();
    void layOutGroups();
    void follow(const QModelIndex &row);

    ArticleModel *m_articles;
    ArticleOrder *m_order;
    QMenu *m_columns;
    QActionGroup *m_shown;
    QActionGroup *m_sorted;
    QSet<QString> m_collapsed; ///< Groups that the user closed.
    int m_groupBefore = 0;     ///< Where the keyboard was before the articles changed.
    int m_rowBefore = 0;
};

} // namespace ui
