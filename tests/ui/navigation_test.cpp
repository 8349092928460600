// SPDX-License-Identifier: GPL-3.0-or-later
// The window by the keyboard: palette, page keys, back, undo.
#include <QAction>
#include <QLineEdit>
#include <nlohmann/json.hpp>

#include "ui/shell/action_registry.h"
#include "ui/support/find.h"
#include "ui/support/sample_file.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"

namespace regia::test {
namespace {

/// Where a person's keys go now.
void press(WindowUnderTest& ui, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? static_cast<QWidget*>(&ui.window()) : focused, key, modifiers);
}

TEST(Keyboard, GivenAnyPage_WhenAPageIsTypedIntoThePalette_ThenItOpens)
{
    WindowUnderTest ui;
    press(ui, Qt::Key_K, Qt::ControlModifier);
    auto& field = find<QLineEdit>(ui.window(), "paletteField");
    ASSERT_TRUE(field.hasFocus());
    QTest::keyClicks(&field, "funnel");
    press(ui, Qt::Key_Return);
    ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "funnels");
    EXPECT_FALSE(field.isVisible());
}

TEST(Keyboard, GivenThePalette_WhenEscapeIsPressed_ThenEverythingIsAsBefore)
{
    WindowUnderTest ui;
    ui.open("contacts");
    auto& search = find<QLineEdit>(ui.window(), "contactsSearch");
    search.setFocus();
    press(ui, Qt::Key_K, Qt::ControlModifier);
    ASSERT_NE(QApplication::focusWidget(), &search);
    press(ui, Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &search);
    EXPECT_EQ(ui.navigator().currentId(), "contacts");
}

TEST(Keyboard, GivenPagesWithKeys_WhenTheyArePressed_ThenEachPageOpens)
{
    WindowUnderTest ui;
    int tried = 0;
    for (const ui::PageDescriptor& page : ui.navigator().pages()) {
        const QAction* action = ui.context().actions().find("page." + page.id);
        if (action == nullptr || action->shortcut().isEmpty())
            continue;
        const QKeyCombination keys = action->shortcut()[0];
        press(ui, keys.key(), keys.keyboardModifiers());
        ui.ready();
        EXPECT_EQ(ui.navigator().currentId(), page.id) << page.id.toStdString();
        ++tried;
    }
    EXPECT_GE(tried, 5);
}

TEST(Keyboard, GivenStepsThroughPages_WhenGoneBackAndForward_ThenPagesAndFiltersAreThoseOfThen)
{
    WindowUnderTest ui;
    const ui::FilterState before = ui.context().filters();
    ui.open("funnels");
    ui::FilterState narrowed = before;
    narrowed.segment = kSavedSegment;
    ui.context().setFilters(narrowed);
    ui.open("lifecycle");
    press(ui, Qt::Key_Left, Qt::AltModifier);
    ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "funnels");
    EXPECT_EQ(ui.context().filters(), narrowed);
    press(ui, Qt::Key_Left, Qt::AltModifier);
    ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "overview");
    EXPECT_EQ(ui.context().filters(), before);
    press(ui, Qt::Key_Right, Qt::AltModifier);
    ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "funnels");
}

TEST(Mouse, GivenTheSidebar_WhenAPageIsClicked_ThenItOpensAndIsLit)
{
    WindowUnderTest ui;
    auto& entry = find<QAbstractButton>(ui.window(), "nav.lifecycle");
    click(entry);
    ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "lifecycle");
    EXPECT_TRUE(entry.isChecked());
}

class Undo : public testing::Test {
protected:
    void saveSegment()
    {
        const nlohmann::json body{{"kind", "dynamic"}, {"name", "Buyers"}, {"where", {{"did", {{"event", "purchase"}}}}}};
        ASSERT_TRUE(ui.context().workbench().saveDocument("segment", "Buyers", body).has_value());
        ui.context().refresh();
        waitFor("the saved segment", [this] { return knows("Buyers"); });
        waitFor("a step to undo", [this] { return undo().isEnabled() && undo().text().contains("Buyers"); });
    }
    bool knows(const std::string& segment) { return ui.context().dataset()->segments.contains(segment); }
    QAction& undo() { return *ui.context().actions().find("edit.undo"); }
    QAction& redo() { return *ui.context().actions().find("edit.redo"); }

    WindowUnderTest ui;
};

TEST_F(Undo, GivenASavedSegment_WhenUndoneAndRedoneByKeys_ThenItGoesAndComesBack)
{
    saveSegment();
    press(ui, Qt::Key_Z, Qt::ControlModifier);
    waitFor("the segment to go", [this] { return !knows("Buyers"); });
    waitFor("a step to redo", [this] { return redo().isEnabled(); });
    press(ui, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    waitFor("the segment to come back", [this] { return knows("Buyers"); });
}

TEST_F(Undo, GivenASavedSegment_WhenTheWorkspaceIsOpenedAgain_ThenItCanStillBeUndone)
{
    saveSegment();
    const std::filesystem::path path = ui.context().workbench().workspace().path();
    ui.window().closeWorkspace();
    ui.openWorkspace(path);
    waitFor("a step to undo", [this] { return undo().isEnabled(); });
    undo().trigger();
    waitFor("the segment to go", [this] { return !knows("Buyers"); });
}

}  // namespace
}  // namespace regia::test
