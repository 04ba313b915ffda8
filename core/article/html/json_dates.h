// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QByteArray>

#include <vector>

namespace core {

/// The dates that structured data (schema.org as JSON-LD) states of its article: the day of publication before that
/// of a change. Dates of comments, videos, persons and other stories do not count; broken JSON is searched for
/// its keys.
std::vector<DateClue> datesOfJsonLd(const QByteArray &json);

/// What a script's data say of the day of publication: the value of the first key that is named for it. Empty where
/// there is none.
QString dateOfScript(QByteArrayView script);

} // namespace core
