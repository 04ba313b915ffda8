// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_inputs.h"

#include "core/article/documents/read_document.h"
#include "core/pipeline/in_order.h"
#include "core/pipeline/pull_documents.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

struct Outcome
{
    Result<std::shared_ptr<const Extraction>> extraction;
    double share = 0;
};

Outcome readOne(const PulledDocument &pulled, const Knowledge &knowledge, const GivenDays &givenDays)
{
    if (!pulled.document)
        return {std::unexpected(pulled.document.error()), pulled.share};
    Result<Article> article = readDocument(*pulled.document);
    if (!article)
        return {std::unexpected(std::move(article.error())), pulled.share};
    const auto given = givenDays.find(article->path);
    const auto day = given == givenDays.end() ? std::nullopt : std::optional(given->second);
    return {std::make_shared<const Extraction>(extract(std::move(*article), knowledge, day)), pulled.share};
}

} // namespace

qsizetype estimateAll(qsizetype done, double share)
{
    return share > 0 ? std::max(done, static_cast<qsizetype>(std::llround(static_cast<double>(done) / share))) : done;
}

ReadOutcome readInputs(const std::vector<Input> &inputs, const Knowledge &knowledge, const ReadOptions &options,
                       std::stop_token stop)
{
    ReadOutcome result;
    qsizetype done = 0;
    DocumentPuller puller(inputs);
    doInOrder([&]() -> std::optional<PulledDocument> { return stop.stop_requested() ? std::nullopt : puller.next(); },
              options.jobs, [&](const PulledDocument &pulled) { return readOne(pulled, knowledge, options.given); },
              [&](Outcome outcome) {
                  if (outcome.extraction)
                      result.articles.push_back(std::move(*outcome.extraction));
                  else
                      result.failures.push_back(std::move(outcome.extraction.error()));
                  ++done;
                  if (options.progress)
                      options.progress(done, estimateAll(done, outcome.share));
              });
    if (stop.stop_requested())
        return {{}, {Error{ErrorCode::Cancelled, {}, {}}}};
    return result;
}

} // namespace core
