// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// What a page's structured data (schema.org as JSON-LD) says of its article; empty where it says nothing.
struct JsonLd
{
    QString headline;
    QStringList authors; ///< Persons and agencies, as they are written.
    QString publisher;
    QString url;
    QString body; ///< The whole story as text, where it is given.

    friend bool operator==(const JsonLd &, const JsonLd &) = default;
};

/// Reads one <script type="application/ld+json"> of a page. The article may stand in lists and graphs; the
/// first one with a headline is the page's own. Broken JSON is mended where only commas or line breaks are
/// wrong, otherwise searched for its keys. Linear.
JsonLd readJsonLd(const QString &script);

} // namespace core
