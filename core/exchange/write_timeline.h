// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace core {

/// `timeline` as one JSON object, format 1: articles, events, stories. Offsets are code points.
QByteArray toJson(const Timeline &timeline);

/// The same handed to `write` in pieces of about a megabyte (or an article), so that it is never in memory whole.
void writeJson(const Timeline &timeline, const std::function<void(const QByteArray &)> &write);

/// One article and its events as one line of JSON, ended by '\n'. `article` and `firstEvent` number
/// them (from 0) among all that is written.
QByteArray toJsonLine(const Extraction &extraction, qsizetype article, qsizetype firstEvent);

/// What `dateline-cli read` writes of one article: one line of JSON, ended by '\n'.
QByteArray toReadLine(const Extraction &extraction);

/// The same for an input that gave no article: `why` is one line a reader understands.
QByteArray toRefusedLine(const QString &path, const QString &why);

/// A row an event on the timeline, RFC 4180 with a header. A cell that a spreadsheet would run as a
/// formula gets an apostrophe before it. `only`, where it is not empty, says by event number which events have one.
QByteArray toCsv(const Timeline &timeline, const std::vector<bool> &only = {});

/// A row a story, with the columns of ACLED's own files (Armed Conflict Location & Event Data, Codebook 2023); what
/// the articles do not tell stays empty. The first event of a story stands for it; dated by a week or a month, it gets
/// the day in the middle.
QByteArray toAcledCsv(const Timeline &timeline);

} // namespace core
