// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/session.h"

#include "app/dateline/jobs.h"
#include "tests/support/timeline_builder.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

/// Does what `ask` asks for, and waits until it is shown.
void settled(app::Session &session, auto ask)
{
    QSignalSpy done(&session, &app::Session::settled);
    ask();
    REQUIRE((!done.isEmpty() || done.wait(20000)));
}

const QByteArray strike =
    "Ferry crews walk out over pay\n\n"
    "Crews of the island ferries went on strike on Tuesday, and two hundred passengers were stranded "
    "at the pier in Norhaven.\n\n"
    "The company cancelled all crossings on Wednesday.\n";

std::optional<core::CivilDay> firstDay(const core::Timeline &timeline, const QString &lemma)
{
    for (const core::EventRef ref : timeline.events) {
        const core::Event &event = timeline.event(ref);
        if (event.trigger.lemma == lemma && event.date.span)
            return std::chrono::floor<std::chrono::days>(event.date.span->begin);
    }
    return {};
}

} // namespace

TEST_CASE("files are read in the background and shown; what cannot be read is named", "[app]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    const QString good = write(folder, u"ferry.txt"_s, strike);
    const QString empty = write(folder, u"empty.txt"_s, {});
    ui::MainWindow window;
    app::Session session(&window);

    settled(session, [&] { window.open({good, empty}, false); });

    REQUIRE(window.timeline()->articles.size() == 1);
    CHECK(window.timeline()->articles[0]->article.path == good);
    const auto *message = window.findChild<QLabel *>(u"messageText"_s);
    REQUIRE(message);
    CHECK(message->text().contains(u"empty.txt"_s));

    settled(session, [&] { window.open({empty}, false); }); // nothing to show in its place
    CHECK(window.timeline()->articles.size() == 1);
}

TEST_CASE("a refused file is kept beside the articles until it is read", "[app]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    const QString good = write(folder, u"ferry.txt"_s, strike);
    const QString bad = write(folder, u"empty.txt"_s, {});
    ui::MainWindow window;
    app::Session session(&window);
    const auto refused = [&] {
        QStringList paths;
        for (const core::Error &failure : window.timeline()->failures)
            paths += failure.subject;
        return paths;
    };

    settled(session, [&] { window.open({good, bad}, false); });
    CHECK(refused() == QStringList{bad});
    settled(session, [&] { window.open({good}, true); });
    settled(session, [&] { Q_EMIT window.publishedChosen(0, tests::day(2019, 6, 6)); });
    CHECK(refused() == QStringList{bad});
    settled(session, [&] { window.open({bad}, true); }); // as bad as before, and there once
    CHECK(refused() == QStringList{bad});

    write(folder, u"empty.txt"_s, strike);
    settled(session, [&] { window.open({bad}, true); });
    CHECK(refused().isEmpty());
    CHECK(window.timeline()->articles.size() == 2);
}

TEST_CASE("articles and refused files are taken off the list, and a text without a file is not read again", "[app]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    const QString good = write(folder, u"ferry.txt"_s, strike);
    const QString bad = write(folder, u"empty.txt"_s, {});
    ui::MainWindow window;
    app::Session session(&window);
    settled(session, [&] { window.open({good, bad}, false); });
    settled(session, [&] { Q_EMIT window.textRequested(QString::fromUtf8(strike)); });
    REQUIRE(window.timeline()->articles.size() == 2);
    const QString pasted = window.timeline()->articles[1]->article.path;

    Q_EMIT window.readAgainRequested(pasted);
    const auto *message = window.findChild<QLabel *>(u"messageText"_s);
    REQUIRE(message);
    CHECK(message->text().contains(u"came from the clipboard"_s));

    settled(session, [&] { Q_EMIT window.removeRequested(bad); });
    CHECK(window.timeline()->failures.empty());
    settled(session, [&] { Q_EMIT window.removeRequested(good); });
    REQUIRE(window.timeline()->articles.size() == 1);
    CHECK(window.timeline()->articles[0]->article.path == pasted);
    CHECK(QFile::exists(good));
}

