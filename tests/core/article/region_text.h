// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QStringList>

#include <array>
#include <string>

namespace tests {

inline QString kindName(core::RegionKind kind)
{
    static constexpr std::array<const char *, 16> names = {
        "title",     "kicker",  "byline",     "dateline", "published", "heading",      "body",         "caption",
        "quote-box", "related", "navigation", "advert",   "comment",   "comment-form", "about-author", "legal"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

/// The regions of `article`, a line each: "kind: first words".
inline std::string outline(const core::Article &article)
{
    QStringList lines;
    for (const core::Region &region : article.regions) {
        const QString text = article.text.sliced(region.range.begin, region.range.length()).simplified();
        lines += kindName(region.kind) + QStringLiteral(": ") + text.section(u' ', 0, 3);
    }
    return lines.join(u'\n').toStdString();
}

} // namespace tests
