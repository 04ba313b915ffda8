// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/is_html.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Elements that pages, or pieces of pages that somebody saved, begin with.
constexpr std::array<QStringView, 20> openings = {
    u"!doctype", u"html", u"head",    u"body",    u"meta",   u"title", u"link", u"script", u"style", u"div",
    u"p",        u"main", u"article", u"section", u"header", u"nav",   u"h1",   u"h2",     u"table", u"base",
};

/// Behind the comments and processing instructions at the beginning.
QStringView withoutProlog(QStringView text)
{
    for (;;) {
        text = text.trimmed();
        const bool comment = text.startsWith(u"<!--");
        if (!comment && !text.startsWith(u"<?"))
            return text;
        const QStringView close = comment ? QStringView(u"-->") : QStringView(u">");
        const auto end = text.indexOf(close);
        if (end < 0)
            return {};
        text = text.sliced(end + close.size());
    }
}

} // namespace

bool isHtml(QStringView text)
{
    text = withoutProlog(text);
    if (!text.startsWith(u'<'))
        return false;
    return std::ranges::any_of(openings, [&](QStringView name) {
        const QStringView rest = text.sliced(1);
        const bool begins = rest.startsWith(name, Qt::CaseInsensitive) && rest.size() > name.size();
        return begins && !rest[name.size()].isLetterOrNumber();
    });
}

} // namespace core
