// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/language_model.h"
#include "core/language/training/network/score_network.h"
#include "core/language/training/network/train_model.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

core::Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(core::Error{core::ErrorCode::FileUnreadable, path, file.errorString()});
    return QString::fromUtf8(file.readAll());
}

core::Result<std::vector<core::Treebank>> readTreebanks(const QStringList &paths)
{
    std::vector<core::Treebank> treebanks;
    for (const QString &path : paths) {
        auto sentences = textOf(path).and_then([&path](const QString &text) { return core::parseConllu(text, path); });
        if (!sentences)
            return std::unexpected(sentences.error());
        treebanks.push_back({*std::move(sentences)});
    }
    return treebanks;
}

core::Result<core::TrainingData> readData(const QStringList &paths)
{
    const auto words = u"en_word_classes.words"_s;
    const auto names = u"en_name_words.words"_s;
    const auto senses = u"en_word_senses.words"_s;
    const auto path = [](const QString &name) { return QStringLiteral(DATELINE_MODELS "/") + name; };
    auto treebanks = readTreebanks(paths);
    if (!treebanks)
        return std::unexpected(treebanks.error());
    auto wordList = textOf(path(words)).and_then([&](const QString &text) { return core::parseWordList(text, words); });
    if (!wordList)
        return std::unexpected(wordList.error());
    auto nameList =
        textOf(path(names)).and_then([&](const QString &text) { return core::parseNameWords(text, names); });
    if (!nameList)
        return std::unexpected(nameList.error());
    auto senseList =
        textOf(path(senses)).and_then([&](const QString &text) { return core::parseWordSenses(text, senses); });
    if (!senseList)
        return std::unexpected(senseList.error());
    return core::TrainingData{*std::move(treebanks), *std::move(wordList), *std::move(nameList), *std::move(senseList)};
}

void print(const QString &path, const core::NetworkScore &score)
{
    std::printf("%s: UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f names F1 %.2f\n", qPrintable(path), score.share(score.upos),
                score.share(score.xpos), score.share(score.heads), score.share(score.relations), score.namesF1());
    if (score.names == 0)
        return;
    for (std::size_t i = 0; i < score.mentions.size(); ++i) {
        const auto &mentions = score.mentions[i];
        std::printf("mentions, %s: %d, told %d, right %d, F1 %.2f\n",
                    core::spelling(static_cast<core::MentionKind>(i)).data(), mentions.all, mentions.told,
                    mentions.right, mentions.f1());
    }
}

/// Prints how right the model is about sentences that it did not learn from.
core::Result<void> sayScores(const QByteArray &bytes, const QStringList &heldOut)
{
    const auto model = core::LanguageModel::open(bytes, u"the new model"_s);
    if (!model)
        return std::unexpected(model.error());
    for (const QString &path : heldOut) {
        const auto treebanks = readTreebanks({path});
        if (!treebanks)
            return std::unexpected(treebanks.error());
        const auto score = core::scoreNetwork(model->network, model->lexicon, core::examplesOf(*treebanks));
        print(path, score);
    }
    return {};
}

core::Result<void> write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(core::Error{core::ErrorCode::FileUnwritable, path, file.errorString()});
    return {};
}

core::Result<void> train(const QCommandLineParser &options)
{
    const auto data = readData(options.positionalArguments());
    if (!data)
        return std::unexpected(data.error());
    core::TrainingPlan plan;
    if (options.isSet(u"epochs"_s))
        plan.epochs = std::max(1, options.value(u"epochs"_s).toInt());
    const auto began = Clock::now();
    const QByteArray bytes = core::trainModel(*data, plan, [&](const core::TrainingProgress &progress) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - began).count();
        say(u"epoch %1 of %2: loss %3 a word, %4 s"_s.arg(progress.epoch)
                .arg(plan.epochs)
                .arg(progress.loss)
                .arg(seconds));
    });
    return write(bytes, options.value(u"output"_s)).and_then([&] {
        return sayScores(bytes, options.values(u"held-out"_s));
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Trains the model of English from treebanks of Universal Dependencies. The same "
                                      "files in the same order give the same model."_s);
    options.addHelpOption();
    options.addOption({u"output"_s, u"Where to write the model."_s, u"FILE"_s});
    options.addOption(
        {u"held-out"_s, u"A treebank not to learn from; how right the model is there is printed."_s, u"FILE"_s});
    options.addOption({u"epochs"_s, u"How often each sentence is learnt from."_s, u"NUMBER"_s});
    options.addPositionalArgument(u"treebank"_s, u"CoNLL-U files."_s, u"TREEBANK…"_s);
    options.process(application);
    if (options.positionalArguments().isEmpty() || !options.isSet(u"output"_s)) {
        say(u"dateline-train: say --output FILE and at least one treebank; --help tells more"_s);
        return 2;
    }
    if (const auto outcome = train(options); !outcome) {
        const core::Error &error = outcome.error();
        say(u"dateline-train: %1, line %2: %3"_s.arg(error.subject).arg(error.line).arg(error.detail));
        return 1;
    }
    return 0;
}
