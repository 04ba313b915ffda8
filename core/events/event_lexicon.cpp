// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event_lexicon.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"
#include "core/events/compiled_lexicon.h"
#include "core/events/inflect.h"
#include "core/events/kinds/taxonomy.h"
#include "core/events/mentions/noun_weights.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

template<typename T>
struct Named
{
    QStringView name;
    T value;
};

template<typename T, std::size_t n>
std::optional<T> valueNamed(const std::array<Named<T>, n> &table, QStringView name)
{
    for (const Named<T> &row : table) {
        if (row.name == name)
            return row.value;
    }
    return {};
}

constexpr auto eventClasses = std::to_array<Named<EventClass>>({{u"occurrence", EventClass::Occurrence},
                                                                {u"state", EventClass::State},
                                                                {u"reporting", EventClass::Reporting},
                                                                {u"i-action", EventClass::IAction},
                                                                {u"i-state", EventClass::IState},
                                                                {u"aspectual", EventClass::Aspectual},
                                                                {u"perception", EventClass::Perception}});

constexpr auto wordClasses = std::to_array<Named<WordClass>>({{u"determiner", WordClass::Determiner},
                                                              {u"possessive", WordClass::Possessive},
                                                              {u"pronoun", WordClass::Pronoun},
                                                              {u"preposition", WordClass::Preposition},
                                                              {u"subordinator", WordClass::Subordinator},
                                                              {u"conjunctive", WordClass::Conjunctive},
                                                              {u"relative", WordClass::Relative},
                                                              {u"conjunction", WordClass::Conjunction},
                                                              {u"modal", WordClass::Modal},
                                                              {u"be", WordClass::Be},
                                                              {u"have", WordClass::Have},
                                                              {u"do", WordClass::Do},
                                                              {u"negation", WordClass::Negation},
                                                              {u"adverb", WordClass::Adverb},
                                                              {u"particle", WordClass::Particle},
                                                              {u"future", WordClass::Future},
                                                              {u"hedge", WordClass::Hedge},
                                                              {u"people", WordClass::People},
                                                              {u"facility", WordClass::Facility},
                                                              {u"titleword", WordClass::TitleWord},
                                                              {u"area", WordClass::Area},
                                                              {u"background", WordClass::Background},
                                                              {u"aftermath", WordClass::Aftermath},
                                                              {u"happening", WordClass::Happening},
                                                              {u"posting", WordClass::Posting},
                                                              {u"alarm", WordClass::Alarm},
                                                              {u"announcing", WordClass::Announcing},
                                                              {u"lasting", WordClass::Lasting},
                                                              {u"attempting", WordClass::Attempting}});

constexpr auto statusMarks = std::to_array<Named<StatusMark>>({{u"cancelled", StatusMark::Cancelled},
                                                               {u"postponed", StatusMark::Postponed},
                                                               {u"planned", StatusMark::Planned},
                                                               {u"denied", StatusMark::Denied},
                                                               {u"feared", StatusMark::Feared},
                                                               {u"alleged", StatusMark::Alleged},
                                                               {u"ended", StatusMark::Ended}});

constexpr auto harms = std::to_array<Named<QuantityKind>>({{u"killed", QuantityKind::Killed},
                                                           {u"wounded", QuantityKind::Wounded},
                                                           {u"detained", QuantityKind::Detained},
                                                           {u"displaced", QuantityKind::Displaced}});

constexpr auto boundSides = std::to_array<Named<BoundPhrase::Side>>(
    {{u"least", BoundPhrase::Side::Least}, {u"most", BoundPhrase::Side::Most}, {u"about", BoundPhrase::Side::About}});

/// Reads the lines of a lexicon into a Compiled. Verbs get their forms at the end, when all
/// irregular ones are known.
class Reader
{
public:
    /// Whether `line` is a well-formed entry; if so it is taken in.
    bool take(const RuleLine &line)
    {
        const QStringView key = line.keyword;
        const QList<QStringView> rest = QStringView(line.rest).split(u' ', Qt::SkipEmptyParts);
        if (key == u"example")
            return takeExample(line.rest);
        if (rest.isEmpty())
            return false;
        if (key == u"irregular")
            return takeIrregular(rest);
        if (key == u"weigh")
            return takeNounWeights(rest, m_lexicon->nouns, m_lexicon->words);
        if (key == u"light" || key == u"taking")
            return takeLemmas(rest, key == u"light" ? m_light : m_taking);
        if (key == u"speech")
            return takeLemmas(rest, m_speech);
        return rest.size() >= 2 && takeKeyed(key, rest.front(), rest.sliced(1));
    }

