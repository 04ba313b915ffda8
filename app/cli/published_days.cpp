// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/published_days.h"

#include "app/cli/messages.h"
#include "core/exchange/date_text.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostErrorsShown = 10;

QString fileNameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// Adds one line to the list; what is wrong with it otherwise.
std::expected<void, QString> addLine(const QString &line, core::GivenDays &days)
{
    const qsizetype tab = line.lastIndexOf(u'\t');
    if (tab < 1)
        return std::unexpected(u"a path, a tab and a day are expected"_s);
    const auto day = core::readIsoDay(QStringView(line).sliced(tab + 1).trimmed());
    if (!day)
        return std::unexpected(u"‘%1’"_s.arg(line.sliced(tab + 1)));
    const auto [known, isNew] = days.emplace(line.first(tab), *day);
    if (!isNew && known->second != *day)
        return std::unexpected(u"another day was given for ‘%1’ before"_s.arg(line.first(tab)));
    return {};
}

QString wordErrors(const std::vector<core::Error> &errors)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(errors.size(), mostErrorsShown); ++i)
        lines.append(sentenceOf(errors[i]));
    if (errors.size() > mostErrorsShown)
        lines.append(u"and %1 more lines like these"_s.arg(errors.size() - mostErrorsShown));
    return lines.join(u'\n');
}

/// Entries by their file name; null where several have the same one.
template<typename Entry>
std::map<QString, const Entry *> byFileName(const auto &entries, auto pathOf)
{
    std::map<QString, const Entry *> named;
    for (const Entry &entry : entries) {
        const auto [known, isNew] = named.emplace(fileNameOf(pathOf(entry)), &entry);
        if (!isNew)
            known->second = nullptr;
    }
    return named;
}

} // namespace

PublishedList readPublishedList(const QString &text, const QString &name)
{
    PublishedList list;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString bare = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (bare.trimmed().isEmpty())
            continue;
        if (const auto added = addLine(bare, list.days); !added)
            list.errors.push_back({core::ErrorCode::DateMalformed, name, added.error(), number});
    }
    return list;
}

bool Published::keepFor(const std::vector<QString> &paths)
{
    using Entry = core::GivenDays::value_type;
    const auto entriesByName = byFileName<Entry>(list, [](const Entry &entry) { return entry.first; });
    const auto pathsByName = byFileName<QString>(paths, [](const QString &path) { return path; });
    core::GivenDays days;
    for (const QString &path : paths) {
        const QString name = fileNameOf(path);
        const auto exact = list.find(path);
        const auto named = entriesByName.find(name);
        if (exact != list.end())
            days.insert(*exact);
        else if (named != entriesByName.end() && named->second && pathsByName.at(name))
            days.emplace(path, named->second->second);
    }
    list = std::move(days);
    return !list.empty();
}

std::optional<core::CivilDay> Published::dayOf(const QString &path) const
{
    const auto day = list.find(path);
    return day == list.end() ? ofAll : std::optional(day->second);
}

std::expected<Published, QString> readPublished(const QString &value)
{
    if (const auto day = core::readIsoDay(value))
        return Published{day, {}};
    QFile file(value);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"--published ‘%1’ is neither a day (YYYY-MM-DD) nor a list that can be read (%2)"_s.arg(
            value, file.errorString()));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    PublishedList list = readPublishedList(text, value);
    if (!list.errors.empty())
        return std::unexpected(wordErrors(list.errors));
    return Published{{}, std::move(list.days)};
}

} // namespace app
