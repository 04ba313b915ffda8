// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/parse_words.h"

#include <memory>
#include <mutex>
#include <vector>

namespace core {

/// Parsers of one model for many texts on many threads: as many as there are threads that parse at one time, each with
/// the words that it remembers from the texts before. What is told of a text depends on none of that.
class Parsers
{
public:
    /// `model` must outlive it.
    explicit Parsers(const LanguageModel &model)
        : m_model(model)
    {}

    const LanguageModel &model() const { return m_model; }

    /// As WordParser::parse(), on any thread.
    void parse(QStringView text, Analysis &analysis);

private:
    std::unique_ptr<WordParser> take();
    void giveBack(std::unique_ptr<WordParser> parser);

    const LanguageModel &m_model;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<WordParser>> m_idle;
};

} // namespace core
