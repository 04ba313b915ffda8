// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// What is left of a page when each tag, comment, script and style is made an empty line; the five
/// commonest entities become characters. Linear, whatever the page is like.
QString stripTags(const QString &page);

} // namespace core
