// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// A stretch of an article's text, in whole lines, that is not the article's own and long enough to be folded away.
struct ClutterFold
{
    core::TextRange range;                  ///< With blank lines around it, without the line end after it.
    int lines = 0;                          ///< That are not blank.
    std::optional<core::RegionKind> mostly; ///< What most of it is; nothing: text in no region.

    friend bool operator==(const ClutterFold &, const ClutterFold &) = default;
};

/// The stretches of `article` to fold away, in order. Never part of them is what reports events, nor who wrote it
/// and when. Pure; linear in the text.
std::vector<ClutterFold> clutterFolds(const core::Article &article);

/// The line that stands for a fold.
class FoldWording
{
    Q_DECLARE_TR_FUNCTIONS(FoldWording)
public:
    /// "▸ 34 lines of menus and links", or with "▾" above a fold that is open.
    static QString head(const ClutterFold &fold, bool open);
    /// The character that it begins with.
    static QChar arrow(bool open);
};

} // namespace ui
