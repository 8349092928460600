// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lifecycle/stage_rules_view.h"

#include <QCoreApplication>
#include <QGridLayout>

#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

class StageRulesView {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::StageRulesView)
};

constexpr int kTextWidth = 400;

/// The kinds of event of the data that count as that category: "Order, Quote request".
QString eventsOf(model::EventCategory category, const metrics::StageRules& rules, const segment::Dataset& dataset)
{
    QStringList names;
    for (const snapshot::EventType& type : dataset.snapshot->events().types)
        if (metrics::categoryOf(rules, type) == category)
            names << words::eventType(type.name);
    return names.isEmpty() ? StageRulesView::tr("none in this data") : names.join(QStringLiteral(", "));
}

QString ruleOf(model::Stage stage, const metrics::StageRules& rules)
{
    switch (stage) {
    case model::Stage::Discovery: return StageRulesView::tr("Known, without real interest yet.");
    case model::Stage::Exploration:
        return StageRulesView::tr("Showed interest, or looked around %1 times within %2 days, and has not bought.")
            .arg(rules.browseCount)
            .arg(rules.browseDays);
    case model::Stage::Purchase:
        return StageRulesView::tr("Ordered, from any stage; for %1 days after the last order.").arg(rules.useAfterDays);
    case model::Stage::Use:
        return StageRulesView::tr("%1 days after the last order, or as soon as the product is used.").arg(rules.useAfterDays);
    case model::Stage::Questions:
        return StageRulesView::tr("A customer asked or told something; for %1 days after the last time.")
            .arg(rules.nurtureAfterQuestionsDays);
    case model::Stage::Nurture:
        return StageRulesView::tr("%1 days in Use or %2 days in Asking without a new order, or joined a loyalty programme.")
            .arg(rules.nurtureAfterUseDays)
            .arg(rules.nurtureAfterQuestionsDays);
    }
    return {};
}

std::optional<model::EventCategory> categoryOf(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Discovery: return model::EventCategory::Browse;
    case model::Stage::Exploration: return model::EventCategory::Intent;
    case model::Stage::Purchase: return model::EventCategory::Order;
    case model::Stage::Use: return model::EventCategory::Usage;
    case model::Stage::Questions: return model::EventCategory::Feedback;
    case model::Stage::Nurture: return model::EventCategory::Loyalty;
    }
    return std::nullopt;
}

}  // namespace

QWidget* stageRulesView(const metrics::StageRules& rules, const segment::Dataset& dataset)
{
    auto* view = new QWidget;
    view->setFocusPolicy(Qt::StrongFocus);
    view->setAccessibleName(StageRulesView::tr("Stage rules"));
    auto* grid = new QGridLayout(view);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    int line = 0;
    QStringList spoken;
    for (const model::Stage stage : model::kStages) {
        grid->addWidget(new StageDial(stage, 18), line, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(new Label(words::stage(stage), Type::Strong), line++, 1);
        auto* rule = new Label(ruleOf(stage, rules), Type::Small, Color::Text2);
        rule->setWordWrap(true);
        rule->setFixedWidth(kTextWidth);
        grid->addWidget(rule, line++, 1);
        auto* events =
            new Label(StageRulesView::tr("Events: %1").arg(eventsOf(*categoryOf(stage), rules, dataset)), Type::Micro, Color::Text3);
        events->setWordWrap(true);
        events->setFixedWidth(kTextWidth);
        grid->addWidget(events, line++, 1);
        grid->setRowMinimumHeight(line++, 8);
        spoken << words::stage(stage) + QStringLiteral(": ") + rule->text();
    }
    view->setAccessibleDescription(spoken.join(u' '));
    return view;
}

}  // namespace regia::ui
