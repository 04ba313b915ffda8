// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tests {

/// Reads RFC 4180 by the letter, apart from the code that writes it: rows end in CR LF, quotation
/// marks stand around a whole cell or not at all. Anything else fails the test.
std::vector<QStringList> readCsv(const QByteArray &csv);

} // namespace tests
