// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/confidence/confidence_model.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace core;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

Event sure(double chance)
{
    Event event;
    event.chance = chance;
    return event;
}

} // namespace

TEST_CASE("a confidence is the logistic sum of what speaks for an event", "[events][confidence]")
{
    const auto model = ConfidenceModel::parse(
        u"# of the test\nweight bias 1\nweight chance 1\nweight basis.explicit 2\nweight depth.5 -1\n"_s, u"test"_s);
    REQUIRE(model);
    Event event = sure(0.5);
    event.onTimeline = false;
    CHECK_THAT(model->of(event, 0), WithinAbs(0.7311, 0.0001)); // 1 / (1 + exp(-1))

    event.date.basis = DateBasis::Explicit;
    CHECK_THAT(model->of(event, 0), WithinAbs(0.9526, 0.0001)); // 1 / (1 + exp(-3))
    CHECK_THAT(model->of(event, 5), WithinAbs(0.8808, 0.0001)); // 1 / (1 + exp(-2))
    CHECK(model->of(sure(0.9), 0) > model->of(sure(0.6), 0));
}

TEST_CASE("a line of weights that is none is refused where it stands", "[events][confidence]")
{
    for (const QString &text : {u"weight bias"_s, u"weight bias one"_s, u"height bias 1"_s, u"weight bias nan"_s}) {
        CAPTURE(text.toStdString());
        const auto model = ConfidenceModel::parse(u"\n"_s + text, u"test"_s);
        REQUIRE_FALSE(model);
        CHECK(model.error().code == ErrorCode::RuleMalformed);
    }
}

TEST_CASE("the confidence that comes with the program is never certain", "[events][confidence]")
{
    const ConfidenceModel &model = ConfidenceModel::english();
    for (const double chance : {0.0, 0.3, 1.0}) {
        CHECK(model.of(sure(chance), 3) > 0);
        CHECK(model.of(sure(chance), 3) < 1);
    }
    CHECK(model.of(sure(0.95), 0) > model.of(sure(0.2), 0));
}
