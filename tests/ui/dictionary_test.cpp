// SPDX-License-Identifier: GPL-3.0-or-later
// The data dictionary, as somebody uses it who tidies up.
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

#include "core/workbench/dictionary.h"
#include "support/workspace_builder.h"
#include "ui/charts/chart_canvas.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/support/find.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

namespace regia::test {
namespace {

class DictionaryFlow : public testing::Test {
protected:
    DictionaryFlow() { m_ui.open("dictionary"); }

    [[nodiscard]] QWidget& page() { return m_ui.ready(); }
    [[nodiscard]] QTableView& table() { return find<QTableView>(page(), "dictionaryTable"); }
    [[nodiscard]] QStringList firstColumn()
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts << table().model()->index(row, 0).data().toString();
        return texts;
    }
    /// Clicks the line of that name.
    void chooseLine(const QString& name)
    {
        const int row = static_cast<int>(firstColumn().indexOf(name));
        ASSERT_GE(row, 0) << name.toStdString();
        const QModelIndex index = table().model()->index(row, 0);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        settle();
    }
    /// Chooses in the list of a popover.
    void chooseInList(const QString& title)
    {
        auto& list = find<QListWidget>(m_ui.window(), "Choices");
        const auto found = list.findItems(title, Qt::MatchExactly);
        ASSERT_FALSE(found.isEmpty()) << title.toStdString();
        list.setCurrentItem(found.front());
        QTest::keyClick(&list, Qt::Key_Return);
        settle();
    }
    void apply()
    {
        waitFor("the effect", [&] { return m_ui.window().findChild<QWidget*>("dictionaryApply") != nullptr; });
        click(find<QAbstractButton>(m_ui.window(), "dictionaryApply"));
        m_ui.ready();
    }
    void undo()
    {
        m_ui.context().actions().find("edit.undo")->trigger();
        m_ui.ready();
    }
    [[nodiscard]] const model::Attribute& attribute(const char* name)
    {
        m_dataset = m_ui.context().dataset();
        return m_dataset->snapshot->column(name)->attribute;
    }

