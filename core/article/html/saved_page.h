// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QStringView>

namespace core {

/// Adds what the program that saved a page wrote at its beginning: browsers' "saved from url=(0021)https://…", and
/// SingleFile's address and day. The address only where the page states none itself.
void addSavedFrom(Article &article, QStringView page);

} // namespace core
