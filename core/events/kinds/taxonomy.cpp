// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/taxonomy.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QStringList>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isId(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// Takes the lines of a taxonomy in.
class TaxonomyReader
{
public:
    /// Whether `line` is well-formed; if so it is taken in.
    bool take(const RuleLine &line)
    {
        if (line.keyword == u"kind"_s || line.keyword == u"sub"_s)
            return takeKind(line.rest, line.keyword == u"sub"_s);
        if (m_taxonomy.kinds.empty() || line.rest.isEmpty())
            return false;
        EventKind &kind = m_taxonomy.kinds.back();
        if (line.keyword == u"acled"_s)
            return takeAcled(line.rest, kind);
        QString *field = line.keyword == u"means"_s      ? &kind.meaning
                         : line.keyword == u"disorder"_s ? &kind.acledDisorder
                         : line.keyword == u"plover"_s   ? &kind.plover
                                                         : nullptr;
        if (field)
            *field = line.rest == u"-"_s ? QString() : line.rest;
        return field;
    }

    EventTaxonomy finish() { return std::move(m_taxonomy); }

private:
    bool takeKind(QStringView rest, bool isSub)
    {
        const qsizetype blank = rest.indexOf(u' ');
        if (blank < 0 || !isId(rest.first(blank)) || (isSub && m_taxonomy.kinds.empty()))
            return false;
        EventKind kind;
        if (isSub) {
            kind = m_taxonomy.kinds[m_top];
            kind.id += u'/';
            kind.meaning.clear();
        } else {
            m_top = m_taxonomy.kinds.size();
        }
        kind.id += rest.first(blank);
        kind.label = rest.sliced(blank).trimmed().toString();
        if (m_taxonomy.find(kind.id))
            return false;
        m_taxonomy.kinds.push_back(kind);
        return true;
    }

    static bool takeAcled(const QString &rest, EventKind &kind)
    {
        const QStringList parts = rest.split(u" | "_s);
        kind.acledType = rest == u"-"_s ? QString() : parts.front();
        kind.acledSubType = parts.size() == 2 ? parts.back() : QString();
        return parts.size() <= 2;
    }

    EventTaxonomy m_taxonomy;
    std::size_t m_top = 0; ///< The kind that sub-kinds belong to.
};

} // namespace

const EventKind *EventTaxonomy::find(QStringView id) const
{
    const auto found = std::ranges::find(kinds, id, &EventKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

Result<EventTaxonomy> parseTaxonomy(const QString &text, const QString &name)
{
    TaxonomyReader reader;
    for (const RuleLine &line : ruleLines(text)) {
        if (!reader.take(line))
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
    }
    return reader.finish();
}

const EventTaxonomy &eventTaxonomy()
{
    static const EventTaxonomy taxonomy = [] {
        const QString name = u":/taxonomy/events.kinds"_s;
        auto parsed = parseTaxonomy(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(EventTaxonomy());
    }();
    return taxonomy;
}

QStringView topKindOf(QStringView id)
{
    return id.first(id.indexOf(u'/') < 0 ? id.size() : id.indexOf(u'/'));
}

QStringView subKindOf(QStringView id)
{
    return id.sliced(std::min(topKindOf(id).size() + 1, id.size()));
}

} // namespace core
