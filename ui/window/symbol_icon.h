// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStringList>

namespace ui {

/// The symbol of that freedesktop name, for menus and tool bars.
///
/// The desktop's own icon where its theme has all the symbols that the window uses, so that they
/// look alike; else ours, drawn in the text colour of the palette of the moment.
QIcon symbolIcon(const QString &name);

/// A mark of our own of that name, or one of our symbols, in `color` whatever is selected.
QIcon markIcon(const QString &name, const QColor &color);

/// The names of our own symbols.
QStringList symbolNames();

} // namespace ui
