// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_picture.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace ui {

/// Draws the whole timeline, all lanes and rows, with the painter of the screen. The image is
/// null where it would be larger than QImage or the memory allows.
QImage renderTimeline(const core::Timeline &timeline, const TimelinePicture &picture);

/// The stretches of a picture of this many device pixels that are drawn as an image each, row by row; one where the
/// picture is small enough. None is larger than the painter can address.
std::vector<QRect> tilesOf(QSize pixels);

/// Hands the picture to `take` in tiles, with the number of each (from 0) and of all, until `take` is false or the
/// memory does not suffice. Whether all were taken.
bool renderTiles(const core::Timeline &timeline, const TimelinePicture &picture,
                 const std::function<bool(const QImage &, int tile, int tiles)> &take);

/// The picture as SVG: marks as shapes, text as text. The scale is not asked for.
QByteArray renderSvg(const core::Timeline &timeline, const TimelinePicture &picture, const QString &title);

} // namespace ui
