// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/document.h"

#include <QJsonObject>

namespace core {

/// What one object tells of an article.
struct JsonArticle
{
    DocumentHints hints;
    QString text; ///< Empty where it has none.
    QString id;
};

JsonArticle readJsonArticle(const QJsonObject &object);

} // namespace core
