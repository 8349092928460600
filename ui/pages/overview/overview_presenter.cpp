// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_presenter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

using model::kStageCount;
using Series = OverviewFigures::Series;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::OverviewPage)
};

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

std::optional<Delta> deltaOf(std::optional<double> now, std::optional<double> before, const QString& previous = {})
{
    if (!now || !before || *before == 0)
        return std::nullopt;
    const double change = *now / *before - 1;
    const bool up = change > 0;
    return Delta{change == 0 ? Delta::Direction::Flat
                 : up        ? Delta::Direction::Up
                             : Delta::Direction::Down,
                 change == 0 ? Delta::Meaning::Neutral
                 : up        ? Delta::Meaning::Good
                             : Delta::Meaning::Bad,
                 format::percent(std::abs(change)), previous};
}

/// Whole weeks: what is cut short would look like a fall.
std::vector<double> historyOf(const metrics::Trend& trend, std::size_t series)
{
    std::vector<double> history;
    for (std::size_t i = 0; series < trend.series.size() && i < trend.buckets.size(); ++i)
        if (trend.buckets[i].complete)
            history.push_back(trend.series[series].values[i].value_or(0));
    return history;
}

using NumberWords = std::function<QString(double)>;

/// A tile of a figure that is more when it is better. Within chance its change is grey.
KpiTile::Content tile(const QString& label, std::optional<double> now, std::optional<double> before, const NumberWords& text,
                      const workbench::Change* change, std::vector<double> history = {})
{
    KpiTile::Content content;
    content.label = label;
    content.value = now ? text(*now) : QString(format::kNoValue);
    content.delta = deltaOf(now, before, before ? KpiTile::tr("vs %1").arg(text(*before)) : QString());
    if (content.delta && (change == nullptr || !change->isClear()))
        content.delta->meaning = Delta::Meaning::Neutral;
    content.history = std::move(history);
    return content;
}

std::optional<double> averageOrder(const OverviewFigures& figures)
{
    const auto revenue = figures.total(Series::Revenue), orders = figures.total(Series::Orders);
    return revenue && orders && *orders > 0 && figures.totals.series.size() > 1 ? std::optional(*revenue / *orders) : std::nullopt;
}

QString channelName(const std::string& key)
{
    if (key == metrics::kNoValueGroup)
        return Words::tr("No channel");
    return key == metrics::kOtherGroup ? Words::tr("Other") : words::channel(key);
}

}  // namespace

LifecycleData lifecycleData(const metrics::Stages& stages, const QString& period)
{
    LifecycleData data;
    std::array<std::size_t, kStageCount> before{}, after{};
    std::size_t total = 0;
    for (std::size_t from = 0; from <= kStageCount; ++from)
        for (std::size_t to = 0; to < kStageCount; ++to) {
            after[to] += stages.matrix[from][to];
            total += stages.matrix[from][to];
            if (from < kStageCount)
                before[from] += stages.matrix[from][to];
        }
    for (std::size_t i = 0; i < kStageCount; ++i) {
        data.columns[i].count = static_cast<double>(after[i]);
        data.columns[i].text = count(after[i]);
        data.columns[i].share =
            total == 0 ? QString()
                       : Words::tr("%1 of contacts").arg(format::percent(static_cast<double>(after[i]) / static_cast<double>(total)));
        data.columns[i].delta = deltaOf(static_cast<double>(after[i]), static_cast<double>(before[i]));
    }
    for (std::size_t i = 0; i + 1 < kStageCount; ++i)
        data.moves[i] = {static_cast<double>(stages.moves[i][i + 1]), count(stages.moves[i][i + 1])};
    constexpr auto kPurchase = static_cast<std::size_t>(model::Stage::Purchase);
    std::size_t returns = 0;
    for (std::size_t from = kPurchase + 1; from < kStageCount; ++from)
        returns += stages.moves[from][kPurchase];
    data.returns = static_cast<double>(returns);
    data.returnsText = returns == 0 ? QString() : Words::tr("%1 bought again in %2").arg(count(returns), period);
    return data;
}

