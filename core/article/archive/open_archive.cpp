// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/archive/open_archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <clocale>
#include <cstdio>

#include <locale.h>

namespace core {

using namespace Qt::StringLiterals;

/// What the archive and the member that is being read share.
struct OpenArchive::State
{
    struct Free
    {
        void operator()(struct archive *it) const { archive_read_free(it); }
    };

    std::shared_ptr<ByteStream> bytes;
    QString path;
    std::shared_ptr<Unpacking> unpacking;
    QByteArray piece; ///< What the library reads in at the moment.
    std::unique_ptr<struct archive, Free> archive = std::unique_ptr<struct archive, Free>(archive_read_new());
    bool ended = false;
    bool encryptionTold = false;

    Error error(ErrorCode code) const
    {
        const char *said = archive_error_string(archive.get());
        return {code, path, QString::fromUtf8(said)};
    }
    /// The error that ends the reading of this archive.
    Error damage();
};

namespace {

using State = OpenArchive::State;

/// At most so many bytes are unpacked at a time.
constexpr qsizetype pieceLength = 128 * 1024;

la_ssize_t readPiece(struct archive *, void *data, const void **buffer)
{
    auto &state = *static_cast<State *>(data);
    state.piece = state.bytes->takeSome();
    *buffer = state.piece.constData();
    return state.bytes->failure() ? -1 : state.piece.size();
}

la_int64_t seekTo(struct archive *, void *data, la_int64_t offset, int whence)
{
    auto &state = *static_cast<State *>(data);
    const qint64 from = whence == SEEK_END ? state.bytes->size() : 0;
    if (whence == SEEK_CUR || from + offset < 0) // the library has no use for it
        return ARCHIVE_FATAL;
    state.bytes->seek(from + offset);
    return from + offset;
}

/// While it lives, the library takes names of this thread for UTF-8: by itself it asks the locale, which the
/// program leaves at "C".
class Utf8Names
{
public:
    Utf8Names() = default;
    ~Utf8Names()
    {
        uselocale(m_before);
        freelocale(m_utf8);
    }
    Q_DISABLE_COPY_MOVE(Utf8Names)

private:
    locale_t m_utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    locale_t m_before = uselocale(m_utf8);
};

/// Only what runs within this process: some of the library's filters would call programs.
void chooseFormats(struct archive *archive, OpenArchive::Kind kind)
{
    if (kind == OpenArchive::Kind::Zip) {
        archive_read_support_format_zip(archive);
        return;
    }
    archive_read_support_filter_gzip(archive);
    archive_read_support_filter_bzip2(archive);
    archive_read_support_filter_xz(archive);
    archive_read_support_filter_zstd(archive);
    archive_read_support_format_tar(archive);
    archive_read_support_format_raw(archive);
    archive_read_support_format_empty(archive);
}

QString nameOf(struct archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
    if (name.isEmpty()) // in no charset that the library knows
        return u"?"_s;
    name.replace(u'\\', u'/');
    while (name.startsWith("./"_L1))
        name.remove(0, 2);
    return name;
}

/// The next bytes of the member that `state` stands at.
Result<QByteArray> readMember(const std::shared_ptr<State> &state, const QString &path)
{
    QByteArray bytes(pieceLength, Qt::Uninitialized);
    const auto length = archive_read_data(state->archive.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (length < 0) {
        Error error = state->error(ErrorCode::FileDamaged);
        if (archive_read_has_encrypted_entries(state->archive.get()) > 0)
            error.code = ErrorCode::FileEncrypted;
        error.subject = path;
        return std::unexpected(error);
    }
    bytes.truncate(length);
    state->unpacking->unpacked(length);
    if (auto excess = state->unpacking->excess(state->path)) {
        state->ended = true;
        return std::unexpected(*std::move(excess));
    }
    return bytes;
}

} // namespace

Error OpenArchive::State::damage()
{
    ended = true;
    return bytes->failure() ? *bytes->failure() : error(ErrorCode::FileDamaged);
}

OpenArchive::OpenArchive(std::shared_ptr<ByteStream> bytes, Kind kind, const QString &path,
                         std::shared_ptr<Unpacking> unpacking)
    : m_state(std::make_shared<State>(std::move(bytes), path, std::move(unpacking)))
{
    struct archive *archive = m_state->archive.get();
    chooseFormats(archive, kind);
    if (m_state->bytes->seekable()) {
        m_state->bytes->seek(0);
        archive_read_set_seek_callback(archive, seekTo);
    }
    archive_read_set_read_callback(archive, readPiece);
    archive_read_set_callback_data(archive, m_state.get());
    archive_read_open1(archive); // a failure shows at the first member
}

std::optional<Result<OpenArchive::Member>> OpenArchive::next()
{
    State &state = *m_state;
    struct archive_entry *entry = nullptr;
    const Utf8Names names;
    while (!state.ended && !state.unpacking->isOver()) {
        const int status = archive_read_next_header(state.archive.get(), &entry);
        if (status == ARCHIVE_EOF) {
            state.ended = true;
            break;
        }
        if (status == ARCHIVE_RETRY)
            continue;
        if (status < ARCHIVE_WARN)
            return std::unexpected(state.damage());
        // Compressed by its first bytes only: it would be the member of itself.
        const bool isRaw = archive_format(state.archive.get()) == ARCHIVE_FORMAT_RAW;
        if (isRaw && archive_filter_code(state.archive.get(), 0) == ARCHIVE_FILTER_NONE)
            return std::unexpected(state.damage());
        state.unpacking->oneMoreMember();
        if (auto excess = state.unpacking->excess(state.path)) {
            state.ended = true;
            return std::unexpected(*std::move(excess));
        }
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        const QString name = isRaw ? QString() : nameOf(entry);
        if (archive_entry_is_encrypted(entry)) {
            if (std::exchange(state.encryptionTold, true))
                continue;
            return std::unexpected(Error{ErrorCode::FileEncrypted, state.path, {}});
        }
        const QString shown = name.isEmpty() ? state.path : state.path + "!/"_L1 + name;
        return Member{name, ByteStream([held = m_state, shown] { return readMember(held, shown); })};
    }
    return {};
}

qint64 OpenArchive::bytesRead() const
{
    return m_state->bytes->bytesRead();
}

Result<QHash<QString, QByteArray>> zipMembers(const QByteArray &bytes, const QSet<QString> &names, qsizetype longest,
                                              const QString &path)
{
    OpenArchive archive(std::make_shared<ByteStream>(bytes), OpenArchive::Kind::Zip, path,
                        std::make_shared<Unpacking>());
    QHash<QString, QByteArray> found;
    while (auto member = archive.next()) {
        if (!*member)
            return std::unexpected(std::move(member->error()));
        if (!names.contains((*member)->name))
            continue;
        QByteArray content = (*member)->bytes.take(longest);
        if (const auto &failure = (*member)->bytes.failure())
            return std::unexpected(Error{failure->code, path, failure->detail});
        found.insert((*member)->name, std::move(content));
    }
    return found;
}

} // namespace core
