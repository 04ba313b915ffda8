// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

/// Writes cells and rows as RFC 4180 has them. A cell that a spreadsheet would run as a formula gets an apostrophe
/// before it.
class CsvWriter
{
public:
    CsvWriter &cell(QStringView text);
    CsvWriter &number(double value);
    CsvWriter &numberOrEmpty(std::optional<double> value);
    void endRow();
    QByteArray take() { return std::move(m_bytes); }

private:
    CsvWriter &raw(const QString &text);

    QByteArray m_bytes;
    bool m_rowBegins = true;
};

} // namespace core
