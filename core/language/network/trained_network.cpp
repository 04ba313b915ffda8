// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/trained_network.h"

#include "core/language/tags.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

/// Fetches arrays and remembers the first that is not as it should be.
class Fetcher
{
public:
    explicit Fetcher(const ModelFile &file)
        : m_file(file)
    {}

    template<typename T>
    std::span<const T> fetch(QLatin1StringView name, std::size_t size)
    {
        const auto array = m_file.array<T>(name);
        if (array.size() != size && fault.isEmpty())
            fault = QStringLiteral("%1 has %2 numbers, not %3").arg(name).arg(array.size()).arg(size);
        return array;
    }

    TrainedLayer layer(QLatin1StringView name, std::size_t rows, std::size_t columns, bool biased)
    {
        const std::size_t whole = wholeBlocks(rows);
        TrainedLayer layer{{fetch<qint16>(name, whole * columns), whole, columns}, {}};
        if (biased) {
            const QByteArray called = NetworkArrays::biasOf(name);
            layer.bias = fetch<float>(QLatin1StringView(called), whole);
        }
        return layer;
    }

    QString fault;

private:
    const ModelFile &m_file;
};

/// Sizes that the kernels can work with, and that no file of ours exceeds.
bool isSound(std::span<const quint32> sizes)
{
    constexpr quint32 largest = 1024;
    for (const quint32 size : sizes) {
        if (size == 0 || size > largest || size % PackedMatrix::blockRows != 0)
            return false;
    }
    return sizes.size() == 5;
}

} // namespace

ToldRows::ToldRows(std::size_t arcs, std::size_t labels)
    : xpos(upos + tagCount<Upos>())
    , name(xpos + tagCount<Xpos>())
    , mention(name + tagCount<NameTag>())
    , arcDependent(wholeBlocks(mention + tagCount<MentionKind>()))
    , arcHead(arcDependent + arcs)
    , labelDependent(arcHead + arcs)
    , labelHead(labelDependent + labels)
    , end(labelHead + labels)
{}

Result<TrainedNetwork> TrainedNetwork::open(const ModelFile &file, const QString &name)
{
    namespace arrays = NetworkArrays;
    const auto fault = [&name](const QString &why) {
        return std::unexpected(Error{.code = ErrorCode::FileDamaged, .subject = name, .detail = why});
    };
    const auto version = file.array<quint32>(arrays::version);
    if (version.size() != 1 || version[0] != networkVersion)
        return fault(QStringLiteral("its network is not of version %1, which this program reads").arg(networkVersion));
    const auto sizes = file.array<quint32>(arrays::sizes);
    if (!isSound(sizes))
        return fault(QStringLiteral("it says no sizes that could be"));
    TrainedNetwork network;
    network.inputs = sizes[0];
    network.units = sizes[1];
    network.named = sizes[2];
    network.arcs = sizes[3];
    network.labels = sizes[4];
    Fetcher fetcher(file);
    network.features.keys = file.array<quint64>(arrays::featureKeys);
    network.features.rows = fetcher.fetch<quint32>(arrays::featureRows, network.features.keys.size());
    network.embedding = file.array<qint16>(arrays::embedding);
    if (!std::has_single_bit(network.features.keys.size()) || network.embedding.size() % network.inputs != 0)
        return fault(QStringLiteral("its features are not whole"));
    if (!std::ranges::contains(network.features.keys, quint64(0))) // the search for an unknown feature would not end
        return fault(QStringLiteral("its table of features has no free place"));
    for (const quint32 row : network.features.rows) {
        if (row != FeatureTable::none && row >= network.embedding.size() / network.inputs)
            return fault(QStringLiteral("a feature has no vector"));
    }
    const std::size_t encoded = 2 * network.units;
    for (std::size_t level = 0; level < levels; ++level) {
        const std::size_t inputs = level == 0 ? network.inputs : encoded;
        for (std::size_t way = 0; way < 2; ++way)
            network.recurrent[level][way] = {
                fetcher.layer(arrays::fromWord[level][way], 4 * network.unitsOf(level), inputs, true),
                fetcher.layer(arrays::fromBefore[level][way], 4 * network.unitsOf(level), network.unitsOf(level),
                              false)};
    }
    network.told = fetcher.layer(arrays::told, ToldRows(network.arcs, network.labels).end, encoded, true);
    network.toldNames =
        fetcher.layer(arrays::toldNames, tagCount<NameTag>() + tagCount<MentionKind>(), 2 * network.named, true);
    network.arcWeight = fetcher.layer(arrays::arcWeight, network.arcs, network.arcs, false);
    network.arcBias = fetcher.fetch<float>(arrays::arcBias, network.arcs);
    network.arcRoot = fetcher.fetch<float>(arrays::arcRoot, network.arcs);
    network.labelRoot = fetcher.fetch<float>(arrays::labelRoot, network.labels);
    network.label = fetcher.layer(arrays::label, tagCount<Deprel>(), network.labels, true);
    if (!fetcher.fault.isEmpty())
        return fault(fetcher.fault);
    return network;
}

} // namespace core
