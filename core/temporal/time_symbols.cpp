// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_symbols.h"

#include "core/temporal/calendar_point.h"
#include "core/temporal/time_expression.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace core {

namespace {

template<typename T>
struct Named
{
    QLatin1StringView name;
    T value;
};

template<typename T, std::size_t N>
std::optional<T> find(const std::array<Named<T>, N> &table, QStringView name)
{
    const auto it = std::ranges::find_if(table, [name](const Named<T> &entry) { return entry.name == name; });
    return it == table.end() ? std::nullopt : std::optional(it->value);
}

using SlotName = Named<Slot>;
using YieldName = Named<Yield>;
using SymbolName = Named<int>;

template<typename Enum>
constexpr SymbolName symbol(const char *name, Enum value)
{
    return {QLatin1StringView(name), static_cast<int>(value)};
}

constexpr SlotName slot(const char *name, Slot value)
{
    return {QLatin1StringView(name), value};
}

constexpr YieldName yield(const char *name, Yield value)
{
    return {QLatin1StringView(name), value};
}

} // namespace

std::optional<Slot> slotNamed(QStringView name)
{
    static constexpr std::array table{
        slot("year", Slot::Year),
        slot("short-year", Slot::ShortYear),
        slot("era", Slot::Era),
        slot("month", Slot::Month),
        slot("day", Slot::Day),
        slot("weekday", Slot::Weekday),
        slot("week", Slot::Week),
        slot("season", Slot::Season),
        slot("quarter", Slot::Quarter),
        slot("half", Slot::Half),
        slot("century", Slot::Century),
        slot("decade", Slot::Decade),
        slot("part", Slot::Part),
        slot("hour", Slot::Hour),
        slot("minute", Slot::Minute),
        slot("second", Slot::Second),
        slot("meridiem", Slot::Meridiem),
        slot("zone", Slot::Zone),
        slot("zone-sign", Slot::ZoneSign),
        slot("zone-hour", Slot::ZoneHour),
        slot("zone-minute", Slot::ZoneMinute),
        slot("zone-clock", Slot::ZoneClock),
        slot("first", Slot::First),
        slot("other", Slot::Other),
        slot("clock-figures", Slot::ClockFigures),
        slot("nth", Slot::Nth),
        slot("easter", Slot::Easter),
        slot("count", Slot::Count),
        slot("fraction", Slot::Fraction),
        slot("decimal", Slot::Decimal),
        slot("other-count", Slot::OtherCount),
        slot("other-unit", Slot::OtherUnit),
        slot("vague", Slot::Vague),
        slot("unit", Slot::Unit),
        slot("grain", Slot::Grain),
        slot("shift", Slot::Shift),
        slot("from", Slot::From),
        slot("mod", Slot::Mod),
        slot("reference", Slot::Reference),
        slot("times", Slot::Times),
        slot("quant", Slot::Quant),
    };
    return find(table, name);
}

std::optional<int> admitted(Slot slot, qint64 value)
{
    const auto oneOf = [value](auto first, auto last) {
        return value >= qint64(first) && value <= qint64(last) ? std::optional(static_cast<int>(value)) : std::nullopt;
    };
    switch (slot) {
    case Slot::Unit:
    case Slot::OtherUnit:
    case Slot::Grain:
        return oneOf(TimeUnit::Second, TimeUnit::Millennium);
    case Slot::Part:
        return oneOf(PartOfDay::Morning, PartOfDay::Overnight);
    case Slot::Season:
        return oneOf(Season::Spring, Season::Winter);
    case Slot::Mod:
        return oneOf(TimexMod::None, TimexMod::Approx);
    case Slot::Meridiem:
        return oneOf(Meridiem::Before, Meridiem::After);
    case Slot::Era:
        return oneOf(EraName::Common, EraName::BeforeCommon);
    case Slot::From:
        return oneOf(CountedFrom::Published, CountedFrom::Quarter);
    case Slot::Reference:
        return oneOf(TimeReference::Past, TimeReference::Future);
    case Slot::Quant:
        return oneOf(Quantifier::None, Quantifier::Every);
    case Slot::Count:
    case Slot::OtherCount:
    case Slot::Decimal:
    case Slot::Shift:
    case Slot::Times:
        return static_cast<int>(std::clamp<qint64>(value, -largestNumber, largestNumber));
    default:
        return static_cast<int>(std::clamp<qint64>(value, -99'999, 99'999));
    }
}