    std::shared_ptr<const EventLexicon::Compiled> finish()
    {
        for (const QString &base : std::as_const(m_verbs))
            addVerbForms(base);
        for (EventEntry &entry : m_lexicon->entries)
            finishEntry(entry);
        for (auto &[form, info] : m_lexicon->words)
            finishAuxiliary(info);
        return m_lexicon;
    }

private:
    bool takeKeyed(QStringView key, QStringView first, const QList<QStringView> &rest)
    {
        if (key == u"verb" || key == u"noun" || key == u"phrasal" || key == u"adjective")
            return takeEntries(key, first, rest);
        if (key == u"compound")
            return takeCompounds(first, rest);
        if (key == u"word")
            return takeClass(valueNamed(wordClasses, first), rest);
        if (key == u"mark")
            return takeMark(valueNamed(statusMarks, first), rest);
        if (key == u"harm")
            return takeHarm(valueNamed(harms, first), rest);
        if (key == u"number")
            return takeNumber(first, rest);
        return key == u"bound" && takeBounds(valueNamed(boundSides, first), rest);
    }

    WordInfo &word(QStringView form) { return m_lexicon->words[form.toString().replace(u'_', u' ')]; }

    static bool isKind(QStringView name) { return name == u"-" || eventTaxonomy().find(name); }

    static QString kindOf(QStringView name) { return name == u"-" ? QString() : name.toString(); }

    bool takeEntries(QStringView key, QStringView kind, const QList<QStringView> &rest)
    {
        const auto eventClass = valueNamed(eventClasses, rest.front());
        if (!eventClass || !isKind(kind))
            return false;
        for (const QStringView lemma : rest.sliced(1)) {
            const EventEntry entry{lemma.toString().replace(u'_', u' '), kindOf(kind), *eventClass};
            if (key == u"verb")
                addVerb(entry);
            else if (key == u"noun")
                addNoun(entry);
            else if (key == u"adjective" && word(entry.lemma).adjective < 0)
                word(entry.lemma).adjective = add(entry);
            else if (key == u"phrasal" && !m_lexicon->phrasals.contains(entry.lemma))
                m_lexicon->phrasals.insert(entry.lemma, add(entry));
        }
        return true;
    }

    int add(const EventEntry &entry)
    {
        m_lexicon->entries.push_back(entry);
        return int(m_lexicon->entries.size()) - 1;
    }

    /// The first line that names a word decides what it is.
    void addVerb(const EventEntry &entry)
    {
        if (word(entry.lemma).verb >= 0)
            return;
        word(entry.lemma).verb = add(entry);
        m_verbs.push_back(entry.lemma);
    }

    void addNoun(const EventEntry &entry)
    {
        if (word(entry.lemma).noun >= 0)
            return;
        const int index = add(entry);
        word(entry.lemma).noun = index;
        word(pluralOf(entry.lemma)).noun = index;
    }

    bool takeIrregular(const QList<QStringView> &rest)
    {
        for (const QStringView forms : rest) {
            const QList<QStringView> parts = forms.split(u'/');
            if (parts.size() != 3)
                return false;
            m_irregular.insert(parts[0].toString(), {parts[1].toString(), parts[2].toString()});
        }
        return true;
    }

    static bool takeLemmas(const QList<QStringView> &rest, QStringList &lemmas)
    {
        for (const QStringView lemma : rest)
            lemmas.push_back(lemma.toString().replace(u'_', u' '));
        return true;
    }

    bool takeCompounds(QStringView kind, const QList<QStringView> &rest)
    {
        for (const QStringView words : rest)
            m_lexicon->compounds.insert(words.toString().replace(u'_', u' '), kindOf(kind));
        return isKind(kind);
    }

    bool takeClass(std::optional<WordClass> wordClass, const QList<QStringView> &rest)
    {
        for (const QStringView form : rest) {
            if (wordClass)
                word(form).classes |= *wordClass;
        }
        return wordClass.has_value();
    }

    bool takeMark(std::optional<StatusMark> mark, const QList<QStringView> &rest)
    {
        for (const QStringView lemma : rest) {
            if (!mark)
                return false;
            m_marks.insert(lemma.toString().replace(u'_', u' '), *mark);
            word(lemma).mark = *mark;
        }
        return true;
    }

    bool takeHarm(std::optional<QuantityKind> harm, const QList<QStringView> &rest)
    {
        for (const QStringView form : rest)
            word(form).harm = harm;
        return harm.has_value();
    }

