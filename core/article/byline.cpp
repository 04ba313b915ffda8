// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/byline.h"

#include "core/article/cues.h"

#include <QStringList>

namespace core {

namespace {

/// Where the names begin: behind "by" and what may follow it; -1 where there is none.
qsizetype beginOfNames(QStringView line)
{
    static constexpr QStringView keys[] = {u"by ", u"by: ", u"author: "};
    for (const QStringView key : keys) {
        for (auto at = line.indexOf(key, 0, Qt::CaseInsensitive); at >= 0;
             at = line.indexOf(key, at + 1, Qt::CaseInsensitive)) {
            if (at == 0 || !line[at - 1].isLetter())
                return at + key.size();
        }
    }
    return -1;
}

bool isName(QStringView word, const Cues &cues)
{
    return word.front().isUpper() && !cues.isIn(word, QStringLiteral("month")) &&
           !cues.isIn(word, QStringLiteral("weekday")) && !cues.isIn(word, QStringLiteral("updated")) &&
           !cues.isIn(word, QStringLiteral("role"));
}

} // namespace

QString writersOf(QStringView line, const Cues &cues)
{
    const qsizetype begin = beginOfNames(line);
    if (begin < 0)
        return {};
    QStringList names;
    QStringList waiting; // "and", "de": they count only where a name follows
    for (QStringView word : line.sliced(begin).split(u' ', Qt::SkipEmptyParts)) {
        const bool comma = word.endsWith(u',');
        if (comma)
            word.chop(1);
        if (word.isEmpty())
            break;
        if (isName(word, cues)) {
            names += waiting;
            names += word.toString();
            waiting.clear();
        } else if (cues.isIn(word, QStringLiteral("particle")) && !names.isEmpty()) {
            waiting += word.toString();
        } else {
            break;
        }
        if (comma && !names.isEmpty())
            names.back() += u',';
    }
    QString joined = names.join(u' ');
    while (joined.endsWith(u',') || joined.endsWith(u'|'))
        joined.chop(1);
    return joined;
}

} // namespace core
