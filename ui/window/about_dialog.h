// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// Shows version, licence and what the program is built with, as text that can be copied.
void showAboutDialog(QWidget *window);

} // namespace ui
