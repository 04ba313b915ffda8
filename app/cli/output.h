// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>

#include <memory>

namespace app {

/// Where results go: standard output, or a file that is written whole or not at all.
class Output
{
public:
    /// Opens the file `path`; standard output where it is empty. Errors: FileUnwritable.
    static core::Result<Output> open(const QString &path);

    /// What cannot be written shows in finish().
    void write(const QByteArray &bytes);

    /// Puts the file in its place. Errors: FileUnwritable, and then what stood there before still does.
    core::Result<void> finish();

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file; ///< Null where there is nothing to replace: a pipe, a terminal, a device.
    std::unique_ptr<QFile> m_stream;
    bool m_failed = false;
};

} // namespace app
