// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/names.h"

#include <array>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The name at the place of `value` in its enumeration; the tables below follow the order of the declarations.
template<std::size_t count>
QLatin1StringView nameIn(const std::array<QLatin1StringView, count> &names, auto value)
{
    return names.at(static_cast<std::size_t>(std::to_underlying(value)));
}

} // namespace

QLatin1StringView nameOf(Format format)
{
    static constexpr std::array names{"text"_L1, "markdown"_L1, "html"_L1,  "mhtml"_L1,     "pdf"_L1,
                                      "docx"_L1, "odt"_L1,      "email"_L1, "feed-item"_L1, "json-line"_L1};
    return nameIn(names, format);
}

QLatin1StringView nameOf(RegionKind kind)
{
    static constexpr std::array names{"title"_L1,     "kicker"_L1,       "byline"_L1,       "dateline"_L1,
                                      "published"_L1, "heading"_L1,      "body"_L1,         "caption"_L1,
                                      "quote-box"_L1, "related"_L1,      "navigation"_L1,   "advert"_L1,
                                      "comment"_L1,   "comment-form"_L1, "about-author"_L1, "legal"_L1};
    return nameIn(names, kind);
}

QLatin1StringView nameOf(PublishedBasis basis)
{
    static constexpr std::array names{"unknown"_L1, "inferred"_L1, "stated"_L1, "given"_L1};
    return nameIn(names, basis);
}

QLatin1StringView nameOf(EventClass eventClass)
{
    static constexpr std::array names{"OCCURRENCE"_L1, "STATE"_L1,     "REPORTING"_L1, "I_ACTION"_L1,
                                      "I_STATE"_L1,    "ASPECTUAL"_L1, "PERCEPTION"_L1};
    return nameIn(names, eventClass);
}

QLatin1StringView nameOf(EventStatus status)
{
    static constexpr std::array names{"happened"_L1, "ongoing"_L1, "planned"_L1, "cancelled"_L1,
                                      "denied"_L1,   "feared"_L1,  "alleged"_L1, "conditional"_L1};
    return nameIn(names, status);
}

QLatin1StringView nameOf(DateBasis basis)
{
    static constexpr std::array names{""_L1, "explicit"_L1, "relative"_L1, "inherited"_L1, "published"_L1};
    return nameIn(names, basis);
}

QLatin1StringView nameOf(Precision precision)
{
    static constexpr std::array names{"second"_L1,    "minute"_L1, "hour"_L1,   "part-of-day"_L1, "day"_L1,
                                      "weekend"_L1,   "week"_L1,   "month"_L1,  "season"_L1,      "quarter"_L1,
                                      "half-year"_L1, "year"_L1,   "decade"_L1, "century"_L1,     "era"_L1};
    return nameIn(names, precision);
}

QLatin1StringView nameOf(Relation relation)
{
    static constexpr std::array names{"on"_L1, "around"_L1, "before"_L1, "after"_L1, "between"_L1, "from-to"_L1};
    return nameIn(names, relation);
}

QLatin1StringView nameOf(Role role)
{
    static constexpr std::array names{"agent"_L1, "patient"_L1, "other"_L1};
    return nameIn(names, role);
}

QLatin1StringView nameOf(QuantityKind kind)
{
    static constexpr std::array names{"killed"_L1, "wounded"_L1,  "detained"_L1, "displaced"_L1,
                                      "money"_L1,  "distance"_L1, "other"_L1};
    return nameIn(names, kind);
}

QLatin1StringView nameOf(TimexType type)
{
    static constexpr std::array names{"DATE"_L1, "TIME"_L1, "DURATION"_L1, "SET"_L1};
    return nameIn(names, type);
}

QLatin1StringView nameOf(TimexMod mod)
{
    static constexpr std::array names{
        ""_L1,          "BEFORE"_L1,    "AFTER"_L1,         "ON_OR_BEFORE"_L1,  "ON_OR_AFTER"_L1,
        "LESS_THAN"_L1, "MORE_THAN"_L1, "EQUAL_OR_LESS"_L1, "EQUAL_OR_MORE"_L1, "START"_L1,
        "MID"_L1,       "END"_L1,       "APPROX"_L1};
    return nameIn(names, mod);
}

} // namespace core
