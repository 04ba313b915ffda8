// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/mail/read_mail.h"

#include "core/article/decode_text.h"
#include "core/article/documents/titled_article.h"
#include "core/article/html/is_html.h"
#include "core/article/html/read_html.h"
#include "core/article/html/strip_tags.h"
#include "core/article/plain/read_plain.h"

#include <KMime/Message>
#include <KMime/Util>

#include <QDateTime>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Letters in letters, and parts in parts, that are looked into.
constexpr int mostLevels = 8;

struct Parts
{
    QString text;
    QString html;
};

/// The part's text in Unicode, by the charset that it declares.
QString textOf(KMime::Content &part, const QString &called)
{
    const KMime::Headers::ContentType *type = std::as_const(part).contentType();
    const QByteArray charset = type ? type->charset() : QByteArray();
    return decodeText(part.decodedContent(), called, charset).value_or(QString());
}

bool isAttached(const KMime::Content &part)
{
    const auto *disposition = part.contentDisposition();
    return disposition && disposition->disposition() == KMime::Headers::CDattachment;
}

QByteArray mimeTypeOf(const KMime::Content &part)
{
    const KMime::Headers::ContentType *type = part.contentType();
    const QByteArray name = type ? type->mimeType().toLower() : QByteArray();
    return name.isEmpty() ? QByteArrayLiteral("text/plain") : name;
}

/// Takes the first text and the first page among `content` and its parts.
void collect(KMime::Content &content, Parts &parts, int level)
{
    if (level > mostLevels || isAttached(content))
        return;
    if (const auto letter = content.bodyIsMessage() ? content.bodyAsMessage() : nullptr) {
        collect(*letter, parts, level + 1);
        return;
    }
    const QList<KMime::Content *> children = content.contents();
    for (KMime::Content *child : children)
        collect(*child, parts, level + 1);
    if (!children.isEmpty())
        return;
    const QByteArray type = mimeTypeOf(content);
    if (type == "text/html" || type == "application/xhtml+xml") {
        if (parts.html.isEmpty())
            parts.html = textOf(content, u"text/html"_s);
    } else if (type == "text/plain" && parts.text.isEmpty()) {
        parts.text = textOf(content, u"text/plain"_s);
    }
}

std::unique_ptr<KMime::Message> parsed(const QByteArray &bytes)
{
    auto message = std::make_unique<KMime::Message>();
    message->setContent(KMime::CRLFtoLF(bytes));
    message->parse();
    return message;
}

/// "2019-06-03T10:00:00+02:00"; empty where the header is missing or none that can be read.
QString stampOf(const KMime::Message &message)
{
    const auto *header = message.date();
    const QDateTime date = header ? header->dateTime() : QDateTime();
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// The senders' names; an address says too little of who wrote.
QString senderOf(const KMime::Message &message)
{
    QStringList names;
    if (const auto *from = message.from()) {
        for (const auto &mailbox : from->mailboxes()) {
            if (mailbox.hasName())
                names.append(mailbox.name());
        }
    }
    return names.join(u", "_s);
}

/// Whether the text is there only to say that one should look at the page: shorter than a third of its words.
bool isPoor(const Parts &parts)
{
    constexpr qsizetype mostPages = 4 * 1024 * 1024; // of which a newsletter takes a fortieth
    if (parts.text.trimmed().isEmpty())
        return true;
    return parts.html.size() < mostPages && parts.text.trimmed().size() * 3 < stripTags(parts.html).simplified().size();
}

} // namespace

Article readMail(const QByteArray &bytes)
{
    const auto message = parsed(bytes);
    const KMime::Message &letter = *message;
    DocumentHints hints;
    if (const auto *subject = letter.subject())
        hints.title = subject->asUnicodeString();
    hints.byline = senderOf(letter);
    if (const QString stamp = stampOf(letter); !stamp.isEmpty())
        hints.dateClues.push_back({DateClue::Kind::Published, stamp, {}, DateClue::Source::FileHeader});
    Parts parts;
    collect(*message, parts, 0);
    const bool page = !parts.html.isEmpty() && isPoor(parts);
    Article article = titledArticle(page ? parts.html : parts.text, hints);
    article.format = Format::Email;
    return article;
}

Article readMhtml(const QByteArray &bytes)
{
    const auto message = parsed(bytes);
    Parts parts;
    collect(*message, parts, 0);
    Article article = parts.html.isEmpty() ? readPlain(parts.text) : readHtml(parts.html);
    const KMime::Message &saved = *message;
    if (const auto *address = saved.headerByType("Snapshot-Content-Location"); address && article.url.isEmpty())
        article.url = address->asUnicodeString();
    if (const auto *subject = saved.subject(); subject && article.title.isEmpty())
        article.title = subject->asUnicodeString();
    if (const QString stamp = stampOf(saved); !stamp.isEmpty())
        article.dateClues.push_back({DateClue::Kind::Saved, stamp, {}, DateClue::Source::FileHeader});
    article.format = Format::Mhtml;
    return article;
}

} // namespace core
