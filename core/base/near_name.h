// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace core {

/// A name that `isKnown` and that `name` may have been meant for: with one letter more, fewer or another,
/// or two that changed places. Empty where there is none. Names are of a to z and '-'.
/// Cost: some fifty calls of `isKnown` for each letter; for messages alone.
QString nearName(const QString &name, const std::function<bool(const QString &)> &isKnown);

/// The same as the end of a message: " (did you mean 'month'?)", or nothing.
QString didYouMean(const QString &name, const std::function<bool(const QString &)> &isKnown);

} // namespace core
