// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/strip_tags.h"

namespace core {

namespace {

/// Where what begins with the '<' at `at` ends.
qsizetype behindTag(QStringView page, qsizetype at)
{
    const QStringView rest = page.sliced(at);
    QStringView close = u">";
    if (rest.startsWith(u"<!--"))
        close = u"-->";
    else if (rest.startsWith(u"<script", Qt::CaseInsensitive))
        close = u"</script>";
    else if (rest.startsWith(u"<style", Qt::CaseInsensitive))
        close = u"</style>";
    const auto end = page.indexOf(close, at, Qt::CaseInsensitive);
    return end < 0 ? page.size() : end + close.size();
}

} // namespace

QString stripTags(const QString &page)
{
    QString text;
    text.reserve(page.size());
    for (qsizetype at = 0; at < page.size();) {
        auto tag = page.indexOf(u'<', at);
        tag = tag < 0 ? page.size() : tag;
        text += QStringView(page).sliced(at, tag - at);
        if (tag == page.size())
            break;
        text += QStringLiteral("\n\n");
        at = behindTag(page, tag);
    }
    text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text;
}

} // namespace core
