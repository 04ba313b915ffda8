// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/stories/timeline.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

/// A text to mark times and events in, as TimeML has it: no regions, all of it is the article's own words.
struct TimemlDocument
{
    QString id;      ///< What TimeML calls DOCID.
    QString text;    ///< The TEXT: tags stripped, entities decoded, nothing else changed.
    QString created; ///< The document creation time as a TIMEX3 value; empty where it is not known.

    friend bool operator==(const TimemlDocument &, const TimemlDocument &) = default;
};

/// Whether `bytes` begin as a TimeML file does.
bool looksLikeTimeml(const QByteArray &bytes);

/// Reads a TimeML file: its TEXT (all its text where there is no such element) and its creation time; its own marks
/// are dropped. Errors: NotText, with line and column, for what is not well-formed.
Result<TimemlDocument> readTimeml(const QByteArray &bytes, const QString &path);

/// Takes a plain text as a document. A first line that is nothing but a day ("2019-06-04") is its creation
/// time and no part of its text. Line ends become '\n', as XML reads them; nothing else is changed. Errors: those of
/// decodeText().
Result<TimemlDocument> readTextAsTimeml(const QByteArray &bytes, const QString &path);

/// The day of the creation time; nothing where it is not known to the day.
std::optional<CivilDay> createdDay(const TimemlDocument &document);

/// The document as an article that is all body.
Article articleOf(const TimemlDocument &document);

/// `document` with the times and, `withEvents`, the events of `extraction` marked, which was made of its articleOf().
///
/// An event is marked on the head word of its trigger, and not at all inside the words of a time. Times refer to each
/// other by anchorTimeID, beginPoint and endPoint (t0 is the creation time); times that no words name are not written.
/// Without its tags and with its entities decoded, TEXT is the document's text, but for what XML cannot hold: form
/// feeds and vertical tabs become blanks, other control characters and U+FFFE and U+FFFF become U+FFFD.
QByteArray toTimeml(const TimemlDocument &document, const Extraction &extraction, bool withEvents);

} // namespace core
