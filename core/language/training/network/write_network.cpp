// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/write_network.h"

#include "core/language/network/trained_network.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

qint16 whole(float value, float scale)
{
    constexpr float largest = std::numeric_limits<qint16>::max();
    return static_cast<qint16>(std::clamp(std::round(value * scale), -largest, largest));
}

/// A layer in the order of PackedMatrix. Rows and columns are filled up with noughts.
std::vector<qint16> packed(const Matrix &weight)
{
    constexpr std::size_t block = PackedMatrix::blockRows;
    const auto rows = static_cast<std::size_t>(weight.rows());
    const auto columns = static_cast<std::size_t>(weight.cols());
    std::vector<qint16> numbers(wholeBlocks(rows) * columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t at =
                row / block * block * columns + column / 2 * 2 * block + row % block * 2 + column % 2;
            numbers[at] =
                whole(weight(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)), NetworkScales::weight);
        }
    }
    return numbers;
}

class NetworkWriter
{
public:
    NetworkWriter(const Network &network, ModelWriter &file)
        : m_network(network)
        , m_file(file)
    {}

    void layer(QLatin1StringView name, const Matrix &weight)
    {
        m_file.add(name, std::span<const qint16>(packed(weight)));
    }

    void layer(QLatin1StringView name, const Matrix &weight, const Matrix &bias)
    {
        layer(name, weight);
        std::vector<float> numbers(bias.data(), bias.data() + bias.size());
        numbers.resize(wholeBlocks(numbers.size()));
        const QByteArray called = NetworkArrays::biasOf(name);
        m_file.add(QLatin1StringView(called), std::span<const float>(numbers));
    }

    void numbers(QLatin1StringView name, const Block &block)
    {
        m_file.add(name, std::span<const float>(m_network.values.data() + block.begin, block.size()));
    }

    void recurrent(std::size_t level, std::size_t way, const LstmLayer &from)
    {
        layer(NetworkArrays::fromWord[level][way], of(from.inputWeight()), of(from.bias()));
        layer(NetworkArrays::fromBefore[level][way], of(from.recurrentWeight()));
    }

    /// All layers that tell something of a word from the level of encoding as one.
    void told()
    {
        const ToldRows rows(static_cast<std::size_t>(m_network.sizes.arc),
                            static_cast<std::size_t>(m_network.sizes.label));
        Matrix weight = Matrix::Zero(static_cast<Eigen::Index>(rows.end), 2 * m_network.sizes.units);
        Matrix bias = Matrix::Zero(1, static_cast<Eigen::Index>(rows.end));
        const auto put = [&](const AffineLayer &one, std::size_t row) {
            weight.middleRows(static_cast<Eigen::Index>(row), one.weight.rows) = of(one.weight);
            bias.middleCols(static_cast<Eigen::Index>(row), one.weight.rows) = of(one.bias);
        };
        put(m_network.upos, rows.upos);
        put(m_network.xpos, rows.xpos);
        put(m_network.name, rows.name);
        put(m_network.mention, rows.mention);
        put(m_network.arcDependent, rows.arcDependent);
        put(m_network.arcHead, rows.arcHead);
        put(m_network.labelDependent, rows.labelDependent);
        put(m_network.labelHead, rows.labelHead);
        layer(NetworkArrays::told, weight, bias);
    }

    /// Those that tell something from the level of naming.
    void toldNames()
    {
        const AffineLayer &name = m_network.ownName;
        const AffineLayer &mention = m_network.ownMention;
        Matrix weight(name.weight.rows + mention.weight.rows, name.weight.columns);
        weight << of(name.weight), of(mention.weight);
        Matrix bias(1, weight.rows());
        bias << of(name.bias), of(mention.bias);
        layer(NetworkArrays::toldNames, weight, bias);
    }

    Matrix of(const Block &block) const { return viewOf(m_network.values, block); }

private:
    const Network &m_network;
    ModelWriter &m_file;
};

void writeEmbedding(const LearntNetwork &learnt, ModelWriter &file)
{
    const FeatureTableArrays table(learnt.features);
    file.add(NetworkArrays::featureKeys, std::span<const quint64>(table.keys));
    file.add(NetworkArrays::featureRows, std::span<const quint32>(table.rows));
    std::vector<qint16> numbers;
    const Matrix &embedding = learnt.network.embedding;
    std::transform(embedding.data(), embedding.data() + embedding.size(), std::back_inserter(numbers),
                   [](float value) { return whole(value, NetworkScales::input); });
    file.add(NetworkArrays::embedding, std::span<const qint16>(numbers));
}

} // namespace

void writeNetwork(const LearntNetwork &learnt, ModelWriter &file)
{
    const Network &network = learnt.network;
    const NetworkSizes &sizes = network.sizes;
    const std::array numbers{static_cast<quint32>(sizes.input), static_cast<quint32>(sizes.units),
                             static_cast<quint32>(sizes.named), static_cast<quint32>(sizes.arc),
                             static_cast<quint32>(sizes.label)};
    file.add(NetworkArrays::version, std::span(&networkVersion, 1));
    file.add(NetworkArrays::sizes, std::span<const quint32>(numbers));
    writeEmbedding(learnt, file);
    NetworkWriter writer(network, file);
    for (std::size_t level = 0; level < Network::levels; ++level) {
        writer.recurrent(level, 0, network.recurrent[level].onwards);
        writer.recurrent(level, 1, network.recurrent[level].backwards);
    }
    writer.told();
    writer.toldNames();
    // Dependents come as columns here: what a word asks of its head is its vector times this.
    writer.layer(NetworkArrays::arcWeight, writer.of(network.arcWeight).transpose());
    writer.numbers(NetworkArrays::arcBias, network.arcBias);
    writer.numbers(NetworkArrays::arcRoot, network.arcRoot);
    writer.numbers(NetworkArrays::labelRoot, network.labelRoot);
    writer.layer(NetworkArrays::label, writer.of(network.label.weight), writer.of(network.label.bias));
}

} // namespace core
