// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace core {

/// Whether `text` is a web page or a piece of one, by how it begins. Text that only quotes tags (a comment
/// form that lists the allowed ones) is none.
bool isHtml(QStringView text);

} // namespace core
