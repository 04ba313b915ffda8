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

} // namespace core
