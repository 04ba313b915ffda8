// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-tests")); // never the user's own settings
    return Catch::Session().run(argc, argv);
}
