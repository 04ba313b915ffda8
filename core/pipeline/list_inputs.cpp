// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_inputs.h"

#include "core/article/documents/file_names.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// The number that starts at `at`, which is moved behind it: its digits without leading zeros.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && text[at].isDigit())
        ++at;
    return text.sliced(begin, at - begin);
}

/// Names as people sort them: "part 2" before "part 10", "a/z" before "a-b/a", case last.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView left = takeNumber(a, i);
            const QStringView right = takeNumber(b, j);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right))
                return order;
            continue;
        }
        const QChar left = a[i] == u'/' ? QChar(1) : a[i].toCaseFolded();
        const QChar right = b[j] == u'/' ? QChar(1) : b[j].toCaseFolded();
        if (left != right)
            return left < right ? -1 : 1;
        ++i;
        ++j;
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j ? -1 : 1;
    return a.compare(b);
}

std::vector<Input> filesBelow(const QString &folder)
{
    QString shown = folder;
    while (shown.size() > 1 && shown.endsWith(u'/'))
        shown.chop(1);
    const QDir root(folder);
    std::vector<Input> inputs;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString rest = root.relativeFilePath(it.fileInfo().absoluteFilePath());
        if (mayHoldArticles(rest) && !liesInPageFolder(rest))
            inputs.push_back({file, (shown == u"/" ? QString() : shown) + u'/' + rest});
    }
    std::ranges::sort(inputs, [](const Input &a, const Input &b) { return compareNaturally(a.path, b.path) < 0; });
    return inputs;
}

} // namespace

std::vector<Input> listInputs(const QStringList &paths)
{
    std::vector<Input> inputs;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            std::ranges::move(filesBelow(path), std::back_inserter(inputs));
        else
            inputs.push_back({path, path});
    }
    return inputs;
}

} // namespace core
