// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come to the window, pasted or dropped, and what is decided about them before they are imported.
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

#include "ui/shell/action_registry.h"
#include "ui/support/import_way.h"
#include "ui/widgets/segmented.h"

namespace regia::test {
namespace {

class ImportFlow : public ImportWay {};

TEST_F(ImportFlow, GivenCellsOfASpreadsheet_WhenPastedOnThePage_ThenTheyAreATableToImport)
{
    ui::Page& page = ui.open("import", {{"batches", 0}});
    auto* cells = new QMimeData;
    cells->setText("Email\tFirst Name\nzoe.fresh@example.org\tZoe\nleo.fresh@example.org\tLeo\n");
    QGuiApplication::clipboard()->setMimeData(cells);
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
    checked();
    EXPECT_TRUE(saysOfTable(page, "matchTable", "zoe.fresh@example.org"));
    EXPECT_TRUE(saysOfTable(page, "matchTable", "First name"));
}

TEST_F(ImportFlow, GivenATableOfAWebPage_WhenPastedAsDataFromAnotherPage_ThenItsCellsAreColumns)
{
    ASSERT_EQ(ui.navigator().currentId(), "overview");
    auto* cells = new QMimeData;
    cells->setText("Email First Name zoe.fresh@example.org Zoe");
    cells->setHtml(
        "<p>Our customers</p><table><tr><th>Email</th><th>First Name</th></tr><tr><td>zoe.fresh@example.org</td><td>Zoe</td></tr>"
        "<tr><td>leo.fresh@example.org</td><td>Leo</td></tr></table>");
    QGuiApplication::clipboard()->setMimeData(cells);
    ui.context().actions().find("edit.paste_data")->trigger();
    ui::Page& page = checked();
    ASSERT_EQ(ui.navigator().currentId(), "import");
    EXPECT_TRUE(saysOfTable(page, "matchTable", "First Name"));
    EXPECT_TRUE(saysOfTable(page, "matchTable", "leo.fresh@example.org"));
}

TEST_F(ImportFlow, GivenASentence_WhenPasted_ThenItIsNoTable)
{
    ui.open("import", {{"batches", 0}});
    QGuiApplication::clipboard()->setText("Dear customers, thank you");
    ui.context().actions().find("edit.paste_data")->trigger();
    settle();
    EXPECT_TRUE(says("The clipboard holds no table"));
}

TEST_F(ImportFlow, GivenAFolder_WhenDroppedOnTheWindow_ThenItsDataFilesWaitAndHiddenOnesDoNot)
{
    write("export/people.csv", kPeople);
    write("export/deep/more.csv", "Email,City\nanna.fresh@example.org,Bari\n");
    write("export/.hidden.csv", kPeople);
    write("export/notes.docx", "no table");
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(ui::fromPath(ui.folder() / "export"))});
    const QPointF at(400, 300);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ui.window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&ui.window(), &dropped);
    ui::Page& page = checked();
    EXPECT_EQ(find<QAbstractItemView>(page, "importFiles").model()->rowCount(), 2);
    EXPECT_TRUE(says("Import all 2 tables"));
}

TEST_F(ImportFlow, GivenAFile_WhenChecked_ThenItSaysWhatTheImportWouldDoBeforeAnythingIsStored)
{
    const std::size_t before = contacts();
    ui::Page& page = drop({write("people.csv", kPeople)});
    EXPECT_TRUE(find<QWidget>(page, "checkStrip").accessibleName().contains("Added 3"));
    EXPECT_EQ(contacts(), before);
    EXPECT_EQ(batches(), batches());
}

