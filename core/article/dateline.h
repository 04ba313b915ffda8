// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace core {

/// How many units of `text` its dateline takes with the dash behind it: "PORT SELWYN, June 3 (Courier) — ", "Hale, Ohio
/// (AP) -"; 0 where it begins with none. A place in capitals, or a line in capital letters that an agency in brackets
/// ends. Pure.
qsizetype datelineLength(QStringView text);

} // namespace core
