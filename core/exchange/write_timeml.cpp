// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/names.h"
#include "core/exchange/timeml.h"

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What stands for `c` in XML text or in an attribute; null where it stands for itself.
QString escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return u"&amp;"_s;
    case u'<':
        return u"&lt;"_s;
    case u'>':
        return u"&gt;"_s;
    case u'"':
        return u"&quot;"_s;
    case u'\r':
        return u"&#13;"_s;
    case u'\f':
    case u'\v':
        return u" "_s;
    case u'\n':
    case u'\t':
        return {};
    default:
        return c < u' ' || c.unicode() >= 0xFFFE ? QString(QChar::ReplacementCharacter) : QString();
    }
}

QString escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const QString escape = escapeOf(c);
        if (escape.isNull())
            safe += c;
        else
            safe += escape;
    }
    return safe;
}

/// A stretch of the text with a tag around it.
struct Mark
{
    TextRange range;
    QString element;
    QString attributes; ///< Written out, with a blank before each.
};

QString attribute(QLatin1StringView name, QStringView value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, escaped(value));
}

QString timeId(std::size_t index)
{
    return u't' + QString::number(index + 1);
}

using IdsByRange = std::map<TextRange, QString>;

/// The id of the time that `anchor` is; empty where it has none in this document.
QString idOf(const Anchor &anchor, const IdsByRange &ids, bool createdKnown)
{
    if (anchor.kind == Anchor::Kind::Published)
        return createdKnown ? u"t0"_s : QString();
    const auto known = ids.find(anchor.range);
    return anchor.kind == Anchor::Kind::Expression && known != ids.end() ? known->second : QString();
}

QString attributesOf(const TimeExpression &time, const QString &id, const IdsByRange &ids, bool createdKnown)
{
    const bool bounded = time.beginPoint.kind != Anchor::Kind::None || time.endPoint.kind != Anchor::Kind::None;
    const bool isFunction = bounded || time.derivation != Derivation::Stated;
    const auto point = [&](const Anchor &anchor) { return idOf(anchor, ids, createdKnown); };
    return attribute("tid"_L1, id) + attribute("type"_L1, QString(nameOf(time.type))) +
           attribute("value"_L1, time.value) + attribute("mod"_L1, QString(nameOf(time.mod))) +
           attribute("quant"_L1, time.quant) + attribute("freq"_L1, time.freq) +
           attribute("temporalFunction"_L1, isFunction ? u"true" : u"false") +
           attribute("anchorTimeID"_L1, point(time.anchor)) + attribute("beginPoint"_L1, point(time.beginPoint)) +
           attribute("endPoint"_L1, point(time.endPoint));
}

std::vector<Mark> marksOfTimes(const Extraction &extraction, bool createdKnown)
{
    IdsByRange ids;
    for (std::size_t i = 0; i < extraction.times.size(); ++i)
        ids.emplace(extraction.times[i].range, timeId(i));
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < extraction.times.size(); ++i) {
        const TimeExpression &time = extraction.times[i];
        marks.push_back({time.range, u"TIMEX3"_s, attributesOf(time, timeId(i), ids, createdKnown)});
    }
    return marks;
}

/// The word that a trigger of several turns on: its first ("shot dead", "carried out").
TextRange headWord(QStringView text, TextRange trigger)
{
    qsizetype end = trigger.begin;
    while (end < trigger.end && !text[end].isSpace())
        ++end;
    return {trigger.begin, end};
}

/// Adds the events that overlap no mark before them; both are in the order of the text.
void addEvents(std::vector<Mark> &marks, const Extraction &extraction)
{
    std::vector<Mark> events;
    for (const Event &event : extraction.events) {
        if (event.chance >= leastTimemlChance)
            events.push_back(
                {headWord(extraction.article.text, event.trigger.range), u"EVENT"_s, nameOf(event.eventClass)});
    }
    marks.insert(marks.end(), events.begin(), events.end());
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.range.begin; });
    // A time wins over an event that shares a letter with it, also over one that begins before it.
    std::vector<Mark> kept;
    int number = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool isEvent = marks[i].element == u"EVENT";
        const bool afterKept = kept.empty() || kept.back().range.end <= marks[i].range.begin;
        const bool beforeTime =
            i + 1 == marks.size() || marks[i + 1].element == u"EVENT" || marks[i].range.end <= marks[i + 1].range.begin;
        if (isEvent && (marks[i].range.isEmpty() || !afterKept || !beforeTime))
            continue;
        kept.push_back(std::move(marks[i]));
        if (isEvent)
            kept.back().attributes =
                attribute("eid"_L1, u'e' + QString::number(++number)) + attribute("class"_L1, kept.back().attributes);
    }
    marks = std::move(kept);
}

/// `text` with `marks` around their stretches; they are in order and do not overlap.
QString marked(QStringView text, const std::vector<Mark> &marks)
{
    QString written;
    qsizetype at = 0;
    for (const Mark &mark : marks) {
        written += escaped(text.sliced(at, mark.range.begin - at));
        written += u"<%1%2>%3</%1>"_s.arg(mark.element, mark.attributes,
                                          escaped(text.sliced(mark.range.begin, mark.range.length())));
        at = mark.range.end;
    }
    return written + escaped(text.sliced(at));
}

QString creationTime(const TimemlDocument &document)
{
    if (document.created.isEmpty())
        return {};
    const QString type = document.created.contains(u'T') ? u"TIME"_s : u"DATE"_s;
    return u"<TIMEX3"_s + attribute("tid"_L1, u"t0") + attribute("type"_L1, type) +
           attribute("value"_L1, document.created) + attribute("temporalFunction"_L1, u"false") +
           attribute("functionInDocument"_L1, u"CREATION_TIME") + u'>' + escaped(document.created) + u"</TIMEX3>"_s;
}

} // namespace

QByteArray toTimeml(const TimemlDocument &document, const Extraction &extraction, bool withEvents)
{
    std::vector<Mark> marks = marksOfTimes(extraction, !document.created.isEmpty());
    if (withEvents)
        addEvents(marks, extraction);
    const QString written = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>"_s + escaped(document.id) +
                            u"</DOCID>\n<DCT>"_s + creationTime(document) + u"</DCT>\n<TEXT>"_s +
                            marked(document.text, marks) + u"</TEXT>\n</TimeML>\n"_s;
    return written.toUtf8();
}

} // namespace core
