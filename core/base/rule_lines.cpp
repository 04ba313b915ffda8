// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rule_lines.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <algorithm>

namespace core {

namespace {

qsizetype blanksBefore(QStringView text)
{
    const auto it = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    return it - text.begin();
}

qsizetype lettersBefore(QStringView text)
{
    const auto it = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    return it - text.begin();
}

RuleLine lineOf(QStringView raw, int number)
{
    const qsizetype begin = blanksBefore(raw);
    const QStringView text = raw.trimmed();
    const QStringView keyword = text.first(lettersBefore(text));
    const QStringView rest = text.sliced(keyword.size());
    const qsizetype restBegin = begin + keyword.size() + blanksBefore(rest);
    return {keyword.toString(), rest.trimmed().toString(), number, static_cast<int>(begin + 1),
            static_cast<int>(restBegin + 1)};
}

} // namespace

Error RuleLine::fault(const QString &file, const QString &detail, qsizetype at) const
{
    return {ErrorCode::RuleMalformed, file, detail, line, restColumn + static_cast<int>(at)};
}

std::vector<RuleLine> ruleLines(QStringView text)
{
    std::vector<RuleLine> lines;
    int number = 0;
    for (const QStringView raw : text.tokenize(u'\n')) {
        ++number;
        const QStringView trimmed = raw.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            lines.push_back(lineOf(raw, number));
    }
    return lines;
}

Result<QString> decodeRules(const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        QStringDecoder ofLine(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = ofLine.decode(line);
        if (ofLine.hasError())
            return std::unexpected(Error{ErrorCode::RuleMalformed, name,
                                         QStringLiteral("this is not UTF-8: save the file in that encoding"), number,
                                         static_cast<int>(decoded.indexOf(QChar::ReplacementCharacter) + 1)});
    }
    return std::unexpected(
        Error{ErrorCode::RuleMalformed, name, QStringLiteral("the file is not UTF-8: save it in that encoding")});
}

} // namespace core
