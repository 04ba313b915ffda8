// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace app {

/// Why, and what to do: "there is no such file or folder; check its name". One line without a full stop.
QString reasonOf(const core::Error &error);

/// The same with what it concerns before it: "notes.txt: there is no such …".
QString sentenceOf(const core::Error &error);

} // namespace app
