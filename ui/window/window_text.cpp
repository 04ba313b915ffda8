// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_text.h"

#include "ui/models/date_text.h"
#include "ui/models/wording.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace ui {

namespace {

QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

/// The deepest folder that holds both.
QString commonFolder(QString folder, const QString &other)
{
    while (!folder.isEmpty() && other != folder && !other.startsWith(folder + QLatin1Char('/')))
        folder = folderOf(folder);
    return folder;
}

QString instantText(core::Instant instant, bool withTime)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const QString text = dayText(day);
    return withTime ? QStringLiteral("%1, %2").arg(text, timeText(instant, false)) : text;
}

} // namespace

QString WindowText::name(const core::Timeline &timeline)
{
    if (timeline.articles.empty())
        return {};
    const core::Article &first = timeline.articles.front()->article;
    if (first.path.startsWith(QLatin1String(":/")))
        return tr("Sample");
    if (timeline.articles.size() == 1)
        return Wording::title(first);

    QString folder = folderOf(first.path);
    for (const auto &extraction : timeline.articles)
        folder = commonFolder(folder, folderOf(extraction->article.path));
    QString name = QFileInfo(folder).fileName();
    if (name.endsWith(u'!')) // inside an archive
        name.chop(1);
    return name.isEmpty() || name == QLatin1String(".") ? articles(int(timeline.articles.size())) : name;
}

QString WindowText::articles(int count)
{
    return count == 1 ? tr("1 article") : tr("%n articles", nullptr, count);
}

QString WindowText::counts(int dated, int undated, const core::Timeline &timeline)
{
    if (timeline.articles.empty())
        return {};
    const QLocale locale;
    const int all = dated + undated;
    const QString events = all == 1 ? tr("%1 of 1 event").arg(dated)
                                    : tr("%1 of %2 events").arg(locale.toString(dated), locale.toString(all));
    QStringList parts{events, tr("%1 undated").arg(locale.toString(undated)), articles(int(timeline.articles.size()))};
    if (!timeline.failures.empty())
        parts += tr("%1 not read", "files").arg(locale.toString(qulonglong(timeline.failures.size())));
    return parts.join(QStringLiteral(" · "));
}

QString WindowText::span(const core::TimeSpan &span)
{
    const bool withTime = span.end - span.begin < std::chrono::days(3);
    return QStringLiteral("%1 – %2").arg(instantText(span.begin, withTime), instantText(span.end, withTime));
}

} // namespace ui
