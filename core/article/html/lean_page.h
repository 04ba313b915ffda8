// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace core {

/// A page without what it never shows and nobody reads: what scripts (but for JSON-LD), styles and drawings
/// hold, and pictures written into attributes. All tags stay, so that it parses to the same tree otherwise;
/// half of a news page goes. Linear.
QByteArray leanPage(const QByteArray &utf8);

} // namespace core
