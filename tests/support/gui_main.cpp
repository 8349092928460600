// SPDX-License-Identifier: GPL-3.0-or-later
// The main of tests that need the window's application: off-screen, with the program's fonts, style and English; nothing
// that a user's Regia remembers is read or written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <exception>

#include "ui/text/language.h"
#include "ui/theme/theme.h"

namespace {

using namespace regia;

/// What an event handler throws is a failure of the test that ran it.
class TestApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::exception& error) {
            ADD_FAILURE() << "thrown in an event handler: " << error.what();
            return false;
        }
    }
};

/// A pixel is a pixel, whatever the screen of this machine.
void pinLook()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    qunsetenv("QT_STYLE_OVERRIDE");
}

void rememberNothing(const QString& folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, folder);
}

}  // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    pinLook();
    const QTemporaryDir settings;
    rememberNothing(settings.path());
    TestApplication application(argc, argv);
    TestApplication::setOrganizationName(QStringLiteral("regia-tests"));
    TestApplication::setApplicationName(QStringLiteral("regia-tests"));
    ui::Theme::install(application).setMode(ui::ThemeMode::Light);
    ui::theme().setReduceMotion(true);
    const ui::Language english;
    return RUN_ALL_TESTS();
}
