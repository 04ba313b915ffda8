// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QProxyStyle>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

namespace {

/// Nothing moves by itself, so that what is drawn is drawn where it stays.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also where ctest only asks for the names of the tests
    const QTemporaryDir settings;                // never the user's own, nor those of a test beside this one
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    const QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-tests"));
    return Catch::Session().run(argc, argv);
}
