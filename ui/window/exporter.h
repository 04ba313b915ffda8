// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/timeline_picture.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

class MessageBar;
struct PictureChoice;

/// What is open leaves the window as a file: asks for its name, writes it whole or not at all, and
/// says in the message bar when that fails. Remembers the last folder.
class Exporter : public QObject
{
    Q_OBJECT
public:
    /// What there is to export, asked at the moment of writing.
    struct Scene
    {
        std::shared_ptr<const core::Timeline> timeline;
        EventMask shown;    ///< What the filter lets through.
        EventMask selected; ///< Of that what is selected; empty where nothing is.
        core::TimeSpan visible;
        LaneArrangement lanes = {};
        QTimeZone zone = QTimeZone(); ///< Of the view.
        int width = 0;                ///< Of the view, in logical pixels.
        QString name;                 ///< What the files are named after.
    };

    Exporter(std::function<Scene()> scene, MessageBar *messages, QWidget *window);

    void exportPicture();
    void print();
    void exportCsv();
    void exportAcledCsv();
    void exportJson();

Q_SIGNALS:
    void exported(const QString &path);

private:
    void askWhere(const QString &title, const QString &suffix, const QString &filter,
                  std::function<void(const QString &)> write);
    void save(const QString &path, const QByteArray &bytes);
    TimelinePicture pictureOf(const Scene &scene, const PictureChoice &choice) const;
    void savePicture(const QString &path, const PictureChoice &choice);
    void preview(const PictureChoice &choice);

    std::function<Scene()> m_scene;
    MessageBar *m_messages;
    QWidget *m_window;
};

} // namespace ui
