// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dateline/background_work.h"
#include "core/pipeline/read_inputs.h"

#include <QStringList>

namespace app {

/// The resource folder of the articles that come with the program.
inline const QString sampleFolder = QStringLiteral(":/sample");

/// The file that an article's path names, without its place inside: "box.mbox" for "box.mbox#3", "a.zip" for
/// "a.zip!/news/1.html".
QString fileOf(const QString &path);

/// Reads `paths` in place of what is open, or with `add` besides it; an article that is open already
/// is read anew. Where nothing at all could be read, what is open stays. What was refused is kept beside the
/// articles until its file is read again.
Job readPaths(const QStringList &paths, bool add, const core::GivenDays &given);

/// Reads `text` as one more article, called `name`.
Job readText(const QString &text, const QString &name);

/// Closes the article, or forgets the refused file, of `path`.
Job removePath(const QString &path);

/// Leaves the articles as they are: for a new timeline of the same ones.
Job keepArticles();

/// Extracts the article of `path` anew with the publication day that the user set, or without one.
Job setPublished(const QString &path, std::optional<core::CivilDay> day);

} // namespace app
