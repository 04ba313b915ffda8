// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"
#include "core/temporal/time_expression.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// TimeML's event classes.
enum class EventClass : quint8 { Occurrence, State, Reporting, IAction, IState, Aspectual, Perception };

/// Whether what the sentence tells took place.
enum class EventStatus : quint8 { Happened, Ongoing, Planned, Cancelled, Denied, Feared, Alleged, Conditional };

/// What stands behind an event's date.
enum class DateBasis : quint8 {
    None,      ///< Undated.
    Explicit,  ///< Stated in full by the sentence.
    Relative,  ///< Computed from another date.
    Inherited, ///< From a neighbouring sentence.
    Published, ///< Only the publication day stands behind it.
};

/// Another article that tells the day of an event, and the words that it tells it by.
struct ToldElsewhere
{
    QString path;
    QString title; ///< Empty where it has none.
    TextRange range;
    QString words; ///< What stands at `range`.

    friend bool operator==(const ToldElsewhere &, const ToldElsewhere &) = default;
};

/// When an event took place. Undated: `basis` None, `value` empty and no `span`.
///
/// A date that the user set has its basis, anchor and derivation like any other, so that it can be explained:
/// they tell how the words that the user chose or typed were read.
struct EventDate
{
    QString value; ///< TIMEX3, without X: "2019-06-04TEV".
    std::optional<TimeSpan> span;
    Precision precision = Precision::Day;
    Relation relation = Relation::On;
    QString duration; ///< TIMEX3, how long it lasted: "PT2H"; may be there without a date.
    DateBasis basis = DateBasis::None;
    TextRange expression; ///< The words that gave the date; empty for Inherited, Published and None.
    Anchor anchor;
    Derivation derivation = Derivation::Stated;
    QString rule;                  ///< Empty for Inherited, Published and None.
    bool edited = false;           ///< Set by the user in place of what the program had read.
    QString typed;                 ///< The user's own words for it; empty where they are the article's.
    bool exclusive = false;        ///< Of Before and After: nothing of `span` itself is meant.
    TimexMod mod = TimexMod::None; ///< Of the words; `span` is already the part that it leaves.
    OrderClue orderClue = {};
    /// Where it may lie all the same, `span` being the likeliest place: it counts from a publication that is not known
    /// to the day.
    std::optional<TimeSpan> within = {};
    /// The article that the day is taken from, of Inherited, or that speaks for this one of the days that the event's
    /// own article names; null: there is none.
    std::shared_ptr<const ToldElsewhere> elsewhere = {};

    friend bool operator==(const EventDate &, const EventDate &) = default;
};

struct Trigger
{
    TextRange range;
    QString lemma;

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

enum class Role : quint8 { Agent, Patient, Other };

struct Participant
{
    Role role = Role::Other;
    TextRange range; ///< The name, or else the noun phrase; may stand in another sentence, see `through`.
    /// The words of the event's sentence that stand for the name ("he", "the company"); empty where it names it itself.
    TextRange through = {};

    friend bool operator==(const Participant &, const Participant &) = default;
};

enum class QuantityKind : quint8 { Killed, Wounded, Detained, Displaced, Money, Distance, Other };

/// How a number relates to what else the article counts of its kind.
enum class QuantityScope : quint8 {
    Stated,  ///< "three people", "a man".
    More,    ///< Besides others: "three others", "another man".
    Named,   ///< A person by name.
    Known,   ///< One told of before: "the victim".
    Implied, ///< Nobody is counted: "a fatal shooting" killed at least one.
};

/// "at least three people were killed" -> Killed, min 3, no max. Nobody is min 0, max 0.
struct Quantity
{
    QuantityKind kind = QuantityKind::Other;
    std::optional<double> min;
    std::optional<double> max;
    TextRange range; ///< The number with its bound and its people.
    QuantityScope scope = QuantityScope::Stated;
    bool struck = false; ///< Of Wounded: some of them may have died ("were shot").

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

struct Place
{
    TextRange range;
    TextRange region; ///< The state or country named with it; empty where none is.

    friend bool operator==(const Place &, const Place &) = default;
};

/// What of an event the user can correct.
enum class EventField : quint16 {
    Headline = 1u << 0,
    Kind = 1u << 1,
    Date = 1u << 2,
    Agents = 1u << 3,
    Patients = 1u << 4,
    Others = 1u << 5,
    Place = 1u << 6, ///< With its region.
    Quantities = 1u << 7,
    Status = 1u << 8,
    SaidBy = 1u << 9,
};
Q_DECLARE_FLAGS(EventFields, EventField)
Q_DECLARE_OPERATORS_FOR_FLAGS(EventFields)

/// The user's own words for who, where and by whom said; of fields that were not corrected, empty.
struct UserWords
{
    QStringList agents = {};
    QStringList patients = {};
    QStringList others = {};
    QString place = {};
    QString region = {};
    QStringList saidBy = {};

    friend bool operator==(const UserWords &, const UserWords &) = default;
};

/// Something that a sentence reports: its trigger word, what it says of it, and its date.
/// All ranges lie in the text of the event's article.
struct Event
{
    TextRange sentence;
    Trigger trigger;
    QString headline; ///< At most 90 UTF-16 units, made of the sentence's own words; never empty.
    EventClass eventClass = EventClass::Occurrence;
    bool onTimeline = true; ///< False for mentions that are kept but get no mark: states, "said", a modal's complement.
    QString kind; ///< Of the event taxonomy, "kind" or "kind/sub-kind": "protest/strike"; empty where nothing is known.
    EventDate date;
    std::vector<Participant> participants;
    std::optional<Place> place;
    std::vector<Quantity> quantities;
    EventStatus status = EventStatus::Happened;
    std::vector<TextRange> saidBy; ///< Who reports it inside the article.
    double confidence = 0.5;       ///< 0 to 1.
    bool apart = false;            ///< Of another happening than others like it in its article, see shareTolls().
    double chance = 1;             ///< That the trigger names an event at all, as TimeML sees it: 0 to 1.
    EventFields edited = {};       ///< What the user set in place of what was read.
    /// What the corrected names are; ranges point to the same words where the article has them. Null: none is
    /// corrected.
    std::shared_ptr<const UserWords> userWords = {};

    friend bool operator==(const Event &, const Event &) = default;
};

/// From this chance on a trigger is an EVENT of TimeML: below, its annotators mark fewer than they leave.
inline constexpr double leastTimemlChance = 0.36;

/// The most UTF-16 units a headline has.
inline constexpr qsizetype maxHeadlineLength = 90;

} // namespace core
