// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <QStringView>

#include <vector>

namespace core {

/// The paragraphs of `text`. Broken lines are joined where the next one goes on in lower case, or
/// where the text is wrapped throughout and the line fills the width. Pure; linear in the text.
std::vector<Paragraph> splitParagraphs(QStringView text);

} // namespace core
