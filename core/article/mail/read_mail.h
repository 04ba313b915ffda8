// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QByteArray>

namespace core {

/// A letter (RFC 5322) as an article: its subject as title, its sender as byline, its day as a clue, and
/// of its parts the one that reads best: HTML where there is no text, or hardly any. Attachments are left
/// alone. No text where it holds none.
Article readMail(const QByteArray &bytes);

/// A web page saved as MHTML (RFC 2557): the page's own part, with its address and the day it was saved.
Article readMhtml(const QByteArray &bytes);

} // namespace core
