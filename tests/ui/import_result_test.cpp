// SPDX-License-Identifier: GPL-3.0-or-later
// What came of imports, and what is done with it: people opened, rows saved, imports taken back, lists put right; and how the next file
// is met.
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/shell/action_registry.h"
#include "ui/shell/watched_folder.h"
#include "ui/support/import_way.h"
#include "ui/support/sample_file.h"

namespace regia::test {
namespace {

class ImportResult : public ImportWay {};

TEST_F(ImportResult, GivenAnImport_WhenTheFigureOfTheNewIsClicked_ThenTheContactsPageListsThem)
{
    ui::Page& page = importAll(drop({write("people.csv", kPeople)}));
    QAbstractButton* added = nullptr;
    for (QAbstractButton* figure : page.findChildren<QAbstractButton*>())
        if (figure->accessibleName().startsWith("Added: 3"))
            added = figure;
    ASSERT_NE(added, nullptr);
    ASSERT_TRUE(holdsWithin([&] { return added->focusPolicy() != Qt::NoFocus; })) << "it opens who they are";
    click(*added);
    ui::Page& list = ui.ready();
    ASSERT_EQ(ui.navigator().currentId(), "contacts");
    waitFor("the list", [&] { return list.findChild<QTableView*>()->model()->rowCount() == 3; });
    EXPECT_TRUE(says("New from people.csv"));
}

TEST_F(ImportResult, GivenAnImport_WhenUndoIsPressed_ThenItsEffectIsToldAndNothingIsDoneBeforeTheAnswer)
{
    const std::size_t before = contacts();
    ui::Page& page = importAll(drop({write("people.csv", kPeople)}));
    waitFor("the new contacts", [&] { return contacts() == before + 3; });
    click(find<QAbstractButton>(ui.ready(), "undoImport"));
    EXPECT_TRUE(question().informativeText().contains("3 contact"));
    answer(QMessageBox::RejectRole);
    EXPECT_EQ(contacts(), before + 3);
    click(find<QAbstractButton>(page, "undoImport"));
    answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(holdsWithin([&] { return contacts() == before; }));
}

TEST_F(ImportResult, GivenALaterImportOfTheSamePeople_WhenTheEarlierIsTakenBack_ThenBothGoAndThatIsToldFirst)
{
    const std::size_t before = contacts();
    importAll(drop({write("people.csv", kPeople)}));
    importAll(drop({write("b/people.csv", "Email,First Name,Last Name,City\nzoe.fresh@example.org,Zoe,Fresh,Bari\n")}));
    ui::Page& page = ui.open("import", {{"batches", 0}});
    auto& history = find<QAbstractItemView>(page, "importHistory");
    ASSERT_TRUE(holdsWithin([&] { return history.model()->rowCount() >= 2; }));
    history.setFocus();
    history.setCurrentIndex(history.model()->index(1, 0));
    QTest::keyClick(&history, Qt::Key_Delete);
    EXPECT_TRUE(question().text().contains("2 imports"));
    answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(holdsWithin([&] { return contacts() == before; }));
}

TEST_F(ImportResult, GivenAnImport_WhenItsRowsAreSaved_ThenTheFileIsThereAgainAsItWas)
{
    ui::Page& page = importAll(drop({write("people.csv", kPeople)}));
    click(find<QAbstractButton>(page, "saveImportedRows"));
    saveAs(ui::fromPath(ui.folder() / "again.csv"));
    std::string saved = readBytes(ui.folder() / "again.csv");
    std::erase(saved, '\r');
    EXPECT_EQ(saved, kPeople);
}

TEST_F(ImportResult, GivenAListOfHeldBackRows_WhenPutRightAndDropped_ThenItRepairsTheImportItCameFrom)
{
    ui::Page& page = importAll(drop({write("people.csv", kPeople)}));
    const std::size_t before = contacts();
    click(find<QAbstractButton>(page, "saveHeldBack"));
    saveAs(ui::fromPath(ui.folder() / "held.csv"));
    std::string list = readBytes(ui.folder() / "held.csv");
    const std::string row = ",m.rossi@@example.org,Matteo";
    ASSERT_NE(list.find(row), std::string::npos);
    list.replace(list.find(row), row.size(), ",m.rossi@example.org,Matteo");
    ui::Page& again = drop({write("held.csv", list)});
    EXPECT_TRUE(saidOfFile(again, 0).contains("1 cell"));
    importAll(again);
    EXPECT_EQ(contacts(), before) << "nobody comes twice";
    EXPECT_TRUE(holdsWithin([&] { return says("Nothing was held back") || !says("m.rossi@@example.org"); }));
}

TEST_F(ImportResult, GivenAFileThatIsIn_WhenItIsDroppedAgain_ThenTheCardSaysSo)
{
    const QString file = write("people.csv", kPeople);
    importAll(drop({file}));
    EXPECT_TRUE(saidOfFile(drop({file}), 0).contains("This very file is in already"));
    EXPECT_TRUE(says("Importing it again changes nothing"));
}

TEST_F(ImportResult, GivenNextMonthsFileWithANewColumn_WhenDropped_ThenItIsReadAsLastTimeAndTheColumnIsNamed)
{
    importAll(drop({write("a/people_2026-08.csv", kPeople)}));
    drop({write("b/people_2026-09.csv", "Email,First Name,Last Name,City,Loyalty tier\nanna.fresh@example.org,Anna,Fresh,Bari,gold\n")});
    EXPECT_TRUE(says("As last time ("));
    EXPECT_TRUE(says("New column since then: Loyalty tier"));
}

TEST_F(ImportResult, GivenAWatchedFolder_WhenAnExportIsPutThere_ThenItIsProposedAndNotImported)
{
    const std::size_t before = batches();
    std::filesystem::create_directories(ui.folder() / "exports");
    ui.context().watchedFolder().setFolder(ui::fromPath(ui.folder() / "exports"));
    write("exports/people.csv", kPeople);
    write("exports/readme.docx", "no table");
    ASSERT_TRUE(holdsWithin([&] { return ui.context().watchedFolder().newFiles().size() == 1; }));
    EXPECT_TRUE(holdsWithin([&] { return says("in exports: people.csv"); }));
    EXPECT_EQ(batches(), before);

    ui::Page& page = ui.open("import", {{"batches", 0}});
    click(find<QAbstractButton>(page, "importWatched"));
    importAll(checked());
    EXPECT_TRUE(holdsWithin([&] { return ui.context().watchedFolder().newFiles().isEmpty(); })) << "it is in now";
}

TEST_F(ImportResult, GivenAFileOfTheWatchedFolder_WhenLeftOut_ThenItIsNotProposedAgain)
{
    std::filesystem::create_directories(ui.folder() / "exports");
    write("exports/people.csv", kPeople);
    ui.context().watchedFolder().setFolder(ui::fromPath(ui.folder() / "exports"));
    ui::Page& page = ui.open("import", {{"batches", 0}});
    ASSERT_TRUE(holdsWithin([&] { return ui.context().watchedFolder().newFiles().size() == 1; }));
    click(find<QAbstractButton>(page, "leaveOutWatched"));
    write("exports/other.csv", "Email\nanna.fresh@example.org\n");
    ASSERT_TRUE(holdsWithin([&] { return ui.context().watchedFolder().newFiles().size() == 1; }));
    EXPECT_TRUE(ui.context().watchedFolder().newFiles().front().endsWith("other.csv"));
}

TEST_F(ImportResult, GivenALongImport_WhenCancelled_ThenItEndsAtOnceAndNothingIsStored)
{
    const std::size_t before = batches();
    std::string rows = "Email,First Name,City\n";
    for (int i = 0; i < 60'000; ++i)
        rows += "fresh" + std::to_string(i) + "@example.org,Anna,Pisa\n";
    ui.window().openFiles({write("many.csv", rows)});
    ui::Page& page = *ui.navigator().current();
    waitFor("the file", [&] { return find<QAbstractButton>(page, "importAll").isEnabled(); });
    click(find<QAbstractButton>(page, "importAll"));
    waitFor("the first rows", [&] { return ui.context().tasks().running() > 0 && ui.context().tasks().progress() > 0.1; });
    QElapsedTimer timer;
    timer.start();
    click(find<QAbstractButton>(page, "cancelImportWork"));
    waitFor("the end", [&] { return ui.context().tasks().running() == 0; });
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 1000) << "about 200 ms on a machine that does nothing else";
    EXPECT_EQ(batches(), before);
    EXPECT_TRUE(holdsWithin([&] { return says("Cancelled. Nothing was imported."); }));
}

TEST_F(ImportResult, GivenAReceipt_WhenTheWindowIsNarrow_ThenThePageDoesNotScrollSideways)
{
    importAll(drop({write("people.csv", kPeople)}));
    ui.window().resize(1024, 700);
    ui::Page& page = ui.ready();
    ASSERT_TRUE(holdsWithin([&] { return page.width() < 1000; }));
    for (const QScrollArea* area : page.findChildren<QScrollArea*>())
        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << area->objectName().toStdString();
}

TEST(ImportReadOnly, GivenAWorkspaceToReadOnly_WhenTheImportPageIsOpened_ThenNothingCanBeChangedAndTheTipsSayWhy)
{
    WindowUnderTest ui;
    const std::filesystem::path copy = ui.folder() / "second.regia";
    std::filesystem::copy_file(sampleFile(), copy);
    bool opened = false;
    QObject::connect(&ui.window(), &ui::MainWindow::workspaceOpened, &ui.window(), [&] { opened = true; });
    ui.window().openWorkspace(ui::fromPath(copy), {}, workspace::Access::ReadOnly);
    waitFor("the workspace", [&] { return opened; });
    ui::Page& page = ui.open("import", {{"batches", 0}});
    EXPECT_EQ(page.findChild<QAbstractButton*>("importMore")->isEnabled(), false);
    EXPECT_TRUE(page.findChild<QAbstractButton*>("importMore")->toolTip().contains("read only"));
    EXPECT_FALSE(find<QAbstractButton>(page, "chooseWatched").isEnabled());
    const QAction* import = ui.context().actions().find("file.import");
    EXPECT_FALSE(import->isEnabled());
    EXPECT_TRUE(import->toolTip().contains("read only"));
}

}  // namespace
}  // namespace regia::test
