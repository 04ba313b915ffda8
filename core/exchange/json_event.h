// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/json_article.h"

namespace core {

/// The member "date": all its keys, null where nothing is known. Its ranges lie in the article of `context`.
/// A date that the user set has "edited": true besides, and "typed" with the words that the user typed for it.
void writeDate(JsonWriter &json, const ArticleContext &context, const EventDate &date);

/// The event at `index` of the article of `context`, as an object.
void writeEvent(JsonWriter &json, const ArticleContext &context, qsizetype index);

} // namespace core