std::optional<Yield> yieldNamed(QStringView name)
{
    static constexpr std::array table{
        yield("calendar", Yield::Calendar), yield("numeric", Yield::Numeric), yield("shifted", Yield::Shifted),
        yield("duration", Yield::Duration), yield("set", Yield::Set),         yield("reference", Yield::Reference),
        yield("nothing", Yield::Nothing),
    };
    return find(table, name);
}

std::optional<int> symbolNamed(QStringView name)
{
    static constexpr std::array table{
        symbol("second", TimeUnit::Second),
        symbol("minute", TimeUnit::Minute),
        symbol("hour", TimeUnit::Hour),
        symbol("day", TimeUnit::Day),
        symbol("weekend", TimeUnit::Weekend),
        symbol("week", TimeUnit::Week),
        symbol("month", TimeUnit::Month),
        symbol("season", TimeUnit::Season),
        symbol("quarter", TimeUnit::Quarter),
        symbol("half-year", TimeUnit::HalfYear),
        symbol("year", TimeUnit::Year),
        symbol("decade", TimeUnit::Decade),
        symbol("century", TimeUnit::Century),
        symbol("millennium", TimeUnit::Millennium),
        symbol("MO", PartOfDay::Morning),
        symbol("MI", PartOfDay::Midday),
        symbol("AF", PartOfDay::Afternoon),
        symbol("EV", PartOfDay::Evening),
        symbol("NI", PartOfDay::Night),
        symbol("DT", PartOfDay::Daytime),
        symbol("overnight", PartOfDay::Overnight),
        symbol("SP", Season::Spring),
        symbol("SU", Season::Summer),
        symbol("FA", Season::Autumn),
        symbol("WI", Season::Winter),
        symbol("BEFORE", TimexMod::Before),
        symbol("AFTER", TimexMod::After),
        symbol("ON_OR_BEFORE", TimexMod::OnOrBefore),
        symbol("ON_OR_AFTER", TimexMod::OnOrAfter),
        symbol("LESS_THAN", TimexMod::LessThan),
        symbol("MORE_THAN", TimexMod::MoreThan),
        symbol("EQUAL_OR_LESS", TimexMod::EqualOrLess),
        symbol("EQUAL_OR_MORE", TimexMod::EqualOrMore),
        symbol("START", TimexMod::Start),
        symbol("MID", TimexMod::Mid),
        symbol("END", TimexMod::End),
        symbol("APPROX", TimexMod::Approx),
        symbol("am", Meridiem::Before),
        symbol("pm", Meridiem::After),
        symbol("CE", EraName::Common),
        symbol("BCE", EraName::BeforeCommon),
        symbol("published", CountedFrom::Published),
        symbol("discourse", CountedFrom::Discourse),
        symbol("last-quarter", CountedFrom::Quarter),
        symbol("PAST_REF", TimeReference::Past),
        symbol("PRESENT_REF", TimeReference::Present),
        symbol("FUTURE_REF", TimeReference::Future),
        symbol("EVERY", Quantifier::Every),
        symbol("RELATION_AROUND", Relation::Around),
        symbol("RELATION_BEFORE", Relation::Before),
        symbol("RELATION_AFTER", Relation::After),
        symbol("RELATION_BETWEEN", Relation::Between),
        symbol("RELATION_FROM_TO", Relation::FromTo),
    };
    return find(table, name);
}

} // namespace core
