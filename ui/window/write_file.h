// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QImage>

namespace ui {

/// Writes `bytes` to `path` whole or not at all. Error: FileUnwritable.
core::Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// `image` as the bytes of a PNG file.
QByteArray toPng(const QImage &image);

} // namespace ui
