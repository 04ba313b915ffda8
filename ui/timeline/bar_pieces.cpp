// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/bar_pieces.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

constexpr int softFade = 18; // of a date that is a whole month, year …
constexpr int openFade = 64; // of "before", "after", "around" and of what goes on
constexpr int hardEnd = 6;   // width of an end that does not fade

/// The widths that fading ends may have: few, so that each is drawn once.
constexpr std::array fades{4, 6, 9, 13, 18, 26, 40, 64};

/// The widest of them that is no wider than `most`.
int fadeWithin(qreal most)
{
    const auto after = std::ranges::upper_bound(fades, most, {}, [](int fade) { return qreal(fade); });
    return after == fades.begin() ? fades.front() : *std::prev(after);
}

std::pair<BarEnd, BarEnd> endsOf(const EventLook &look)
{
    using core::Relation;
    const BarEnd soft{.fade = softFade};
    const BarEnd open{.fade = openFade};
    const BarEnd limit{.cap = true};
    std::pair<BarEnd, BarEnd> ends(soft, soft);
    switch (look.relation) {
    case Relation::On:
        break;
    case Relation::Around:
        ends = {open, open};
        break;
    case Relation::Before:
        ends = {open, limit};
        break;
    case Relation::After:
        ends = {limit, open};
        break;
    case Relation::Between:
        ends = {limit, limit};
        break;
    case Relation::FromTo:
        ends = {{}, {}};
        break;
    }
    if (look.status == core::EventStatus::Ongoing)
        ends.second = open;
    return ends;
}

qreal widthOf(const BarEnd &end)
{
    return end.fade > 0 ? end.fade : hardEnd;
}

} // namespace

std::vector<BarPiece> barPieces(const QRectF &rect, const EventLook &look, qreal seen)
{
    auto [begin, end] = endsOf(look);
    for (BarEnd *one : {&begin, &end}) {
        if (one->fade > 0)
            one->fade = fadeWithin(std::min(qreal(one->fade), rect.width() / 2));
    }
    const qreal first = std::min(widthOf(begin), rect.width() / 2);
    const qreal last = std::min(widthOf(end), rect.width() - first);
    const auto part = [&](qreal left, qreal right) { return QRectF(left, rect.top(), right - left, rect.height()); };
    const std::array all{BarPiece{BarPiece::Kind::Begin, begin, part(rect.left(), rect.left() + first)},
                         BarPiece{BarPiece::Kind::Body, {}, part(rect.left() + first, rect.right() - last)},
                         BarPiece{BarPiece::Kind::End, end, part(rect.right() - last, rect.right())}};
    std::vector<BarPiece> pieces;
    for (BarPiece piece : all) {
        if (piece.kind == BarPiece::Kind::Body) // the only one that may be billions of pixels long
            piece.rect = part(std::max(piece.rect.left(), 0.0), std::min(piece.rect.right(), seen));
        if (piece.rect.width() > 0 && piece.rect.right() > 0 && piece.rect.left() < seen)
            pieces.push_back(piece);
    }
    return pieces;
}

} // namespace ui
