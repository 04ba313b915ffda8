// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporter.h"

#include <cstdio>

#include <unistd.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

} // namespace

Reporter::Reporter(bool progressWanted)
    : m_onTerminal(isatty(STDERR_FILENO) == 1)
    , m_showProgress(progressWanted || m_onTerminal)
{}

void Reporter::say(const QString &message)
{
    const QString clearLine = m_onTerminal ? u"\r\033[K"_s : QString();
    write(clearLine + u"dateline-cli: "_s + message + u'\n');
}

void Reporter::sayUnread(const QString &message)
{
    m_someUnread = true;
    say(message);
}

void Reporter::showProgress(qsizetype done, qsizetype all)
{
    const qsizetype percent = done * 100 / all;
    if (!m_showProgress || percent == m_percent)
        return;
    m_percent = percent;
    const QString text = u"%1 % (%2 of %3)"_s.arg(percent).arg(done).arg(all);
    if (m_onTerminal)
        write(done == all ? u"\r\033[K"_s : u'\r' + text);
    else
        write(text + u'\n');
}

} // namespace app
