// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// The story that a page keeps in the data of its scripts, for them to show: the longest run of HTML paragraphs
/// written into a string, a paragraph a line. Empty where there is none. Linear.
QString storyInScripts(const QString &page);

} // namespace core
