// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_presenter.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/conditions/segment_words.h"
#include "ui/pages/funnels/funnel_options.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

/// The context of translation of what is said about a funnel.
class FunnelWords {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::FunnelWords)
};

constexpr std::size_t kFewest = 10;  ///< below this many people a share says nothing

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

QString rate(const metrics::Rate& rate) { return rate.value ? format::percent(*rate.value) : QString(format::kNoValue); }

/// Ends of the classes of times that people think in, in seconds; the last class is open.
constexpr std::array<double, 6> kLimits{3600, 86'400, 3 * 86'400, 7 * 86'400, 14 * 86'400, 30 * 86'400};

/// Marks the classes up to the median's as the faster half, and points at the median.
void pointAtMedian(ColumnData& data, double median)
{
    const auto at = static_cast<std::size_t>(std::upper_bound(kLimits.begin(), kLimits.end(), median) - kLimits.begin());
    const double low = at == 0 ? 0 : kLimits[at - 1];
    const double inside = at < kLimits.size() ? (median - low) / (kLimits[at] - low) : 0.5;
    data.pointer = ColumnData::Pointer{static_cast<double>(at) + inside,
                                       FunnelWords::tr("median %1").arg(format::duration(static_cast<std::int64_t>(median)))};
    for (std::size_t column = 0; column <= kLimits.size(); ++column)
        data.strong.push_back(column <= at);
}

/// The step (from 1) at which the largest share is lost.
std::optional<std::size_t> worstStep(const metrics::Funnel& funnel)
{
    std::optional<std::size_t> worst;
    for (std::size_t step = 1; step < funnel.steps.size(); ++step)
        if (funnel.steps[step].fromPrevious.value &&
            (!worst || *funnel.steps[step].fromPrevious.value < *funnel.steps[*worst].fromPrevious.value))
            worst = step;
    return worst;
}

}  // namespace

QString stepName(const metrics::FunnelStep& step)
{
    if (!step.label.empty())
        return words::fromUtf8(step.label);
    if (const auto* stage = std::get_if<metrics::EnterStage>(&step.what))
        return FunnelWords::tr("Enters %1").arg(words::stage(stage->stage));
    const auto& selector = std::get<segment::EventSelector>(step.what);
    if (selector.isAny())
        return FunnelWords::tr("Any event");
    QStringList names;
    for (const std::string& type : selector.types)
        names << words::eventType(type);
    return names.join(QStringLiteral(", "));
}

FunnelData funnelData(const FunnelAnswer& answer, const metrics::FunnelQuery& query, const QString& comparedName)
{
    FunnelData data;
    data.comparedName = answer.before ? comparedName : QString();
    // The two periods do not begin with equally many: the marks compare shares, not sizes.
    const double first = answer.now.steps.empty() ? 0 : static_cast<double>(answer.now.steps.front().n);
    for (std::size_t i = 0; i < answer.now.steps.size(); ++i) {
        const metrics::FunnelStepResult& step = answer.now.steps[i];
        FunnelData::Step shown;
        shown.name = stepName(query.steps[i]);
        shown.count = static_cast<double>(step.n);
        shown.text = count(step.n);
        shown.share = i == 0 ? format::percent(1, 0) : FunnelWords::tr("%1 of all").arg(rate(step.fromFirst));
        if (i > 0) {
            shown.lost = format::signedInteger(-static_cast<std::int64_t>(step.dropOff));
            shown.passed = rate(step.fromPrevious);
        }
        if (answer.before && i > 0 && answer.before->steps[i].fromFirst.value) {
            shown.compared = first * *answer.before->steps[i].fromFirst.value;
            shown.comparedText = rate(answer.before->steps[i].fromFirst);
        }
        data.steps.push_back(std::move(shown));
    }
    data.worst = worstStep(answer.now).value_or(0);
    return data;
}

ColumnData timeToConvertData(const metrics::TimeToConvert& times)
{
    ColumnData data;
    data.labels = {FunnelWords::tr("< 1 h"),  FunnelWords::tr("1–24 h"),  FunnelWords::tr("1–3 d"), FunnelWords::tr("3–7 d"),
                   FunnelWords::tr("7–14 d"), FunnelWords::tr("14–30 d"), FunnelWords::tr("> 30 d")};
    ColumnData::Series series;
    series.name = FunnelWords::tr("Contacts");
    auto from = times.seconds.begin();
    for (std::size_t i = 0; i <= kLimits.size(); ++i) {
        const auto to = i < kLimits.size() ? std::lower_bound(from, times.seconds.end(), kLimits[i]) : times.seconds.end();
        series.values.emplace_back(static_cast<double>(to - from));
        from = to;
    }
    data.series = {series};
    if (times.median)
        pointAtMedian(data, *times.median);
    data.showAxis = false;
    data.showValues = true;
    data.valueText = [](double value) { return format::integer(static_cast<std::int64_t>(value)); };
    data.axisText = data.valueText;
    return data;
}

