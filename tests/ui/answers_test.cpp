// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show is what core answers to the same question.
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTextEdit>
#include <nlohmann/json.hpp>

#include "core/query/query.h"
#include "core/segment/segment.h"
#include "core/workbench/contact_list.h"
#include "support/workspace_builder.h"
#include "ui/charts/chart_canvas.h"
#include "ui/shell/page_context.h"
#include "ui/support/find.h"
#include "ui/support/sample_file.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"
#include "ui/text/formats.h"
#include "ui/widgets/chip.h"

namespace regia::test {
namespace {

using nlohmann::json;

json answerTo(WindowUnderTest& ui, const json& query)
{
    NoProgress progress;
    return valueOrThrow(query::runQuery(query, *ui.context().dataset(), {}, progress)).at("result");
}

QString shown(const json& count) { return ui::format::integer(count.get<std::int64_t>()); }

const json kVisitToPurchase = json::array({{{"event", "page_view"}},
                                           {{"event", "product_view"}},
                                           {{"event", "add_to_cart"}},
                                           {{"event", "checkout_start"}},
                                           {{"event", "purchase"}}});

/// The counts of the funnel's steps, as its chart tells them.
QStringList stepsShown(ui::Page& page)
{
    QStringList counts;
    for (const QStringList& row : find<ui::ChartCanvas>(page, "funnelChart").table().rows)
        counts << row.at(1);
    return counts;
}

QStringList stepsAsked(WindowUnderTest& ui)
{
    const json query = ui.context().withFilters({{"query", "funnel"}, {"steps", kVisitToPurchase}, {"window", {30, "days"}}});
    const json answer = answerTo(ui, query);
    QStringList counts;
    for (const json& step : answer.at("steps"))
        counts << shown(step.at("n"));
    return counts;
}

/// Chooses in a pill's list by real clicks and keys, as a person does.
void choose(WindowUnderTest& ui, const QString& pill, const QString& title)
{
    click(find<QAbstractButton>(ui.ready(), pill));
    auto& list = find<QListWidget>(ui.window(), "Choices");
    const auto found = list.findItems(title, Qt::MatchStartsWith);
    ASSERT_FALSE(found.isEmpty()) << title.toStdString();
    list.setCurrentItem(found.front());
    QTest::keyClick(&list, Qt::Key_Return);
    ui.ready();
}

TEST(Funnels, GivenTheSample_WhenThePageIsReady_ThenItsStepsAreCoresAnswer)
{
    WindowUnderTest ui;
    ui::Page& page = ui.open("funnels");
    ASSERT_EQ(stepsShown(page).size(), 5);
    EXPECT_EQ(stepsShown(page), stepsAsked(ui));
}

TEST(Filters, GivenAFunnel_WhenASegmentIsChosen_ThenItsStepsAreThoseOfTheSegment)
{
    WindowUnderTest ui;
    const QStringList everybody = stepsShown(ui.open("funnels"));
    choose(ui, "segmentPill", QString::fromStdString(kSavedSegment));
    EXPECT_EQ(ui.context().filters().segment, kSavedSegment);
    EXPECT_NE(stepsShown(ui.ready()), everybody);
    EXPECT_EQ(stepsShown(ui.ready()), stepsAsked(ui));
}

TEST(Filters, GivenAFunnel_WhenAllTimeIsChosen_ThenItsStepsAreThoseOfAllTime)
{
    WindowUnderTest ui;
    const QStringList quarter = stepsShown(ui.open("funnels"));
    choose(ui, "periodPill", "All");
    EXPECT_EQ(ui.context().filters().period, ui::FilterState::Period::All);
    EXPECT_NE(stepsShown(ui.ready()), quarter);
    EXPECT_EQ(stepsShown(ui.ready()), stepsAsked(ui));
}

class SegmentBuilder : public testing::Test {
protected:
    SegmentBuilder() { page = &ui.open("segment"); }

    QString countShown() { return find<QLabel>(*page, "segmentCount").text(); }
    QString countAsked(const json& condition) { return shown(answerTo(ui, {{"query", "count"}, {"segment", condition}}).at("n")); }
    /// The condition that is being built, as the page copies it.
    json draft()
    {
        for (QAction* action : page->findChildren<QAction*>())
            if (action->text() == "Copy as JSON")
                action->trigger();
        return json::parse(QGuiApplication::clipboard()->text().toStdString());
    }
    void addLine(const QString& kind)
    {
        click(button(*page, "Add condition: " + kind));
        settle();
    }
    /// Whether the page soon tells what core answers to the draft.
    testing::AssertionResult countsTheDraft()
    {
        const json condition = draft();
        const QString wanted = countAsked(condition);
        if (holdsWithin([&] { return countShown() == wanted; }))
            return testing::AssertionSuccess() << condition.dump();
        return testing::AssertionFailure() << countShown().toStdString() << ", not " << wanted.toStdString() << " for " << condition.dump();
    }

