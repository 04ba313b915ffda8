// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/timeline_builder.h"
#include "ui/models/event_model.h"
#include "ui/models/event_selection.h"
#include "ui/source/source_pane.h"

#include <QImage>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <optional>
#include <vector>

namespace tests {

/// An article and the day that the user chose for it.
using ChosenDay = std::pair<int, std::optional<core::CivilDay>>;

inline QPalette lightPalette()
{
    QPalette palette(QColor(0xf0f1f3));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x202428));
    palette.setColor(QPalette::Base, QColor(0x1b1e22));
    palette.setColor(QPalette::Text, QColor(0xe6e8ea));
    return palette;
}

/// A source pane on the screen with a timeline and its selection.
struct ShownSource
{
    explicit ShownSource(std::shared_ptr<const core::Timeline> timeline)
        : selection(&events)
    {
        events.setTimeline(std::move(timeline));
        pane.setPalette(lightPalette());
        pane.setModel(&events, &selection);
        pane.resize(420, 420);
        pane.show();
        QObject::connect(&pane, &ui::SourcePane::publishedChosen, &pane,
                         [this](int article, const auto &day) { chosen.push_back({article, day}); });
    }

    template<typename T>
    T *child(const QString &name) const
    {
        return pane.findChild<T *>(name);
    }

    QPlainTextEdit *text() const { return child<QPlainTextEdit>(QStringLiteral("sourceText")); }
    void select(int event) { ui::selectEvent(selection, events, event); }
    int selected() const { return ui::selectedEvent(selection); }

    QRect boxOf(qsizetype offset) const
    {
        QTextCursor cursor(text()->document());
        cursor.setPosition(int(offset));
        const QRect begin = text()->cursorRect(cursor);
        cursor.setPosition(int(offset + 1));
        return QRect(begin.topLeft(), text()->cursorRect(cursor).bottomRight());
    }

    void click(qsizetype offset) const
    {
        QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, boxOf(offset).center());
    }

    /// The offsets of the letters that can be seen with exactly `color` behind them.
    std::vector<qsizetype> lettersOn(const QColor &color) const
    {
        const QImage image = text()->viewport()->grab().toImage();
        std::vector<qsizetype> found;
        const QString shown = text()->toPlainText();
        const int first = text()->cursorForPosition({0, 0}).block().position();
        const int last = text()->cursorForPosition({image.width(), image.height()}).position();
        for (qsizetype offset = first; offset < last; ++offset) {
            const QPoint above(boxOf(offset).center().x(), boxOf(offset).top() - 1); // between the lines: no glyph
            if (shown[offset].isLetter() && image.rect().contains(above) && image.pixelColor(above) == color.toRgb())
                found.push_back(offset);
        }
        return found;
    }

    /// Which share of `range`, which stands on one line, has a line of exactly `color` under it.
    double underlined(core::TextRange range, const QColor &color) const
    {
        const QImage image = text()->viewport()->grab().toImage();
        const QRect box(boxOf(range.begin).topLeft(), boxOf(range.end - 1).bottomRight());
        int most = 0;
        for (int y = box.center().y(); y < std::min(box.bottom() + 8, image.height()); ++y) {
            int found = 0;
            for (int x = box.left(); x < box.right(); ++x)
                found += image.pixelColor(x, y) == color.toRgb() ? 1 : 0;
            most = std::max(most, found);
        }
        return double(most) / double(box.width() - 1);
    }

    ui::EventModel events;
    QItemSelectionModel selection;
    ui::SourcePane pane;
    std::vector<ChosenDay> chosen;
};

/// The colour as an image holds it.
inline QColor exact(const QColor &color)
{
    return QColor(color.rgb());
}

inline std::vector<qsizetype> lettersIn(const QString &text, core::TextRange range)
{
    std::vector<qsizetype> found;
    for (qsizetype offset = range.begin; offset < range.end; ++offset) {
        if (text[offset].isLetter())
            found.push_back(offset);
    }
    return found;
}

/// A hundred sentences, an event each, then one more.
inline core::Extraction longArticle()
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += QString(QStringLiteral("{The ferry number %1 [sailed] in spite of the fog that lay on the river.}\n\n"))
                    .arg(i);
    return tests::extractionOf(text + QStringLiteral("{The last ferry [stayed].}"));
}

} // namespace tests
