// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/built_in_text.h"

#include <QFile>

namespace core {

QString builtInText(const QString &name)
{
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "builtInText", qPrintable(name));
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace core