namespace {

KpiTile::Content npsTile(const OverviewAnswer& answer, const workbench::Change* change, const NumberWords& text)
{
    KpiTile::Content content;
    const metrics::Nps& now = answer.now.nps.nps;
    content.label = QStringLiteral("NPS");
    content.value = now.value ? text(*now.value) : QString(format::kNoValue);
    content.note = now.n == 0 ? Words::tr("no answers") : Words::tr("%n answer(s)", nullptr, static_cast<int>(now.n));
    if (!answer.before || !answer.before->nps.nps.value || !now.value)
        return content;
    const double difference = *now.value - *answer.before->nps.nps.value;
    const bool clear = change != nullptr && change->isClear();
    content.delta = Delta{difference > 0   ? Delta::Direction::Up
                          : difference < 0 ? Delta::Direction::Down
                                           : Delta::Direction::Flat,
                          !clear           ? Delta::Meaning::Neutral
                          : difference > 0 ? Delta::Meaning::Good
                                           : Delta::Meaning::Bad,
                          format::number(std::abs(difference), 0), KpiTile::tr("vs %1").arg(text(*answer.before->nps.nps.value))};
    return content;
}

/// Which buckets are drawn: whole ones, or all where there are hardly any.
std::vector<std::size_t> drawnBuckets(const metrics::Trend& trend)
{
    constexpr std::size_t kFewest = 3;
    std::vector<std::size_t> whole, all;
    for (std::size_t i = 0; i < trend.buckets.size(); ++i) {
        all.push_back(i);
        if (trend.buckets[i].complete)
            whole.push_back(i);
    }
    return whole.size() < kFewest ? all : whole;
}

DayRange daysOf(const metrics::TrendBucket& bucket)
{
    return {format::toDate(bucket.bucket.days.start), format::toDate(bucket.bucket.days.end).addDays(-1)};
}

std::vector<std::optional<double>> valuesOf(const metrics::TrendLine& line, const std::vector<std::size_t>& buckets)
{
    std::vector<std::optional<double>> values;
    for (const std::size_t bucket : buckets)
        values.push_back(line.values[bucket]);
    return values;
}

std::optional<double> valueOf(const metrics::Breakdown& breakdown, const std::string& key)
{
    for (const metrics::BreakdownGroup& group : breakdown.groups)
        if (group.key == key)
            return group.value;
    return std::nullopt;
}

ChannelLine channelLine(const QString& name, double revenue, std::optional<double> orders, std::optional<double> before,
                        const QString& currency)
{
    ChannelLine line;
    line.name = name;
    line.revenue = format::money(std::llround(revenue), currency);
    line.orders = orders ? format::integer(std::llround(*orders)) : QString(format::kNoValue);
    line.average = orders && *orders > 0 ? format::moneyAverage(revenue / *orders, currency) : QString(format::kNoValue);
    line.delta = deltaOf(revenue, before);
    return line;
}

}  // namespace

std::vector<FigureTile> kpis(const OverviewAnswer& answer, const QString& currency)
{
    using Kind = workbench::Finding::Kind;
    const OverviewFigures& now = answer.now;
    const OverviewFigures* before = answer.before ? &*answer.before : nullptr;
    const NumberWords whole = [](double value) { return format::integer(std::llround(value)); };
    const NumberWords money = [&](double minor) { return format::money(std::llround(minor), currency); };
    const NumberWords average = [&](double minor) { return format::moneyAverage(minor, currency); };
    const auto past = [&](auto value) { return before ? std::optional<double>(value(*before)) : std::nullopt; };
    const auto changeOf = [&](Kind kind) { return answer.changes ? answer.changes->of(kind) : nullptr; };
    std::vector<FigureTile> tiles;
    tiles.push_back({Kind::NewContacts,
                     tile(Words::tr("New contacts"), static_cast<double>(now.newContacts()),
                          past([](const auto& f) { return static_cast<double>(f.newContacts()); }), whole, changeOf(Kind::NewContacts))});
    const bool sells = now.totals.series.size() > 1;
    if (sells) {
        tiles.push_back({Kind::FirstPurchases, tile(Words::tr("First purchases"), static_cast<double>(now.firstPurchases),
                                                    past([](const auto& f) { return static_cast<double>(f.firstPurchases); }), whole,
                                                    changeOf(Kind::FirstPurchases))});
        tiles.push_back(
            {Kind::Revenue, tile(Words::tr("Revenue"), now.total(Series::Revenue), before ? before->total(Series::Revenue) : std::nullopt,
                                 money, changeOf(Kind::Revenue), historyOf(now.trend, Series::Revenue))});
        tiles.push_back({Kind::AverageOrder, tile(Words::tr("Average order"), averageOrder(now),
                                                  before ? averageOrder(*before) : std::nullopt, average, changeOf(Kind::AverageOrder))});
    }
    tiles.push_back({Kind::Nps, npsTile(answer, changeOf(Kind::Nps), whole)});
    const std::size_t active = sells ? static_cast<std::size_t>(Series::Active) : 0;
    tiles.push_back(
        {Kind::ActiveContacts, tile(Words::tr("Active contacts"), now.total(active), before ? before->total(active) : std::nullopt, whole,
                                    changeOf(Kind::ActiveContacts), historyOf(now.trend, active))});
    return tiles;
}

