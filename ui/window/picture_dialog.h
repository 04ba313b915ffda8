// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

/// How large a picture of the timeline is to be, and on what ground.
struct PictureChoice
{
    enum class Background { AsShown, Light, Dark };

    int width = 1600; ///< Logical pixels.
    int scale = 2;    ///< Device pixels per logical pixel.
    Background background = Background::AsShown;

    friend bool operator==(const PictureChoice &, const PictureChoice &) = default;
};

/// Asks for a PictureChoice and remembers the last one in the settings.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PictureDialog(QWidget *parent = nullptr);

    PictureChoice choice() const;
    void accept() override;

private:
    void showSize();

    QSpinBox *m_width;
    QComboBox *m_scale;
    QComboBox *m_background;
    QLabel *m_size;
};

} // namespace ui