TEST_F(ImportFlow, GivenOrdersAndTheirPeople_WhenDroppedTogether_ThenTheIdsAreSharedAndAPersonMayDecideOtherwise)
{
    std::string people = "contact_id,email,city\n", visits = "contact_id,event,at\n";
    for (int i = 1; i <= 12; ++i) {
        people += std::to_string(i) + ",fresh" + std::to_string(i) + "@example.org,Pisa\n";
        visits += std::to_string(i) + ",visit,2026-01-10 10:00\n";
    }
    ui::Page& page = drop({write("shop/people.csv", people), write("shop/visits.csv", visits)});
    auto& files = find<QAbstractItemView>(page, "importFiles");
    QTest::mouseClick(files.viewport(), Qt::LeftButton, {}, files.visualRect(files.model()->index(1, 0)).center());
    ASSERT_TRUE(holdsWithin([&] { return choice(page, "Ids").words().value.contains("people.csv"); }));
    EXPECT_TRUE(saidOfFile(page, 1).contains("Same ids as people.csv"));
    openChoice(page, "Ids");
    choose("Ids of its own");
    checked();
    EXPECT_EQ(choice(page, "Ids").words().value, "its own");
    openChoice(page, "Ids");
    choose("Find it out");
    checked();
    EXPECT_TRUE(holdsWithin([&] { return choice(page, "Ids").words().value.contains("people.csv"); }));
}

TEST_F(ImportFlow, GivenAColumn_WhenItsRuleIsChosen_ThenTheTableSaysIt)
{
    ui::Page& page = drop({write("people.csv", kPeople)});
    auto& table = find<QTableView>(page, "matchTable");
    int city = -1, rule = -1;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        city = table.model()->index(row, 0).data() == "City" ? row : city;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        rule = table.model()->headerData(column, Qt::Horizontal).toString() == "If values differ" ? column : rule;
    ASSERT_GE(city, 0);
    ASSERT_GE(rule, 0);
    EXPECT_EQ(table.model()->index(city, rule).data().toString(), "Trusted");
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(city, rule)).center());
    choose("Fill blanks");
    EXPECT_EQ(table.model()->index(city, rule).data().toString(), "Fill blanks");
    checked();
}

TEST_F(ImportFlow, GivenAnAccent_WhenEncodingsAreOffered_ThenEachShowsTheWordAndChoosingOneReadsItSo)
{
    ui::Page& page = drop({write("people.csv", "Email,City\nanna.fresh@example.org,Forl\xEC\nleo.fresh@example.org,Pavia\n")});
    ASSERT_TRUE(holdsWithin([&] { return saysOfTable(page, "matchTable", QString::fromUtf8("Forlì")); }));
    openChoice(page, "Text encoding");
    choose("DOS 850");
    checked();
    EXPECT_TRUE(holdsWithin([&] { return saysOfTable(page, "matchTable", QString::fromUtf8("Forlý")); }));
}

TEST_F(ImportFlow, GivenNamesInTheSecondLine_WhenThatLineIsChosen_ThenTheyNameTheColumns)
{
    ui::Page& page = drop({write("people.csv", "a,b\nEmail,City\nanna.fresh@example.org,Pisa\nleo.fresh@example.org,Pavia\n")});
    settle();
    openChoice(page, "Column names");
    ASSERT_NO_FATAL_FAILURE(choose("Email"));
    checked();
    EXPECT_TRUE(holdsWithin([&] { return find<QTableView>(page, "matchTable").model()->index(0, 0).data() == "Email"; }));
}

TEST_F(ImportFlow, GivenADate_WhenTheFirstRowsAreShown_ThenADecisionShowsInThemAtOnce)
{
    ui::Page& page =
        drop({write("people.csv", "Email,Date of birth\nanna.fresh@example.org,03/04/1988\nleo.fresh@example.org,05/06/1979\n")});
    QAbstractButton* rows = nullptr;
    for (QAbstractButton* button : find<ui::Segmented>(page, "matchOrRows").findChildren<QAbstractButton*>())
        rows = button;
    ASSERT_NE(rows, nullptr);
    click(*rows);
    ASSERT_TRUE(holdsWithin([&] { return saysOfTable(page, "previewTable", "3 Apr 1988"); }));
    openChoice(page, "Dates");
    choose("Month first");
    EXPECT_TRUE(holdsWithin([&] { return saysOfTable(page, "previewTable", "4 Mar 1988"); }));
    checked();
}

}  // namespace
}  // namespace regia::test
