// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/parse_document.h"

#include "core/article/decode_text.h"
#include "core/article/documents/read_document.h"
#include "core/article/documents/recognise_content.h"
#include "core/article/html/is_html.h"
#include "core/article/plain/read_plain.h"
#include "core/article/read_article.h"
#include "core/language/cut_words.h"
#include "core/language/given_words.h"

#include <algorithm>
#include <optional>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Whether the first line that is no comment is the first word of a sentence.
bool looksLikeConllu(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), recognitionLength));
    qsizetype begin = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < head.size() && (head[begin] == '#' || head[begin] == '\n' || head[begin] == '\r')) {
        const qsizetype end = head.indexOf('\n', begin);
        begin = end < 0 ? head.size() : end + 1;
    }
    const QByteArrayView rest = head.sliced(begin);
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    return (line.startsWith("1\t") || line.startsWith("1-")) && std::ranges::count(line, '\t') == 9;
}

bool isConllu(const Document &document)
{
    return document.path.endsWith(".conllu"_L1, Qt::CaseInsensitive) || looksLikeConllu(document.bytes);
}

Result<ParsedDocument> cutAsGiven(const Document &document)
{
    auto sentences = decodeUnchanged(document.bytes, document.path).and_then([&](const QString &text) {
        return parseConllu(text, document.path);
    });
    if (!sentences)
        return std::unexpected(std::move(sentences.error()));
    if (sentences->empty())
        return std::unexpected(Error{ErrorCode::NoArticleText, document.path, {}});
    GivenWords words = givenWords(*sentences);
    words.article.path = document.path;
    return ParsedDocument{std::move(words.article), std::move(words.analysis), *std::move(sentences)};
}

/// The document's text where it is no more than that.
std::optional<QString> plainTextOf(const Document &document)
{
    const auto head = QByteArrayView(document.bytes).first(std::min(document.bytes.size(), recognitionLength));
    if (document.format || document.bytes.size() > maxArticleBytes || document.path.endsWith(".md"_L1) ||
        recogniseContent(head).kind != ContentKind::Text)
        return {};
    auto text = decodeUnchanged(document.bytes, document.path);
    if (!text || isHtml(*text) || text->trimmed().isEmpty())
        return {};
    return *std::move(text);
}

Result<Article> readForWords(const Document &document)
{
    const auto text = plainTextOf(document);
    if (!text)
        return readDocument(document);
    Article article = readWhole(*text);
    article.path = document.path;
    return article;
}

Result<ParsedDocument> cutByModel(const Document &document, const SentenceModel &model)
{
    return readForWords(document).transform([&model](Article article) {
        Analysis analysis = analyse(article, model);
        cutWords(article.text, analysis);
        return ParsedDocument{std::move(article), std::move(analysis), {}};
    });
}

} // namespace

Result<ParsedDocument> parseDocument(const Document &document, Parsers &parsers)
{
    auto parsed = isConllu(document) ? cutAsGiven(document) : cutByModel(document, parsers.model().sentences);
    if (parsed)
        parsers.parse(parsed->article.text, parsed->analysis);
    return parsed;
}

} // namespace core
