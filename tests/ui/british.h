// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace tests {

/// While it lives, dates and numbers are written as in Great Britain, whatever the machine's own ways.
class British
{
public:
    British() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~British() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(British)

private:
    QLocale m_before;
};

} // namespace tests
