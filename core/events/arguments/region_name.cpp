// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/region_name.h"

#include "core/events/arguments/argument_words.h"

namespace core {

QString regionName(QStringView words)
{
    const QString written = words.toString();
    return ArgumentWords::english().states.value(written, written);
}

} // namespace core
