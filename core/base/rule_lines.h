// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// One line of a data file: a keyword, and what is said with it.
struct RuleLine
{
    QString keyword;
    QString rest;       ///< What stands behind the keyword, without blanks at either end.
    int line = 0;       ///< 1-based.
    int column = 0;     ///< Of the keyword, 1-based, in UTF-16 units.
    int restColumn = 0; ///< Of `rest`; where that is empty, behind the keyword.

    /// What is wrong with this line of `file`. `at` counts units from the begin of `rest`.
    Error fault(const QString &file, const QString &detail, qsizetype at = 0) const;
};

/// The lines of `text` that say something, in order: neither blank nor a remark, which begins with '#'.
/// Lines end in LF or CR LF.
std::vector<RuleLine> ruleLines(QStringView text);

/// The text of a data file, which must be UTF-8; a byte order mark is dropped.
/// Errors: RuleMalformed at the first byte that is not, `name` being the file's.
Result<QString> decodeRules(const QByteArray &bytes, const QString &name);

} // namespace core
