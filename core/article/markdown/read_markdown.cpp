// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/markdown/read_markdown.h"

#include "core/article/assemble_article.h"
#include "core/article/documents/titled_article.h"
#include "core/article/markdown/front_matter.h"
#include "core/article/plain/split_paragraphs.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lookedAt = 20'000;

/// Longer lines are left as they are.
constexpr qsizetype longestLine = 20'000;

/// The level of the heading that `line` is, 0 where it is none.
int headingLevel(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level > 0 && level <= 6 && level < line.size() && line[level] == u' ' ? static_cast<int>(level) : 0;
}

bool isRule(QStringView line)
{
    const QStringView bare = line.trimmed();
    const auto all = [&](QChar mark) {
        return std::ranges::all_of(bare, [mark](QChar c) { return c == mark || c == u' '; });
    };
    return bare.size() >= 3 && (all(u'-') || all(u'*') || all(u'_') || all(u'='));
}

/// The words of a line without the marks around them.
QString withoutMarks(QString line)
{
    static const std::array<std::pair<QRegularExpression, QString>, 6> marks = {{
        {QRegularExpression(uR"(!?\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\))"_s), u"\\1"_s},
        {QRegularExpression(uR"(<(https?://[^<>\s]+)>)"_s), u"\\1"_s},
        {QRegularExpression(uR"(\*\*([^*]+)\*\*)"_s), u"\\1"_s},
        {QRegularExpression(uR"(__([^_]+)__)"_s), u"\\1"_s},
        {QRegularExpression(uR"((?<![\w*])\*([^*\s][^*]*)\*(?![\w*]))"_s), u"\\1"_s},
        {QRegularExpression(uR"((?<![\w_])_([^_\s][^_]*)_(?![\w_]))"_s), u"\\1"_s},
    }};
    if (line.size() > longestLine)
        return line;
    for (const auto &[pattern, words] : marks)
        line.replace(pattern, words);
    return line;
}

/// The text without marks, and where in it which headings begin.
struct Bare
{
    QString text;
    QHash<qsizetype, RegionKind> headings;
};

Bare bareText(QStringView text)
{
    Bare bare;
    bool titled = false;
    for (QStringView line : text.split(u'\n')) {
        const int level = headingLevel(line);
        if (level > 0) {
            QStringView words = line.sliced(level).trimmed();
            while (words.endsWith(u'#'))
                words = words.chopped(1).trimmed();
            bare.text += u'\n';
            const bool isTitle = level == 1 && !std::exchange(titled, titled || level == 1);
            bare.headings.insert(bare.text.size(), isTitle ? RegionKind::Title : RegionKind::Heading);
            bare.text += withoutMarks(words.toString()) + u"\n\n"_s;
            continue;
        }
        while (line.startsWith(u'>'))
            line = line.sliced(1).trimmed();
        bare.text += isRule(line) ? u"\n"_s : withoutMarks(line.toString()) + u'\n';
    }
    return bare;
}

} // namespace

bool isMarkdown(QStringView text)
{
    if (const FrontMatter front = readFrontMatter(text); !front.hints.title.isEmpty() || !front.hints.dateClues.empty())
        return true;
    const QStringView head = text.first(std::min(text.size(), lookedAt));
    if (headingLevel(head.trimmed()) == 1)
        return true;
    qsizetype headings = 0;
    for (const QStringView line : head.split(u'\n'))
        headings += headingLevel(line) > 0 ? 1 : 0;
    const qsizetype links = head.count(u"](http");
    const qsizetype bold = head.count(u"**") / 2;
    return links >= 2 || (headings > 0 && links + bold >= 2);
}

Article readMarkdown(const QString &text)
{
    const FrontMatter front = readFrontMatter(text);
    const Bare bare = bareText(QStringView(text).sliced(front.length));
    const QString whole = text.first(front.length) + bare.text;
    std::vector<Paragraph> paragraphs;
    if (front.length > 0)
        paragraphs.push_back({{0, front.length - 1}, 0, RegionKind::Navigation});
    for (Paragraph &paragraph : splitParagraphs(bare.text)) {
        if (const auto heading = bare.headings.constFind(paragraph.range.begin); heading != bare.headings.cend())
            paragraph.markup = *heading;
        paragraph.range.begin += front.length;
        paragraph.range.end += front.length;
        paragraphs.push_back(paragraph);
    }
    Article article = assembleArticle(whole, paragraphs);
    stateHints(article, front.hints);
    article.format = Format::Markdown;
    return article;
}

} // namespace core
