// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/temporal/tag_times.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace tests {

/// Ends the run, so that the fuzzer keeps the input, unless `holds`.
inline void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Text out of any bytes: by the first byte UTF-8, or UTF-16 as it stands, with lone surrogates and all.
inline QString anyText(const quint8 *bytes, std::size_t size)
{
    if (size == 0)
        return {};
    const auto length = static_cast<qsizetype>(size - 1);
    if (bytes[0] % 2 == 0)
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes + 1), length);
    QString text(length / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes + 1, static_cast<std::size_t>(text.size()) * 2);
    return text;
}

inline core::Article bodyOf(const QString &text)
{
    core::Article article;
    article.text = text;
    article.regions.push_back({{0, text.size()}, core::RegionKind::Body});
    return article;
}

/// What holds of the times of any text.
inline void demandSoundTimes(const QString &text, const std::vector<core::TimeExpression> &times)
{
    qsizetype end = 0;
    for (const core::TimeExpression &time : times) {
        demand(time.range.begin >= end && !time.range.isEmpty() && time.range.end <= text.size());
        demand(!time.value.isEmpty() && !time.rule.isEmpty());
        demand(!time.span || time.span->begin < time.span->end);
        end = time.range.end;
    }
}

} // namespace tests
