// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace core {

/// The content words of `text` by their first five letters in small letters, so that "attack" and "attacked" count as
/// one: words of four letters and more that are not function words, and shorter ones in capitals ("UN").
QSet<QString> stemsIn(QStringView text);

} // namespace core
