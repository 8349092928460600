// SPDX-License-Identifier: GPL-3.0-or-later
// The window opens what it is given, and every page of it comes to an answer.
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <set>

#include "ui/shell/action_registry.h"
#include "ui/shell/workspace_work.h"
#include "ui/support/find.h"
#include "ui/support/sample_file.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"
#include "ui/widgets/kpi_tile.h"

namespace regia::test {
namespace {

using ui::ViewState;

/// How many colours a picture has, up to a limit: a page that draws nothing has two or three.
std::size_t colours(const QImage& image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    return seen.size();
}

bool says(QWidget& window, const QString& words)
{
    for (const ShownText& shown : shownTexts(window))
        if (shown.text.contains(words))
            return true;
    return false;
}

TEST(Window, GivenAWorkspace_WhenOpened_ThenTheOverviewHasFiguresAndAPicture)
{
    WindowUnderTest ui;
    EXPECT_EQ(ui.navigator().currentId(), "overview");
    ASSERT_EQ(ui.ready().state(), ViewState::Ready);
    const auto tiles = ui.ready().findChildren<ui::KpiTile*>();
    ASSERT_GE(tiles.size(), 4);
    for (const ui::KpiTile* tile : tiles)
        EXPECT_FALSE(tile->content().value.isEmpty()) << tile->content().label.toStdString();
    EXPECT_GT(colours(ui.window().grab().toImage()), 40U);
    EXPECT_TRUE(ui.window().windowTitle().contains("Officina Verde"));
}

TEST(Window, GivenNoWorkspace_WhenShown_ThenAFirstStepCanBeTaken)
{
    WindowUnderTest ui(WindowUnderTest::Workspace::None);
    settle();
    EXPECT_FALSE(ui.context().hasWorkspace());
    EXPECT_EQ(ui.navigator().currentId(), "welcome");
    EXPECT_TRUE(find<QAbstractButton>(ui.window(), "welcome.file.new").isEnabled());
    EXPECT_TRUE(find<QAbstractButton>(ui.window(), "welcome.file.sample").isEnabled());
}

TEST(Window, GivenAWorkspaceToReadOnly_WhenACopyIsSaved_ThenThatHoldsTheSameAndCanBeChanged)
{
    WindowUnderTest ui(WindowUnderTest::Workspace::None);
    const std::filesystem::path original = ui.folder() / "original.regia";
    std::filesystem::copy_file(sampleFile(), original);
    ui.window().openWorkspace(ui::fromPath(original), {}, workspace::Access::ReadOnly);
    waitFor("the workspace", [&] { return ui.context().hasWorkspace(); });
    ui.ready();
    EXPECT_FALSE(ui.context().actions().find("file.import")->isEnabled());
    EXPECT_TRUE(says(ui.window(), "Read only"));
    const std::size_t contacts = ui.context().dataset()->snapshot->rows();

    const std::filesystem::path copy = ui.folder() / "copy.regia";
    ui.context().actions().find("file.save_copy")->trigger();
    auto* dialog = ui.window().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(ui::fromPath(copy));
    dialog->close();
    waitFor("the copy", [&] { return std::filesystem::exists(copy) && ui.context().tasks().running() == 0; });

    ui.openWorkspace(copy);
    EXPECT_EQ(ui.context().dataset()->snapshot->rows(), contacts);
    EXPECT_TRUE(ui.context().actions().find("file.import")->isEnabled());
    EXPECT_FALSE(says(ui.window(), "Read only"));
}

TEST(Window, GivenAFileThatIsNoWorkspace_WhenOpened_ThenItIsRefusedInWordsAndWhatIsOpenStays)
{
    WindowUnderTest ui;
    const std::filesystem::path picture = ui.folder() / "photo.regia";
    writeBytes(picture, "\x89PNG\r\n\x1a\n and more that is no database");
    EXPECT_THROW(ui.openWorkspace(picture), std::runtime_error);
    settle();
    EXPECT_TRUE(ui.context().hasWorkspace());
    EXPECT_EQ(ui.ready().state(), ViewState::Ready);
    EXPECT_TRUE(says(ui.window(), "photo.regia"));
}

TEST(Window, GivenAnOpenWorkspace_WhenClosed_ThenItsPagesGoAndTheFileCanBeOpenedAgain)
{
    WindowUnderTest ui;
    const std::filesystem::path path = ui.context().workbench().workspace().path();
    ui.window().closeWorkspace();
    settle();
    EXPECT_FALSE(ui.context().hasWorkspace());
    EXPECT_EQ(ui.window().findChild<QWidget*>("overviewPage"), nullptr);
    ui.openWorkspace(path);
    EXPECT_EQ(ui.ready().state(), ViewState::Ready);
}

struct Look {
    const char* language;
    ui::ThemeMode theme;
};

class EveryPage : public testing::TestWithParam<Look> {};

TEST_P(EveryPage, GivenTheSample_WhenGoneTo_ThenItIsReadyAndDrawn)
{
    WindowUnderTest ui;
    ui.language().use(QString::fromLatin1(GetParam().language));
    ui::theme().setMode(GetParam().theme);
    // These show what is done with them, not what is in the workspace.
    const std::set<QString> mayBeEmpty{"import", "welcome", "settings"};
    for (const ui::PageDescriptor& descriptor : ui.navigator().pages()) {
        const ui::Page& page = ui.open(descriptor.id);
        const std::string id = descriptor.id.toStdString();
        EXPECT_NE(page.state(), ViewState::Failed) << id;
        EXPECT_TRUE(page.state() == ViewState::Ready || mayBeEmpty.contains(descriptor.id)) << id;
        EXPECT_GT(colours(ui.window().grab().toImage()), 30U) << id;
        EXPECT_FALSE(descriptor.title().isEmpty()) << id;
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, EveryPage,
                         testing::Values(Look{"en", ui::ThemeMode::Light}, Look{"en", ui::ThemeMode::Dark},
                                         Look{"it", ui::ThemeMode::Light}, Look{"it", ui::ThemeMode::Dark}),
                         [](const auto& look) {
                             return std::string(look.param.language) + (look.param.theme == ui::ThemeMode::Dark ? "Dark" : "Light");
                         });

TEST(Window, GivenAnOpenPage_WhenTheLanguageChanges_ThenTheSamePageSpeaksItAtOnce)
{
    WindowUnderTest ui;
    ui.open("contacts");
    ASSERT_TRUE(says(ui.window(), "All contacts"));
    ui.language().use("it");
    settle();
    EXPECT_EQ(ui.navigator().currentId(), "contacts");
    EXPECT_EQ(ui.ready().state(), ViewState::Ready);
    EXPECT_TRUE(says(ui.window(), "Tutti i contatti"));
    EXPECT_FALSE(says(ui.window(), "All contacts"));
}

TEST(Window, GivenTheLightTheme_WhenTheDarkOneIsChosen_ThenTheWindowIsDark)
{
    WindowUnderTest ui;
    const auto lightness = [&] {
        return ui.window().grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness();
    };
    EXPECT_GT(lightness(), 200);
    ui::theme().setMode(ui::ThemeMode::Dark);
    settle();
    EXPECT_LT(lightness(), 70);
}

}  // namespace
}  // namespace regia::test
