// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

class Cues;

/// The names in a line such as "By Ines Varga and Tom Hale | Selwyn Courier": "Ines Varga", "Tom Hale", in any
/// of the languages that the cues know. Empty where no "by" or no capitalised name follows; in a line that is
/// `marked` as a byline the names may begin it.
QStringList writersOf(QStringView line, const Cues &cues, bool marked = false);

/// The names in what metadata states as the author: without "by", addresses of pages and of mail, roles, dates.
QStringList writersStated(const QString &stated, const Cues &cues);

} // namespace core
