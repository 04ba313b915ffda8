// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/warc/split_warc.h"

#include "core/article/read_article.h"
#include "core/article/warc/http_response.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeader = 64 * 1024;

bool mayBeArticle(const QByteArray &mediaType)
{
    static constexpr std::array<QByteArrayView, 6> types = {
        "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/http", "",
    };
    return std::ranges::find(types, QByteArrayView(mediaType)) != types.end();
}

class WarcDocuments
{
public:
    WarcDocuments(ByteStream &bytes, const QString &path)
        : m_bytes(bytes)
        , m_path(path)
    {}

    std::optional<Result<Document>> operator()()
    {
        while (const auto fields = takeHeader()) {
            ++m_number;
            bool isNumber = false;
            const qlonglong length = fields->value("content-length").toLongLong(&isNumber);
            if (!isNumber || length < 0)
                return damage(u"a record tells no length"_s);
            const bool wanted = isWanted(*fields);
            if (wanted && length > maxArticleBytes) {
                skip(length);
                return std::unexpected(Error{ErrorCode::FileTooLarge, numbered(), {}});
            }
            if (!wanted) {
                skip(length);
                continue;
            }
            const QByteArray block = m_bytes.take(length);
            if (block.size() < length)
                return damage(u"it ends within a record"_s);
            if (auto document = documentOf(*fields, block))
                return document;
        }
        if (m_bytes.failure() && !std::exchange(m_damageTold, true))
            return std::unexpected(*m_bytes.failure());
        return {};
    }

private:
    /// The next record's header; nothing at the end or where no record begins.
    std::optional<HeaderFields> takeHeader()
    {
        QByteArray line = m_bytes.takeLine(longestHeader);
        while (!line.isEmpty() && line.trimmed().isEmpty())
            line = m_bytes.takeLine(longestHeader);
        if (!line.startsWith("WARC/"))
            return {};
        QByteArray header;
        for (;;) {
            line = m_bytes.takeLine(longestHeader);
            if (line.trimmed().isEmpty() || header.size() > longestHeader)
                return readFields(header);
            header += line;
        }
    }

    static bool isWanted(const HeaderFields &fields)
    {
        const QByteArray type = fields.value("warc-type").toLower();
        const bool ofProgram = fields.value("warc-target-uri").contains("metadata:"); // wget's own notes
        return type == "response" || (type == "resource" && !ofProgram);
    }

    void skip(qint64 length)
    {
        constexpr qint64 piece = 1024 * 1024;
        while (length > 0 && !m_bytes.atEnd())
            length -= m_bytes.take(std::min(length, piece)).size();
    }

    std::optional<Result<Document>> damage(const QString &why)
    {
        if (std::exchange(m_damageTold, true))
            return {};
        return std::unexpected(m_bytes.failure().value_or(Error{ErrorCode::FileDamaged, m_path, why}));
    }

    QString numbered() const { return m_path + u'#' + QString::number(m_number); }

    /// The page of a record; nothing where it holds none.
    std::optional<Document> documentOf(const HeaderFields &fields, const QByteArray &block)
    {
        Document document;
        QByteArray mediaType;
        readContentType(fields.value("content-type"), mediaType, document.hints.charset);
        if (fields.value("warc-type").toLower() == "response") {
            auto response = readHttpResponse(block);
            if (!response || response->status != 200)
                return {};
            mediaType = response->mediaType;
            document.hints.charset = response->charset;
            document.bytes = std::move(response->body);
        } else {
            document.bytes = block;
        }
        if (!mayBeArticle(mediaType) || document.bytes.isEmpty())
            return {};
        QByteArray address = fields.value("warc-target-uri");
        if (address.startsWith('<') && address.endsWith('>')) // as one version of the standard had it
            address = address.sliced(1, address.size() - 2);
        document.hints.url = QString::fromUtf8(address);
        document.path = address.isEmpty() || m_met.contains(address) ? numbered() : document.hints.url;
        m_met.insert(address);
        const QString saved = QString::fromUtf8(fields.value("warc-date"));
        if (!saved.isEmpty())
            document.hints.dateClues.push_back({DateClue::Kind::Saved, saved, {}, DateClue::Source::FileHeader});
        return document;
    }

    ByteStream &m_bytes;
    QString m_path;
    QSet<QByteArray> m_met;
    qint64 m_number = 0;
    bool m_damageTold = false;
};

} // namespace

DocumentStream splitWarc(ByteStream &bytes, const QString &path)
{
    return WarcDocuments(bytes, path);
}

} // namespace core
