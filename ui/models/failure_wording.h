// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Core's errors as the user reads them: what happened, why, and what can be done.
class FailureWording
{
    Q_DECLARE_TR_FUNCTIONS(FailureWording)
public:
    /// One whole sentence or two: "“notes.bin” is not text. Dateline reads plain text and saved web pages."
    static QString sentence(const core::Error &error);
    /// In a few words and without the subject: "not text", "cannot be read (Permission denied)".
    static QString reason(const core::Error &error);
    /// For the list of several: "notes.bin: not text".
    static QString line(const core::Error &error);
    /// "3 of the files could not be read; the others are open."
    static QString summary(qsizetype failures, bool othersAreOpen);
};

} // namespace ui
