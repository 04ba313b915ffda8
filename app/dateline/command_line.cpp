// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::CommandLine", text);
}

const QString sampleOption = QStringLiteral("sample");
const QString renderOption = QStringLiteral("render");
const QString csvOption = QStringLiteral("csv");
const QString screenshotOption = QStringLiteral("screenshot");
const QString sizeOption = QStringLiteral("size");
const QString darkOption = QStringLiteral("dark");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Shows what happened when, from saved news articles."));
    parser.addPositionalArgument(QStringLiteral("FILE|FOLDER"), tr("articles to open"),
                                 QStringLiteral("[FILE…|FOLDER…]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {sampleOption, tr("Open the five articles that come with the program.")},
        {renderOption,
         tr("Draw the whole timeline into FILE and exit: PNG, or SVG or PDF if its name ends so; needs no "
            "display."),
         QStringLiteral("FILE")},
        {csvOption, tr("Write the events as a table into CSV and exit; needs no display."), QStringLiteral("CSV")},
        {screenshotOption, tr("Draw the window, with an event selected, into PNG and exit; needs no display."),
         QStringLiteral("PNG")},
        {sizeOption, tr("Size of the window in --screenshot; width of the picture in --render."), QStringLiteral("WxH"),
         QStringLiteral("1440x900")},
        {darkOption, tr("Dark colours in --render and --screenshot.")},
    });
}

/// "1440x900" as a size; not valid where it is none.
QSize toSize(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    if (sides.size() != 2)
        return {};
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool sensible =
        size.width() >= 200 && size.height() >= 200 && size.width() <= 16000 && size.height() <= 16000;
    return sensible ? size : QSize();
}

} // namespace

std::expected<Options, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        return Options{.print = QStringLiteral("dateline %1\n").arg(QCoreApplication::applicationVersion())};
    if (parser.isSet(QStringLiteral("help")))
        return Options{.print = parser.helpText()};

    Options options{.paths = parser.positionalArguments(),
                    .sample = parser.isSet(sampleOption),
                    .dark = parser.isSet(darkOption),
                    .size = toSize(parser.value(sizeOption)),
                    .render = parser.value(renderOption),
                    .csv = parser.value(csvOption),
                    .screenshot = parser.value(screenshotOption)};
    if (!options.size.isValid())
        return std::unexpected(
            tr("--size takes a width and a height between 200 and 16000, such as 1440x900, not “%1”.")
                .arg(parser.value(sizeOption)));
    if (options.writesFiles() && options.paths.isEmpty() && !options.sample)
        return std::unexpected(tr("There is nothing to draw or write: name files or folders, or give --sample."));
    return options;
}

} // namespace app
