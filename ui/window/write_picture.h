// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/timeline/timeline_picture.h"

#include <QStringList>

namespace ui {

/// What a picture is written as.
enum class PictureFormat { Png, Svg, Pdf };

/// "png", "svg", "pdf".
QString suffixOf(PictureFormat format);
/// By the end of the file's name: Png for what is neither SVG nor PDF.
PictureFormat pictureFormatOf(const QString &path);

/// Writes a picture of `timeline` in the format that `path` ends in, and gives the files written. A PNG that would be
/// too large for one image goes into numbered files, "name-1.png" on, row by row. `pagesAcross` is asked for PDF alone.
/// Error: FileUnwritable, also where the memory does not suffice.
core::Result<QStringList> writePicture(const QString &path, const core::Timeline &timeline,
                                       const TimelinePicture &picture, const QString &title, int pagesAcross = 1);

} // namespace ui
