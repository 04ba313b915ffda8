// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event.h"

namespace core {

/// The names of those who take part in this role, each once and on one line: the user's words where he corrected them,
/// else the article's.
QStringList participantNames(const Event &event, const Article &article, Role role);

/// The place's name, likewise; empty where none is known. So for its region, in full: "Florida" for "Fla."
QString placeName(const Event &event, const Article &article);
QString regionName(const Event &event, const Article &article);

/// Who reports it inside the article, likewise.
QStringList speakerNames(const Event &event, const Article &article);

} // namespace core
