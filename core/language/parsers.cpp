// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/parsers.h"

namespace core {

void Parsers::parse(QStringView text, Analysis &analysis)
{
    auto parser = take();
    parser->parse(text, analysis);
    giveBack(std::move(parser));
}

/// An idle parser, or a new one.
std::unique_ptr<WordParser> Parsers::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            auto parser = std::move(m_idle.back());
            m_idle.pop_back();
            return parser;
        }
    }
    return std::make_unique<WordParser>(m_model);
}

void Parsers::giveBack(std::unique_ptr<WordParser> parser)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(parser));
}

} // namespace core
