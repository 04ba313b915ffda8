// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/cues.h"

#include "core/base/built_in_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core {

namespace {

/// A paragraph longer than this is judged by so many units at either end.
constexpr qsizetype longestLook = 400;

using NamedKind = std::pair<QStringView, RegionKind>;
constexpr std::array<NamedKind, 12> namedKinds = {{
    {u"kicker", RegionKind::Kicker},
    {u"byline", RegionKind::Byline},
    {u"published", RegionKind::Published},
    {u"caption", RegionKind::Caption},
    {u"quote-box", RegionKind::QuoteBox},
    {u"related", RegionKind::Related},
    {u"navigation", RegionKind::Navigation},
    {u"advert", RegionKind::Advert},
    {u"comment", RegionKind::Comment},
    {u"comment-form", RegionKind::CommentForm},
    {u"about-author", RegionKind::AboutAuthor},
    {u"legal", RegionKind::Legal},
}};

std::optional<RegionKind> kindNamed(QStringView name)
{
    const auto it = std::ranges::find(namedKinds, name, &NamedKind::first);
    return it == namedKinds.end() ? std::nullopt : std::optional(it->second);
}

std::optional<CueScope> scopeNamed(QStringView name)
{
    if (name == u"line")
        return CueScope::Line;
    if (name == u"list")
        return CueScope::List;
    return name == u"rest" ? std::optional(CueScope::Rest) : std::nullopt;
}

std::optional<Cue::Place> placeNamed(QStringView name)
{
    if (name == u"start")
        return Cue::Place::Start;
    if (name == u"end")
        return Cue::Place::End;
    if (name == u"inside")
        return Cue::Place::Inside;
    return name == u"whole" ? std::optional(Cue::Place::Whole) : std::nullopt;
}

/// Reads one line of a cue file into `cue`; false where it is none.
bool readField(QStringView key, QStringView value, Cue &cue)
{
    if (const auto place = placeNamed(key)) {
        cue.patterns.push_back({*place, value.toString()});
        return true;
    }
    if (key == u"example" || key == u"reject") {
        (key == u"example" ? cue.examples : cue.rejects).append(value.toString());
        return true;
    }
    if (key == u"most") {
        cue.mostWords = value.toInt();
        return cue.mostWords > 0;
    }
    if (key == u"shape") {
        cue.unstopped = value == u"unstopped";
        return cue.unstopped;
    }
    const auto kind = key == u"kind" ? kindNamed(value) : std::nullopt;
    const auto scope = key == u"scope" ? scopeNamed(value) : std::nullopt;
    cue.kind = kind.value_or(cue.kind);
    cue.scope = scope.value_or(cue.scope);
    return kind || scope;
}

/// How a character compares: without case, and with one kind of apostrophe and dash.
QChar folded(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x2013:
    case 0x2014:
        return u'-';
    case 0x00A0:
        return u' ';
    default:
        return c.toLower();
    }
}

/// How many units of `text` at `at` the pattern takes; -1 where it does not fit.
qsizetype lengthAt(QStringView text, qsizetype at, QStringView pattern)
{
    const qsizetype begin = at;
    for (const QChar wanted : pattern) {
        if (at >= text.size())
            return -1;
        if (wanted == u'#' || wanted == u'*') {
            const qsizetype run = at;
            while (at < text.size() && (wanted == u'#' ? text[at].isDigit() : !text[at].isSpace()))
                ++at;
            if (at == run)
                return -1;
        } else if (wanted == u'^' ? text[at].isUpper() : folded(text[at]) == folded(wanted)) {
            ++at;
        } else {
            return -1;
        }
    }
    const bool cutsWord = at < text.size() && at > begin && text[at - 1].isLetter() && text[at].isLetter();
    return cutsWord && !pattern.endsWith(u'^') ? -1 : at - begin;
}

