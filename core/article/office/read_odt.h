// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QByteArray>

namespace core {

/// A word processor's file (.odt, ISO 26300) as an article, as readDocx() does. Errors: FileEncrypted, FileDamaged.
Result<Article> readOdt(const QByteArray &bytes, const QString &path);

} // namespace core
