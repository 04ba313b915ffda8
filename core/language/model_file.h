// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QLatin1StringView>

#include <span>
#include <type_traits>

namespace core {

/// The arrays of numbers of a trained model, by name, as they lie in a file or in the program itself: nothing
/// is copied, so that a model costs only the pages that are touched. The bytes must outlive it.
///
/// The file: "DLMODEL1", the number of arrays, an index of names, places and lengths, and then the arrays, each
/// at a multiple of 64 bytes from the start; all little-endian.
class ModelFile
{
public:
    /// Errors: FileDamaged where the bytes are no model, or an array lies outside them. `name` is for errors.
    static Result<ModelFile> open(QByteArrayView bytes, const QString &name);

    /// The array of that name; empty where there is none, or where its bytes are no whole number of `T`.
    template<typename T>
    std::span<const T> array(QLatin1StringView name) const
    {
        static_assert(std::is_arithmetic_v<T>);
        const QByteArrayView bytes = m_arrays.value(name);
        if (bytes.size() % static_cast<qsizetype>(sizeof(T)) != 0)
            return {};
        return {reinterpret_cast<const T *>(bytes.data()), static_cast<std::size_t>(bytes.size()) / sizeof(T)};
    }

private:
    QHash<QLatin1StringView, QByteArrayView> m_arrays;
};

/// Lays out arrays as ModelFile reads them. Equal arrays in equal order give equal bytes.
class ModelWriter
{
public:
    /// `name` has at most 23 characters, and is used once.
    template<typename T>
    void add(QLatin1StringView name, std::span<const T> values)
    {
        static_assert(std::is_arithmetic_v<T>);
        addBytes(name, {reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size_bytes())});
    }

    QByteArray bytes() const;

private:
    void addBytes(QLatin1StringView name, QByteArrayView bytes);

    struct Entry
    {
        QByteArray name;
        QByteArray bytes;
    };
    std::vector<Entry> m_entries;
};

} // namespace core
