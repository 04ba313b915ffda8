// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/symbol_icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString symbolFolder = QStringLiteral(":/icons/symbols");

const QString markFolder = QStringLiteral(":/icons/marks");

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// Draws one of our symbols as a stencil of `color`, or where that is none of the palette's, which it then follows.
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(QString file, const QColor &color = {})
        : m_file(std::move(file))
        , m_color(color)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), m_color.isValid() ? m_color : colorFor(mode));
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QString m_file;
    QColor m_color;
};

QString fileIn(const QString &folder, const QString &name)
{
    return QStringLiteral("%1/%2.svg").arg(folder, name);
}

bool desktopHasAll()
{
    const QStringList names = symbolNames();
    return std::ranges::all_of(names, [](const QString &name) { return QIcon::hasThemeIcon(name); });
}

} // namespace

QStringList symbolNames()
{
    QStringList names = QDir(symbolFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4); // ".svg"
    return names;
}

QIcon symbolIcon(const QString &name)
{
    static const bool fromDesktop = desktopHasAll();
    return fromDesktop ? QIcon::fromTheme(name) : QIcon(new SymbolEngine(fileIn(symbolFolder, name)));
}

QIcon markIcon(const QString &name, const QColor &color)
{
    const QString mark = fileIn(markFolder, name);
    return QIcon(new SymbolEngine(QFile::exists(mark) ? mark : fileIn(symbolFolder, name), color));
}

} // namespace ui
