// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pull_documents.h"

namespace core {

double DocumentPuller::share() const
{
    const double before = static_cast<double>(m_at) - 1;
    return (before + m_documents->share()) / static_cast<double>(m_inputs.size());
}

std::optional<PulledDocument> DocumentPuller::next()
{
    for (;;) {
        if (m_documents) {
            if (auto document = m_documents->next())
                return PulledDocument{*std::move(document), share()};
            m_documents.reset();
        }
        if (m_at == m_inputs.size())
            return {};
        const Input &input = m_inputs[m_at++];
        if (auto bytes = m_open(input))
            m_documents = std::make_unique<InputDocuments>(*std::move(bytes), input.path);
        else
            return PulledDocument{std::unexpected(std::move(bytes.error())),
                                  static_cast<double>(m_at) / static_cast<double>(m_inputs.size())};
    }
}

} // namespace core
