// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/train_model.h"

#include "core/language/given_words.h"
#include "core/language/training/network/read_examples.h"
#include "core/language/training/network/write_network.h"
#include "core/language/training/train_features.h"
#include "core/language/training/train_lemmas.h"
#include "core/language/training/train_splitter.h"
#include "core/language/training/train_word_classes.h"

#include <algorithm>

namespace core {

namespace {

std::vector<ConlluSentence> allSentences(std::span<const Treebank> treebanks)
{
    std::vector<ConlluSentence> sentences;
    for (const Treebank &treebank : treebanks)
        sentences.insert(sentences.end(), treebank.sentences.begin(), treebank.sentences.end());
    return sentences;
}

/// What the network is told of words beforehand, in the order in which it lies in the model.
void addLexicon(ModelWriter &writer, const TrainingData &data)
{
    addWordClasses(writer, data.words);
    addNameWords(writer, data.names);
    addWordSenses(writer, data.senses);
}

} // namespace

bool Treebank::marksNames() const
{
    return std::ranges::any_of(sentences, [](const ConlluSentence &sentence) {
        return std::ranges::any_of(
            sentence.words, [](const ConlluWord &word) { return word.misc.contains(QLatin1StringView("Entity=")); });
    });
}

std::vector<Example> examplesOf(std::span<const Treebank> treebanks)
{
    std::vector<Example> examples;
    for (const Treebank &treebank : treebanks) {
        const bool named = treebank.marksNames();
        for (const ConlluSentence &sentence : treebank.sentences) {
            if (auto example = exampleOf(sentence, named))
                examples.push_back(*std::move(example));
        }
    }
    return examples;
}

QByteArray trainModel(const TrainingData &data, const TrainingPlan &plan,
                      const std::function<void(const TrainingProgress &)> &report)
{
    ModelWriter lexiconWriter;
    addLexicon(lexiconWriter, data);
    const QByteArray lexiconBytes = lexiconWriter.bytes();
    const auto lexiconFile = ModelFile::open(lexiconBytes, QStringLiteral("lexicon"));
    Q_ASSERT(lexiconFile);
    const Lexicon lexicon(*lexiconFile);

    const std::vector<ConlluSentence> sentences = allSentences(data.treebanks);
    std::vector<GivenWords> texts;
    for (const Treebank &treebank : data.treebanks)
        texts.push_back(givenWords(treebank.sentences));

    ModelWriter writer;
    trainSplitter(texts, writer);
    addLexicon(writer, data);
    addLemmas(writer, sentences, data.words);
    addFeatures(writer, sentences);
    writeNetwork(trainNetwork(examplesOf(data.treebanks), lexicon, plan, report), writer);
    return writer.bytes();
}

} // namespace core
