// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/document.h"
#include "core/article/documents/open_documents.h"
#include "core/pipeline/read_inputs.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace core {

/// One document of the inputs, or why there is none.
struct PulledDocument
{
    Result<Document> document;
    double share = 0; ///< How much of all inputs was taken up with it, from 0 to 1.
};

/// The documents of `inputs` one after another, archives and mailboxes opened.
class DocumentPuller
{
public:
    /// Opens an input; what is called Input::file need not lie on disk.
    using Open = std::function<Result<ByteStream>(const Input &input)>;

    explicit DocumentPuller(const std::vector<Input> &inputs, Open open = openInput)
        : m_inputs(inputs)
        , m_open(std::move(open))
    {}

    /// The next document; nothing at the end.
    std::optional<PulledDocument> next();

    static Result<ByteStream> openInput(const Input &input) { return openFile(input.file, input.path); }

private:
    double share() const;

    const std::vector<Input> &m_inputs;
    Open m_open;
    std::size_t m_at = 0; ///< The input after the one that is open.
    std::unique_ptr<InputDocuments> m_documents;
};

} // namespace core