TEST_CASE("the file of an article's path is told from its place inside", "[app]")
{
    const auto [path, file] = GENERATE(table<QString, QString>({
        {u"news/fair.txt"_s, u"news/fair.txt"_s},
        {u"news/a.zip!/fair.html"_s, u"news/a.zip"_s},
        {u"a.tar!/b.zip!/box.mbox#3"_s, u"a.tar"_s},
        {u"box.mbox#12"_s, u"box.mbox"_s},
        {u"strike #metoo.txt"_s, u"strike #metoo.txt"_s},
        {u"#7"_s, u"#7"_s},
    }));
    CHECK(app::fileOf(path) == file);
}

TEST_CASE("an article that is added twice is there once", "[app]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    const QString file = write(folder, u"ferry.txt"_s, strike);
    ui::MainWindow window;
    app::Session session(&window);

    settled(session, [&] { window.open({file}, false); });
    settled(session, [&] { window.open({file}, true); });
    CHECK(window.timeline()->articles.size() == 1);

    settled(session, [&] { Q_EMIT window.textRequested(QString::fromUtf8(strike)); });
    CHECK(window.timeline()->articles.size() == 2);
}

TEST_CASE("setting the publication day moves the dates that hang on it, and taking it back undoes that", "[app]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    const QString file = write(folder, u"ferry.txt"_s, strike);
    ui::MainWindow window;
    app::Session session(&window);
    settled(session, [&] { window.open({file}, false); });
    REQUIRE_FALSE(firstDay(*window.timeline(), u"cancel"_s));

    settled(session, [&] { Q_EMIT window.publishedChosen(0, tests::day(2019, 6, 6)); });
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 5));

    settled(session, [&] { Q_EMIT window.publishedChosen(0, tests::day(2019, 6, 13)); });
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 12));

    settled(session, [&] { window.open({file}, true); }); // the day is kept when the article is read anew
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 12));

    settled(session, [&] { Q_EMIT window.publishedChosen(0, std::nullopt); });
    CHECK_FALSE(firstDay(*window.timeline(), u"cancel"_s));
}

TEST_CASE("a date that the user set stays through all that is read anew, until it is taken back", "[app]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    const QString file = write(folder, u"ferry.txt"_s, strike);
    ui::MainWindow window;
    app::Session session(&window);
    settled(session, [&] { window.open({file}, false); });
    const auto number = [&] {
        const auto &events = window.timeline()->articles[0]->events;
        const auto it = std::ranges::find(events, u"cancel"_s, [](const auto &event) { return event.trigger.lemma; });
        REQUIRE(it != events.end());
        return std::size_t(it - events.begin());
    };
    const core::EventKey key = core::keyOf(*window.timeline()->articles[0], number());
    REQUIRE_FALSE(firstDay(*window.timeline(), u"cancel"_s)); // undated: the article does not say its day

    settled(session, [&] { Q_EMIT window.dateChosen(key, tests::onDay(tests::day(2019, 6, 1))); });
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 1));
    CHECK(std::ranges::count_if(window.timeline()->stories, [](const auto &story) { return story.date.edited; }) == 1);

    settled(session, [&] { Q_EMIT window.publishedChosen(0, tests::day(2019, 6, 6)); });
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 1));
    const auto &read = window.timeline()->articles[0]->readEvent(number()).date;
    CHECK(read.span == core::daySpan(tests::day(2019, 6, 5)));

    settled(session, [&] { window.open({file}, false); });
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 1));

    settled(session, [&] { Q_EMIT window.dateChosen(key, std::nullopt); });
    CHECK(firstDay(*window.timeline(), u"cancel"_s) == tests::day(2019, 6, 5));
    CHECK(window.timeline()->articles[0]->readEvents.empty());
}

TEST_CASE("the sample opens and has events", "[app]")
{
    QSettings().clear();
    ui::MainWindow window;
    app::Session session(&window);
    settled(session, [&] { session.openSample(); });
    CHECK(window.timeline()->articles.size() == 5);
    CHECK(window.timeline()->events.size() > 10);
    CHECK(window.windowTitle() == u"Sample — Dateline"_s);
}
