// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped on the window become contacts, and can be taken back.
#include <QFileDialog>

#include "core/workbench/contact_list.h"
#include "ui/shell/workspace_work.h"
#include "ui/support/find.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"

namespace regia::test {
namespace {

class Import : public testing::Test {
protected:
    /// As if a file of these bytes were dropped on the window.
    ui::Page& drop(const std::string& name, const std::string& bytes)
    {
        const std::filesystem::path path = ui.folder() / name;
        writeBytes(path, bytes);
        ui.window().openFiles({ui::fromPath(path)});
        return ui.ready();
    }
    bool knows(std::string_view email)
    {
        const auto snapshot = ui.context().dataset()->snapshot;
        for (std::size_t row = 0; row < snapshot->rows(); ++row)
            if (workbench::textOf(*snapshot, "email", row) == email)
                return true;
        return false;
    }
    std::size_t contacts() { return ui.context().dataset()->snapshot->rows(); }
    bool says(const QString& words)
    {
        for (const ShownText& shown : shownTexts(ui.window()))
            if (shown.text.contains(words))
                return true;
        return false;
    }

    WindowUnderTest ui;
};

const std::string kPeople =
    "Email,First Name,Last Name,City\n"
    "zoe.fresh@example.org,Zoe,Fresh,Torino\n"
    "leo.fresh@example.org,Leo,Fresh,Genova\n"
    "not an address,,,\n";

TEST_F(Import, GivenATable_WhenDroppedAndImported_ThenItsContactsAreThere)
{
    const std::size_t before = contacts();
    ui::Page& page = drop("people.csv", kPeople);
    ASSERT_EQ(ui.navigator().currentId(), "import");
    EXPECT_FALSE(knows("zoe.fresh@example.org")) << "nothing is stored before it is asked for";
    auto& import = find<QAbstractButton>(page, "importAll");
    ASSERT_TRUE(import.isEnabled());
    click(import);
    waitFor("the new contacts", [&] { return contacts() > before; });
    EXPECT_TRUE(knows("zoe.fresh@example.org"));
    EXPECT_TRUE(knows("leo.fresh@example.org"));
    EXPECT_EQ(contacts(), before + 2);
}

TEST_F(Import, GivenAnImport_WhenUndoneOnItsReceipt_ThenItsContactsAreGone)
{
    const std::size_t before = contacts();
    ui::Page& page = drop("people.csv", kPeople);
    click(find<QAbstractButton>(page, "importAll"));
    waitFor("the new contacts", [&] { return contacts() > before; });
    ui.ready();
    click(find<QAbstractButton>(page, "undoImport"));
    waitFor("the question", [&] { return ui.window().findChild<QMessageBox*>("undoQuestion") != nullptr; });
    auto* question = ui.window().findChild<QMessageBox*>("undoQuestion");
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            click(*button);
    EXPECT_TRUE(holdsWithin([&] { return contacts() == before; }));
    EXPECT_FALSE(knows("zoe.fresh@example.org"));
}

TEST_F(Import, GivenAnEmptyFile_WhenDropped_ThenItsReasonIsToldAndItCannotBeImported)
{
    ui::Page& page = drop("nothing.csv", "");
    EXPECT_EQ(ui.navigator().currentId(), "import");
    EXPECT_FALSE(find<QAbstractButton>(page, "importAll").isEnabled());
    EXPECT_TRUE(says("nothing.csv"));
}

TEST_F(Import, GivenFilesThatWait_WhenTheWorkspaceIsClosed_ThenItAsksAndStaysOpenUnlessTheyMayBeLost)
{
    drop("people.csv", kPeople);
    answerNextQuestion(QMessageBox::RejectRole);
    ui.window().closeWorkspace();
    EXPECT_TRUE(ui.context().hasWorkspace());
    answerNextQuestion(QMessageBox::DestructiveRole);
    ui.window().closeWorkspace();
    EXPECT_FALSE(ui.context().hasWorkspace());
}

TEST(ImportWithoutWorkspace, GivenATable_WhenDroppedAndANewWorkspaceIsNamed_ThenItIsMadeAndTheFileWaitsToBeImported)
{
    WindowUnderTest ui(WindowUnderTest::Workspace::None);
    const std::filesystem::path path = ui.folder() / "people.csv";
    writeBytes(path, kPeople);
    ui.window().openFiles({ui::fromPath(path)});
    auto* question = ui.window().findChild<QFileDialog*>();
    ASSERT_NE(question, nullptr);
    auto& name = find<QLineEdit>(*question, "fileNameEdit");
    name.setText(ui::fromPath(ui.folder() / "mine.regia"));
    QTest::keyClick(&name, Qt::Key_Return);
    waitFor("the new workspace", [&] { return ui.context().hasWorkspace(); });
    ui::Page& page = ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "import");
    EXPECT_TRUE(std::filesystem::exists(ui.folder() / "mine.regia"));
    EXPECT_TRUE(find<QAbstractButton>(page, "importAll").isEnabled());
}

}  // namespace
}  // namespace regia::test
