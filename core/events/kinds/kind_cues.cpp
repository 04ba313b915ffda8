// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/kind_cues.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"
#include "core/events/kinds/taxonomy.h"

#include <array>
#include <optional>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct NamedZone
{
    QLatin1StringView name;
    CueZone zone;
};

constexpr std::array namedZones{NamedZone{"trigger:"_L1, CueZone::Trigger}, NamedZone{"agent:"_L1, CueZone::Agent},
                                NamedZone{"patient:"_L1, CueZone::Patient}};

/// Takes the lines of a file of cues in.
class CueReader
{
public:
    explicit CueReader(const EventTaxonomy &taxonomy)
        : m_taxonomy(taxonomy)
    {}

    /// Whether `line` is well-formed; if so it is taken in.
    bool take(const RuleLine &line)
    {
        if (line.keyword == u"example"_s)
            return takeExample(line.rest);
        const QStringList parts = line.rest.split(u' ', Qt::SkipEmptyParts);
        if (line.keyword == u"words"_s)
            return takeWords(parts);
        if (line.keyword == u"bare"_s)
            return takeBare(parts);
        return line.keyword == u"cue"_s && takeCue(parts);
    }

    KindCues finish() { return std::move(m_cues); }

private:
    bool takeWords(const QStringList &parts)
    {
        if (parts.size() < 2 || !parts.front().startsWith(u'@'))
            return false;
        const auto terms = expanded(parts.sliced(1));
        if (terms)
            m_lists[parts.front()] += *terms;
        return terms.has_value();
    }

    bool takeBare(const QStringList &parts)
    {
        for (const QString &lemma : parts)
            m_cues.bareTriggers.insert(QString(lemma).replace(u'_', u' '));
        return !parts.isEmpty();
    }

    /// The terms with lists in place of their names; nothing where a list is not known.
    std::optional<QStringList> expanded(const QStringList &parts) const
    {
        QStringList terms;
        for (const QString &part : parts) {
            if (!part.startsWith(u'@'))
                terms.append(part);
            else if (m_lists.contains(part))
                terms += m_lists.value(part);
            else
                return std::nullopt;
        }
        return terms;
    }

    bool takeCue(const QStringList &parts)
    {
        const EventKind *kind = parts.size() < 3 ? nullptr : m_taxonomy.find(parts[0]);
        bool isNumber = false;
        const double weight = parts.value(1).toDouble(&isNumber);
        if (!kind || !isNumber)
            return false;
        const auto first = quint16(m_cues.conditions.size());
        QStringList condition;
        for (const QString &part : parts.sliced(2) + QStringList{u"&"_s}) {
            if (part != u"&"_s)
                condition.append(part);
            else if (!takeCondition(std::exchange(condition, {})))
                return false;
        }
        m_cues.cues.push_back(
            {quint16(kind - m_taxonomy.kinds.data()), weight, first, quint16(m_cues.conditions.size())});
        return true;
    }

    bool takeCondition(QStringList parts)
    {
        CueZone zone = CueZone::Anywhere;
        for (const NamedZone &named : namedZones) {
            if (!parts.isEmpty() && parts.front() == named.name) {
                zone = named.zone;
                parts.removeFirst();
            }
        }
        const auto terms = expanded(parts);
        if (!terms || terms->isEmpty())
            return false;
        const auto condition = quint16(m_cues.conditions.size());
        m_cues.conditions.push_back(zone);
        for (const QString &term : *terms)
            addTerm(term, condition);
        return true;
    }

    void addTerm(const QString &text, quint16 condition)
    {
        if (!m_terms.contains(text)) {
            const auto index = quint16(m_cues.terms.size());
            m_terms.insert(text, index);
            m_cues.terms.push_back({QString(text).replace(u'-', u'_').split(u'_', Qt::SkipEmptyParts), {}});
            m_cues.termsByFirstWord[m_cues.terms.back().words.front()].push_back(index);
        }
        auto &conditions = m_cues.terms[m_terms.value(text)].conditions;
        if (conditions.empty() || conditions.back() != condition)
            conditions.push_back(condition);
    }

    bool takeExample(const QString &rest)
    {
        const qsizetype arrow = rest.indexOf(u"\" -> "_s);
        if (!rest.startsWith(u'"') || arrow < 1)
            return false;
        const QString kind = rest.sliced(arrow + 5).trimmed();
        m_cues.examples.push_back({rest.sliced(1, arrow - 1), kind == u"-"_s ? QString() : kind});
        return kind == u"-"_s || m_taxonomy.find(kind);
    }

    const EventTaxonomy &m_taxonomy;
    KindCues m_cues;
    QHash<QString, QStringList> m_lists;
    QHash<QString, quint16> m_terms;
};

} // namespace

Result<KindCues> parseKindCues(const QString &text, const QString &name, const EventTaxonomy &taxonomy)
{
    CueReader reader(taxonomy);
    for (const RuleLine &line : ruleLines(text)) {
        if (!reader.take(line))
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
    }
    return reader.finish();
}

const KindCues &englishKindCues()
{
    static const KindCues cues = [] {
        const QString name = u":/rules/en/kinds.cues"_s;
        auto parsed = parseKindCues(builtInText(name), name, eventTaxonomy());
        Q_ASSERT(parsed);
        return parsed.value_or(KindCues());
    }();
    return cues;
}

} // namespace core
