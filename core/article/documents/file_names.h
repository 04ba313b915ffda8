// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// Whether a file of this name may hold articles. Pictures, scripts and the like are known by their endings, so
/// that a folder or an archive of saved pages reads without complaints. Hidden files hold none.
bool mayHoldArticles(const QString &name);

/// Whether the file lies in a folder that a browser made beside a saved page: "Weir breaks_files/frame.html".
bool liesInPageFolder(const QString &name);

} // namespace core
