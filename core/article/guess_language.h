// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// The language of `text` by ISO 639-1, or empty where none stands out.
///
/// Longer text: what CLD2 (D. Sites, Compact Language Detector 2) finds, where it calls that reliable. Shorter
/// text, and where it does not: the share of words that are among a language's commonest function words (lists in
/// resources/rules/languages.words). The greatest share counts where it is at least a seventh of all
/// words and half as much again as the second greatest. Looks at the first thousands of words only.
QString guessLanguage(QStringView text);

} // namespace core
