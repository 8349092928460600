// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page, and what the program draws without a window.
#include <QAction>
#include <QFile>
#include <QLineEdit>

#include "app/regia/options.h"
#include "app/regia/report_writer.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace_work.h"
#include "ui/support/find.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"
#include "ui/theme/theme.h"

namespace regia::test {
namespace {

std::string nameOf(WindowUnderTest& ui) { return ui.context().workbench().workspace().settings().name; }

void rename(WindowUnderTest& ui, const QString& name)
{
    ui.open("settings");
    auto& field = find<QLineEdit>(ui.window(), "workspaceName");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, name);
    QTest::keyClick(&field, Qt::Key_Tab);
}

TEST(SettingsPage, GivenAWorkspace_WhenItsNameIsTyped_ThenItIsCalledSoEverywhereAndThatCanBeUndone)
{
    WindowUnderTest ui;
    rename(ui, "Verde Srl");
    waitFor("the name", [&] { return ui.window().windowTitle().contains("Verde Srl"); });
    EXPECT_EQ(nameOf(ui), "Verde Srl");
    QAction* undo = ui.context().actions().find("edit.undo");
    waitFor("the step", [&] { return undo->text() == "Undo changing the settings"; });
    undo->trigger();
    waitFor("the name of before", [&] { return ui.window().windowTitle().contains("Officina Verde"); });
    EXPECT_EQ(nameOf(ui), "Officina Verde");
    waitFor("the field", [&] { return find<QLineEdit>(ui.window(), "workspaceName").text() == "Officina Verde"; });
}

TEST(SettingsPage, GivenAWorkspace_WhenItsNameIsEmptied_ThenItKeepsTheOneItHas)
{
    WindowUnderTest ui;
    rename(ui, " ");
    ui.ready();
    EXPECT_EQ(nameOf(ui), "Officina Verde");
    EXPECT_EQ(find<QLineEdit>(ui.window(), "workspaceName").text(), "Officina Verde");
}

TEST(SettingsPage, GivenTheSizesOfText_WhenALargerOneIsChosen_ThenAllIsLargerAndTheKeyboardStaysThere)
{
    WindowUnderTest ui;
    ui.open("settings");
    const int before = ui::theme().lineHeight(ui::Type::Body);
    auto& larger = button(find<QWidget>(ui.window(), "settingsTextSize"), "150%");
    larger.setFocus();
    click(larger);
    settle();
    EXPECT_EQ(ui::theme().lineHeight(ui::Type::Body), before * 3 / 2);
    EXPECT_EQ(ui::WindowSettings().textScale(), 1.5);
    EXPECT_TRUE(find<QWidget>(ui.window(), "settingsTextSize").isAncestorOf(QApplication::focusWidget()));
    ui::theme().setTextScale(1.0);
}

TEST(SettingsPage, GivenNoWorkspace_WhenOpened_ThenItHasTheLookAloneAndAWayBack)
{
    WindowUnderTest ui(WindowUnderTest::Workspace::None);
    ui.open("settings");
    EXPECT_EQ(ui.window().findChild<QLineEdit*>("workspaceName"), nullptr);
    click(button(ui.window(), "Back"));
    EXPECT_EQ(ui.navigator().currentId(), "welcome");
}

TEST(Options, GivenAReportAndPictures_WhenParsed_ThenBothAreDrawn)
{
    const auto options =
        app::parseOptions({"--render", "out", "--report=out/report.pdf", "--size", "1366x768", "--page", "overview,funnels"});
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->draws());
    EXPECT_EQ(options->reportFile, "out/report.pdf");
    EXPECT_EQ(options->size, QSize(1366, 768));
    EXPECT_EQ(options->pages, (QStringList{"overview", "funnels"}));
}

TEST(Options, GivenWhatCannotBeUsed_WhenParsed_ThenTheOptionIsNamed)
{
    for (const char* option : {"--size", "--lang", "--theme", "--argument"}) {
        const auto options = app::parseOptions({option, "x"});
        ASSERT_FALSE(options) << option;
        EXPECT_EQ(options.error().where, option);
    }
}

TEST(ReportWriter, GivenTwoPages_WhenWritten_ThenItIsADocumentOfThreeSheetsWithoutPicturesOfTheScreen)
{
    WindowUnderTest ui;
    const QString file = ui::fromPath(ui.folder() / "report.pdf");
    {
        app::ReportWriter report(file, 2);
        ASSERT_TRUE(report.begin(app::ReportWriter::titleOf(ui.context()), {"Overview", "Lifecycle"}));
        for (const char* page : {"overview", "lifecycle"})
            report.addSheet(ui.open(page), page);
    }
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Count 3"));
    // A picture of a page would be a million pixels; icons are small.
    EXPECT_LT(bytes.size(), 600'000);
    EXPECT_GT(bytes.count("/FontDescriptor"), 2);
}

}  // namespace
}  // namespace regia::test
