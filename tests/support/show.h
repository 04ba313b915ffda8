// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <catch2/catch_tostring.hpp>

/// Lets a failed check show Qt's strings as text.
template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct Catch::StringMaker<QStringView>
{
    static std::string convert(QStringView text) { return '"' + text.toString().toStdString() + '"'; }
};

template<>
struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList &texts) { return '"' + texts.join(u"\", \"").toStdString() + '"'; }
};
