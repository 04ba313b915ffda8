// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/language_model.h"

#include "core/language/built_in_model.h"

namespace core {

Result<LanguageModel> LanguageModel::open(QByteArrayView bytes, const QString &name)
{
    const auto file = ModelFile::open(bytes, name);
    if (!file)
        return std::unexpected(file.error());
    LanguageModel model;
    model.sentences = SentenceModel(*file);
    model.lexicon = Lexicon(*file);
    if (auto network = TrainedNetwork::open(*file, name))
        model.network = *network;
    else
        return std::unexpected(network.error());
    if (auto lemmatiser = Lemmatiser::open(*file, name))
        model.lemmatiser = *lemmatiser;
    else
        return std::unexpected(lemmatiser.error());
    if (auto features = FeatureBundles::open(*file, name))
        model.features = *features;
    else
        return std::unexpected(features.error());
    return model;
}

const LanguageModel &LanguageModel::english()
{
    static const LanguageModel model = [] {
        const auto opened = open(builtInModel(), QStringLiteral("en.model"));
        Q_ASSERT(opened); // a matter of the build, and of a test
        return opened.value_or(LanguageModel());
    }();
    return model;
}

} // namespace core