    bool takeNumber(QStringView value, const QList<QStringView> &rest)
    {
        const bool open = value.endsWith(u'+');
        bool isNumber = false;
        const double number = (open ? value.chopped(1) : value).toDouble(&isNumber);
        for (const QStringView form : rest)
            word(form).number = NumberWord{number, open};
        return isNumber;
    }

    bool takeBounds(std::optional<BoundPhrase::Side> side, const QList<QStringView> &rest)
    {
        for (const QStringView words : rest) {
            if (side)
                m_lexicon->bounds.push_back({*side, words.toString().split(u'_')});
        }
        return side.has_value();
    }

    bool takeExample(QStringView rest)
    {
        const qsizetype close = rest.indexOf(u'"', 1);
        const qsizetype arrow = rest.indexOf(u"\" ->");
        if (!rest.startsWith(u'"') || close < 0 || arrow != close)
            return false;
        const QString events = rest.sliced(arrow + 4).trimmed().toString();
        m_lexicon->examples.push_back({rest.sliced(1, close - 1).toString(), events.split(u' ', Qt::SkipEmptyParts)});
        return true;
    }

    void addForm(const QString &form, const QString &base, VerbForm which)
    {
        WordInfo &info = word(form);
        if (info.verb < 0)
            info.verb = word(base).verb;
        // "lay" is "lie" in the past and "lay" now: the entry that came first keeps the form.
        if (word(form).verb == word(base).verb)
            word(form).verbForms |= which;
    }

    void addVerbForms(const QString &base)
    {
        const VerbForms forms = inflectRegularly(base);
        addForm(base, base, VerbForm::Base);
        addForm(forms.third, base, VerbForm::Third);
        for (const QString &gerund : forms.gerunds)
            addForm(gerund, base, VerbForm::Gerund);
        if (const auto irregular = m_irregular.constFind(base); irregular != m_irregular.cend()) {
            addForm(irregular->first, base, VerbForm::Past);
            addForm(irregular->second, base, VerbForm::Participle);
            return;
        }
        for (const QString &past : forms.pasts) {
            addForm(past, base, VerbForm::Past);
            addForm(past, base, VerbForm::Participle);
        }
    }

    /// "were" and "hasn't" are forms of a verb that no ending tells.
    void finishAuxiliary(WordInfo &info)
    {
        if (info.verb >= 0)
            return;
        const QString base = info.classes.testFlag(WordClass::Be)     ? u"be"_s
                             : info.classes.testFlag(WordClass::Have) ? u"have"_s
                             : info.classes.testFlag(WordClass::Do)   ? u"do"_s
                                                                      : QString();
        if (!base.isEmpty())
            info.verb = valueIn(m_lexicon->words, base).verb;
    }

    void finishEntry(EventEntry &entry) const
    {
        entry.light = m_light.contains(entry.lemma);
        entry.isSpeech = entry.eventClass == EventClass::Reporting && m_speech.contains(entry.lemma);
        entry.takesPlace = m_taking.contains(entry.lemma);
        entry.mark = m_marks.value(entry.lemma, StatusMark::None);
    }

    std::shared_ptr<EventLexicon::Compiled> m_lexicon = std::make_shared<EventLexicon::Compiled>();
    QStringList m_verbs;
    QStringList m_light;
    QStringList m_taking;
    QStringList m_speech;
    QHash<QString, std::pair<QString, QString>> m_irregular;
    QHash<QString, StatusMark> m_marks;
};

std::expected<void, Error> readInto(Reader &reader, const QString &text, const QString &name)
{
    for (const RuleLine &line : ruleLines(text)) {
        if (!reader.take(line))
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
    }
    return {};
}

} // namespace

Result<EventLexicon> EventLexicon::parse(const QString &text, const QString &name)
{
    Reader reader;
    if (const auto read = readInto(reader, text, name); !read)
        return std::unexpected(read.error());
    EventLexicon lexicon;
    lexicon.m_compiled = reader.finish();
    return lexicon;
}

const EventLexicon &EventLexicon::english()
{
    static const EventLexicon lexicon = [] {
        Reader reader;
        for (const QString &name : {u":/rules/en/events.words"_s, u":/models/en_event_nouns.words"_s}) {
            [[maybe_unused]] const auto read = readInto(reader, builtInText(name), name);
            Q_ASSERT(read);
        }
        EventLexicon english;
        english.m_compiled = reader.finish();
        return english;
    }();
    return lexicon;
}

} // namespace core
