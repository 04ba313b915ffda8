// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace core {

/// What is known of a document from what lies around it: the line of a feed, the header of a record.
/// Empty where nothing is known.
struct DocumentHints
{
    QString title;
    QString byline;
    QString outlet;
    QString url;
    std::vector<DateClue> dateClues; ///< With empty ranges.
    QByteArray charset;              ///< As declared outside of the bytes, however it is spelled.
};

/// One document as a file or a container of documents hands it out, before it is read.
struct Document
{
    QString path;     ///< As shown: "outer.zip!/inner.html", "box.mbox#3".
    QByteArray bytes; ///< All of it.
    DocumentHints hints;
    /// Where its container knows: FeedItem and JsonLine, with a text or a piece of a page in UTF-8 as bytes.
    std::optional<Format> format;
};

/// Hands out documents one after another, or why one cannot be read; nothing when there are no more.
using DocumentStream = std::move_only_function<std::optional<Result<Document>>()>;

} // namespace core
