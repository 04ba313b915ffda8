// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporter.h"

#include "core/exchange/write_timeline.h"
#include "ui/models/failure_wording.h"
#include "ui/timeline/timeline_pages.h"
#include "ui/window/appearance.h"
#include "ui/window/message_bar.h"
#include "ui/window/picture_dialog.h"
#include "ui/window/write_file.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

namespace {

const QString folderKey = QStringLiteral("export/folder");

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

/// `name` without what file systems or shells take amiss.
QString fileName(QString name, const QString &suffix)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !QStringView(u" -_.").contains(c))
            c = QLatin1Char('-');
    }
    name = name.left(60).trimmed();
    return QStringLiteral("%1.%2").arg(name.isEmpty() ? QStringLiteral("timeline") : name, suffix);
}

QPalette paletteFor(PictureChoice::Background background, const QWidget &window)
{
    switch (background) {
    case PictureChoice::Background::Light:
        return lightPalette();
    case PictureChoice::Background::Dark:
        return darkPalette();
    case PictureChoice::Background::AsShown:
        break;
    }
    return window.palette();
}

QString filterOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return Exporter::tr("SVG drawings (*.svg)");
    case PictureFormat::Pdf:
        return Exporter::tr("PDF documents (*.pdf)");
    case PictureFormat::Png:
        break;
    }
    return Exporter::tr("PNG pictures (*.png)");
}

} // namespace

Exporter::Exporter(std::function<Scene()> scene, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_scene(std::move(scene))
    , m_messages(messages)
    , m_window(window)
{}

void Exporter::exportPicture()
{
    auto *dialog = new PictureDialog(PictureDialog::Purpose::Save, !m_scene().selected.empty(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const PictureChoice choice = dialog->choice();
        askWhere(dialog->windowTitle(), suffixOf(choice.format), filterOf(choice.format),
                 [=, this](const QString &path) { savePicture(path, choice); });
    });
    dialog->open();
}

void Exporter::print()
{
    auto *dialog = new PictureDialog(PictureDialog::Purpose::Print, !m_scene().selected.empty(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { preview(dialog->choice()); });
    dialog->open();
}

/// Shows the pages; printing, page setup and zoom are the preview's own.
void Exporter::preview(const PictureChoice &choice)
{
    auto *preview = new QPrintPreviewDialog(m_window);
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setPageOrientation(QPageLayout::Landscape);
    preview->printer()->setDocName(m_scene().name);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this, choice](QPrinter *printer) {
        const Scene scene = m_scene();
        paintPages(*printer, *scene.timeline, pictureOf(scene, choice), scene.name, choice.pagesAcross);
    });
    preview->resize(m_window->size());
    preview->open();
}

void Exporter::exportCsv()
{
    askWhere(tr("Table as CSV"), QStringLiteral("csv"), tr("CSV tables (*.csv)"),
             [this](const QString &path) { save(path, core::toCsv(*m_scene().timeline, m_scene().shown)); });
}

void Exporter::exportAcledCsv()
{
    askWhere(tr("ACLED-Style Table (CSV)"), QStringLiteral("csv"), tr("CSV tables (*.csv)"),
             [this](const QString &path) { save(path, core::toAcledCsv(*m_scene().timeline)); });
}

void Exporter::exportJson()
{
    askWhere(tr("Timeline as JSON"), QStringLiteral("json"), tr("JSON files (*.json)"),
             [this](const QString &path) { save(path, core::toJson(*m_scene().timeline)); });
}

void Exporter::askWhere(const QString &title, const QString &suffix, const QString &filter,
                        std::function<void(const QString &)> write)
{
    auto *dialog = new QFileDialog(m_window, title, lastFolder(), filter);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(m_scene().name, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [write = std::move(write)](const QString &path) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        write(path);
    });
    dialog->open();
}

void Exporter::save(const QString &path, const QByteArray &bytes)
{
    if (const auto written = writeFile(path, bytes); !written)
        m_messages->showMessage(MessageBar::Kind::Warning, FailureWording::sentence(written.error()));
    else
        Q_EMIT exported(path);
}

TimelinePicture Exporter::pictureOf(const Scene &scene, const PictureChoice &choice) const
{
    const EventMask &shown = choice.scope == PictureScope::Selection ? scene.selected : scene.shown;
    const bool visible = choice.scope == PictureScope::Visible;
    return {.span = visible ? scene.visible : fittingSpan(*scene.timeline, shown, scene.zone).value_or(scene.visible),
            .width = choice.width,
            .scale = qreal(choice.scale),
            .lanes = scene.lanes,
            .palette = paletteFor(choice.background, *m_window),
            .font = m_window->font(),
            .today = {},
            .shown = shown,
            .rightToLeft = m_window->isRightToLeft(),
            .zone = scene.zone};
}

void Exporter::savePicture(const QString &path, const PictureChoice &choice)
{
    const Scene scene = m_scene();
    const auto written = writePicture(path, *scene.timeline, pictureOf(scene, choice), scene.name, choice.pagesAcross);
    if (!written) {
        m_messages->showMessage(MessageBar::Kind::Warning, FailureWording::sentence(written.error()));
        return;
    }
    Q_EMIT exported(written->front());
    if (written->size() > 1) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("The picture is too large for one file. It is in %1 files, row by row: “%2” and on.")
                .arg(m_window->locale().toString(written->size()), QFileInfo(written->front()).fileName()));
    }
}

} // namespace ui
