// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_presenter.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::FunnelsPage)
};

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

QString rate(const metrics::Rate& rate) { return rate.value ? format::percent(*rate.value) : QString(format::kNoValue); }

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
        return words::stage(stage->stage);
    const auto& selector = std::get<segment::EventSelector>(step.what);
    if (selector.isAny())
        return Words::tr("Anything");
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
        shown.share = i == 0 ? format::percent(1, 0) : Words::tr("%1 of all").arg(rate(step.fromFirst));
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
    constexpr std::array<double, 6> kLimits{3600, 86'400, 3 * 86'400, 7 * 86'400, 14 * 86'400, 30 * 86'400};
    ColumnData data;
    data.labels = {Words::tr("< 1 h"),  Words::tr("1–24 h"),  Words::tr("1–3 d"), Words::tr("3–7 d"),
                   Words::tr("7–14 d"), Words::tr("14–30 d"), Words::tr("> 30 d")};
    ColumnData::Series series;
    series.name = Words::tr("Contacts");
    auto from = times.seconds.begin();
    for (std::size_t i = 0; i <= kLimits.size(); ++i) {
        const auto to = i < kLimits.size() ? std::lower_bound(from, times.seconds.end(), kLimits[i]) : times.seconds.end();
        series.values.emplace_back(static_cast<double>(to - from));
        from = to;
    }
    data.series = {series};
    data.showAxis = false;
    data.showValues = true;
    data.valueText = [](double value) { return format::integer(static_cast<std::int64_t>(value)); };
    data.axisText = data.valueText;
    return data;
}

QString funnelSentence(const FunnelAnswer& answer, const QString& comparedName)
{
    const QString converts = Words::tr("%1 convert").arg(rate(answer.now.conversion));
    if (!answer.difference)
        return converts;
    if (!answer.difference->isClear)
        return Words::tr("%1, no clear difference from %2").arg(converts, comparedName);
    return Words::tr("%1, %2 against %3").arg(converts, format::points(answer.difference->difference), comparedName);
}

QString narrowestStep(const FunnelAnswer& answer, const metrics::FunnelQuery& query)
{
    const auto worst = worstStep(answer.now);
    if (!worst)
        return {};
    return Words::tr("The narrowest step is %1 to %2, %3.")
        .arg(stepName(query.steps[*worst - 1]), stepName(query.steps[*worst]), rate(answer.now.steps[*worst].fromPrevious));
}

}  // namespace regia::ui
