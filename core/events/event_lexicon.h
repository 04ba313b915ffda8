// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <memory>

namespace core {

/// The words by which events, their kinds, status, sources and numbers are known: data from
/// resources/rules, compiled once and then only read. Cheap to copy; safe to share between threads.
class EventLexicon
{
public:
    /// Compiles the entries in `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<EventLexicon> parse(const QString &text, const QString &name);

    /// The English lexicon that comes with the program.
    static const EventLexicon &english();

    struct Compiled; ///< In compiled_lexicon.h, for this room alone.
    const Compiled &compiled() const { return *m_compiled; }

private:
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace core
