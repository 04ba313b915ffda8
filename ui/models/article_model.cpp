// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/article_model.h"

#include "ui/models/article_wording.h"
#include "ui/models/failure_wording.h"
#include "ui/models/wording.h"

#include <QCollator>
#include <QDir>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace ui {

namespace {

bool isUndated(const core::Extraction &extraction)
{
    return extraction.published.basis == core::PublishedBasis::Unknown;
}

struct GroupKey
{
    ArticleGroup kind = ArticleGroup::Outlet;
    QString outlet;

    friend bool operator==(const GroupKey &, const GroupKey &) = default;
};

/// Without events a day of publication moves nothing: what reports none is not among the undated.
GroupKey groupKey(const core::Extraction &extraction)
{
    const core::Article &article = extraction.article;
    if (article.notArticle)
        return {ArticleGroup::NotArticle, {}};
    if (ArticleWording::isForeign(article))
        return {ArticleGroup::Foreign, {}};
    if (isUndated(extraction))
        return {ArticleGroup::Undated, {}};
    return {article.outlet.isEmpty() ? ArticleGroup::NoOutlet : ArticleGroup::Outlet, article.outlet};
}

/// Articles by group, within one by publication, then as they were read.
std::vector<int> inOrder(const core::Timeline &timeline, const std::vector<GroupKey> &keys)
{
    std::vector<int> articles(timeline.articles.size());
    std::iota(articles.begin(), articles.end(), 0);
    const QCollator collator;
    std::ranges::stable_sort(articles, [&](int left, int right) {
        const GroupKey &a = keys[std::size_t(left)];
        const GroupKey &b = keys[std::size_t(right)];
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.outlet != b.outlet)
            return collator.compare(a.outlet, b.outlet) < 0;
        return timeline.articles[std::size_t(left)]->published.earliest <
               timeline.articles[std::size_t(right)]->published.earliest;
    });
    return articles;
}

/// Groups carry 0, their rows the number of the group plus 1.
constexpr quintptr groupId = 0;

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

/// "Der Damm bricht (German)": what tells rows apart within groups of articles without events.
QString titleText(const core::Article &article)
{
    const QString title = Wording::title(article);
    if (article.notArticle)
        return ArticleModel::tr("%1 (%2)", "title, what it is")
            .arg(title, ArticleWording::notArticle(*article.notArticle));
    if (ArticleWording::isForeign(article))
        return ArticleModel::tr("%1 (%2)", "title, language").arg(title, ArticleWording::language(article.language));
    return title;
}

QString displayText(const core::Extraction &extraction, int column)
{
    const core::Article &article = extraction.article;
    switch (column) {
    case ArticleModel::TitleColumn:
        return titleText(article);
    case ArticleModel::PublishedColumn:
        return Wording::publishedShort(extraction.published);
    case ArticleModel::BasisColumn:
        return ArticleWording::basis(extraction.published.basis);
    case ArticleModel::OutletColumn:
        return article.outlet;
    case ArticleModel::FormatColumn:
        return ArticleWording::format(article.format);
    case ArticleModel::LanguageColumn:
        return ArticleWording::language(article.language);
    }
    return {};
}

