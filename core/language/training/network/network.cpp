// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/network.h"

#include "core/language/tags.h"

namespace core {

namespace {

template<typename Tag>
Eigen::Index count()
{
    return static_cast<Eigen::Index>(tagCount<Tag>());
}

} // namespace

Network::Network(const NetworkSizes &given, std::size_t features, Random &random)
    : sizes(given)
{
    const Eigen::Index encoded = 2 * sizes.units;
    for (std::size_t i = 0; i < levels; ++i) {
        const Eigen::Index inputs = i == 0 ? sizes.input : encoded;
        recurrent[i].onwards = LstmLayer(values, inputs, unitsOf(i), Reading::Onwards, random);
        recurrent[i].backwards = LstmLayer(values, inputs, unitsOf(i), Reading::Backwards, random);
    }
    upos = AffineLayer(values, encoded, count<Upos>(), random);
    xpos = AffineLayer(values, encoded, count<Xpos>(), random);
    name = AffineLayer(values, encoded, count<NameTag>(), random);
    mention = AffineLayer(values, encoded, count<MentionKind>(), random);
    ownName = AffineLayer(values, 2 * sizes.named, count<NameTag>(), random);
    ownMention = AffineLayer(values, 2 * sizes.named, count<MentionKind>(), random);
    arcDependent = AffineLayer(values, encoded, sizes.arc, random);
    arcHead = AffineLayer(values, encoded, sizes.arc, random);
    arcWeight = addBlock(values, sizes.arc, sizes.arc, glorotSpread(sizes.arc, sizes.arc), random);
    arcBias = addBlock(values, 1, sizes.arc, 0, random);
    arcRoot = addBlock(values, 1, sizes.arc, 1, random);
    labelDependent = AffineLayer(values, encoded, sizes.label, random);
    labelHead = AffineLayer(values, encoded, sizes.label, random);
    labelRoot = addBlock(values, 1, sizes.label, 1, random);
    label = AffineLayer(values, sizes.label, count<Deprel>(), random);

    constexpr float embeddingSpread = 0.1F; // twenty features make a word
    embedding.resize(static_cast<Eigen::Index>(features), sizes.input);
    for (Eigen::Index i = 0; i < embedding.size(); ++i)
        embedding.data()[i] = embeddingSpread * (2 * random.uniform() - 1);
}

} // namespace core
