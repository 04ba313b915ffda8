// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/clutter_folds.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr int fewestLines = 4; ///< A fold saves nothing where there are fewer.

bool staysOpen(core::RegionKind kind)
{
    switch (kind) {
    case core::RegionKind::Kicker:
    case core::RegionKind::Byline:
    case core::RegionKind::Published:
    case core::RegionKind::QuoteBox:
        return true;
    default:
        return core::reportsEvents(kind);
    }
}

/// Gathers lines one by one.
class Folder
{
public:
    explicit Folder(const core::Article &article)
        : m_article(article)
    {}

    void add(core::TextRange line)
    {
        while (m_region < m_article.regions.size() && m_article.regions[m_region].range.end <= line.begin)
            ++m_region;
        const bool blank = QStringView(m_article.text).sliced(line.begin, line.length()).trimmed().isEmpty();
        if (blank) {
            m_blanks.push_back(line);
            return;
        }
        if (isOwn(line))
            close();
        else
            fold(line);
        m_blanks.clear();
    }

    std::vector<ClutterFold> folds()
    {
        close();
        return std::move(m_folds);
    }

private:
    bool isOwn(core::TextRange line) const
    {
        for (std::size_t i = m_region; i < m_article.regions.size(); ++i) {
            const core::Region &region = m_article.regions[i];
            if (region.range.begin >= line.end)
                break;
            if (staysOpen(region.kind) && region.range.overlaps(line))
                return true;
        }
        return false;
    }

    std::optional<core::RegionKind> kindAt(core::TextRange line) const
    {
        const bool inside = m_region < m_article.regions.size() && m_article.regions[m_region].range.overlaps(line);
        return inside ? std::optional(m_article.regions[m_region].kind) : std::nullopt;
    }

    /// Of the blank lines around a fold one stays on each side.
    void fold(core::TextRange line)
    {
        if (m_fold.lines++ == 0)
            m_fold.range.begin = m_blanks.size() > 1 ? m_blanks[1].begin : line.begin;
        m_fold.range.end = line.end;
        m_characters[kindAt(line)] += line.length();
    }

    void close()
    {
        if (m_blanks.size() > 1)
            m_fold.range.end = m_blanks[m_blanks.size() - 2].end;
        if (m_fold.lines >= fewestLines) {
            m_fold.mostly =
                std::ranges::max_element(m_characters, {}, [](const auto &kind) { return kind.second; })->first;
            m_folds.push_back(m_fold);
        }
        m_fold = {};
        m_characters.clear();
    }

    const core::Article &m_article;
    std::size_t m_region = 0;              ///< The first that ends behind the begin of the line.
    std::vector<core::TextRange> m_blanks; ///< The blank lines right before.
    ClutterFold m_fold;
    std::map<std::optional<core::RegionKind>, qsizetype> m_characters; ///< Of the fold, by what they are.
    std::vector<ClutterFold> m_folds;
};

} // namespace

std::vector<ClutterFold> clutterFolds(const core::Article &article)
{
    Folder folder(article);
    for (qsizetype begin = 0; begin < article.text.size();) {
        qsizetype end = article.text.indexOf(u'\n', begin);
        if (end < 0)
            end = article.text.size();
        folder.add({begin, end});
        begin = end + 1;
    }
    return folder.folds();
}

QString FoldWording::head(const ClutterFold &fold, bool open)
{
    const auto words = [&fold] {
        if (!fold.mostly)
            return tr("%1 lines of other text");
        switch (*fold.mostly) {
        case core::RegionKind::Navigation:
        case core::RegionKind::Related:
            return tr("%1 lines of menus and links");
        case core::RegionKind::Comment:
        case core::RegionKind::CommentForm:
            return tr("%1 lines of comments");
        case core::RegionKind::Advert:
            return tr("%1 lines of advertisements");
        case core::RegionKind::Legal:
            return tr("%1 lines of legal notes");
        case core::RegionKind::AboutAuthor:
            return tr("%1 lines about the author");
        default:
            return tr("%1 lines of other text");
        }
    };
    return QString(arrow(open)) + u' ' + words().arg(QLocale().toString(fold.lines));
}

QChar FoldWording::arrow(bool open)
{
    return open ? u'▾' : u'▸';
}

} // namespace ui
