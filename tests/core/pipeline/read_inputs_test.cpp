// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_inputs.h"

#include "tests/core/pipeline/describe_extraction.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Twenty short articles and one file that is none.
void fill(const QTemporaryDir &folder)
{
    for (int i = 0; i < 20; ++i) {
        write(folder.filePath(u"%1.txt"_s.arg(i)),
              "Rebels attacked the mill on Monday. Village " + QByteArray::number(i) + " was evacuated.\n");
    }
    write(folder.filePath(u"empty.txt"_s), {});
}

QStringList describeAll(const ReadOutcome &outcome)
{
    QStringList lines;
    for (const auto &extraction : outcome.articles)
        lines.push_back(extraction->article.path + u'\n' + tests::describe(*extraction));
    return lines;
}

} // namespace

TEST_CASE("readInputs gives the same outcome with one thread and with many", "[pipeline]")
{
    const QTemporaryDir folder;
    fill(folder);
    const auto inputs = listInputs({folder.path()});
    const Knowledge knowledge;

    const ReadOutcome one = readInputs(inputs, knowledge, {.given = {}, .jobs = 1, .progress = {}});
    const ReadOutcome many = readInputs(inputs, knowledge, {.given = {}, .jobs = 7, .progress = {}});

    CHECK(one.articles.size() == 20);
    REQUIRE(one.failures.size() == 1);
    CHECK(one.failures[0].code == ErrorCode::FileEmpty);
    CHECK(describeAll(one) == describeAll(many));
    CHECK(one.failures == many.failures);
}

TEST_CASE("readInputs tells its progress once a file, in order", "[pipeline]")
{
    const QTemporaryDir folder;
    fill(folder);
    const auto inputs = listInputs({folder.path()});
    std::vector<qsizetype> told;

    readInputs(inputs, Knowledge(), {.given = {}, .jobs = 4, .progress = [&](qsizetype done, qsizetype all) {
                                         CHECK(all == 21);
                                         told.push_back(done);
                                     }});

    REQUIRE(told.size() == 21);
    for (std::size_t i = 0; i < told.size(); ++i)
        CHECK(told[i] == qsizetype(i) + 1);
}

TEST_CASE("readInputs gives up when it is asked to stop", "[pipeline]")
{
    const QTemporaryDir folder;
    fill(folder);
    std::stop_source stop;
    const auto stopAtOnce = [&](qsizetype, qsizetype) { stop.request_stop(); };

    const ReadOutcome outcome = readInputs(listInputs({folder.path()}), Knowledge(),
                                           {.given = {}, .jobs = 1, .progress = stopAtOnce}, stop.get_token());

    CHECK(outcome.articles.empty());
    REQUIRE(outcome.failures.size() == 1);
    CHECK(outcome.failures[0].code == ErrorCode::Cancelled);
}

TEST_CASE("readInputs dates an article by the day given for its path", "[pipeline]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    write(path, "Rebels attacked the mill on Monday.\n");
    const CivilDay friday = std::chrono::local_days(std::chrono::year(2019) / 6 / 7);

    const ReadOutcome outcome =
        readInputs(listInputs({path}), Knowledge(), {.given = {{path, friday}}, .jobs = 1, .progress = {}});

    REQUIRE(outcome.articles.size() == 1);
    CHECK(outcome.articles[0]->published.basis == PublishedBasis::Given);
    REQUIRE_FALSE(outcome.articles[0]->events.empty());
    CHECK(outcome.articles[0]->events[0].date.value == u"2019-06-03");
}

TEST_CASE("readInputs has nothing to say of nothing", "[pipeline]")
{
    const ReadOutcome outcome = readInputs({}, Knowledge(), {});

    CHECK(outcome.articles.empty());
    CHECK(outcome.failures.empty());
}
