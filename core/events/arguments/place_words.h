// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/argument_words.h"
#include "core/events/reading/article_reading.h"
#include "core/language/name_words.h"

#include <QSet>

#include <span>

namespace core {

/// One sentence's words, as far as names of places ask for them.
struct PlaceWords
{
    const ArticleReading &reading;
    std::span<const Word> all;
    const QSet<QString> &surnames; ///< Last words of the persons of the article.

    /// `surnames` must outlive it.
    PlaceWords(const ArticleReading &article, quint32 sentence, const QSet<QString> &surnamesOfArticle)
        : reading(article)
        , all(article.analysis.wordsOf(article.analysis.sentences[sentence]))
        , surnames(surnamesOfArticle)
    {}

    int count() const { return int(all.size()); }
    const Word &operator[](int i) const { return all[std::size_t(i)]; }
    QStringView text(int i) const
    {
        return QStringView(reading.article.text).sliced(all[std::size_t(i)].begin, all[std::size_t(i)].length);
    }
    TextRange rangeOf(int first, int end) const { return {(*this)[first].range().begin, (*this)[end - 1].range().end}; }
    bool is(int i, QStringView word) const { return i >= 0 && i < count() && text(i) == word; }
    ArgumentWordKinds kinds(int i) const;
    NameWordKinds known(int i) const;
};

/// Whether the word is part of a time expression.
bool isTime(const PlaceWords &words, int i);

/// Where the place's name whose tags begin at `first` begins: a "New" before it belongs to it, tagged or not.
int beginOfName(const PlaceWords &words, int first);

/// The end of the place's name whose tags begin at `first`; not beyond a comma or a time.
int endOfName(const PlaceWords &words, int first);

} // namespace core