WeeklyTrend weeklyTrend(const OverviewAnswer& answer, Series series, const QString& now, const QString& before, const QString& currency)
{
    WeeklyTrend weekly;
    TrendData& data = weekly.data;
    const bool money = series == Series::Revenue && answer.now.totals.series.size() > 1;
    const metrics::Trend& trend = answer.now.trend;
    const std::vector<std::size_t> drawn = drawnBuckets(trend);
    for (const std::size_t bucket : drawn) {
        weekly.weeks.push_back(daysOf(trend.buckets[bucket]));
        data.labels << format::dayMonth(weekly.weeks.back().first);
        data.titles << Words::tr("Week of %1").arg(data.labels.back());
        if (!trend.buckets[bucket].complete && bucket + 1 == trend.buckets.size())
            data.toDateFrom = weekly.weeks.size() - 1;
    }
    QStringList leftOut;
    for (std::size_t i = 0; i < trend.buckets.size(); ++i)
        if (!std::binary_search(drawn.begin(), drawn.end(), i)) {
            const DayRange days = daysOf(trend.buckets[i]);
            leftOut << (days.first == days.last ? format::dayMonth(days.first) : format::dateRange(days.first, days.last));
        }
    weekly.leftOut = leftOut.join(QStringLiteral(", "));
    // contacts do not add up over weeks: only the others have a total beside the line
    const auto total = [&](const OverviewFigures& figures) {
        const auto value = series == Series::Active ? std::nullopt : figures.total(series);
        return !value ? QString() : money ? format::money(std::llround(*value), currency) : format::integer(std::llround(*value));
    };
    if (series < trend.series.size())
        data.series.push_back({now, total(answer.now), valuesOf(trend.series[series], drawn), false});
    if (answer.before && series < answer.before->trend.series.size()) {
        const metrics::Trend& past = answer.before->trend;
        std::vector<std::optional<double>> values = valuesOf(past.series[series], drawnBuckets(past));
        values.resize(drawn.size());
        data.series.push_back({before, total(*answer.before), values, true});
    }
    data.axisText = [money, currency](double value) { return money ? format::axisMoney(value, currency) : format::axisInteger(value); };
    data.valueText = [money, currency](double value) {
        return money ? format::money(std::llround(value), currency) : format::integer(std::llround(value));
    };
    return weekly;
}

std::vector<ChannelLine> channelLines(const OverviewAnswer& answer, const QString& currency)
{
    std::vector<metrics::BreakdownGroup> groups = answer.now.channels.groups;
    std::erase_if(groups, [](const metrics::BreakdownGroup& group) { return !group.value || *group.value == 0; });
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return *a.value > *b.value; });
    const auto total = answer.now.total(Series::Revenue), orders = answer.now.total(Series::Orders);
    if (groups.empty() || !total || !(*total > 0))
        return {};
    std::vector<ChannelLine> lines;
    for (const metrics::BreakdownGroup& group : groups) {
        const auto before = answer.before ? valueOf(answer.before->channels, group.key) : std::nullopt;
        ChannelLine line = channelLine(channelName(group.key), *group.value, valueOf(answer.now.orders, group.key), before, currency);
        if (group.key != metrics::kNoValueGroup && group.key != metrics::kOtherGroup)
            line.key = group.key;
        line.share = format::percent(*group.value / *total);
        line.bar = *group.value / *groups.front().value;
        lines.push_back(std::move(line));
    }
    ChannelLine all = channelLine(Words::tr("All channels"), *total, orders,
                                  answer.before ? answer.before->total(Series::Revenue) : std::nullopt, currency);
    all.share = format::percent(1.0);
    all.isTotal = true;
    lines.push_back(std::move(all));
    return lines;
}

}  // namespace regia::ui
