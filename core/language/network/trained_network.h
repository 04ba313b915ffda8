// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/language/model_file.h"
#include "core/language/network/feature_table.h"
#include "core/language/network/kernels.h"

#include <array>

namespace core {

/// Which files TrainedNetwork reads; a network of other layers or scales has another.
inline constexpr quint32 networkVersion = 2;

/// A layer of the network: sums = weight · vector, then + bias.
struct TrainedLayer
{
    PackedMatrix weight;
    std::span<const float> bias; ///< weight.rows of them, or none.
};

/// The network as it lies in a model's file (see training/network.h for what it is). Nothing is copied.
struct TrainedNetwork
{
    static constexpr std::size_t levels = 3;
    static constexpr std::size_t naming = 2; ///< The level for names and mentions alone.

    struct Recurrent
    {
        TrainedLayer fromWord; ///< With the bias.
        TrainedLayer fromBefore;
    };

    FeatureTable features;
    std::span<const qint16> embedding; ///< inputs numbers a row.
    std::size_t inputs = 0;
    std::size_t units = 0;                                  ///< Of the levels for all, each way.
    std::size_t named = 0;                                  ///< Of the level of naming, each way.
    std::size_t arcs = 0;                                   ///< Length of the vectors that choose heads.
    std::size_t labels = 0;                                 ///< Length of the vectors that choose relations.
    std::array<std::array<Recurrent, 2>, levels> recurrent; ///< Per level: onwards, then backwards.
    /// All that is told of a word by one layer, row behind row: UPOS, XPOS, names, kinds of mentions, the vectors of a
    /// dependent and of a head in an arc, and of both for the relation.
    TrainedLayer told;
    TrainedLayer toldNames; ///< From the level of naming: names and kinds of mentions, to be added to those in `told`.
    TrainedLayer arcWeight;
    std::span<const float> arcBias;
    std::span<const float> arcRoot;
    std::span<const float> labelRoot;
    TrainedLayer label;

    std::size_t unitsOf(std::size_t level) const { return level == naming ? named : units; }

    /// Errors: FileDamaged where the network is of another version of the program, or where an array is missing or has
    /// not the size that the others ask for.
    static Result<TrainedNetwork> open(const ModelFile &file, const QString &name);
};

/// The names of the network's arrays in the file.
namespace NetworkArrays {

using namespace Qt::StringLiterals;

inline constexpr auto version = "net.version"_L1; ///< One number, networkVersion.
inline constexpr auto sizes = "net.sizes"_L1;     ///< inputs, units, named, arcs, labels.
inline constexpr auto featureKeys = "net.feature.keys"_L1;
inline constexpr auto featureRows = "net.feature.rows"_L1;
inline constexpr auto embedding = "net.embedding"_L1;
inline constexpr auto arcBias = "net.arc.bias"_L1;
inline constexpr auto arcRoot = "net.arc.root"_L1;
inline constexpr auto labelRoot = "net.label.root"_L1;
inline constexpr auto told = "net.told"_L1;
inline constexpr auto toldNames = "net.told.names"_L1;
inline constexpr auto arcWeight = "net.arc"_L1;
inline constexpr auto label = "net.label"_L1;

/// Of a recurrent layer by level and reading, 0 onwards and 1 backwards.
inline constexpr std::array<std::array<QLatin1StringView, 2>, 3> fromWord{
    {{"net.lstm.0.onwards"_L1, "net.lstm.0.backwards"_L1},
     {"net.lstm.1.onwards"_L1, "net.lstm.1.backwards"_L1},
     {"net.lstm.2.onwards"_L1, "net.lstm.2.backwards"_L1}}};
inline constexpr std::array<std::array<QLatin1StringView, 2>, 3> fromBefore{
    {{"net.lstm.0.on.again"_L1, "net.lstm.0.back.again"_L1},
     {"net.lstm.1.on.again"_L1, "net.lstm.1.back.again"_L1},
     {"net.lstm.2.on.again"_L1, "net.lstm.2.back.again"_L1}}};

/// A layer's bias is called as its weight, with ".b" behind it.
inline QByteArray biasOf(QLatin1StringView layer)
{
    return QByteArray(layer.data(), layer.size()).append(".b");
}

} // namespace NetworkArrays

/// Where each of what TrainedNetwork::told tells begins, in rows; `end` is the number of rows in use.
struct ToldRows
{
    std::size_t upos = 0;
    std::size_t xpos = 0;
    std::size_t name = 0;
    std::size_t mention = 0;
    std::size_t arcDependent = 0;
    std::size_t arcHead = 0;
    std::size_t labelDependent = 0;
    std::size_t labelHead = 0;
    std::size_t end = 0;

    ToldRows(std::size_t arcs, std::size_t labels);
};

} // namespace core
