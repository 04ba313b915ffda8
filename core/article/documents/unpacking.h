// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace core {

/// Archives and compressed files in one another: a site's dump of yearly archives of zipped days has three.
inline constexpr int mostLevels = 4;

/// What one input may unpack to, and how many files it may hold.
inline constexpr qint64 mostUnpackedBytes = qint64(64) << 30;
inline constexpr qint64 mostMembers = 2'000'000;

/// How many times its size an input may unpack to. Pages of one site shrink to a fortieth at best; zeros to
/// a thousandth. What unpacks to less than `smallEnough` may be of any shape.
inline constexpr qint64 mostExpansion = 200;
inline constexpr qint64 smallEnough = qint64(256) << 20;

/// What unpacking one input has come to so far, over all archives in it.
class Unpacking
{
public:
    /// Tells that so many bytes of the input itself were read in all.
    void readSoFar(qint64 bytes) { m_packed = bytes; }
    void oneMoreMember() { ++m_members; }
    void unpacked(qint64 bytes) { m_unpacked += bytes; }

    /// The limit that was passed, as an error about `path`; nothing where none was. Then isOver() holds.
    std::optional<Error> excess(const QString &path);
    /// Whether nothing more is to be unpacked.
    bool isOver() const { return m_over; }

private:
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
    qint64 m_members = 0;
    bool m_over = false;
};

} // namespace core
