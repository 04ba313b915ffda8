// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QFileInfo>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<core::Error> unwritable(const QString &path, const QFileDevice &device)
{
    return std::unexpected(core::Error{core::ErrorCode::FileUnwritable, path, device.errorString()});
}

} // namespace

core::Result<Output> Output::open(const QString &path)
{
    Output output;
    output.m_path = path.isEmpty() ? u"standard output"_s : path;
    const QFileInfo info(path);
    if (path.isEmpty()) {
        output.m_stream = std::make_unique<QFile>();
        if (!output.m_stream->open(stdout, QIODevice::WriteOnly))
            return unwritable(output.m_path, *output.m_stream);
    } else if (info.exists() && !info.isFile() && !info.isDir()) {
        output.m_stream = std::make_unique<QFile>(path); // replacing /dev/null by a file would be a poor joke
        if (!output.m_stream->open(QIODevice::WriteOnly))
            return unwritable(output.m_path, *output.m_stream);
    } else {
        output.m_file = std::make_unique<QSaveFile>(path);
        if (!output.m_file->open(QIODevice::WriteOnly))
            return unwritable(output.m_path, *output.m_file);
    }
    return output;
}

void Output::write(const QByteArray &bytes)
{
    QFileDevice &device = m_file ? static_cast<QFileDevice &>(*m_file) : *m_stream;
    if (device.write(bytes) != bytes.size())
        m_failed = true;
    if (m_stream && !m_stream->flush()) // a reader at the other end of a pipe wants each line at once
        m_failed = true;
}

core::Result<void> Output::finish()
{
    const bool done = m_file ? !m_failed && m_file->commit() : !m_failed;
    if (!done)
        return unwritable(m_path, m_file ? static_cast<QFileDevice &>(*m_file) : *m_stream);
    return {};
}

} // namespace app
