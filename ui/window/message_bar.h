// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace ui {

/// A message inside the window, which waits to be read and blocks nothing. Details, one matter a
/// line, can be unfolded and copied. Escape or the cross closes it.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Takes the place of the message before it.
    void showMessage(Kind kind, const QString &text, const QStringList &details = {});
    QString text() const;
    QString details() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void setDetailsShown(bool shown);
    void copy() const;
    void showSymbol();

    Kind m_kind = Kind::Information;
    QLabel *m_symbol;
    QLabel *m_text;
    QToolButton *m_more;
    QPlainTextEdit *m_details;
};

} // namespace ui
