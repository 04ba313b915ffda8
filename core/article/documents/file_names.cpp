// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/file_names.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr QStringView otherThanArticles =
    u" 7z avi avif bin bmp class css dateline db dll doc eot epub exe flac gif ico iso jar jpeg jpg js"
    u" m4a map mkv mov mp3 mp4 mpeg mpg o odp ods ogg otf png ppt pptx ps pyc rar so sqlite svg tif tiff"
    u" ttf wav webm webp wmv woff woff2 xls xlsx ";

/// What browsers put behind a page's name for the folder of its pictures and frames, in their languages.
constexpr std::array<QStringView, 12> pageFolderEndings = {
    u"_files",    u".files",    u"-files",     u"_file",     u"-Dateien",   u"_Dateien",
    u"_fichiers", u"_archivos", u"_ficheiros", u"_arquivos", u"_bestanden", u"_pliki",
};

} // namespace

bool mayHoldArticles(const QString &name)
{
    const QString file = name.sliced(name.lastIndexOf(u'/') + 1);
    const auto dot = file.lastIndexOf(u'.');
    if (file.startsWith(u'.') || name.startsWith(QLatin1StringView("__MACOSX/")))
        return false;
    return dot < 0 || !otherThanArticles.contains(QString(u' ' + file.sliced(dot + 1).toLower() + u' '));
}

bool liesInPageFolder(const QString &name)
{
    QStringList folders = name.split(u'/');
    folders.removeLast();
    return std::ranges::any_of(folders, [](const QString &folder) {
        return std::ranges::any_of(pageFolderEndings, [&](QStringView ending) {
            return folder.size() > ending.size() && folder.endsWith(ending);
        });
    });
}

} // namespace core
