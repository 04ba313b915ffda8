// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/lean_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

TEST_CASE("leanPage drops what is never shown and keeps all else", "[article][html]")
{
    const QByteArray picture(300, 'A');
    const auto [page, lean] = GENERATE_COPY(table<QByteArray, QByteArray>({
        {"<p>a</p><script>var b = '<p>';</script>c", "<p>a</p><script></script>c"},
        {"<SCRIPT type='text/javascript'>b</SCRIPT>c", "<SCRIPT type='text/javascript'></SCRIPT>c"},
        {"<script type=\"application/ld+json\">{\"a\": \"<p>\"}</script>",
         "<script type=\"application/ld+json\">{\"a\": \"<p>\"}</script>"},
        {"<style>p { }</style><p>a", "<style></style><p>a"},
        {"<svg><svg><path></svg><title>b</title></svg>c", "<svg></svg>c"},
        {"<svg/><p>a</p><svg>b</svg>", "<svg/><p>a</p><svg></svg>"},
        {"<!-- <script> --><p>a</p>", "<!-- <script> --><p>a</p>"},
        {"<p title=\"<script>\">a</p>", "<p title=\"<script>\">a</p>"},
        {"<p it's>a <script>b</script>", "<p it's>a <script></script>"},
        {"<img src=\"data:image/png;base64," + picture + "\">a", "<img src=\"\">a"},
        {"<img src=\"data:a\">a", "<img src=\"data:a\">a"},
        {"<script>a without end", "<script>a without end"},
        {"<scripture>a</scripture> 1 < 2", "<scripture>a</scripture> 1 < 2"},
        {"<", "<"},
        {"<!--", "<!--"},
        {"", ""},
    }));
    CAPTURE(page.toStdString());

    CHECK(core::leanPage(page).toStdString() == lean.toStdString());
}