    WindowUnderTest ui;
    ui::Page* page = nullptr;
};

TEST_F(SegmentBuilder, GivenLinesOfEachKind_WhenAdded_ThenTheCountIsCoresAnswerToWhatStandsThere)
{
    const QString everybody = countShown();
    addLine("Did something");
    EXPECT_TRUE(countsTheDraft());
    EXPECT_NE(draft().dump().find("purchase"), std::string::npos);
    EXPECT_NE(countShown(), everybody);
    addLine("City");
    EXPECT_TRUE(countsTheDraft());
    addLine("Stage now");
    EXPECT_TRUE(countsTheDraft());
}

TEST_F(SegmentBuilder, GivenALineOfAnAttribute_WhenAValueIsChosenByKeys_ThenItIsCountedToo)
{
    addLine("City");
    EXPECT_TRUE(countsTheDraft());
    click(button(*page, "Add a value"));
    auto& list = find<QListWidget>(ui.window(), "Choices");
    ASSERT_GT(list.count(), 3);
    list.setCurrentRow(3);
    const QString city = list.currentItem()->text();
    QTest::keyClick(&list, Qt::Key_Return);
    settle();
    EXPECT_NE(draft().dump().find(city.toStdString()), std::string::npos) << draft().dump();
    EXPECT_TRUE(countsTheDraft());
}

TEST_F(SegmentBuilder, GivenADraft_WhenUndoneByKeys_ThenEverybodyIsMeantAgain)
{
    const QString everybody = countShown();
    addLine("Stage now");
    waitFor("a smaller count", [&] { return countShown() != everybody; });
    QTest::keyClick(&ui.window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(holdsWithin([&] { return countShown() == everybody; }));
}

TEST_F(SegmentBuilder, GivenADraft_WhenSavedUnderAName_ThenTheWorkspaceHasItAndTheListShowsIt)
{
    addLine("City");
    const json built = draft();
    click(find<QAbstractButton>(*page, "saveSegment"));
    QTest::keyClicks(&find<QLineEdit>(ui.window(), "nameField"), "My first");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitFor("the segment", [&] { return ui.context().dataset()->segments.contains("My first"); });
    EXPECT_EQ(segment::toJson(*ui.context().dataset()->segments.at("My first")).at("where"), built);
    ui.ready();
    const QAbstractItemModel& list = *find<QTableView>(ui.open("segments"), "segmentTable").model();
    EXPECT_FALSE(list.match(list.index(0, 0), Qt::DisplayRole, "My first").isEmpty());
}

/// A contact with an e-mail address and events: what is looked for by hand.
std::size_t knownContact(const snapshot::Snapshot& snapshot)
{
    for (std::size_t row = 0; row < snapshot.rows(); ++row)
        if (!workbench::textOf(snapshot, "email", row).empty() && snapshot.events().offsets[row + 1] - snapshot.events().offsets[row] > 20)
            return row;
    throw std::runtime_error("the sample has no such contact");
}

TEST(Customer, GivenTheListOfContacts_WhenOneIsSearchedAndOpened_ThenThePageTellsTheirEvents)
{
    WindowUnderTest ui;
    ui::Page& list = ui.open("contacts");
    const auto dataset = ui.context().dataset();
    const std::size_t row = knownContact(*dataset->snapshot);
    const QString email = QString::fromUtf8(workbench::textOf(*dataset->snapshot, "email", row).data());
    auto& table = find<QTableView>(list, "contactsTable");
    QTest::keyClicks(&find<QLineEdit>(list, "contactsSearch"), email);
    waitFor("one contact", [&] { return table.model()->rowCount() == 1; });
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    ui::Page& customer = ui.ready();
    EXPECT_EQ(ui.navigator().currentId(), "customer");
    click(button(customer, "All"));
    ui.ready();
    const std::size_t events = dataset->snapshot->events().offsets[row + 1] - dataset->snapshot->events().offsets[row];
    EXPECT_EQ(static_cast<std::size_t>(find<QTableView>(customer, "customerEvents").model()->rowCount()), events);
    bool named = false;
    for (const ShownText& text : shownTexts(customer))
        named = named || text.text.contains(email);
    EXPECT_TRUE(named);
}

}  // namespace
}  // namespace regia::test
