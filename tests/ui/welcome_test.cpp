// SPDX-License-Identifier: GPL-3.0-or-later
// The window before there is a workspace, and how it comes to one.
#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <atomic>
#include <fstream>
#include <numeric>
#include <thread>

#include "ui/pages/welcome/recent_row.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace_work.h"
#include "ui/support/find.h"
#include "ui/support/sample_file.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"

namespace regia::test {
namespace {

using Workspace = WindowUnderTest::Workspace;

QString makeTable(const WindowUnderTest& ui, const std::string& name)
{
    const std::filesystem::path path = ui.folder() / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << "email,first_name\nanna@example.org,Anna\n";
    return ui::fromPath(path);
}

QFileDialog& fileDialog(WindowUnderTest& ui)
{
    auto* dialog = ui.window().findChild<QFileDialog*>();
    if (dialog == nullptr)
        throw std::runtime_error("no file is asked for");
    return *dialog;
}

void answer(QFileDialog& dialog, const QString& file)
{
    Q_EMIT dialog.fileSelected(file);
    dialog.close();
}

ui::RecentWorkspace recent(const QString& name, const QString& path)
{
    ui::RecentWorkspace workspace;
    workspace.name = name;
    workspace.path = path;
    workspace.contacts = 1200;
    return workspace;
}

TEST(Welcome, GivenNoWorkspace_WhenTheWindowOpens_ThenItWelcomesAndOffersNothingThatNeedsOne)
{
    WindowUnderTest ui(Workspace::None);
    EXPECT_EQ(ui.navigator().currentId(), "welcome");
    EXPECT_FALSE(find<QWidget>(ui.window(), "welcomePage").isHidden());
    for (const char* page : {"overview", "contacts", "lifecycle"}) {
        const QAction* action = ui.context().actions().find("page." + QLatin1String(page));
        EXPECT_FALSE(action->isEnabled()) << page;
        EXPECT_FALSE(action->isVisible()) << page;
        EXPECT_FALSE(ui.navigator().open({QLatin1String(page), {}})) << page;
    }
}

TEST(Welcome, GivenAnOpenWorkspace_WhenTheWelcomePageIsGoneTo_ThenItIsNotShown)
{
    WindowUnderTest ui;
    EXPECT_FALSE(ui.navigator().open({"welcome", {}}));
    EXPECT_NE(ui.navigator().currentId(), "welcome");
}

TEST(Welcome, GivenNoWorkspace_WhenFilesComeIn_ThenItAsksOnceWhereAndImportsThemIntoANewOne)
{
    WindowUnderTest ui(Workspace::None);
    const QString table = makeTable(ui, "Autumn fair/leads.csv");
    ui.window().openFiles({table});
    QFileDialog& dialog = fileDialog(ui);
    EXPECT_TRUE(dialog.selectedFiles().constFirst().endsWith("/Regia/Autumn fair.regia"));
    answer(dialog, ui::fromPath(ui.folder() / "fair.regia"));
    waitFor("the workspace", [&] { return ui.context().hasWorkspace(); });
    EXPECT_EQ(ui.context().workbench().workspace().settings().name, "fair");
    EXPECT_EQ(ui.navigator().currentId(), "import");
    waitFor("the file to be read", [&] {
        const auto texts = shownTexts(ui.window());
        return std::any_of(texts.begin(), texts.end(), [](const ShownText& shown) { return shown.text.contains("leads.csv"); });
    });
}

TEST(Welcome, GivenAWorkspaceOfThatName_WhenANewOneIsMade_ThenItIsNotWrittenOverAndTheRefusalStays)
{
    WindowUnderTest ui(Workspace::None);
    const std::filesystem::path taken = ui.folder() / "taken.regia";
    std::filesystem::copy_file(sampleFile(), taken);
    const auto size = std::filesystem::file_size(taken);
    ui.window().createWorkspace(ui::fromPath(taken));
    waitFor("the refusal", [&] {
        return !ui.window().findChildren<QAbstractButton*>(QString()).isEmpty() && ui.window().findChild<QWidget*>("errorState") != nullptr;
    });
    EXPECT_EQ(std::filesystem::file_size(taken), size);
    click(button(ui.window(), "Open the one that is there"));
    waitFor("the workspace", [&] { return ui.context().hasWorkspace(); });
}

TEST(DropOverlay, GivenADragOfFiles_WhenItComesOverTheWindow_ThenItSaysWhatLettingGoWillDo)
{
    WindowUnderTest ui;
    auto* overlay = ui.window().findChild<QWidget*>("dropOverlay");
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(makeTable(ui, "orders.csv")), QUrl::fromLocalFile(makeTable(ui, "people.csv"))});
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ui.window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    ASSERT_TRUE(overlay->isVisible());
    EXPECT_EQ(overlay->accessibleName(), "Import 2 files into Officina Verde");
    QDropEvent drop({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(overlay, &drop);
    EXPECT_FALSE(overlay->isVisible());
    EXPECT_EQ(ui.navigator().currentId(), "import");
}

TEST(DropOverlay, GivenADragOfWords_WhenItComesOverTheWindow_ThenItIsNotTaken)
{
    WindowUnderTest ui;
    QMimeData words;
    words.setText("not a file");
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&ui.window(), &enter);
    EXPECT_FALSE(enter.isAccepted());
    EXPECT_FALSE(ui.window().findChild<QWidget*>("dropOverlay")->isVisible());
}

TEST(RecentList, GivenWorkspacesOfBefore_WhenAWordIsTyped_ThenOnlyThoseAreListed)
{
    ui::WindowSettings settings;
    WindowUnderTest first(Workspace::None);
    settings.addRecent(recent("Museo delle Acque", "/nowhere/museo.regia"));
    settings.addRecent(recent("Officina Verde", ui::fromPath(sampleFile())));
    first.window().closeWorkspace();
    first.language().use("en");
    settle();
    auto& search = find<QLineEdit>(first.window(), "welcomeSearch");
    QTest::keyClicks(&search, "acque");
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    EXPECT_TRUE(button(first.window(), "Museo delle Acque, file not found").isVisible());
    EXPECT_EQ(find<QWidget>(first.window(), "recentList").findChildren<ui::RecentRow*>().size(), 1);
}

TEST(RecentList, GivenAWorkspaceWhoseFileIsGone_WhenRemoved_ThenItIsForgotten)
{
    WindowUnderTest ui(Workspace::None);
    ui::WindowSettings settings;
    settings.addRecent(recent("Museo", "/nowhere/museo.regia"));
    ui.language().use("en");
    settle();
    QTest::keyClick(&button(ui.window(), "Museo, file not found"), Qt::Key_Delete);
    EXPECT_TRUE(settings.recentWorkspaces().empty());
}

TEST(RecentList, GivenAWorkspace_WhenItWasOpen_ThenItsFiguresAreRemembered)
{
    WindowUnderTest ui;
    const ui::WindowSettings settings;
    waitFor("the figures", [&] { return !settings.recentWorkspaces().empty(); });
    const ui::RecentWorkspace known = settings.recentWorkspaces().front();
    EXPECT_EQ(known.name, "Officina Verde");
    EXPECT_EQ(known.contacts, 1000);
    EXPECT_EQ(std::accumulate(known.stages.begin(), known.stages.end(), qint64{0}), known.contacts);
    EXPECT_EQ(known.dataUntil, "2026-09-30");
}

TEST(Workspaces, GivenWorkThatGoesOn_WhenAnotherWorkspaceIsOpened_ThenTheWorkEndsUnheardAndItsFileIsFreeAgain)
{
    WindowUnderTest ui;
    const std::filesystem::path first = ui.context().workbench().workspace().path();
    std::atomic<bool> ended = false;
    bool heard = false;
    ui.context().tasks().start(
        "Long work", &ui.window(),
        [&ended, bench = &ui.context().workbench()](Progress& progress) -> Result<void> {
            while (!progress.cancelled())
                std::this_thread::yield();
            // The workspace is still there for whoever works with it.
            const bool isThere = !bench->workspace().settings().name.empty();
            ended = true;
            return isThere ? Result<void>() : Result<void>(fail(ErrorCode::Cancelled));
        },
        [&heard](const Result<void>&) { heard = true; });
    const std::filesystem::path second = ui.folder() / "second.regia";
    std::filesystem::copy_file(sampleFile(), second);
    ui.openWorkspace(second);
    waitFor("the work to end", [&] { return ended.load(); });
    ui.openWorkspace(first);
    EXPECT_EQ(ui.context().workbench().workspace().path(), first);
    settle();
    EXPECT_FALSE(heard);
}

TEST(Keyboard, GivenAPageWithASearchField_WhenSlashIsPressed_ThenTheFieldHasTheKeyboardAndKeepsItsSlashes)
{
    WindowUnderTest ui;
    ui.open("contacts");
    QTest::keyClick(&ui.window(), Qt::Key_Slash);
    auto& search = find<QLineEdit>(ui.window(), "contactsSearch");
    ASSERT_TRUE(search.hasFocus());
    QTest::keyClick(&search, Qt::Key_Slash);
    EXPECT_EQ(search.text(), "/");
}

TEST(Keyboard, GivenAnOpenPage_WhenF6IsPressed_ThenTheKeyboardGoesFromPartToPart)
{
    WindowUnderTest ui;
    ui.open("funnels");
    const auto& sidebar = find<QWidget>(ui.window(), "sidebar");
    int inSidebar = 0;
    QSet<QWidget*> seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&ui.window(), Qt::Key_F6);
        seen << QApplication::focusWidget();
        inSidebar += sidebar.isAncestorOf(QApplication::focusWidget()) ? 1 : 0;
    }
    EXPECT_GE(seen.size(), 3);
    EXPECT_GE(inSidebar, 1);
    EXPECT_LE(inSidebar, 2);
}

}  // namespace
}  // namespace regia::test
