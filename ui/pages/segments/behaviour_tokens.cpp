// SPDX-License-Identifier: GPL-3.0-or-later
// Lines about what contacts did.
#include <QComboBox>

#include "ui/conditions/segment_words.h"
#include "ui/pages/segments/line_editing.h"

namespace regia::ui::lines {
namespace {

using calendar::DurationUnit;
using StepOf = segment::SequenceStep segment::Sequence::*;

/// "in the last 60 days", "more than 60 days ago", between two days.
QWidget* timeToken(const DatasetPointer& data, const Editing<segment::TimeTest>& editing)
{
    using Kind = segment::TimeTest::Kind;
    if (editing.leaf->kind == Kind::Between)
        return windowToken(data, segment::Window::dates(editing.leaf->from, editing.leaf->to), [editing](const segment::Window& window) {
            editing.leaf->from = window.from;
            editing.leaf->to = window.to;
            editing.leaf->kind = window.kind == segment::Window::Kind::Dates ? Kind::Between : Kind::InLast;
            editing.leaf->length = {90, DurationUnit::Days};
            editing.tell(window.kind != segment::Window::Kind::Dates);
        });
    const auto text = [leaf = editing.leaf]() -> Pill::Words {
        const QString days = QString::number(leaf->length.count) + u' ' + unitWords(leaf->length.unit, leaf->length.count);
        if (leaf->kind == Kind::InLast)
            return {SegmentWords::tr("in the last"), days, {}};
        return {SegmentWords::tr("more than", "more than 60 days ago"), days, SegmentWords::tr("ago", "more than 60 days ago")};
    };
    return formToken(SegmentWords::tr("When"), text, [editing](const std::function<void()>& edited) {
        auto* kind =
            optionBox(SegmentWords::tr("When"),
                      {{QStringLiteral("0"), SegmentWords::tr("in the last")}, {QStringLiteral("1"), SegmentWords::tr("more than … ago")}},
                      QString::number(static_cast<int>(editing.leaf->kind)), [editing, edited](const QString& key) {
                          editing.leaf->kind = static_cast<Kind>(key.toInt());
                          editing.tell(LineChange::Field);
                          edited();
                      });
        return formOf({kind, durationBox(editing.leaf->length, {DurationUnit::Days}, [editing, edited](calendar::Duration length) {
                           editing.leaf->length = length;
                           editing.tell(LineChange::Field);
                           edited();
                       })});
    });
}

}  // namespace

Tokens tokensOf(const DatasetPointer& data, const segment::Did& did, const LineChanged& changed)
{
    const Editing<segment::Did> editing(did, changed);
    Tokens tokens;
    if (!saysDeed(did.events))
        tokens.push_back(between(SegmentWords::tr("did")));
    append(tokens, {eventOf(data, editing, EventSaid::AsDeed),
                    countToken(did.count,
                               [editing](segment::CountTest count) {
                                   editing.leaf->count = count;
                                   editing.tell(LineChange::Field);
                               }),
                    windowOf(data, editing)});
    append(tokens, whereOf(data, editing));
    return tokens;
}

Tokens tokensOf(const DatasetPointer& data, const segment::Aggregate& aggregate, const LineChanged& changed)
{
    const Editing<segment::Aggregate> editing(aggregate, changed);
    const KeyedTexts functions{{QStringLiteral("0"), SegmentWords::tr("total")},
                               {QStringLiteral("1"), SegmentWords::tr("average")},
                               {QStringLiteral("2"), SegmentWords::tr("smallest")},
                               {QStringLiteral("3"), SegmentWords::tr("largest")},
                               {QStringLiteral("4"), SegmentWords::tr("number of different")}};
    const bool counts = aggregate.function == segment::Aggregate::Function::Distinct;
    KeyedTexts properties;
    for (const auto& [key, text] : propertyChoices(*data))
        if (counts || comparedProperty(*data, key.toStdString()).type == model::AttributeType::Number)
            properties.emplace_back(key, text);
    if (counts)
        properties.emplace_back(QStringLiteral("day"), SegmentWords::tr("days"));
    Tokens tokens{choice(SegmentWords::tr("Kind of figure"), functions, QString::number(static_cast<int>(aggregate.function)), editing,
                         [](segment::Aggregate& leaf, const QString& key) {
                             leaf.function = static_cast<segment::Aggregate::Function>(key.toInt());
                             const bool distinct = leaf.function == segment::Aggregate::Function::Distinct;
                             if (distinct != (leaf.property != "amount")) {
                                 leaf.property = distinct ? "product" : "amount";
                                 leaf.value = segment::Scalar(distinct ? 2.0 : 10'000.0);
                             }
                         }),
                  choice(SegmentWords::tr("Property"), properties, words::fromUtf8(aggregate.property), editing,
                         [](segment::Aggregate& leaf, const QString& key) { leaf.property = key.toStdString(); }),
                  between(SegmentWords::tr("over", "total amount over orders")), eventOf(data, editing)};
    Compared what = counts ? comparedNumber(SegmentWords::tr("Value")) : comparedProperty(*data, aggregate.property);
    what.type = model::AttributeType::Number;
    append(tokens, comparison(what, operatorChoices(what), &segment::Aggregate::value, editing));
    tokens.push_back(windowOf(data, editing));
    append(tokens, whereOf(data, editing));
    return tokens;
}

Tokens tokensOf(const DatasetPointer& data, const segment::TimeTest& test, const LineChanged& changed)
{
    const Editing<segment::TimeTest> editing(test, changed);
    Tokens tokens{
        choice(SegmentWords::tr("First or last"),
               {{QStringLiteral("0"), SegmentWords::tr("first time of")}, {QStringLiteral("1"), SegmentWords::tr("last time of")}},
               QString::number(static_cast<int>(test.which)), editing,
               [](segment::TimeTest& leaf, const QString& key) { leaf.which = static_cast<segment::TimeTest::Which>(key.toInt()); }),
        eventOf(data, editing), between(SegmentWords::tr("was", "the first order was in the last 60 days")), timeToken(data, editing)};
    append(tokens, whereOf(data, editing));
    return tokens;
}

Tokens tokensOf(const DatasetPointer& data, const segment::Sequence& sequence, const LineChanged& changed)
{
    const Editing<segment::Sequence> editing(sequence, changed);
    const auto step = [&](StepOf which) {
        return eventToken(data, (sequence.*which).events, EventSaid::AsNoun, [editing, which](segment::EventSelector events) {
            ((*editing.leaf).*which).events = std::move(events);
            editing.tell(LineChange::Form);
        });
    };
    auto* within = formToken(
        SegmentWords::tr("Within"),
        [leaf = editing.leaf]() -> Pill::Words {
            return {SegmentWords::tr("within"), QString::number(leaf->within.count), unitWords(leaf->within.unit, leaf->within.count)};
        },
        [editing](const std::function<void()>& edited) {
            const std::vector<DurationUnit> units{DurationUnit::Minutes, DurationUnit::Hours, DurationUnit::Days, DurationUnit::Weeks};
            return formOf({durationBox(editing.leaf->within, units, [editing, edited](calendar::Duration length) {
                editing.leaf->within = length;
                editing.tell(LineChange::Field);
                edited();
            })});
        });
    return {step(&segment::Sequence::first),
            choice(SegmentWords::tr("Followed or not"),
                   {{QStringLiteral("0"), SegmentWords::tr("followed by")}, {QStringLiteral("1"), SegmentWords::tr("not followed by")}},
                   sequence.negated ? QStringLiteral("1") : QStringLiteral("0"), editing,
                   [](segment::Sequence& leaf, const QString& key) { leaf.negated = key == QLatin1String("1"); }),
            step(&segment::Sequence::then), within};
}

}  // namespace regia::ui::lines
