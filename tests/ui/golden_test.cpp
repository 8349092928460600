// SPDX-License-Identifier: GPL-3.0-or-later
// What the design drew by hand, as pictures: in both themes, with the fonts of the program.
#include <QHeaderView>
#include <QStandardItemModel>

#include "ui/charts/funnel_chart.h"
#include "ui/charts/lifecycle_strip.h"
#include "ui/charts/trend_chart.h"
#include "ui/support/golden.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/stage_dial.h"

namespace regia::test {
namespace {

using namespace ui;

class Golden : public testing::TestWithParam<ThemeMode> {
protected:
    Golden() { theme().setMode(GetParam()); }
    ~Golden() override { theme().setMode(ThemeMode::Light); }

    testing::AssertionResult looks(const QString& name, QWidget& widget, QSize size)
    {
        return looksLike(name + u'_' + toName(GetParam()), pictureOf(widget, size));
    }
};

TEST_P(Golden, GivenAFigureWithItsChange_WhenDrawn_ThenTheTileLooksAsDesigned)
{
    KpiTile tile;
    tile.setContent({.label = "Revenue",
                     .value = "€384,620",
                     .delta = Delta{Delta::Direction::Up, Delta::Meaning::Good, "8.8%", "vs €353,511"},
                     .note = {},
                     .history = {3, 4, 4, 6, 5, 7, 8, 7, 9, 10, 9, 12}});
    EXPECT_TRUE(looks("kpi_tile", tile, {220, 96}));
}

TEST_P(Golden, GivenTwoPeriods_WhenDrawn_ThenTheTrendLooksAsDesigned)
{
    TrendData data;
    TrendData::Series now{.name = "Q3 2026", .total = "€384,620", .values = {}},
        before{.name = "Q2 2026", .total = {}, .values = {}, .comparison = true};
    for (int week = 0; week < 13; ++week) {
        data.labels << QString::number(week + 1);
        now.values.emplace_back(20'000 + 900.0 * week + (week % 3) * 2'500);
        before.values.emplace_back(21'000 + 600.0 * week - (week % 4) * 1'200);
    }
    data.series = {now, before};
    data.axisText = data.valueText = [](double value) { return QString::number(value, 'f', 0); };
    TrendChart chart;
    chart.setTitle("Week by week");
    chart.setData(data);
    EXPECT_TRUE(looks("trend_chart", chart, {560, 240}));
}

TEST_P(Golden, GivenSteps_WhenDrawn_ThenTheFunnelLooksAsDesigned)
{
    FunnelData data;
    data.steps = {{.name = "Visit", .count = 16'204, .text = "16,204", .share = "100%"},
                  {.name = "Product", .count = 11'018, .text = "11,018", .share = "68.0% of all", .lost = "−5,186", .passed = "68.0%"},
                  {.name = "Cart",
                   .count = 3'967,
                   .text = "3,967",
                   .share = "24.5% of all",
                   .lost = "−7,051",
                   .passed = "36.0%",
                   .compared = 4'300.0,
                   .comparedText = "4,300"},
                  {.name = "Purchase", .count = 2'380, .text = "2,380", .share = "14.7% of all", .lost = "−1,587", .passed = "60.0%"}};
    data.comparedName = "Q2 2026";
    data.worst = 2;
    FunnelChart chart;
    chart.setTitle("Funnel");
    chart.setData(data);
    EXPECT_TRUE(looks("funnel_chart", chart, {600, 280}));
}

TEST_P(Golden, GivenTheSixStages_WhenDrawn_ThenTheStripLooksAsDesigned)
{
    LifecycleData data;
    const double counts[] = {14'862, 9'310, 5'120, 11'004, 1'806, 6'108};
    for (std::size_t i = 0; i < model::kStageCount; ++i)
        data.columns[i] = {counts[i], QString::number(counts[i]), "of contacts",
                           Delta{Delta::Direction::Down, Delta::Meaning::Bad, "2.1%", {}}};
    for (std::size_t i = 0; i + 1 < model::kStageCount; ++i)
        data.moves[i] = {900.0 + 300.0 * static_cast<double>(i), QString::number(900 + 300 * i)};
    data.returns = 1'808;
    data.returnsText = "1,808 bought again";
    LifecycleStrip strip;
    strip.setTitle("Lifecycle");
    strip.setData(data);
    EXPECT_TRUE(looks("lifecycle_strip", strip, {900, 150}));
}

TEST_P(Golden, GivenEachStage_WhenDrawn_ThenTheDialLightsItsPart)
{
    QWidget row;
    int x = 0;
    for (const model::Stage stage : model::kStages) {
        auto* dial = new StageDial(stage, 36, &row);
        dial->setGeometry(x, 2, 36, 36);
        x += 42;
    }
    EXPECT_TRUE(looks("stage_dials", row, {252, 40}));
}

TEST_P(Golden, GivenRows_WhenDrawn_ThenTheTableLooksAsDesigned)
{
    QStandardItemModel model(0, 4);
    model.setHorizontalHeaderLabels({"Channel", "", "Revenue", "Change"});
    const auto add = [&](const QString& name, double share, const QString& revenue, Delta delta) {
        auto* title = new QStandardItem(name);
        title->setData(true, StrongRole);
        auto* bar = new QStandardItem;
        bar->setData(share, BarRole);
        auto* amount = new QStandardItem(revenue);
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* change = new QStandardItem;
        change->setData(QVariant::fromValue(delta), DeltaRole);
        model.appendRow({title, bar, amount, change});
    };
    add("E-mail", 1.0, "€142,310", {Delta::Direction::Up, Delta::Meaning::Good, "12.0%", {}});
    add("Organic search", 0.6, "€88,940", {Delta::Direction::Down, Delta::Meaning::Bad, "3.4%", {}});
    add("Paid social", 0.25, "€31,700", {Delta::Direction::Flat, Delta::Meaning::Neutral, "0.0%", {}});
    DataTable table;
    table.setModel(&model);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    EXPECT_TRUE(looks("data_table", table, {470, 132}));
}

INSTANTIATE_TEST_SUITE_P(Themes, Golden, testing::Values(ThemeMode::Light, ThemeMode::Dark),
                         [](const auto& look) { return look.param == ThemeMode::Dark ? std::string("Dark") : std::string("Light"); });

}  // namespace
}  // namespace regia::test
