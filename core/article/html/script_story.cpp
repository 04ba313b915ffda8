// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/script_story.h"

#include "core/article/html/html_text.h"
#include "core/article/html/html_tree.h"

#include <QStringList>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Strings lie within strings that deep: JSON in a script's string, in a page's.
constexpr int deepest = 3;

/// The character that the escape at `at`, behind its backslash, stands for; `at` is moved to its end.
QChar unescapedAt(QStringView text, qsizetype &at)
{
    const QChar c = text[at];
    if (c == u'u' && at + 4 < text.size()) {
        bool isCode = false;
        const ushort code = text.sliced(at + 1, 4).toUShort(&isCode, 16);
        if (isCode) {
            at += 4;
            return QChar(code);
        }
    }
    return c == u'n' || c == u'r' || c == u't' ? QChar(u' ') : c;
}

/// `text` with one level of the escapes of JavaScript's strings undone.
QString unescaped(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size())
            plain += unescapedAt(text, ++at);
        else
            plain += text[at];
    }
    return plain;
}

/// The longest stretch of `html` from a paragraph's begin to another's end, with nothing long between them.
QStringView longestRun(QStringView html)
{
    constexpr qsizetype longestGap = 2000; // a picture with all its sizes
    QStringView longest;
    qsizetype begin = -1;
    qsizetype last = 0;
    for (qsizetype at = html.indexOf(u"<p"_s); at >= 0; at = html.indexOf(u"<p"_s, last)) {
        const qsizetype end = html.indexOf(u"</p>"_s, at);
        if (end < 0)
            break;
        if (begin < 0 || at - last > longestGap)
            begin = at;
        last = end + 4;
        if (last - begin > longest.size())
            longest = html.sliced(begin, last - begin);
    }
    return longest;
}

/// The texts of the paragraphs of `html`, a line each.
QString paragraphsOf(QStringView html)
{
    const QByteArray utf8 = html.toUtf8();
    if (isTangled(utf8))
        return {};
    const HtmlTree tree(utf8);
    const HtmlText text = readHtmlText(*tree.root(), {}, false);
    QStringList lines;
    for (const Paragraph &paragraph : text.paragraphs)
        lines += text.text.sliced(paragraph.range.begin, paragraph.range.length()).simplified();
    return lines.join(u'\n');
}

/// The longest story in the strings of one script.
QString storyIn(QStringView script)
{
    QString text = script.toString();
    QString story;
    for (int depth = 0; depth < deepest && text.contains(u'\\'); ++depth) {
        text = unescaped(text);
        const QStringView run = longestRun(text);
        if (run.size() * 2 > story.size()) // deeper down it is shorter by its escapes
            story = run.toString();
    }
    return story;
}

} // namespace

QString storyInScripts(const QString &page)
{
    static const QString open = u"<script"_s;
    static const QString close = u"</script"_s;
    QString longest;
    for (qsizetype at = page.indexOf(open); at >= 0; at = page.indexOf(open, at)) {
        const qsizetype begin = page.indexOf(u'>', at);
        const qsizetype end = begin < 0 ? -1 : page.indexOf(close, begin);
        if (end < 0)
            break;
        QString story = storyIn(QStringView(page).sliced(begin + 1, end - begin - 1));
        if (story.size() > longest.size())
            longest = std::move(story);
        at = end;
    }
    return paragraphsOf(longest);
}

} // namespace core
