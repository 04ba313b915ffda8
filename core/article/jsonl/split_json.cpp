// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/jsonl/split_json.h"

#include "core/article/jsonl/json_article.h"
#include "core/article/read_article.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray withoutMark(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

class JsonDocuments
{
public:
    JsonDocuments(ByteStream &bytes, const QString &path)
        : m_bytes(bytes)
        , m_path(path)
    {}

    std::optional<Result<Document>> operator()()
    {
        if (!std::exchange(m_begun, true)) {
            if (auto document = begin())
                return document;
        }
        if (m_at < m_objects.size())
            return documentOf(m_objects[m_at++].toObject());
        return nextLine();
    }

private:
    /// Finds out which of the forms it is. Gives a document where it is none of them.
    std::optional<Result<Document>> begin()
    {
        QByteArray all = m_bytes.takeLine(maxArticleBytes);
        m_first = withoutMark(all);
        if (m_first.trimmed().startsWith('{') && QJsonDocument::fromJson(m_first).isObject())
            return {};
        m_first.clear();
        all += m_bytes.take(maxArticleBytes + 1 - all.size());
        if (all.size() > maxArticleBytes)
            return std::unexpected(Error{ErrorCode::FileTooLarge, m_path, {}});
        const QJsonDocument json = QJsonDocument::fromJson(withoutMark(all));
        if (json.isArray())
            m_objects = json.array();
        else if (json.isObject())
            m_objects = objectsIn(json.object());
        else
            return m_bytes.failure() ? Result<Document>(std::unexpected(*m_bytes.failure()))
                                     : Document{m_path, std::move(all), {}, {}};
        return {};
    }

    /// The list of articles that an object holds, or the object itself.
    static QJsonArray objectsIn(const QJsonObject &object)
    {
        for (const auto name :
             {"articles"_L1, "items"_L1, "results"_L1, "docs"_L1, "documents"_L1, "entries"_L1, "data"_L1}) {
            const QJsonValue list = object.value(name);
            if (list.isArray() && list.toArray().first().isObject())
                return list.toArray();
        }
        return {object};
    }

    std::optional<Result<Document>> nextLine()
    {
        for (;;) {
            const QByteArray line = m_first.isEmpty() ? m_bytes.takeLine(maxArticleBytes) : std::exchange(m_first, {});
            if (line.isEmpty())
                break;
            if (line.trimmed().isEmpty())
                continue;
            const QJsonDocument json = QJsonDocument::fromJson(line);
            if (json.isObject())
                return documentOf(json.object());
            ++m_number;
            return std::unexpected(Error{ErrorCode::FileDamaged, numbered(), u"this line is no JSON object"_s});
        }
        if (m_bytes.failure() && !std::exchange(m_failureTold, true))
            return std::unexpected(*m_bytes.failure());
        return {};
    }

    QString numbered() const { return m_path + u'#' + QString::number(m_number); }

    Result<Document> documentOf(const QJsonObject &object)
    {
        ++m_number;
        JsonArticle article = readJsonArticle(object);
        QString path = article.hints.url.isEmpty() ? article.id : article.hints.url;
        const bool alone = m_number == 1 && m_at == m_objects.size() && m_bytes.atEnd();
        if (path.isEmpty())
            path = alone ? m_path : numbered();
        else if (m_met.contains(qHash(path)))
            path = numbered();
        else
            m_met.insert(qHash(path));
        if (article.text.isEmpty())
            return std::unexpected(Error{ErrorCode::NoArticleText, path, {}});
        return Document{path, article.text.toUtf8(), std::move(article.hints), Format::JsonLine};
    }

    ByteStream &m_bytes;
    QString m_path;
    QByteArray m_first; ///< A line that was taken to see what it is.
    QJsonArray m_objects;
    qsizetype m_at = 0;
    QSet<std::size_t> m_met; ///< Of the addresses and ids so far: not themselves, there may be many.
    qint64 m_number = 0;
    bool m_begun = false;
    bool m_failureTold = false;
};

} // namespace

DocumentStream splitJson(ByteStream &bytes, const QString &path)
{
    return JsonDocuments(bytes, path);
}

} // namespace core
