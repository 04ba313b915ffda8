// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_together.h"

#include "core/stories/share_days.h"

namespace core {

Extractions readTogether(const Extractions &articles, const Knowledge &knowledge)
{
    return shareDays(dateTogether(articles, knowledge));
}

} // namespace core
