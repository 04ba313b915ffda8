// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/read_csv.h"

#include <catch2/catch_test_macros.hpp>

#include <QString>

namespace tests {

namespace {

/// The cell in quotation marks that starts at `at`, which is moved behind it.
QString quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"')
            cell += text[at];
        else if (at + 1 < text.size() && text[at + 1] == u'"')
            cell += text[++at];
        else
            break;
    }
    REQUIRE(at < text.size());
    ++at;
    return cell;
}

QString bareCell(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text[at] != u',' && text[at] != u'\r') {
        REQUIRE(text[at] != u'"');
        REQUIRE(text[at] != u'\n');
        ++at;
    }
    return text.sliced(begin, at - begin);
}

} // namespace

std::vector<QStringList> readCsv(const QByteArray &csv)
{
    REQUIRE(csv.isValidUtf8());
    const QString text = QString::fromUtf8(csv);
    std::vector<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        row.append(text[at] == u'"' ? quotedCell(text, at) : bareCell(text, at));
        REQUIRE(at < text.size());
        if (text[at] == u',') {
            ++at;
            continue;
        }
        REQUIRE(text.sliced(at, 2) == QStringLiteral("\r\n"));
        at += 2;
        rows.push_back(std::exchange(row, {}));
    }
    return rows;
}

} // namespace tests
