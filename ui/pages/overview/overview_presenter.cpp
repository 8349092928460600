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

std::vector<double> historyOf(const metrics::Trend& trend, std::size_t series)
{
    std::vector<double> history;
    if (series < trend.series.size())
        for (const std::optional<double>& value : trend.series[series].values)
            history.push_back(value.value_or(0));
    return history;
}

KpiTile::Content tile(const QString& label, std::optional<double> now, std::optional<double> before,
                      const std::function<QString(double)>& text, std::vector<double> history = {})
{
    KpiTile::Content content;
    content.label = label;
    content.value = now ? text(*now) : QString(format::kNoValue);
    content.delta = deltaOf(now, before, before ? Words::tr("vs %1").arg(text(*before)) : QString());
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

std::vector<KpiTile::Content> kpis(const OverviewAnswer& answer, const QString& currency)
{
    const OverviewFigures& now = answer.now;
    const OverviewFigures* before = answer.before ? &*answer.before : nullptr;
    const auto whole = [](double value) { return format::integer(static_cast<std::int64_t>(std::llround(value))); };
    const auto money = [&](double minor) { return format::money(std::llround(minor), currency); };
    const auto average = [&](double minor) { return format::moneyAverage(minor, currency); };
    const auto past = [&](auto value) { return before ? std::optional<double>(value(*before)) : std::nullopt; };
    std::vector<KpiTile::Content> tiles;
    tiles.push_back(tile(Words::tr("New contacts"), static_cast<double>(now.newContacts()),
                         past([](const auto& f) { return static_cast<double>(f.newContacts()); }), whole));
    const bool sells = now.totals.series.size() > 1;
    if (sells) {
        tiles.push_back(tile(Words::tr("First purchases"), static_cast<double>(now.firstPurchases),
                             past([](const auto& f) { return static_cast<double>(f.firstPurchases); }), whole));
        tiles.push_back(tile(Words::tr("Revenue"), now.total(Series::Revenue), before ? before->total(Series::Revenue) : std::nullopt,
                             money, historyOf(now.trend, Series::Revenue)));
        tiles.push_back(tile(Words::tr("Average order"), averageOrder(now), before ? averageOrder(*before) : std::nullopt, average));
    }
    KpiTile::Content nps = tile(QStringLiteral("NPS"), now.nps.nps.value, std::nullopt, whole);
    nps.note = now.nps.nps.n == 0 ? Words::tr("no answers") : Words::tr("%n answer(s)", nullptr, static_cast<int>(now.nps.nps.n));
    if (before && before->nps.nps.value && now.nps.nps.value) {
        // an arrow only when the interval of the difference leaves zero out
        const auto difference = metrics::compareNps(before->nps.nps, now.nps.nps);
        const bool clear = difference && (difference->limits.lo > 0 || difference->limits.hi < 0);
        const double change = *now.nps.nps.value - *before->nps.nps.value;
        nps.delta = Delta{change > 0 ? Delta::Direction::Up : Delta::Direction::Down,
                          !clear       ? Delta::Meaning::Neutral
                          : change > 0 ? Delta::Meaning::Good
                                       : Delta::Meaning::Bad,
                          format::number(std::abs(change), 0), Words::tr("vs %1").arg(whole(*before->nps.nps.value))};
    }
    tiles.push_back(std::move(nps));
    const std::size_t active = sells ? static_cast<std::size_t>(Series::Active) : 0;
    KpiTile::Content activeTile = tile(Words::tr("Active contacts"), now.total(active), before ? before->total(active) : std::nullopt,
                                       whole, historyOf(now.trend, active));
    tiles.push_back(std::move(activeTile));
    return tiles;
}

TrendData revenueData(const OverviewAnswer& answer, Series series, const QString& now, const QString& before, const QString& currency)
{
    TrendData data;
    const bool money = series == Series::Revenue;
    for (const metrics::TrendBucket& bucket : answer.now.trend.buckets) {
        const QDate start = format::toDate(bucket.bucket.days.start);
        data.labels << format::dayMonth(start);
        data.titles << Words::tr("Week of %1").arg(format::dayMonth(start));
    }
    const auto total = [&](const OverviewFigures& figures) {
        const auto value = figures.total(series);
        return !value ? QString() : money ? format::money(std::llround(*value), currency) : format::integer(std::llround(*value));
    };
    if (series < answer.now.trend.series.size())
        data.series.push_back(
            {now, series == Series::Active ? QString() : total(answer.now), answer.now.trend.series[series].values, false});
    if (answer.before && series < answer.before->trend.series.size()) {
        std::vector<std::optional<double>> values = answer.before->trend.series[series].values;
        values.resize(answer.now.trend.buckets.size());
        data.series.push_back({before, series == Series::Active ? QString() : total(*answer.before), values, true});
    }
    if (!answer.now.trend.buckets.empty() && !answer.now.trend.buckets.back().complete)
        data.toDateFrom = answer.now.trend.buckets.size() - 1;
    data.axisText = [money, currency](double value) { return money ? format::axisMoney(value, currency) : format::axisInteger(value); };
    data.valueText = [money, currency](double value) {
        return money ? format::money(std::llround(value), currency) : format::integer(std::llround(value));
    };
    return data;
}

std::vector<ChannelLine> channelLines(const OverviewAnswer& answer, const QString& currency)
{
    std::vector<metrics::BreakdownGroup> groups = answer.now.channels.groups;
    std::erase_if(groups, [](const metrics::BreakdownGroup& group) { return !group.value || *group.value == 0; });
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return *a.value > *b.value; });
    double total = 0;
    for (const metrics::BreakdownGroup& group : groups)
        total += *group.value;
    std::vector<ChannelLine> lines;
    for (const metrics::BreakdownGroup& group : groups) {
        ChannelLine line;
        line.name = channelName(group.key);
        line.revenue = format::money(std::llround(*group.value), currency);
        line.share = format::percent(*group.value / total);
        line.bar = *group.value / *groups.front().value;
        line.orders = count(group.n);
        if (answer.before)
            for (const metrics::BreakdownGroup& old : answer.before->channels.groups)
                if (old.key == group.key)
                    line.delta = deltaOf(group.value, old.value);
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace regia::ui
