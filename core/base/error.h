// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace core {

enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileTooLarge,  ///< Larger than the reader's limit.
    NotText,       ///< Bytes that no known format or charset explains.
    NoArticleText, ///< Readable, but with no words in it.
    FileEncrypted, ///< Takes a password.
    FileDamaged,   ///< Of a known format, but cut short or broken beyond reading.
    FormatUnread,  ///< Of a format that is known and not read; `detail` names it: "PNG picture".
    NestedTooDeep, ///< An archive within archives beyond the limit, which `detail` names.
    ExpandsTooFar, ///< An archive that unpacks to more than the limit, which `detail` names.
    FileUnwritable,
    RuleMalformed,
    DateMalformed, ///< A publication day given by the user that is none.
    Cancelled,
};

/// Why an operation produced nothing. Facts only: ui/ and app/ turn them into a sentence.
struct Error
{
    ErrorCode code;
    QString subject; ///< What it concerns: a file, a rule id.
    QString detail;  ///< What the system or the parser said, in its own words; may be empty.
    int line = 0;    ///< 1-based line within `subject`; 0 where lines mean nothing.
    int column = 0;  ///< 1-based column within `line`; 0 where columns mean nothing.

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = std::expected<T, Error>;

} // namespace core
