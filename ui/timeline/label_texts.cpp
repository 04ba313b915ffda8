// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/label_texts.h"

#include <QFontMetricsF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr std::size_t plainLetters = 0x250; // Latin, with accents

bool isPlain(const QString &words)
{
    return std::ranges::all_of(words, [](QChar letter) { return letter.unicode() < plainLetters; });
}

} // namespace

void LabelTexts::reset(const core::Timeline &timeline, const TimelineIndex &index, const QFont &font)
{
    m_timeline = &timeline;
    m_index = &index;
    m_font = font;
    m_widths.assign(index.size(), -1);
    m_advances.assign(plainLetters, -1);
    m_laidOut.clear();
}

const QString &LabelTexts::headline(quint32 slot) const
{
    return m_timeline->event(m_timeline->events[m_index->event[slot]]).headline;
}

float LabelTexts::advanceOf(QChar letter)
{
    float &advance = m_advances[letter.unicode()];
    if (advance < 0)
        advance = float(QFontMetricsF(m_font).horizontalAdvance(letter));
    return advance;
}

/// The width of words: letter by letter where letters stand beside each other, which is a hundred times as fast, else
/// as the font shapes them. Kerning, which only draws letters together in such words, is not counted.
qreal LabelTexts::measured(const QString &words)
{
    if (!isPlain(words))
        return QFontMetricsF(m_font).horizontalAdvance(words);
    qreal width = 0;
    for (const QChar letter : words)
        width += qreal(advanceOf(letter));
    return width;
}

/// As much of the words as there is room for, in the same way.
QString LabelTexts::elided(const QString &words, qreal room)
{
    const QFontMetricsF metrics(m_font);
    if (!isPlain(words))
        return metrics.elidedText(words, Qt::ElideRight, room);
    qreal left = room - metrics.horizontalAdvance(u'…');
    qsizetype length = 0;
    while (length < words.size() && left >= qreal(advanceOf(words[length])))
        left -= qreal(advanceOf(words[length++]));
    return QStringView(words).first(length).trimmed().toString() + u'…';
}

qreal LabelTexts::width(quint32 slot)
{
    float &width = m_widths[slot];
    if (width < 0)
        width = float(std::ceil(measured(headline(slot)))) + 1;
    return qreal(width);
}

const QStaticText &LabelTexts::laidOut(quint32 slot, qreal room)
{
    const bool whole = room >= width(slot);
    const auto pixels = whole ? quint64(0) : quint64(std::max(1.0, std::floor(room)));
    const quint64 key = quint64(slot) << 32 | pixels;
    if (const QStaticText *known = m_laidOut.object(key))
        return *known;

    const QString &words = headline(slot);
    auto text = std::make_unique<QStaticText>(whole ? words : elided(words, qreal(pixels)));
    text->setTextFormat(Qt::PlainText);
    text->setPerformanceHint(QStaticText::AggressiveCaching);
    text->prepare({}, m_font);
    m_laidOut.insert(key, text.release()); // the cache holds more than any frame shows, so it never declines
    return *m_laidOut.object(key);
}

} // namespace ui
