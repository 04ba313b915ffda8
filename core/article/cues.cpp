// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/cues.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

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
        return !value.isEmpty() && value.front() != u'^' &&
               value.front() != u'*'; // the index goes by the first character
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

/// Where an index files what begins with `c`.
std::size_t bucketOf(QChar c)
{
    const char16_t code = folded(c).unicode();
    if (c.isDigit() || code == u'#')
        return u'0';
    return code < 128 ? code : 0;
}

QStringView headOf(QStringView text)
{
    return text.first(std::min(text.size(), longestLook));
}

QStringView tailOf(QStringView text)
{
    return text.last(std::min(text.size(), longestLook));
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

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetter() || !text[at].isLetter();
}

bool isInside(QStringView text, QStringView pattern)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (beginsWord(text, i) && lengthAt(text, i, pattern) >= 0)
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

/// Whether `pattern` fits `text`, of which it looks only at the ends where it is long.
bool fits(const Cue::Pattern &pattern, QStringView text)
{
    switch (pattern.place) {
    case Cue::Place::Start:
        return lengthAt(headOf(text), 0, pattern.text) >= 0;
    case Cue::Place::End: {
        const QStringView end = withoutEndMarks(tailOf(text));
        const auto from = end.size() - pattern.text.size();
        return from >= 0 && beginsWord(end, from) && lengthAt(end, from, pattern.text) == pattern.text.size();
    }
    case Cue::Place::Inside:
        return isInside(headOf(text), pattern.text) ||
               (text.size() > longestLook && isInside(tailOf(text), pattern.text));
    case Cue::Place::Whole: {
        const QStringView words = text.size() > longestLook ? QStringView() : withoutEndMarks(text);
        return !words.isEmpty() && lengthAt(words, 0, pattern.text) == words.size();
    }
    }
    return false;
}

/// Whether `paragraph` is as short, and ends, as the cue wants it.
bool hasShape(const Cue &cue, QStringView paragraph)
{
    if (cue.unstopped && paragraph.endsWith(u'.'))
        return false;
    return cue.mostWords == 0 || headOf(paragraph).count(u' ') < cue.mostWords;
}

} // namespace

bool matches(const Cue &cue, QStringView paragraph)
{
    const QStringView text = withoutMarks(paragraph);
    return hasShape(cue, paragraph) &&
           std::ranges::any_of(cue.patterns, [&](const Cue::Pattern &pattern) { return fits(pattern, text); });
}

Result<Cues> Cues::parse(const QString &text, const QString &name)
{
    Cues result;
    for (const RuleLine &line : ruleLines(text)) {
        if (line.keyword == u"cue") {
            result.m_cues.emplace_back().id = line.rest;
            result.m_cues.back().line = line.line;
        } else if (line.keyword == u"words" && !line.rest.isEmpty()) {
            const auto words = line.rest.toLower().split(u' ', Qt::SkipEmptyParts);
            result.m_words[words.front()].unite(QSet<QString>(words.begin() + 1, words.end()));
        } else if (result.m_cues.empty() || !readField(line.keyword, line.rest, result.m_cues.back())) {
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
        }
    }
    result.buildIndex();
    return result;
}

void Cues::buildIndex()
{
    for (std::size_t i = 0; i < m_cues.size(); ++i) {
        for (std::size_t k = 0; k < m_cues[i].patterns.size(); ++k) {
            const Cue::Pattern &pattern = m_cues[i].patterns[k];
            const std::size_t bucket = bucketOf(pattern.text.front());
            if (pattern.place == Cue::Place::End)
                m_index.atEnd.push_back({i, k});
            else
                (pattern.place == Cue::Place::Inside ? m_index.inside : m_index.atStart)[bucket].push_back({i, k});
        }
    }
}

void Cues::append(const Cues &other)
{
    m_cues.insert(m_cues.end(), other.m_cues.begin(), other.m_cues.end());
    for (auto list = other.m_words.constBegin(); list != other.m_words.constEnd(); ++list)
        m_words[list.key()].unite(*list);
}

const Cues &Cues::builtIn()
{
    static const Cues cues = [] {
        Cues all;
        for (const char *language : {"en", "de", "es", "fr", "it", "nl", "pl", "pt", "sv"}) {
            const QString name = QStringLiteral(":/rules/%1/article_cues.rules").arg(QLatin1StringView(language));
            const auto parsed = parse(builtInText(name), name);
            Q_ASSERT(parsed);
            all.append(parsed.value_or(Cues()));
        }
        all.buildIndex();
        return all;
    }();
    return cues;
}

const Cue *Cues::match(QStringView paragraph) const
{
    const QStringView text = withoutMarks(paragraph);
    if (text.isEmpty())
        return nullptr;
    std::size_t best = m_cues.size();
    const auto consider = [&](const std::vector<CueIndex::Entry> &entries, const auto &fitsHere) {
        for (const auto [cue, pattern] : entries) {
            if (cue < best && fitsHere(m_cues[cue].patterns[pattern]) && hasShape(m_cues[cue], paragraph))
                best = cue;
        }
    };
    const auto fitsText = [&](const Cue::Pattern &pattern) { return fits(pattern, text); };
    consider(m_index.atStart[bucketOf(text.front())], fitsText);
    consider(m_index.atEnd, fitsText);
    for (const QStringView part : {headOf(text), tailOf(text)}) {
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (beginsWord(part, i)) {
                consider(m_index.inside[bucketOf(part[i])],
                         [&](const Cue::Pattern &pattern) { return lengthAt(part, i, pattern.text) >= 0; });
            }
        }
        if (text.size() <= longestLook)
            break;
    }
    return best == m_cues.size() ? nullptr : &m_cues[best];
}

bool Cues::isIn(QStringView word, const QString &list) const
{
    const auto words = m_words.constFind(list);
    constexpr qsizetype longest = 16; // of all that the lists hold
    return words != m_words.constEnd() && word.size() <= longest && words->contains(word.toString().toLower());
}

} // namespace core
