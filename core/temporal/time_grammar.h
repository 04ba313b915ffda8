// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace core {

struct TimeDefinitions;

/// The rules and words by which times are found, compiled once and then only read.
/// Cheap to copy; safe to share between threads.
class TimeGrammar
{
public:
    /// Compiles the rules in `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<TimeGrammar> parse(const QString &text, const QString &name);

    /// The English rules that come with the program.
    static const TimeGrammar &english();

    /// This grammar with the rules in `text` after its own; its words and classes are known there, and words that
    /// `text` adds to a class count wherever the class does. Rules are held to their own examples.
    /// Errors: RuleMalformed, with line and column, also for an example that does not hold.
    Result<TimeGrammar> extendedBy(const QString &text, const QString &name) const;

    struct Compiled;
    const Compiled &compiled() const { return *m_compiled; }

private:
    explicit TimeGrammar(TimeDefinitions definitions);

    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace core
