// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/failure_wording.h"

#include <QDir>

namespace ui {

namespace {

QString withDetail(const QString &text, const core::Error &error)
{
    return error.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, error.detail);
}

} // namespace

QString FailureWording::sentence(const core::Error &error)
{
    const QString name = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case core::ErrorCode::FileNotFound:
        return tr("“%1” is not there any more. Look whether it was moved or renamed, and open it from its new place.")
            .arg(name);
    case core::ErrorCode::FileUnreadable:
        return withDetail(
            tr("“%1” cannot be read. Look whether you may open it and whether its disk is there.").arg(name), error);
    case core::ErrorCode::FileEmpty:
        return tr("“%1” is empty: there is nothing to read in it. Save the article again.").arg(name);
    case core::ErrorCode::FileTooLarge:
        return tr("“%1” is too large for one article. Split it into single articles.").arg(name);
    case core::ErrorCode::NotText:
        return tr("“%1” is of no kind that Dateline knows. Save the article as a web page, PDF or text.").arg(name);
    case core::ErrorCode::NoArticleText:
        return tr("“%1” has no article in it, as far as Dateline can see. Look whether the text was saved with the "
                  "page.")
            .arg(name);
    case core::ErrorCode::FileEncrypted:
        return tr("“%1” takes a password. Open it in the program it comes from, and save it without one.").arg(name);
    case core::ErrorCode::FileDamaged:
        return withDetail(tr("“%1” is damaged. Fetch or save it again.").arg(name), error);
    case core::ErrorCode::FormatUnread:
        return withDetail(tr("“%1” is of a kind that Dateline does not read. Save the article as a web page, PDF or "
                             "text.")
                              .arg(name),
                          error);
    case core::ErrorCode::NestedTooDeep:
        return withDetail(
            tr("In “%1” archives lie too deep within one another. Unpack it first, and open the folder.").arg(name),
            error);
    case core::ErrorCode::ExpandsTooFar:
        return withDetail(
            tr("“%1” unpacks to more than an archive of articles does. Unpack it first, and open the folder.")
                .arg(name),
            error);
    case core::ErrorCode::FileUnwritable:
        return withDetail(tr("“%1” could not be saved. Choose another folder, or make room on the disk.").arg(name),
                          error);
    case core::ErrorCode::RuleMalformed:
        return withDetail(tr("The rules in “%1” have a mistake in line %2. Correct it and try again.")
                              .arg(name, QString::number(error.line)),
                          error);
    case core::ErrorCode::DateMalformed:
        return tr("“%1” is not a day. Write it as year-month-day, such as 2019-06-04.").arg(name);
    case core::ErrorCode::Cancelled:
        return tr("Cancelled. What was open before is still here.");
    }
    return name;
}

QString FailureWording::reason(const core::Error &error)
{
    const auto words = [&error] {
        switch (error.code) {
        case core::ErrorCode::FileNotFound:
            return tr("not found");
        case core::ErrorCode::FileUnreadable:
            return tr("cannot be read");
        case core::ErrorCode::FileEmpty:
            return tr("empty");
        case core::ErrorCode::FileTooLarge:
            return tr("too large for one article");
        case core::ErrorCode::NotText:
            return tr("not text");
        case core::ErrorCode::NoArticleText:
            return tr("no article in it");
        case core::ErrorCode::FileEncrypted:
            return tr("takes a password");
        case core::ErrorCode::FileDamaged:
            return tr("damaged");
        case core::ErrorCode::FormatUnread:
            return tr("a kind of file that is not read");
        case core::ErrorCode::NestedTooDeep:
            return tr("archives too deep within one another");
        case core::ErrorCode::ExpandsTooFar:
            return tr("unpacks to too much");
        case core::ErrorCode::FileUnwritable:
            return tr("could not be saved");
        case core::ErrorCode::RuleMalformed:
            return tr("mistake in line %1").arg(error.line);
        case core::ErrorCode::DateMalformed:
            return tr("not a day");
        case core::ErrorCode::Cancelled:
            return tr("cancelled");
        }
        return QString();
    };
    return withDetail(words(), error);
}

QString FailureWording::line(const core::Error &error)
{
    return QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(error.subject), reason(error));
}

QString FailureWording::summary(qsizetype failures, bool othersAreOpen)
{
    const QString what =
        failures == 1 ? tr("One file could not be read.") : tr("%n files could not be read.", nullptr, int(failures));
    return othersAreOpen ? what + QLatin1Char(' ') + tr("The others are open.") : what;
}

} // namespace ui
