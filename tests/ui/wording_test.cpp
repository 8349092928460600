// SPDX-License-Identifier: GPL-3.0-or-later
// How the window speaks: verbs where sentences need them, names instead of codes, nothing shown before it is asked for.
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <set>

#include "core/segment/parse.h"
#include "core/workbench/contact_list.h"
#include "ui/conditions/segment_words.h"
#include "ui/pages/contacts/contacts_peek.h"
#include "ui/shell/page_context.h"
#include "ui/support/find.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"
#include "ui/text/words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/states.h"

namespace regia::test {
namespace {

TEST(Start, GivenAFreshWindow_WhenItIsActive_ThenNoControlHasTheKeyboardBeforeTab)
{
    WindowUnderTest ui;
    ui.window().activateWindow();
    waitFor("the active window", [&] { return ui.window().isActiveWindow(); });
    EXPECT_EQ(QApplication::focusWidget(), &ui.window());
    QTest::keyClick(&ui.window(), Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), &ui.window());
}

class Deeds : public testing::Test {
protected:
    std::string sentence(std::string condition)
    {
        std::replace(condition.begin(), condition.end(), '\'', '"');
        return ui::sentenceOf(*segment::parseConditionText(condition), *ui.context().dataset()).text;
    }
    WindowUnderTest ui;
};

TEST_F(Deeds, GivenTheScoreOfASurvey_WhenSaid_ThenItIsNotTheScoreOfACrm)
{
    EXPECT_EQ(sentence("{'did':{'event':'survey_response','where':[{'prop':'score','op':'gte','value':9}]}}"),
              "Contacts who answered a survey (“Score given” is at least 9)");
}

TEST_F(Deeds, GivenOrders_WhenSaid_ThenTheyAreAVerb)
{
    EXPECT_EQ(sentence("{'did':{'event':'purchase','count':['at_least',2]}}"), "Contacts who placed an order at least 2 times");
    EXPECT_EQ(sentence("{'time':{'which':'last','event':'purchase','op':'before_last','days':60}}"),
              "Contacts who last placed an order more than 60 days ago");
}

TEST_F(Deeds, GivenALineOfOrders_WhenBuilt_ThenItsTokenSaysWhatWasDone)
{
    ui::Page& page = ui.open("segment");
    EXPECT_EQ(find<ui::Pill>(page, "Event: placed an order").text(), "placed an order");
}

TEST_F(Deeds, GivenAnEventWithoutWords_WhenAsked_ThenThereIsNoVerbForIt)
{
    EXPECT_EQ(ui::words::happened("purchase"), "placed an order");
    EXPECT_EQ(ui::words::happened("email_bounce"), "an e-mail bounced");
    EXPECT_TRUE(ui::words::happened("warranty_registered").isEmpty());
    EXPECT_TRUE(ui::words::happened("note").isEmpty());
    EXPECT_TRUE(ui::words::deed("note").isEmpty());
}

/// The first contact whose latest event is about a product.
std::optional<Row> whoTouchedAProduct(const snapshot::Snapshot& snapshot)
{
    const snapshot::Events& events = snapshot.events();
    for (Row row = 0; row < snapshot.rows(); ++row)
        if (events.offsets[row] < events.offsets[row + 1] && events.product[events.offsets[row + 1] - 1] != snapshot::kNoCode)
            return row;
    return std::nullopt;
}

TEST(Peek, GivenAProductWithAName_WhenPeekedAt_ThenTheNameStandsInsteadOfTheCode)
{
    WindowUnderTest ui;
    const auto dataset = ui.context().dataset();
    const snapshot::Snapshot& snapshot = *dataset->snapshot;
    const auto row = whoTouchedAProduct(snapshot);
    ASSERT_TRUE(row.has_value());
    const std::string sku(snapshot.events().products.text(snapshot.events().product[snapshot.events().offsets[*row + 1] - 1]));
    NoProgress progress;
    auto facts = workbench::contactFacts(*dataset, snapshot.dataThrough(), progress);
    ASSERT_TRUE(facts.has_value());
    ui::ContactsModel model(ui.context().timeZone(), "EUR", "IT");
    model.setContents({dataset, std::make_shared<const workbench::ContactFacts>(std::move(*facts)), {*row}});
    const auto names = std::make_shared<const workbench::ProductNames>(workbench::ProductNames{{sku, "Watering can, 10 l"}});
    const std::unique_ptr<QWidget> peek(ui::contactPeek(model, 0, {ui.context().timeZone(), "EUR", names}));
    QStringList said;
    for (const QLabel* label : peek->findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.join(u'\n').contains("Watering can, 10 l")) << said.join(u'\n').toStdString();
    EXPECT_FALSE(said.join(u'\n').contains(QString::fromStdString(sku) + u'\n')) << sku;
}

TEST(DataTable, GivenHeadingsThatWrap_WhenAColumnIsTooNarrow_ThenTheHeaderHasTwoLinesAndElseOne)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({"Channel", "Added to basket"});
    ui::DataTable table;
    table.setModel(&model);
    table.setHeaderWraps(true);
    table.horizontalHeader()->setStretchLastSection(false);
    table.setColumnWidth(1, 240);
    const int one = table.horizontalHeader()->height();
    table.setColumnWidth(1, 80);
    EXPECT_GT(table.horizontalHeader()->minimumHeight(), one);
    table.setColumnWidth(1, 240);
    EXPECT_EQ(table.horizontalHeader()->minimumHeight(), one);
}

/// How far the page's body scrolls to the right.
int farthestAside(const ui::Page& page)
{
    int farthest = 0;
    for (const QScrollArea* area : page.findChildren<QScrollArea*>())
        if (qobject_cast<ui::StateHost*>(area->parentWidget()) != nullptr && area->isVisible())
            farthest = std::max(farthest, area->horizontalScrollBar()->maximum());
    return farthest;
}

class SmallWindow : public testing::TestWithParam<const char*> {};

TEST_P(SmallWindow, GivenAnyPage_WhenTheWindowIsAsSmallAsItMayBe_ThenNothingScrollsSideways)
{
    WindowUnderTest ui;
    ui.language().use(QString::fromLatin1(GetParam()));
    ui.window().resize(1024, 700);
    for (const ui::PageDescriptor& descriptor : ui.navigator().pages()) {
        ui::Page& page = ui.open(descriptor.id);
        settle();
        EXPECT_EQ(farthestAside(page), 0) << descriptor.id.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, SmallWindow, testing::Values("en", "it"));

TEST(Overview, GivenANarrowWindow_WhenShown_ThenTheFiguresStandInTwoRows)
{
    WindowUnderTest ui;
    const auto rows = [&] {
        std::set<int> tops;
        for (const ui::KpiTile* tile : ui.ready().findChildren<ui::KpiTile*>())
            tops.insert(tile->y());
        return tops.size();
    };
    ui.window().resize(1440, 900);
    settle();
    EXPECT_EQ(rows(), 1U);
    ui.window().resize(1024, 700);
    settle();
    EXPECT_EQ(rows(), 2U);
}

}  // namespace
}  // namespace regia::test
