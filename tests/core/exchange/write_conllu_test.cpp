// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/write_conllu.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

core::ParsedDocument parsed(const QString &path, const QByteArray &bytes)
{
    const core::LanguageModel none;
    core::Parsers parsers(none);
    auto document = core::parseDocument({path, bytes, {}, {}}, parsers);
    REQUIRE(document);
    return *std::move(document);
}

} // namespace

TEST_CASE("a text becomes sentences and words", "[exchange]")
{
    const auto document = parsed(u"tide.txt"_s, "The spring tide turned\nlate. (Now.)\n\nA dyke broke");

    CHECK(core::toConllu(document, 3).toStdString() == R"(# newdoc id = tide.txt
# newpar
# sent_id = d3-s1
# text = The spring tide turned late.
1	The	_	_	_	_	_	_	_	_
2	spring	_	_	_	_	_	_	_	_
3	tide	_	_	_	_	_	_	_	_
4	turned	_	_	_	_	_	_	_	_
5	late	_	_	_	_	_	_	_	SpaceAfter=No
6	.	_	_	_	_	_	_	_	_

# sent_id = d3-s2
# text = (Now.)
1	(	_	_	_	_	_	_	_	SpaceAfter=No
2	Now	_	_	_	_	_	_	_	SpaceAfter=No
3	.	_	_	_	_	_	_	_	SpaceAfter=No
4	)	_	_	_	_	_	_	_	_

# newpar
# sent_id = d3-s3
# text = A dyke broke
1	A	_	_	_	_	_	_	_	_
2	dyke	_	_	_	_	_	_	_	_
3	broke	_	_	_	_	_	_	_	_

)");
}

TEST_CASE("given words come out as they were, with their comments, whatever they are spelt like", "[exchange]")
{
    const QByteArray file = "# sent_id = a\n# note\n"
                            "1-2\tdel\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                            "1\tde\t_\t_\t_\t_\t_\t_\t_\t_\n"
                            "2\tle\t_\t_\t_\t_\t_\t_\t_\t_\n"
                            "3\t3 000\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                            "1\t_\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

    CHECK(core::toConllu(parsed(u"a.conllu"_s, file), 1).toStdString() == file.toStdString());
}

TEST_CASE("words that were parsed are written with their tags", "[exchange]")
{
    auto document = parsed(u"a.txt"_s, "Orrin fell");
    document.analysis.lemmas = u"Orrinfall"_s;
    core::Word &name = document.analysis.words[0];
    name.lemmaLength = 5;
    name.upos = core::Upos::Propn;
    name.xpos = core::Xpos::Nnp;
    name.head = 2;
    name.relation = core::Deprel::Nsubj;
    const core::FeatureBundles &features = core::LanguageModel::english().features;
    name.features = features.bundleOf(u"Orrin", name.upos, name.xpos);
    name.name = core::NameTag::FirstOfPlace;
    core::Word &verb = document.analysis.words[1];
    verb.lemmaBegin = 5;
    verb.lemmaLength = 4;
    verb.upos = core::Upos::Verb;
    verb.xpos = core::Xpos::Vbd;
    verb.relation = core::Deprel::Root;

    const QByteArray lines = core::toConllu(document, 1, features);

    CHECK(lines.contains("1\tOrrin\tOrrin\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tNER=B-place\n"));
    CHECK(lines.contains("2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_\n"));
}
