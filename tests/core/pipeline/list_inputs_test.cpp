// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_inputs.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void makeFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

QStringList pathsOf(const std::vector<Input> &inputs)
{
    QStringList paths;
    for (const Input &input : inputs)
        paths.push_back(input.path);
    return paths;
}

} // namespace

TEST_CASE("listInputs finds the articles below a folder in the order people count", "[pipeline]")
{
    const QTemporaryDir folder;
    for (const char *name :
         {"part 10.txt", "part 2.txt", "Part 1.html", "sub/a.txt", "picture.JPG", ".hidden", ".git/x"})
        makeFile(folder.filePath(QString::fromLatin1(name)));

    const auto inputs = listInputs({folder.path()});

    const QString at = folder.path() + u'/';
    CHECK(pathsOf(inputs) ==
          QStringList{at + "Part 1.html"_L1, at + "part 2.txt"_L1, at + "part 10.txt"_L1, at + "sub/a.txt"_L1});
    CHECK(inputs[0].file == inputs[0].path);
}

TEST_CASE("listInputs shows a folder's files by the folder as it was given", "[pipeline]")
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"a.txt"_s));

    CHECK(pathsOf(listInputs({folder.path() + "//"_L1})) == QStringList{folder.path() + "/a.txt"_L1});
}

TEST_CASE("listInputs keeps what was named, whether it exists or not", "[pipeline]")
{
    const QStringList paths{u"/no/such/file"_s, u"picture.jpg"_s};

    CHECK(pathsOf(listInputs(paths)) == paths);
}
