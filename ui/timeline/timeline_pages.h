// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_picture.h"

#include <QByteArray>

#include <vector>

class QPagedPaintDevice;

namespace ui {

/// Where the lanes of `scene` are parted so that no part is higher than `height` and no row is cut, unless a row is
/// higher: logical pixels from the top of the first lane, from 0 to the end of the last.
std::vector<int> pageBreaks(const TimelineScene &scene, int height);

/// Draws the timeline on as many pages as it takes, at the size that it has on the screen: the time of `picture` fills
/// the width of `pagesAcross` pages, and the lanes go on from page to page, each with the axis, the title and its
/// number. The picture's own width and scale are not asked for.
void paintPages(QPagedPaintDevice &device, const core::Timeline &timeline, const TimelinePicture &picture,
                const QString &title, int pagesAcross);

/// The same as a PDF of the locale's paper, lying.
QByteArray renderPdf(const core::Timeline &timeline, const TimelinePicture &picture, const QString &title,
                     int pagesAcross);

} // namespace ui