    WindowUnderTest m_ui;
    std::shared_ptr<const segment::Dataset> m_dataset;
};

TEST_F(DictionaryFlow, GivenThePageIsOpen_WhenALineIsClicked_ThenItsProfileIsBesideIt)
{
    chooseLine("City");
    const auto& top = find<ui::ChartCanvas>(page(), "dictionaryTop");
    EXPECT_FALSE(top.table().isEmpty());
}

TEST_F(DictionaryFlow, GivenAnAttribute_WhenRenamed_ThenItIsCalledSoEverywhereUntilUndone)
{
    chooseLine("City");
    click(find<QAbstractButton>(page(), "dictionaryRename"));
    auto& field = find<QLineEdit>(m_ui.window(), "nameField");
    field.clear();
    QTest::keyClicks(&field, "Town of living");
    QTest::keyClick(&field, Qt::Key_Return);
    m_ui.ready();
    EXPECT_TRUE(firstColumn().contains("Town of living"));
    EXPECT_EQ(attribute("city").label, "Town of living");
    undo();
    EXPECT_TRUE(firstColumn().contains("City"));
}

TEST_F(DictionaryFlow, GivenAnAttribute_WhenHidden_ThenItIsGoneUntilHiddenOnesAreShown)
{
    chooseLine("City");
    click(find<QAbstractButton>(page(), "dictionaryHide"));
    m_ui.ready();
    EXPECT_FALSE(firstColumn().contains("City"));
    click(find<QAbstractButton>(page(), "dictionaryHidden"));
    EXPECT_TRUE(firstColumn().contains("City"));
    undo();
    EXPECT_FALSE(attribute("city").hidden);
}

TEST_F(DictionaryFlow, GivenTextsThatAreNoNumbers_WhenToBeRetyped_ThenItIsSaidFirstAndNothingChangesOnCancel)
{
    chooseLine("City");
    click(find<QAbstractButton>(page(), "dictionaryType"));
    chooseInList("Number");
    waitFor("the effect", [&] { return m_ui.window().findChild<QWidget*>("dictionaryApply") != nullptr; });
    click(button(m_ui.window(), "Cancel"));
    EXPECT_EQ(attribute("city").type, model::AttributeType::Text);
}

TEST_F(DictionaryFlow, GivenAnAttribute_WhenRetypedAfterItsEffect_ThenItIsOfThatTypeUntilUndone)
{
    chooseLine("City");
    click(find<QAbstractButton>(page(), "dictionaryType"));
    chooseInList("List");
    apply();
    EXPECT_EQ(attribute("city").type, model::AttributeType::Set);
    undo();
    EXPECT_EQ(attribute("city").type, model::AttributeType::Text);
}

TEST_F(DictionaryFlow, GivenTwoAttributes_WhenMerged_ThenOneIsLeftWithBoth)
{
    const QStringList before = firstColumn();
    chooseLine("City");
    click(find<QAbstractButton>(page(), "dictionaryMerge"));
    chooseInList("Postcode");
    apply();
    EXPECT_FALSE(firstColumn().contains("City"));
    EXPECT_EQ(m_ui.context().dataset()->snapshot->aliases().at("city"), "postcode");
    undo();
    EXPECT_EQ(firstColumn(), before);
}

TEST_F(DictionaryFlow, GivenASearch_WhenTyped_ThenOnlyWhatMatchesIsListed)
{
    auto& search = find<QLineEdit>(page(), "dictionarySearch");
    QTest::keyClicks(&search, "postc");
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    EXPECT_TRUE(firstColumn().contains("Postcode"));
    EXPECT_FALSE(firstColumn().contains("City"));
}

TEST_F(DictionaryFlow, GivenAFrequentValue_WhenOpened_ThenItsContactsAreListed)
{
    chooseLine("City");
    auto& top = find<ui::ChartCanvas>(page(), "dictionaryTop");
    top.setFocus();
    QTest::keyClick(&top, Qt::Key_Down);
    QTest::keyClick(&top, Qt::Key_Return);
    m_ui.ready();
    EXPECT_EQ(m_ui.navigator().currentId(), "contacts");
}

TEST_F(DictionaryFlow, GivenAnEvent_WhenChosen_ThenItsMonthsAreBesideItAndItsContactsOpen)
{
    QTest::keyClick(&button(page(), "Events"), Qt::Key_Space);
    chooseLine("Order");
    EXPECT_FALSE(find<ui::ChartCanvas>(page(), "dictionaryMonths").table().isEmpty());
    click(find<QAbstractButton>(page(), "dictionaryContacts"));
    m_ui.ready();
    EXPECT_EQ(m_ui.navigator().currentId(), "contacts");
}

TEST_F(DictionaryFlow, GivenCompanies_WhenOneIsOpened_ThenItsContactsAreListed)
{
    QTest::keyClick(&button(page(), "Companies"), Qt::Key_Space);
    settle();
    ASSERT_GT(table().model()->rowCount(), 0);
    chooseLine(firstColumn().front());
    const auto members = static_cast<int>(table().model()->index(0, 1).data().toString().toInt());
    click(find<QAbstractButton>(page(), "dictionaryContacts"));
    m_ui.ready();
    ASSERT_EQ(m_ui.navigator().currentId(), "contacts");
    EXPECT_EQ(find<QTableView>(page(), "contactsTable").model()->rowCount(), members);
}

/// Contacts with a postcode and no province.
TEST(DictionaryLookup, GivenPostcodes_WhenCompleteIsClicked_ThenTheyHaveAProvinceUntilItIsSwitchedOff)
{
    ScratchWorkspace scratch = WorkspaceBuilder()
                                   .attribute("postcode", model::AttributeType::Text)
                                   .contact("anna", {{"postcode", "55049"}})
                                   .contact("luca", {{"postcode", "20121"}})
                                   .build();
    scratch.close();
    WindowUnderTest ui(WindowUnderTest::Workspace::None);
    ui.openWorkspace(scratch.path());
    ui.open("dictionary");
    click(find<QAbstractButton>(find<QWidget>(ui.ready(), "lookup_postcode"), "lookupSwitch"));
    ui.ready();
    const auto completed = ui.context().dataset();
    ASSERT_NE(completed->snapshot->column("province"), nullptr);
    EXPECT_EQ(snapshot::presentCount(*completed->snapshot->column("province")), 2U);
    click(find<QAbstractButton>(find<QWidget>(ui.ready(), "lookup_postcode"), "lookupSwitch"));
    ui.ready();
    EXPECT_EQ(ui.context().dataset()->snapshot->column("province"), nullptr);
}

}  // namespace
}  // namespace regia::test
