// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near_name.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("a name with one slip is put right", "[base]")
{
    const QStringList names{QStringLiteral("month"), QStringLiteral("weekday"), QStringLiteral("not-after")};
    const auto isKnown = [&names](const QString &name) { return names.contains(name); };
    const auto [wrong, right] = GENERATE(table<const char *, const char *>({
        {"moth", "month"},
        {"monthh", "month"},
        {"mouth", "month"},
        {"weekdya", "weekday"},
        {"notafter", "not-after"},
        {"onth", "month"},
        {"mont", "month"},
        {"colour", ""},
        {"mot", ""},
        {"", ""},
    }));
    CAPTURE(wrong);

    CHECK(core::nearName(QString::fromLatin1(wrong), isKnown).toStdString() == right);
}

TEST_CASE("a near name ends a message, and none leaves it as it is", "[base]")
{
    const auto isKnown = [](const QString &name) { return name == QStringLiteral("month"); };

    CHECK(core::didYouMean(QStringLiteral("moth"), isKnown).toStdString() == " (did you mean 'month'?)");
    CHECK(core::didYouMean(QStringLiteral("colour"), isKnown).isEmpty());
    CHECK(core::didYouMean(QString(100'000, u'm'), isKnown).isEmpty());
}
