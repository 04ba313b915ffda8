// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/model_file.h"
#include "core/language/training/word_list.h"

namespace core {

/// Adds the arrays "classes.…" that WordClassTable reads.
void addWordClasses(ModelWriter &writer, const WordList &list);

} // namespace core
