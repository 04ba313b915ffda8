// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near_name.h"

namespace core {

QString nearName(const QString &name, const std::function<bool(const QString &)> &isKnown)
{
    constexpr qsizetype longest = 40; // what is longer was not mistyped
    if (name.size() > longest)
        return {};
    constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz-";
    for (qsizetype at = 0; at <= name.size(); ++at) {
        QString tried;
        const auto fits = [&](const QString &text) { return isKnown(tried = text); };
        for (const QChar letter : letters) {
            if (fits(QString(name).insert(at, letter)) ||
                (at < name.size() && fits(QString(name).replace(at, 1, letter))))
                return tried;
        }
        if (at < name.size() && fits(QString(name).remove(at, 1)))
            return tried;
        if (at + 1 < name.size() && fits(QString(name).replace(at, 2, QString(name[at + 1]) + name[at])))
            return tried;
    }
    return {};
}

QString didYouMean(const QString &name, const std::function<bool(const QString &)> &isKnown)
{
    const QString near = nearName(name, isKnown);
    return near.isEmpty() ? QString() : QStringLiteral(" (did you mean '%1'?)").arg(near);
}

} // namespace core