bool isInside(QStringView text, QStringView pattern)
{
    for (qsizetype i = 0; i + pattern.size() <= text.size(); ++i) {
        const bool midWord = i > 0 && text[i - 1].isLetter() && text[i].isLetter();
        if (!midWord && lengthAt(text, i, pattern) >= 0)
            return true;
    }
    return false;
}

/// Without bullets, arrows and Markdown's marks before the words.
QStringView withoutMarks(QStringView text)
{
    static constexpr QStringView marks = u"•*·▪►»→>#_-–— \t|[";
    while (!text.isEmpty() && marks.contains(text.front()))
        text = text.sliced(1);
    return text;
}

QStringView withoutEndMarks(QStringView text)
{
    static constexpr QStringView marks = u".:!?…»→>*_ \t|]";
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    return text;
}

bool fits(const Cue::Pattern &pattern, QStringView text)
{
    switch (pattern.place) {
    case Cue::Place::Start:
        return lengthAt(text, 0, pattern.text) >= 0;
    case Cue::Place::End: {
        const auto from = text.size() - pattern.text.size();
        return from >= 0 && lengthAt(text, from, pattern.text) == pattern.text.size();
    }
    case Cue::Place::Inside:
        return isInside(text, pattern.text);
    case Cue::Place::Whole: {
        const QStringView core = withoutEndMarks(text);
        return lengthAt(core, 0, pattern.text) == core.size() && !core.isEmpty();
    }
    }
    return false;
}

} // namespace

bool matches(const Cue &cue, QStringView paragraph)
{
    if (cue.mostWords > 0 && paragraph.first(std::min(paragraph.size(), longestLook)).count(u' ') >= cue.mostWords)
        return false;
    if (cue.unstopped && paragraph.endsWith(u'.'))
        return false;
    const QStringView text = withoutMarks(paragraph);
    const QStringView head = text.first(std::min(text.size(), longestLook));
    const QStringView tail = text.last(std::min(text.size(), longestLook));
    return std::ranges::any_of(cue.patterns, [&](const Cue::Pattern &pattern) {
        switch (pattern.place) {
        case Cue::Place::Start:
            return fits(pattern, head);
        case Cue::Place::Whole:
            return text.size() < longestLook && fits(pattern, text);
        case Cue::Place::End:
            return fits(pattern, withoutEndMarks(tail));
        case Cue::Place::Inside:
            return fits(pattern, tail) || (text.size() > longestLook && fits(pattern, head));
        }
        return false;
    });
}

Result<Cues> Cues::parse(const QString &text, const QString &name)
{
    Cues result;
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto blank = std::max<qsizetype>(line.indexOf(u' '), 0);
        const QStringView key = line.first(blank);
        const QStringView value = line.sliced(blank).trimmed();
        if (key == u"cue") {
            result.m_cues.emplace_back().id = value.toString();
            result.m_cues.back().line = number;
        } else if (key == u"words") {
            const auto words = value.toString().toLower().split(u' ', Qt::SkipEmptyParts);
            result.m_words[words.front()].unite(QSet<QString>(words.begin() + 1, words.end()));
        } else if (key.isEmpty() || result.m_cues.empty() || !readField(key, value, result.m_cues.back())) {
            return std::unexpected(Error{ErrorCode::RuleMalformed, name, line.toString(), number, 1});
        }
    }
    return result;
}

const Cues &Cues::english()
{
    static const Cues cues = [] {
        const QString name = QStringLiteral(":/rules/en/article_cues.rules");
        const auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(Cues());
    }();
    return cues;
}

const Cue *Cues::match(QStringView paragraph) const
{
    const auto it = std::ranges::find_if(m_cues, [&](const Cue &cue) { return matches(cue, paragraph); });
    return it == m_cues.end() ? nullptr : &*it;
}

bool Cues::isIn(QStringView word, const QString &list) const
{
    const auto words = m_words.constFind(list);
    constexpr qsizetype longest = 16; // of all that the lists hold
    return words != m_words.constEnd() && word.size() <= longest && words->contains(word.toString().toLower());
}

} // namespace core
