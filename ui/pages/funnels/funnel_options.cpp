// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_options.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/conditions/segment_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

/// The context of translation of these tokens.
class FunnelOptions {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::FunnelOptions)
};

const QString kAnyKey = QStringLiteral("any");
const QString kNoneKey = QStringLiteral("none");
const QString kStageKey = QStringLiteral("stage");
const QString kSegmentsKey = QStringLiteral("segments");

QString keyOf(const metrics::Grouping& grouping)
{
    if (const auto* by = std::get_if<metrics::ByProperty>(&grouping))
        return QStringLiteral("prop:") + words::fromUtf8(by->property);
    if (const auto* by = std::get_if<metrics::ByAttribute>(&grouping))
        return QStringLiteral("attr:") + words::fromUtf8(by->attribute);
    return std::holds_alternative<metrics::ByStage>(grouping) ? kStageKey : kSegmentsKey;
}

std::optional<metrics::Grouping> groupingOf(const QString& key, const segment::Dataset& data)
{
    const std::string name = key.mid(5).toStdString();
    if (key.startsWith(QLatin1String("prop:")))
        return metrics::Grouping{metrics::ByProperty{.property = name}};
    if (key.startsWith(QLatin1String("attr:")))
        return metrics::Grouping{metrics::ByAttribute{name}};
    if (key == kStageKey)
        return metrics::Grouping{metrics::ByStage{}};
    if (key != kSegmentsKey)
        return std::nullopt;
    metrics::BySegments by;
    for (const auto& [segment, saved] : data.segments)
        by.names.push_back(segment);
    return metrics::Grouping{by};
}

bool isGrouping(const snapshot::Column& column)
{
    constexpr std::size_t kMostValues = 400;
    if (const auto* texts = std::get_if<snapshot::TextColumn>(&column.data))
        return texts->dictionary->size() <= kMostValues;
    if (const auto* sets = std::get_if<snapshot::SetColumn>(&column.data))
        return sets->dictionary->size() <= kMostValues;
    return std::holds_alternative<snapshot::BooleanColumn>(column.data) || std::holds_alternative<snapshot::NumberColumn>(column.data);
}

}  // namespace

