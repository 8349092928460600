// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_templates.h"

#include "ui/conditions/segment_words.h"

namespace regia::ui {
namespace {

using calendar::DurationUnit;
using segment::Condition;
using segment::EventSelector;
using segment::TimeTest;
using segment::Window;

EventSelector event(const char* type) { return {{type}, {}}; }

Condition bought(const char* type, TimeTest::Which which, TimeTest::Kind kind, std::int64_t days)
{
    return Condition{TimeTest{.which = which, .events = event(type), .kind = kind, .length = {days, DurationUnit::Days}}};
}

Condition never(const char* type) { return Condition{segment::Did{event(type), {segment::CountTest::Kind::Exactly, 0, 0}, {}}}; }

}  // namespace

std::vector<SegmentTemplate> segmentTemplates(const segment::Dataset& data)
{
    const auto has = [&](const char* type) { return data.snapshot->events().typeNamed(type).has_value(); };
    std::vector<SegmentTemplate> templates;
    const auto add = [&](const QString& title, const char* icon, std::vector<Condition> parts) {
        templates.push_back({title, QString::fromLatin1(icon), segment::allOf(std::move(parts))});
    };
    if (has("purchase")) {
        add(SegmentWords::tr("Repeat customers"), "cart",
            {Condition{segment::Did{event("purchase"), {segment::CountTest::Kind::AtLeast, 2, 2}, Window::last(365, DurationUnit::Days)}}});
        add(SegmentWords::tr("New customers"), "star", {bought("purchase", TimeTest::Which::First, TimeTest::Kind::InLast, 90)});
        add(SegmentWords::tr("Lapsed customers"), "clock", {bought("purchase", TimeTest::Which::Last, TimeTest::Kind::BeforeLast, 180)});
        add(SegmentWords::tr("Big spenders"), "value",
            {Condition{segment::Aggregate{.events = event("purchase"),
                                          .property = "amount",
                                          .op = segment::Operator(segment::Comparison::GreaterOrEqual),
                                          .value = segment::Scalar(30'000.0),
                                          .window = Window::last(365, DurationUnit::Days)}}});
    }
    if (has("purchase") && has("add_to_cart"))
        add(SegmentWords::tr("Left a basket"), "cart",
            {Condition{segment::Sequence{.first = {event("add_to_cart"), Window::last(30, DurationUnit::Days)},
                                         .then = {event("purchase"), {}},
                                         .within = {7, DurationUnit::Days},
                                         .negated = true}}});
    if (has("purchase") && has("email_click"))
        add(SegmentWords::tr("Interested, not yet customers"), "mail",
            {Condition{segment::Did{event("email_click"), {}, Window::last(90, DurationUnit::Days)}}, never("purchase")});
    if (data.stages)
        add(SegmentWords::tr("Long without a move"), "lifecycle",
            {Condition{segment::InStage{model::Stage::Exploration}},
             Condition{segment::StageSince{segment::Operator(segment::Comparison::GreaterThan), segment::Scalar(180.0)}}});
    return templates;
}

}  // namespace regia::ui
