// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/mail/split_mbox.h"

#include "core/article/read_article.h"

namespace core {

namespace {

/// ">From " and ">>From ": quoted so that they open no letter.
bool isQuotedFrom(QByteArrayView line)
{
    if (!line.startsWith('>'))
        return false;
    while (line.startsWith('>'))
        line = line.sliced(1);
    return line.startsWith("From ");
}

class Mailbox
{
public:
    Mailbox(ByteStream &bytes, const QString &path)
        : m_bytes(bytes)
        , m_path(path)
    {}

    std::optional<Result<Document>> operator()()
    {
        while (!m_bytes.atEnd()) {
            QByteArray letter = takeLetter();
            if (letter.trimmed().isEmpty())
                continue;
            const QString path = m_path + u'#' + QString::number(++m_number);
            if (letter.size() > maxArticleBytes)
                return std::unexpected(Error{ErrorCode::FileTooLarge, path, {}});
            return Document{path, std::move(letter), {}, Format::Email};
        }
        if (m_bytes.failure() && !std::exchange(m_failureTold, true))
            return std::unexpected(*m_bytes.failure());
        return {};
    }

private:
    /// All up to the next line that opens a letter, which is taken too. Of more than an article's length
    /// only the beginning is kept.
    QByteArray takeLetter()
    {
        QByteArray letter;
        bool blankBefore = m_number == 0 && !m_started;
        m_started = true;
        for (;;) {
            const QByteArray line = m_bytes.takeLine(maxArticleBytes);
            if (line.isEmpty() || (blankBefore && line.startsWith("From ")))
                return letter;
            blankBefore = line.trimmed().isEmpty();
            if (letter.size() <= maxArticleBytes)
                letter += isQuotedFrom(line) ? line.sliced(1) : line;
        }
    }

    ByteStream &m_bytes;
    QString m_path;
    qint64 m_number = 0;
    bool m_started = false;
    bool m_failureTold = false;
};

} // namespace

DocumentStream splitMbox(ByteStream &bytes, const QString &path)
{
    return Mailbox(bytes, path);
}

} // namespace core