/// All that was read of an article, a line each.
QString toolTip(const core::Extraction &extraction, int column)
{
    const core::Article &article = extraction.article;
    const QString why = Wording::publishedWhy(extraction.published, article);
    if (column == ArticleModel::PublishedColumn || column == ArticleModel::BasisColumn) {
        const QString basis = ArticleWording::basis(extraction.published.basis);
        return why == basis ? why : ArticleModel::tr("%1. %2", "basis, reasons").arg(basis, why);
    }
    QStringList kind{article.outlet, ArticleWording::format(article.format),
                     ArticleWording::language(article.language)};
    kind.removeAll(QString());
    QStringList lines{Wording::title(article), kind.join(QStringLiteral(" · ")), QDir::toNativeSeparators(article.path),
                      ArticleWording::whyNoEvents(article)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant sortKey(const core::Extraction &extraction, int column)
{
    if (column != ArticleModel::PublishedColumn)
        return displayText(extraction, column);
    const auto &earliest = extraction.published.earliest;
    return qlonglong(earliest ? earliest->time_since_epoch().count() : std::numeric_limits<qlonglong>::min());
}

QString groupText(ArticleGroup kind, const QString &outlet)
{
    switch (kind) {
    case ArticleGroup::Undated:
        return ArticleModel::tr("Undated");
    case ArticleGroup::Outlet:
        return outlet;
    case ArticleGroup::NoOutlet:
        return ArticleModel::tr("Other articles");
    case ArticleGroup::Foreign:
        return ArticleModel::tr("Not in English");
    case ArticleGroup::NotArticle:
        return ArticleModel::tr("No articles");
    case ArticleGroup::NotRead:
        return ArticleModel::tr("Not read");
    }
    return {};
}

/// What a group's name does not say by itself.
QString groupToolTip(ArticleGroup kind)
{
    switch (kind) {
    case ArticleGroup::Undated:
        return ArticleModel::tr("No day of publication is known. Set it, and dates such as ‘Tuesday’ can be placed.");
    case ArticleGroup::Foreign:
        return ArticleModel::tr("Events are read in English only.");
    case ArticleGroup::NotArticle:
        return ArticleModel::tr("Pages that were read well but tell no story of their own.");
    case ArticleGroup::NotRead:
        return ArticleModel::tr("Files that could not be read, each with the reason.");
    case ArticleGroup::Outlet:
    case ArticleGroup::NoOutlet:
        break;
    }
    return {};
}

} // namespace

void ArticleModel::setTimeline(std::shared_ptr<const core::Timeline> timeline)
{
    Q_ASSERT(timeline);
    beginResetModel();
    m_timeline = std::move(timeline);
    m_groups.clear();
    std::vector<GroupKey> keys;
    for (const auto &extraction : m_timeline->articles)
        keys.push_back(groupKey(*extraction));
    for (const int article : inOrder(*m_timeline, keys)) {
        const auto &[kind, outlet] = keys[std::size_t(article)];
        if (m_groups.empty() || m_groups.back().kind != kind || m_groups.back().outlet != outlet)
            m_groups.push_back({kind, outlet, {}});
        m_groups.back().rows.push_back(article);
    }
    if (!m_timeline->failures.empty()) {
        Group &refused = m_groups.emplace_back(ArticleGroup::NotRead);
        refused.rows.resize(m_timeline->failures.size());
        std::iota(refused.rows.begin(), refused.rows.end(), 0);
    }
    endResetModel();
}

QModelIndex ArticleModel::indexOfArticle(int article) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto it = std::ranges::find(m_groups[group].rows, article);
        if (m_groups[group].kind != ArticleGroup::NotRead && it != m_groups[group].rows.end())
            return createIndex(int(it - m_groups[group].rows.begin()), 0, quintptr(group + 1));
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
    return isGroup ? int(m_groups[std::size_t(parent.row())].rows.size()) : 0;
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
    const Group &group = m_groups[index.internalId() - 1];
    if (role == GroupRole)
        return int(group.kind);
    const int row = group.rows[std::size_t(index.row())];
    if (group.kind == ArticleGroup::NotRead)
        return failureData(m_timeline->failures[std::size_t(row)], index.column(), role);
    return articleData(row, index.column(), role);
}

QVariant ArticleModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column != TitleColumn)
            return {};
        if (group.kind == ArticleGroup::Outlet || group.kind == ArticleGroup::NoOutlet)
            return groupText(group.kind, group.outlet);
        return tr("%1 (%2)", "group, number")
            .arg(groupText(group.kind, {}), QLocale().toString(qsizetype(group.rows.size())));
    case Qt::ToolTipRole:
        return groupToolTip(group.kind);
    case Qt::FontRole:
        return bold();
    case ArticleRole:
        return -1;
    case UndatedRole:
        return group.kind == ArticleGroup::Undated;
    case GroupRole:
        return int(group.kind);
    }
    return {};
}

QVariant ArticleModel::articleData(int article, int column, int role) const
{
    const core::Extraction &extraction = *m_timeline->articles[std::size_t(article)];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(extraction, column);
    case Qt::AccessibleTextRole:
        if (column != PublishedColumn)
            return displayText(extraction, column);
        return tr("%1, %2", "day, basis")
            .arg(Wording::publishedShort(extraction.published), ArticleWording::basis(extraction.published.basis));
    case Qt::ToolTipRole:
        return toolTip(extraction, column);
    case ArticleRole:
        return article;
    case UndatedRole:
        return isUndated(extraction);
    case PathRole:
        return extraction.article.path;
    case BasisRole:
        return int(extraction.published.basis);
    case StandInRole:
        return column == TitleColumn && extraction.article.title.isEmpty();
    case SortRole:
        return sortKey(extraction, column);
    }
    return {};
}

QVariant ArticleModel::failureData(const core::Error &failure, int column, int role) const
{
    const auto line = [&failure] {
        return tr("%1: %2", "file, reason")
            .arg(ArticleWording::fileName(failure.subject), FailureWording::reason(failure));
    };
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return column == TitleColumn ? line() : QString();
    case Qt::ToolTipRole:
        return FailureWording::sentence(failure);
    case ArticleRole:
        return -1;
    case PathRole:
        return failure.subject;
    }
    return {};
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Article");
    case PublishedColumn:
        return tr("Published");
    case BasisColumn:
        return tr("Known from", "how the publication day is known");
    case OutletColumn:
        return tr("Outlet");
    case FormatColumn:
        return tr("Format");
    case LanguageColumn:
        return tr("Language");
    }
    return {};
}

} // namespace ui