QString funnelSentence(const FunnelAnswer& answer, const metrics::FunnelQuery& query, const QString& comparedName)
{
    const QString converts = FunnelWords::tr("%1 convert").arg(rate(answer.now.conversion));
    if (!answer.difference)
        return converts;
    const QString window = format::integer(query.window.count) + format::kNoBreakSpace + unitWords(query.window.unit, query.window.count);
    const QString points = format::points(answer.difference->difference);
    const QString change = !answer.difference->isClear         ? FunnelWords::tr("no clear difference from %1").arg(comparedName)
                           : answer.difference->difference > 0 ? FunnelWords::tr("%1 more than in %2").arg(points, comparedName)
                                                               : FunnelWords::tr("%1 less than in %2").arg(points, comparedName);
    if (answer.now.immature == 0)
        return QStringLiteral("%1, %2").arg(converts, change);
    return FunnelWords::tr("%1 so far; of those whose %2 are over, %3").arg(converts, window, change);
}

QString funnelHint(const FunnelAnswer& answer, const metrics::FunnelQuery& query)
{
    QStringList hints;
    if (const auto worst = worstStep(answer.now))
        hints << FunnelWords::tr("The narrowest step is %1 to %2, %3.")
                     .arg(stepName(query.steps[*worst - 1]), stepName(query.steps[*worst]), rate(answer.now.steps[*worst].fromPrevious));
    if (answer.now.immature > 0)
        hints << FunnelWords::tr("%1 entered too recently to be judged and may still go on.").arg(count(answer.now.immature));
    if (answer.now.excluded > 0)
        hints << FunnelWords::tr("%1 left out by an exclusion.").arg(count(answer.now.excluded));
    return hints.join(u'\n');
}

namespace {

/// How far a share is from the total's, of the total's; what is next to nothing has no shade.
std::optional<double> shadeOf(double share, double total)
{
    constexpr double kFull = 0.45, kNothing = 0.03;
    if (total <= 0 || std::abs(share / total - 1) < kNothing)
        return std::nullopt;
    return std::clamp((share / total - 1) / kFull, -1.0, 1.0);
}

QStandardItem* cell(const QString& text, bool strong)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (strong)
        item->setData(true, StrongRole);
    return item;
}

/// One line: how many entered, the share of the step before at each further one, the share of all.
QList<QStandardItem*> groupRow(const QString& name, const std::vector<std::size_t>& n, const metrics::Rate& conversion,
                               const std::vector<std::size_t>* totals, double widest)
{
    const bool strong = totals == nullptr;
    auto* title = new QStandardItem(name);
    if (strong)
        title->setData(true, StrongRole);
    QList<QStandardItem*> row{title, cell(count(n.front()), strong)};
    for (std::size_t step = 1; step < n.size(); ++step) {
        const bool known = n[step - 1] >= kFewest;
        const double share = known ? static_cast<double>(n[step]) / static_cast<double>(n[step - 1]) : 0;
        auto* item = cell(known ? format::percent(share) : QString(format::kNoValue), strong);
        if (!known)
            item->setToolTip(FunnelWords::tr("Fewer than %1 people").arg(kFewest));
        if (known && totals && (*totals)[step - 1] > 0)
            if (const auto shade = shadeOf(share, static_cast<double>((*totals)[step]) / static_cast<double>((*totals)[step - 1])))
                item->setData(*shade, ShadeRole);
        row << item;
    }
    auto* overall = cell(rate(conversion), strong);
    if (conversion.value && widest > 0)
        overall->setData(*conversion.value / widest, BarRole);
    return row << overall;
}

}  // namespace

void fillGroups(QStandardItemModel& model, const FunnelAnswer& answer, const metrics::FunnelQuery& query)
{
    model.clear();
    if (!query.by || answer.now.groups.empty())
        return;
    QStringList titles{groupingName(*query.by)};
    std::vector<std::size_t> totals;
    for (std::size_t step = 0; step < query.steps.size(); ++step) {
        if (query.steps[step].optional)
            continue;  // the groups count required steps
        titles << stepName(query.steps[step]);
        totals.push_back(answer.now.steps[step].n);
    }
    titles << FunnelWords::tr("Overall");
    model.setHorizontalHeaderLabels(titles);
    for (int column = 0; column < model.columnCount(); ++column)
        model.setHeaderData(column, Qt::Horizontal, titles[column].toHtmlEscaped(), Qt::ToolTipRole);
    for (int column = 1; column < model.columnCount(); ++column)
        model.setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    model.setHeaderData(model.columnCount() - 1, Qt::Horizontal, QVariant(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    double widest = answer.now.conversion.value.value_or(0);
    for (const metrics::FunnelGroup& group : answer.now.groups)
        widest = std::max(widest, group.conversion.value.value_or(0));
    for (const metrics::FunnelGroup& group : answer.now.groups)
        model.appendRow(groupRow(groupName(*query.by, group.key), group.n, group.conversion, &totals, widest));
    model.appendRow(groupRow(FunnelWords::tr("All"), totals, answer.now.conversion, nullptr, widest));
}

}  // namespace regia::ui
