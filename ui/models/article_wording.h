// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What was read of an article as a whole, in the user's words.
class ArticleWording
{
    Q_DECLARE_TR_FUNCTIONS(ArticleWording)
public:
    /// "Web page", "PDF".
    static QString format(core::Format format);
    /// "German" for "de"; the code itself where it is unknown.
    static QString language(const QString &code);
    /// How the publication day is known: "Stated", "Set by you".
    static QString basis(core::PublishedBasis basis);
    /// "index page".
    static QString notArticle(core::NotArticle what);
    /// Whether it is known to be in another language than events are read in.
    static bool isForeign(const core::Article &article);
    /// A sentence on why the article reports no events; empty where it may report some.
    static QString whyNoEvents(const core::Article &article);
    /// What a path is told from others by: the name of the file, and its place in there.
    static QString fileName(const QString &path);
};

} // namespace ui
