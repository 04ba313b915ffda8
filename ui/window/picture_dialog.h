// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/write_picture.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ui {

/// What of the timeline goes into a picture.
enum class PictureScope { Whole, Visible, Selection };

/// What a picture of the timeline is to show, how large it is to be, and on what ground.
struct PictureChoice
{
    enum class Background { AsShown, Light, Dark };

    PictureScope scope = PictureScope::Whole;
    PictureFormat format = PictureFormat::Png;
    int width = 1600;    ///< Logical pixels; of PNG and SVG.
    int scale = 2;       ///< Device pixels per logical pixel; of PNG.
    int pagesAcross = 1; ///< Of PDF and paper.
    Background background = Background::AsShown;

    friend bool operator==(const PictureChoice &, const PictureChoice &) = default;
};

/// Asks for a PictureChoice, to save or to print, and remembers the last one in the settings.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Save, Print };

    /// Without a selection there is none to choose.
    PictureDialog(Purpose purpose, bool hasSelection, QWidget *parent = nullptr);

    PictureChoice choice() const;
    void accept() override;

private:
    void makeFields(bool hasSelection);
    void showSize();

    Purpose m_purpose;
    QComboBox *m_scope;
    QComboBox *m_format;
    QSpinBox *m_width;
    QComboBox *m_scale;
    QSpinBox *m_pages;
    QComboBox *m_background;
    QLabel *m_size;
    QFormLayout *m_form;
};

} // namespace ui
