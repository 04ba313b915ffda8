// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/lean_page.h"

#include <QByteArrayView>

#include <array>
#include <bitset>
#include <cctype>
#include <cstring>

namespace core {

namespace {

/// Longer values of attributes that begin "data:" are pictures.
constexpr qsizetype longestData = 200;

bool isBlank(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// Whether `name`, in lower case, stands at `at` in any letter case.
bool standsAt(QByteArrayView page, qsizetype at, QByteArrayView name)
{
    if (page.size() - at < name.size())
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(page[at + i])) != name[i])
            return false;
    }
    return true;
}

class Copier
{
public:
    explicit Copier(const QByteArray &page)
        : m_page(page)
    {
        m_lean.reserve(page.size());
    }

    QByteArray copy()
    {
        while (m_at < m_page.size()) {
            const qsizetype tag = find('<', m_at);
            skipTo(tag);
            if (tag >= m_page.size())
                break;
            if (standsAt(m_page, tag, "<!--"))
                skipTo(behind("-->", tag + 2));
            else
                takeTag(tag);
        }
        flush();
        return m_lean;
    }

private:
    qsizetype find(char c, qsizetype from) const
    {
        if (from >= m_page.size())
            return m_page.size();
        const void *found = std::memchr(m_page.data() + from, c, std::size_t(m_page.size() - from));
        return found ? static_cast<const char *>(found) - m_page.data() : m_page.size();
    }

    qsizetype behind(QByteArrayView end, qsizetype from) const
    {
        const auto at = m_page.indexOf(end, from);
        return at < 0 ? m_page.size() : at + end.size();
    }

    /// What has been passed since the last flush is kept.
    void skipTo(qsizetype at) { m_at = at; }

    void flush()
    {
        m_lean.append(m_page.sliced(m_kept, m_at - m_kept));
        m_kept = m_at;
    }

    /// What is passed on the way to `at` is dropped.
    void dropTo(qsizetype at)
    {
        flush();
        m_at = at;
        m_kept = at;
    }

    void takeTag(qsizetype begin)
    {
        static constexpr std::array<QByteArrayView, 3> dropped = {"script", "style", "svg"};
        skipTo(begin + 1);
        if (m_at >= m_page.size() || !std::isalpha(static_cast<unsigned char>(m_page[m_at])))
            return;
        takeAttributes();
        for (std::size_t i = 0; i < dropped.size(); ++i) {
            const QByteArrayView name = dropped[i];
            const qsizetype end = begin + 1 + name.size();
            if (!standsAt(m_page, begin + 1, name) || end >= m_page.size() ||
                std::isalnum(static_cast<unsigned char>(m_page[end])))
                continue;
            const QByteArrayView tag = m_page.sliced(begin, m_at - begin);
            const bool empty = tag.endsWith("/>");
            const qsizetype close = m_endless.test(i) || (name == "svg" && empty) ? -1 : endOf(name);
            if (close < 0)
                m_endless.set(i, m_endless.test(i) || !empty);
            else if (tag.contains("ld+json"))
                skipTo(close);
            else
                dropTo(close);
        }
    }

    /// Where the end tag of the element called `name` begins that has just been opened; -1 where it has none.
    qsizetype endOf(QByteArrayView name) const
    {
        int open = 1;
        for (qsizetype at = find('<', m_at); at < m_page.size(); at = find('<', at + 1)) {
            if (standsAt(m_page, at + 1, name) && name == "svg")
                ++open;
            else if (at + 1 < m_page.size() && m_page[at + 1] == '/' && standsAt(m_page, at + 2, name) && --open == 0)
                return at;
        }
        return -1;
    }

    /// Passes the rest of a tag: quotes count only behind '='.
    void takeAttributes()
    {
        char before = 0;
        for (; m_at < m_page.size(); ++m_at) {
            const char c = m_page[m_at];
            if (c == '>') {
                ++m_at;
                return;
            }
            if ((c == '"' || c == '\'') && before == '=') {
                const qsizetype end = find(c, m_at + 1);
                if (end - m_at > longestData && standsAt(m_page, m_at + 1, "data:")) {
                    ++m_at;
                    dropTo(end);
                }
                m_at = end;
                if (m_at >= m_page.size())
                    return;
            }
            before = isBlank(c) ? before : c;
        }
    }

    QByteArrayView m_page;
    QByteArray m_lean;
    qsizetype m_at = 0;
    qsizetype m_kept = 0;     ///< All before it is copied or dropped.
    std::bitset<3> m_endless; ///< By name: no more end tags follow.
};

} // namespace

QByteArray leanPage(const QByteArray &utf8)
{
    return Copier(utf8).copy();
}

} // namespace core
