// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/open_documents.h"

#include "core/article/archive/open_archive.h"
#include "core/article/documents/file_names.h"
#include "core/article/documents/recognise_content.h"
#include "core/article/feed/split_feed.h"
#include "core/article/jsonl/split_json.h"
#include "core/article/mail/split_mbox.h"
#include "core/article/read_article.h"
#include "core/article/warc/split_warc.h"

#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Bytes = std::shared_ptr<ByteStream>; // what is read and the archive that reads it share them

/// Where bytes lie: how they are called, and in how many archives.
struct Place
{
    QString path;
    int level = 0;
    std::shared_ptr<Unpacking> unpacking;
};

/// Gives one result and then nothing.
DocumentStream only(Result<Document> result)
{
    return [held = std::optional(std::move(result))]() mutable { return std::exchange(held, std::nullopt); };
}

DocumentStream refused(ErrorCode code, const QString &path, const QString &detail = {})
{
    return only(std::unexpected(Error{code, path, detail}));
}

DocumentStream documentsIn(const Bytes &bytes, const Place &place);

/// All of `bytes` as one document.
DocumentStream oneDocument(ByteStream &bytes, const QString &path)
{
    QByteArray all = bytes.take(maxArticleBytes + 1); // one more, to know that there is more
    if (const auto &failure = bytes.failure())
        return only(std::unexpected(*failure));
    if (all.isEmpty())
        return refused(ErrorCode::FileEmpty, path);
    if (all.size() > maxArticleBytes)
        return refused(ErrorCode::FileTooLarge, path);
    return only(Document{path, std::move(all), {}, {}});
}

/// A zip archive needs to be read from its end: one that lies in another archive is taken into memory.
Result<Bytes> seekable(const Bytes &bytes, const QString &path)
{
    if (bytes->seekable())
        return bytes;
    constexpr qsizetype longest = qsizetype(512) << 20;
    QByteArray all = bytes->take(longest + 1);
    if (const auto &failure = bytes->failure(); failure && failure->code != ErrorCode::FileDamaged)
        return std::unexpected(*failure);
    if (all.size() > longest)
        return std::unexpected(Error{ErrorCode::ExpandsTooFar, path,
                                     u"a zip in another archive, of more than %1 MB"_s.arg(longest >> 20)});
    return std::make_shared<ByteStream>(std::move(all));
}

/// The documents of an archive's members, each of which may be an archive again.
class ArchiveDocuments
{
public:
    ArchiveDocuments(Bytes bytes, OpenArchive::Kind kind, const Place &place)
        : m_archive(std::make_unique<OpenArchive>(std::move(bytes), kind, place.path, place.unpacking))
        , m_place(place)
    {}

    std::optional<Result<Document>> operator()()
    {
        for (;;) {
            if (m_inner) {
                if (auto document = m_inner())
                    return document;
                m_inner = nullptr;
            }
            if (m_place.level == 1)
                m_place.unpacking->readSoFar(m_archive->bytesRead());
            auto member = m_archive->next();
            if (!member)
                return {};
            if (!*member)
                return std::unexpected(std::move(member->error()));
            enter(std::move(**member));
        }
    }

private:
    void enter(OpenArchive::Member member)
    {
        const bool single = member.name.isEmpty();
        if (!single && (!mayHoldArticles(member.name) || liesInPageFolder(member.name)))
            return;
        m_bytes = std::make_shared<ByteStream>(std::move(member.bytes));
        const QString path = single ? m_place.path : m_place.path + "!/"_L1 + member.name;
        m_inner = documentsIn(m_bytes, {path, m_place.level, m_place.unpacking});
    }

    std::unique_ptr<OpenArchive> m_archive;
    Place m_place;
    Bytes m_bytes; ///< Of the member that `m_inner` reads.
    DocumentStream m_inner;
};

DocumentStream archiveDocuments(const Bytes &bytes, OpenArchive::Kind kind, Place place)
{
    if (++place.level > mostLevels)
        return refused(ErrorCode::NestedTooDeep, place.path, u"more than %1 levels"_s.arg(mostLevels));
    if (kind == OpenArchive::Kind::Packed)
        return ArchiveDocuments(bytes, kind, place);
    auto zip = seekable(bytes, place.path);
    if (!zip)
        return only(std::unexpected(std::move(zip.error())));
    return ArchiveDocuments(*std::move(zip), kind, place);
}

DocumentStream documentsIn(const Bytes &bytes, const Place &place)
{
    const Content content = recogniseContent(bytes->peek(recognitionLength));
    switch (content.kind) {
    case ContentKind::Zip:
        return archiveDocuments(bytes, OpenArchive::Kind::Zip, place);
    case ContentKind::Packed:
        return archiveDocuments(bytes, OpenArchive::Kind::Packed, place);
    case ContentKind::Mbox:
        return splitMbox(*bytes, place.path);
    case ContentKind::Json:
        return splitJson(*bytes, place.path);
    case ContentKind::Feed:
        return splitFeed(*bytes, place.path);
    case ContentKind::Warc:
        return splitWarc(*bytes, place.path);
    case ContentKind::Unread:
        return refused(ErrorCode::FormatUnread, place.path, content.name);
    default:
        return oneDocument(*bytes, place.path);
    }
}

} // namespace

InputDocuments::InputDocuments(ByteStream bytes, const QString &path)
    : m_bytes(std::make_shared<ByteStream>(std::move(bytes)))
    , m_path(path)
{
    m_documents = documentsIn(m_bytes, {path, 0, std::make_shared<Unpacking>()});
}

std::optional<Result<Document>> InputDocuments::next()
{
    if (m_ended)
        return {};
    auto document = m_documents();
    m_ended = !document;
    if (m_ended && !std::exchange(m_any, true))
        return std::unexpected(Error{ErrorCode::NoArticleText, m_path, {}});
    m_any = true;
    return document;
}

double InputDocuments::share() const
{
    if (!m_bytes->seekable())
        return 0;
    const qint64 all = m_bytes->size();
    return all > 0 ? std::min(1.0, static_cast<double>(m_bytes->bytesRead()) / static_cast<double>(all)) : 1;
}

} // namespace core