std::vector<ChoiceList::Choice> stepChoices(const segment::Dataset& data)
{
    std::vector<ChoiceList::Choice> choices;
    for (const snapshot::EventType& type : data.snapshot->events().types)
        if (!type.hidden)
            choices.push_back({QStringLiteral("event:") + words::fromUtf8(type.name), words::eventType(type.name), {}, {}, {}});
    std::sort(choices.begin(), choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    choices.push_back({kAnyKey, FunnelOptions::tr("Any event"), {}, {}, {}});
    if (data.stages)
        for (const model::Stage stage : model::kStages)
            choices.push_back({QStringLiteral("stage:") + words::fromUtf8(model::toName(stage)),
                               FunnelOptions::tr("Enters %1").arg(words::stage(stage)),
                               {},
                               QStringLiteral("lifecycle"),
                               FunnelOptions::tr("Stages")});
    return choices;
}

QString stepKey(const metrics::FunnelStep& step)
{
    if (const auto* stage = std::get_if<metrics::EnterStage>(&step.what))
        return QStringLiteral("stage:") + words::fromUtf8(model::toName(stage->stage));
    const auto& selector = std::get<segment::EventSelector>(step.what);
    return selector.isAny() ? kAnyKey : QStringLiteral("event:") + words::fromUtf8(selector.types.front());
}

void setStepFromKey(metrics::FunnelStep& step, const QString& key)
{
    const std::string name = key.mid(6).toStdString();
    step.label.clear();
    if (key.startsWith(QLatin1String("stage:")))
        step.what = metrics::EnterStage{*model::stageFromName(name)};
    else
        step.what = key == kAnyKey ? segment::EventSelector{} : segment::EventSelector{{name}, {}};
}

Pill* orderToken(const metrics::FunnelQuery& query, FunnelChanged changed)
{
    return choiceToken(FunnelOptions::tr("Order of the steps"),
                       KeyedTexts{{QStringLiteral("0"), FunnelOptions::tr("As listed")},
                                  {QStringLiteral("1"), FunnelOptions::tr("Nothing between")},
                                  {QStringLiteral("2"), FunnelOptions::tr("Any order")}},
                       QString::number(static_cast<int>(query.order)), [query, changed = std::move(changed)](const QString& key) {
                           metrics::FunnelQuery next = query;
                           next.order = static_cast<metrics::funnels::Order>(key.toInt());
                           if (next.order == metrics::funnels::Order::Any)
                               next.exclusions.clear();
                           changed(next);
                       });
}

Pill* withinToken(const metrics::FunnelQuery& query, FunnelChanged changed)
{
    auto state = std::make_shared<metrics::FunnelQuery>(query);
    return formToken(
        FunnelOptions::tr("Within"),
        [state]() -> Pill::Words {
            const calendar::Duration& window = state->window;
            return {{}, format::integer(window.count) + format::kNoBreakSpace + unitWords(window.unit, window.count), {}};
        },
        [state, changed = std::move(changed)](const std::function<void()>& edited) {
            using calendar::DurationUnit;
            return formOf({durationBox(state->window, {DurationUnit::Minutes, DurationUnit::Hours, DurationUnit::Days, DurationUnit::Weeks},
                                       [state, changed, edited](calendar::Duration window) {
                                           state->window = window;
                                           changed(*state);
                                           edited();
                                       })});
        });
}

Pill* entriesToken(const metrics::FunnelQuery& query, FunnelChanged changed)
{
    return choiceToken(FunnelOptions::tr("What counts"),
                       KeyedTexts{{QStringLiteral("0"), FunnelOptions::tr("Best attempt")},
                                  {QStringLiteral("1"), FunnelOptions::tr("First attempt")},
                                  {QStringLiteral("2"), FunnelOptions::tr("Every attempt")}},
                       QString::number(static_cast<int>(query.entries)), [query, changed = std::move(changed)](const QString& key) {
                           metrics::FunnelQuery next = query;
                           next.entries = static_cast<metrics::funnels::Entries>(key.toInt());
                           changed(next);
                       });
}

Pill* groupingToken(const segment::Dataset& data, const metrics::FunnelQuery& query, FunnelChanged changed)
{
    std::vector<ChoiceList::Choice> choices{{kNoneKey, FunnelOptions::tr("Nothing"), {}, {}, {}}};
    for (const char* property : {"channel", "campaign", "product", "source"})
        choices.push_back(
            {QStringLiteral("prop:") + QLatin1String(property), groupingName(metrics::ByProperty{.property = property}), {}, {}, {}});
    if (data.stages)
        choices.push_back({kStageKey, groupingName(metrics::ByStage{}), {}, {}, {}});
    if (!data.segments.empty())
        choices.push_back({kSegmentsKey, groupingName(metrics::BySegments{}), {}, {}, {}});
    for (const snapshot::Column& column : data.snapshot->columns())
        if (isGrouping(column) && !column.attribute.hidden)
            choices.push_back({QStringLiteral("attr:") + words::fromUtf8(column.attribute.name),
                               words::attribute(column.attribute.name, column.attribute.title),
                               {},
                               {},
                               FunnelOptions::tr("Attributes")});
    const QString current = query.by ? keyOf(*query.by) : kNoneKey;
    return choiceToken(FunnelOptions::tr("Break down by"), std::move(choices), current,
                       [query, data, changed = std::move(changed)](const QString& key) {
                           metrics::FunnelQuery next = query;
                           next.by = groupingOf(key, data);
                           changed(next);
                       });
}

QString groupingName(const metrics::Grouping& grouping)
{
    if (const auto* by = std::get_if<metrics::ByProperty>(&grouping))
        return by->property == "channel" ? FunnelOptions::tr("Channel of the entry") : words::attribute(by->property);
    if (const auto* by = std::get_if<metrics::ByAttribute>(&grouping))
        return words::attribute(by->attribute);
    return std::holds_alternative<metrics::ByStage>(grouping) ? FunnelOptions::tr("Stage before") : FunnelOptions::tr("Segments");
}

QString groupName(const metrics::Grouping& grouping, const std::string& key)
{
    if (key == metrics::kOtherGroup)
        return FunnelOptions::tr("Other");
    if (key == metrics::kNoValueGroup)
        return FunnelOptions::tr("Not known");
    if (const auto* by = std::get_if<metrics::ByProperty>(&grouping); by && by->property == "channel")
        return words::channel(key);
    if (const auto* by = std::get_if<metrics::ByAttribute>(&grouping); by && by->attribute == "source")
        return words::channel(key);
    if (std::holds_alternative<metrics::ByStage>(grouping))
        if (const auto stage = model::stageFromName(key))
            return words::stage(*stage);
    return words::fromUtf8(key);
}

}  // namespace regia::ui
