// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}
