// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core {

/// The charset that is meant by `label` as pages, headers and letters spell it, in lower case: "utf-8" for
/// "utf8", "\"UTF-8;\"" and "UTF_8". Empty for an empty label; a name that is not known is given back.
///
/// As browsers read them (WHATWG Encoding, names and labels): Latin 1 and ASCII mean windows-1252, GB 2312 means
/// GB 18030, and so on.
QByteArray charsetOfLabel(QByteArrayView label);

} // namespace core
