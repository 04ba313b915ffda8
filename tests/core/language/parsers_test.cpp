// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/parsers.h"

#include "core/language/cut_words.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QStringList texts{u"The harbour master left Dover on Friday."_s, u"Rebels attacked the garrison. It fell."_s,
                        u"Judge Ada Moss fined the weavers of Ghent."_s, u"No one saw the master leave."_s};

core::Analysis cut(const QString &text)
{
    core::Article article;
    article.text = text;
    article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    core::Analysis analysis = core::analyse(article);
    core::cutWords(text, analysis);
    return analysis;
}

} // namespace

TEST_CASE("parsers tell of a text what is told of it alone, on any thread", "[language]")
{
    const core::LanguageModel &model = core::LanguageModel::english();
    core::Parsers parsers(model);
    std::vector<std::vector<core::Analysis>> told(3);

    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < told.size(); ++t) {
            threads.emplace_back([&parsers, &mine = told[t], t] {
                for (std::size_t i = 0; i < 8; ++i) {
                    const QString &text = texts[static_cast<qsizetype>((i + t) % 4)];
                    parsers.parse(text, mine.emplace_back(cut(text)));
                }
            });
        }
    }

    for (std::size_t t = 0; t < told.size(); ++t) {
        for (std::size_t i = 0; i < told[t].size(); ++i) {
            const QString &text = texts[static_cast<qsizetype>((i + t) % 4)];
            core::Analysis alone = cut(text);
            core::parseWords(text, alone, model);
            CHECK(told[t][i].words == alone.words);
            CHECK(told[t][i].lemmas == alone.lemmas);
        }
    }
}
