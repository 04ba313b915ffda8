// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messages.h"

#include "core/article/read_article.h"

namespace app {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

/// What the system or the parser said, in brackets and without its full stop.
QString inBrackets(const core::Error &error)
{
    QString detail = error.detail.trimmed();
    if (detail.endsWith(u'.'))
        detail.chop(1);
    return detail.isEmpty() ? QString() : u" (%1)"_s.arg(detail);
}

/// "times.rules", "times.rules:12", "times.rules:12:7".
QString placeOf(const core::Error &error)
{
    QString place = error.subject;
    if (error.line > 0)
        place += u':' + QString::number(error.line);
    if (error.line > 0 && error.column > 0)
        place += u':' + QString::number(error.column);
    return place;
}

} // namespace

QString reasonOf(const core::Error &error)
{
    const QString said = inBrackets(error);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return u"there is no such file or folder; check its name"_s;
    case ErrorCode::FileUnreadable:
        return u"it cannot be read%1; check that it is a file you may read"_s.arg(said);
    case ErrorCode::FileEmpty:
        return u"it is empty; save the article again"_s;
    case ErrorCode::FileTooLarge:
        return u"it is larger than %1 MB, too much for one article; split it"_s.arg(core::maxArticleBytes >> 20);
    case ErrorCode::NotText:
        return u"it is no text that can be read%1; save it as plain text or as a web page"_s.arg(said);
    case ErrorCode::NoArticleText:
        return u"there are no words in it; check that the right thing was saved"_s;
    case ErrorCode::FileEncrypted:
        return u"it takes a password; save it without one"_s;
    case ErrorCode::FileDamaged:
        return u"it is damaged%1; fetch or save it again"_s.arg(said);
    case ErrorCode::FormatUnread:
        return u"this kind of file is not read%1; save the article as a web page, PDF or text"_s.arg(said);
    case ErrorCode::NestedTooDeep:
        return u"archives lie too deep within one another in it%1; unpack it first"_s.arg(said);
    case ErrorCode::ExpandsTooFar:
        return u"it unpacks to more than an archive of articles does%1; unpack it first"_s.arg(said);
    case ErrorCode::FileUnwritable:
        return u"it cannot be written%1; choose another place"_s.arg(said);
    case ErrorCode::RuleMalformed:
        return u"this rule is wrong%1; correct it"_s.arg(said);
    case ErrorCode::DateMalformed:
        return u"this is no day%1; write it as YYYY-MM-DD"_s.arg(said);
    case ErrorCode::Cancelled:
        break;
    }
    return u"it was stopped before all was read"_s;
}

QString sentenceOf(const core::Error &error)
{
    return placeOf(error) + u": "_s + reasonOf(error);
}

} // namespace app
