// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/timeline_index.h"

#include <QCache>
#include <QFont>
#include <QStaticText>

#include <vector>

namespace ui {

/// The headlines as they are drawn: measured once each, and laid out once for each width.
class LabelTexts
{
public:
    /// Starts anew; both must live as long as they are asked for.
    void reset(const core::Timeline &timeline, const TimelineIndex &index, const QFont &font);

    const QString &headline(quint32 slot) const;
    /// Logical pixels; a little more than it takes, maybe.
    qreal width(quint32 slot);
    /// The headline, elided where it is wider than `room`.
    const QStaticText &laidOut(quint32 slot, qreal room);

private:
    float advanceOf(QChar letter);
    qreal measured(const QString &words);
    QString elided(const QString &words, qreal room);

    const core::Timeline *m_timeline = nullptr;
    const TimelineIndex *m_index = nullptr;
    QFont m_font;
    std::vector<float> m_widths;   ///< By slot; negative until asked for.
    std::vector<float> m_advances; ///< Of the letters whose widths add up to that of a word; negative until asked for.
    QCache<quint64, QStaticText> m_laidOut{4096};
};

} // namespace ui
