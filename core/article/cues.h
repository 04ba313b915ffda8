// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <vector>

namespace core {

/// How much of a page a cue speaks for.
enum class CueScope : quint8 {
    Line, ///< Its own paragraph.
    List, ///< Its own paragraph and the short lines that follow.
    Rest, ///< All that follows it, up to the next cue of this scope.
};

/// Words by which a paragraph shows what it is: "Leave a reply" -> a comment form, to the end.
///
/// A pattern stands at the paragraph's start, at its end, anywhere in it, or is the whole of it (but for
/// marks at the end). Letter case does not matter. In a pattern '#' stands for digits, '^' for a
/// capital letter and '*' for a word.
struct Cue
{
    enum class Place : quint8 { Start, End, Inside, Whole };

    struct Pattern
    {
        Place place = Place::Start;
        QString text;
    };

    QString id;
    RegionKind kind = RegionKind::Navigation;
    CueScope scope = CueScope::Line;
    qsizetype mostWords = 0; ///< Longer paragraphs do not fit; 0: any length.
    bool unstopped = false;  ///< What ends as a sentence does not fit.
    std::vector<Pattern> patterns;
    QStringList examples;
    QStringList rejects;
    int line = 0; ///< Where it stands in its file.
};

/// The patterns of all cues by how they begin: their first character (a digit for all digits; 0 for what is
/// not ASCII).
struct CueIndex
{
    struct Entry
    {
        std::size_t cue = 0;
        std::size_t pattern = 0;
    };
    using Buckets = std::array<std::vector<Entry>, 128>;

    Buckets atStart;
    Buckets inside;
    std::vector<Entry> atEnd;
};

/// The cues of some languages, and the plain word lists that go with them.
class Cues
{
public:
    /// Reads cues from `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<Cues> parse(const QString &text, const QString &name);

    /// The cues that come with the program, of all languages at once: a page's own furniture is often in
    /// another language than its story.
    static const Cues &builtIn();

    /// The first cue that fits `paragraph`, null where none does. Looks only at the
    /// beginning and the end of a long paragraph; tries only patterns that begin as the words there do.
    const Cue *match(QStringView paragraph) const;

    const std::vector<Cue> &all() const { return m_cues; }

    /// Whether `word`, in any letter case, is on the list called `list`: month, weekday, section …
    bool isIn(QStringView word, const QString &list) const;

private:
    void append(const Cues &other);
    void buildIndex();

    std::vector<Cue> m_cues;
    QHash<QString, QSet<QString>> m_words;
    CueIndex m_index;
};

/// Whether one of the patterns of `cue` fits `paragraph`.
bool matches(const Cue &cue, QStringView paragraph);

} // namespace core
