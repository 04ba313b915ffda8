// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace tests {

/// A font of our own in which every character of every script is half as wide as the font is high, plain and bold, and
/// which draws nothing. With it a layout comes out alike wherever it is worked out. Known to the program only while
/// this lives.
class EvenFont
{
public:
    EvenFont();
    ~EvenFont();
    EvenFont(const EvenFont &) = delete;
    EvenFont &operator=(const EvenFont &) = delete;

    QFont ofSize(int pixels) const;

private:
    int m_plain;
    int m_bold;
};

} // namespace tests
