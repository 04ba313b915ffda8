// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/write_picture.h"

#include "ui/timeline/render_timeline.h"
#include "ui/timeline/timeline_pages.h"
#include "ui/window/write_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

/// "folder/name-07.png" of "folder/name.png".
QString numbered(const QString &path, int number, int of)
{
    const QFileInfo file(path);
    const auto digits = QString::number(of).size();
    const QString name = QStringLiteral("%1-%2.%3")
                             .arg(file.completeBaseName())
                             .arg(number, int(digits), 10, QLatin1Char('0'))
                             .arg(file.suffix());
    return file.dir().filePath(name);
}

core::Result<QStringList> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, bytes).transform([&] { return QStringList{path}; });
}

core::Result<QStringList> writeTiles(const QString &path, const core::Timeline &timeline,
                                     const TimelinePicture &picture)
{
    QStringList files;
    std::optional<core::Error> error;
    const bool done = renderTiles(timeline, picture, [&](const QImage &image, int tile, int tiles) {
        const QString file = tiles == 1 ? path : numbered(path, tile + 1, tiles);
        if (const auto written = writeFile(file, toPng(image)); !written)
            error = written.error();
        else
            files += file;
        return !error;
    });
    if (done)
        return files;
    const QString why = QCoreApplication::translate("ui::WritePicture", "there is not enough memory for it");
    return std::unexpected(error.value_or(core::Error{core::ErrorCode::FileUnwritable, path, why}));
}

} // namespace

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Png:
        break;
    }
    return QStringLiteral("png");
}

PictureFormat pictureFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == suffixOf(PictureFormat::Svg))
        return PictureFormat::Svg;
    return suffix == suffixOf(PictureFormat::Pdf) ? PictureFormat::Pdf : PictureFormat::Png;
}

core::Result<QStringList> writePicture(const QString &path, const core::Timeline &timeline,
                                       const TimelinePicture &picture, const QString &title, int pagesAcross)
{
    switch (pictureFormatOf(path)) {
    case PictureFormat::Svg:
        return writeWhole(path, renderSvg(timeline, picture, title));
    case PictureFormat::Pdf:
        return writeWhole(path, renderPdf(timeline, picture, title, pagesAcross));
    case PictureFormat::Png:
        break;
    }
    return writeTiles(path, timeline, picture);
}

} // namespace ui
