// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/bar_pieces.h"

#include <catch2/catch_all.hpp>

using core::EventStatus;
using core::Relation;
using Kind = ui::BarPiece::Kind;

namespace {

std::vector<ui::BarPiece> piecesOf(Relation relation, qreal left, qreal right,
                                   EventStatus status = EventStatus::Happened)
{
    return ui::barPieces(QRectF(left, 0, right - left, 10), {.status = status, .relation = relation, .pin = false},
                         1000);
}

} // namespace

TEST_CASE("The pieces of a bar cover it without a gap, however short it is", "[timeline]")
{
    const Relation relation = GENERATE(Relation::On, Relation::Around, Relation::Before, Relation::After,
                                       Relation::Between, Relation::FromTo);
    const qreal width = GENERATE(12, 20, 37, 129, 600);
    CAPTURE(int(relation), width);

    const auto pieces = piecesOf(relation, 100, 100 + width);

    REQUIRE(!pieces.empty());
    CHECK(pieces.front().rect.left() == 100);
    CHECK(pieces.back().rect.right() == 100 + width);
    for (std::size_t i = 1; i < pieces.size(); ++i)
        CHECK(pieces[i].rect.left() == pieces[i - 1].rect.right());
}

TEST_CASE("Dates of different relations end differently", "[timeline]")
{
    struct Ends
    {
        Relation relation;
        bool beginFades;
        bool beginCap;
        bool endFades;
        bool endCap;
    };
    const Ends expected =
        GENERATE(Ends{Relation::On, true, false, true, false}, Ends{Relation::Around, true, false, true, false},
                 Ends{Relation::Before, true, false, false, true}, Ends{Relation::After, false, true, true, false},
                 Ends{Relation::Between, false, true, false, true}, Ends{Relation::FromTo, false, false, false, false});
    CAPTURE(int(expected.relation));

    const auto pieces = piecesOf(expected.relation, 100, 500);

    REQUIRE(pieces.size() == 3);
    CHECK((pieces[0].end.fade > 0) == expected.beginFades);
    CHECK(pieces[0].end.cap == expected.beginCap);
    CHECK((pieces[2].end.fade > 0) == expected.endFades);
    CHECK(pieces[2].end.cap == expected.endCap);
    CHECK(piecesOf(Relation::Around, 100, 500)[0].end.fade > piecesOf(Relation::On, 100, 500)[0].end.fade);
}

TEST_CASE("What goes on has an open end", "[timeline]")
{
    CHECK(piecesOf(Relation::FromTo, 100, 500, EventStatus::Ongoing).back().end.fade > 0);
}

TEST_CASE("A bar of billions of pixels has only the piece that is in view", "[timeline]")
{
    const auto pieces = piecesOf(Relation::On, -4e9, 5e9);

    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].kind == Kind::Body);
    CHECK(pieces[0].rect == QRectF(0, 0, 1000, 10));
}
