// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace core {

class Cues;

/// The names in a line such as "By Ines Varga and Tom Hale | Selwyn Courier": "Ines Varga and Tom Hale".
/// Empty where no "by" or no capitalised name follows.
QString writersOf(QStringView line, const Cues &cues);

} // namespace core
