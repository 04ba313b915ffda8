// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/temporal/time_expression.h"

#include <QString>

namespace core {

/// What the parts of an explanation are worded from.
struct WordingContext
{
    const Article &article;
    PublishedBasis published;
};

/// `words` in quotation marks; of long ones the beginning.
QString quoted(QString words);

/// The words at `range`, on one line and in quotation marks; of long ones the beginning.
QString quoted(const Article &article, TextRange range);

/// "Thursday 6 June 2019 (published)", "Thursday 6 June 2019 (published: given)", "March 2012 (‘March 2012’ in the
/// title)".
QString anchorText(const Anchor &anchor, const WordingContext &context);

/// "the early part of ", "about "; empty where the mod says nothing.
QString modText(TimexMod mod);

/// "; day before month, as in ‘25/12/2018’"; empty where nothing had to be told. `expression` are the words of the
/// date, `day` the day they were read as.
QString orderText(const OrderClue &clue, TextRange expression, CivilDay day, const WordingContext &context);

} // namespace core
