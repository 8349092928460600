// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/leaf_kinds.h"

#include "ui/conditions/segment_words.h"
#include "ui/conditions/value_tokens.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

using segment::Condition;
using segment::EventSelector;
using segment::Window;

constexpr calendar::Duration kQuarter{90, calendar::DurationUnit::Days};

/// The event that a new line begins with: orders where there are any.
EventSelector usualEvent(const segment::Dataset& data, const char* wanted = "purchase")
{
    const auto& types = data.snapshot->events().types;
    if (data.snapshot->events().typeNamed(wanted))
        return {{wanted}, {}};
    return types.empty() ? EventSelector{} : EventSelector{{types.front().name}, {}};
}

void addBehaviour(std::vector<LeafKind>& kinds, const segment::Dataset& data)
{
    const QString group = SegmentWords::tr("Behaviour");
    const EventSelector event = usualEvent(data), earlier = usualEvent(data, "email_click");
    kinds.push_back({group, SegmentWords::tr("Did something"), QStringLiteral("cart"),
                     Condition{segment::Did{event, {}, Window::last(90, calendar::DurationUnit::Days)}}});
    kinds.push_back(
        {group, SegmentWords::tr("Did not do"), QStringLiteral("eye"),
         Condition{segment::Did{event, {segment::CountTest::Kind::Exactly, 0, 0}, Window::last(90, calendar::DurationUnit::Days)}}});
    kinds.push_back({group, SegmentWords::tr("Did in sequence"), QStringLiteral("path"),
                     Condition{segment::Sequence{.first = {earlier, {}}, .then = {event, {}}}}});
    kinds.push_back({group, SegmentWords::tr("First or last time"), QStringLiteral("clock"),
                     Condition{segment::TimeTest{.which = segment::TimeTest::Which::Last, .events = event, .length = kQuarter}}});
}

QString attributeIcon(const model::Attribute& attribute)
{
    if (attribute.type == model::AttributeType::Date || attribute.type == model::AttributeType::Instant)
        return QStringLiteral("calendar");
    for (const char* place : {"country", "region", "province", "city", "postcode", "street", "address"})
        if (attribute.name == place)
            return QStringLiteral("store");
    for (const auto& [name, icon] : {std::pair{"email", "mail"},
                                     {"phone", "phone"},
                                     {"mobile", "phone"},
                                     {"persona", "personas"},
                                     {"source", "channels"},
                                     {"website", "web"}})
        if (attribute.name == name)
            return QString::fromLatin1(icon);
    return QStringLiteral("tag");
}

/// The comparison that a line on an attribute begins with: the values themselves where they are few, else whether one is known.
segment::Comparison firstComparison(const snapshot::Column& column)
{
    constexpr std::size_t kFew = 200;
    if (const auto* texts = std::get_if<snapshot::TextColumn>(&column.data); texts && texts->dictionary->size() <= kFew)
        return segment::Comparison::IsAnyOf;
    if (const auto* sets = std::get_if<snapshot::SetColumn>(&column.data); sets && sets->dictionary->size() <= kFew)
        return segment::Comparison::HasAny;
    return segment::Comparison::Present;
}

void addProfile(std::vector<LeafKind>& kinds, const segment::Dataset& data)
{
    for (const snapshot::Column& column : data.snapshot->columns()) {
        if (column.attribute.hidden)
            continue;
        const segment::Comparison first = firstComparison(column);
        segment::AttributeTest test{.attribute = column.attribute.name, .op = segment::Operator(first)};
        if (first != segment::Comparison::Present)
            test.value = startOf(first, comparedAttribute(data, column.attribute.name));
        kinds.push_back({SegmentWords::tr("Profile"), words::attribute(column.attribute.name, column.attribute.title),
                         attributeIcon(column.attribute), Condition{test}});
    }
}

void addLifecycle(std::vector<LeafKind>& kinds, const segment::Dataset& data)
{
    if (!data.stages)
        return;
    const QString group = SegmentWords::tr("Lifecycle");
    kinds.push_back({group, SegmentWords::tr("Stage now"), QStringLiteral("lifecycle"), Condition{segment::InStage{model::Stage::Use}}});
    kinds.push_back({group, SegmentWords::tr("Entered a stage"), QStringLiteral("arrow-right"),
                     Condition{segment::EnteredStage{model::Stage::Purchase, Window::last(90, calendar::DurationUnit::Days)}}});
    kinds.push_back({group, SegmentWords::tr("Time in the stage"), QStringLiteral("clock"),
                     Condition{segment::StageSince{segment::Operator(segment::Comparison::GreaterThan), segment::Scalar(90.0)}}});
}

void addValue(std::vector<LeafKind>& kinds, const segment::Dataset& data)
{
    const QString group = SegmentWords::tr("Value", "what customers are worth");
    kinds.push_back({group, SegmentWords::tr("Spent"), QStringLiteral("value"),
                     Condition{segment::Aggregate{.events = usualEvent(data),
                                                  .property = "amount",
                                                  .op = segment::Operator(segment::Comparison::GreaterOrEqual),
                                                  .value = segment::Scalar(10'000.0)}}});
    if (!data.scores.empty())
        kinds.push_back({group, SegmentWords::tr("Score"), QStringLiteral("scoring"),
                         Condition{segment::ScoreTest{.name = data.scores.begin()->first, .value = segment::Scalar(50.0)}}});
}

void addSets(std::vector<LeafKind>& kinds, const segment::Dataset& data)
{
    const auto& purposes = data.snapshot->consents().purposes;
    for (const std::string& purpose : purposes)
        kinds.push_back({SegmentWords::tr("Consent"), words::purpose(purpose),
                         purpose == "email_marketing" ? QStringLiteral("mail")
                         : purpose == "profiling"     ? QStringLiteral("check")
                                                      : QStringLiteral("phone"),
                         Condition{segment::ConsentTest{purpose, model::ConsentState::Granted}}});
    const QString group = SegmentWords::tr("Sets");
    if (!data.segments.empty())
        kinds.push_back({group, SegmentWords::tr("In another segment"), QStringLiteral("segments"),
                         Condition{segment::InSegment{data.segments.begin()->first}}});
    if (!data.snapshot->sources().empty())
        kinds.push_back({group, SegmentWords::tr("Known to a source"), QStringLiteral("database"),
                         Condition{segment::SourceTest{data.snapshot->sources().front()}}});
}

QString eventIcon(const std::vector<std::string>& types)
{
    if (types.empty())
        return QStringLiteral("target");
    const std::string& type = types.front();
    const auto begins = [&](const char* with) { return type.starts_with(with); };
    if (type == "purchase" || type == "add_to_cart" || type == "refund" || begins("checkout") || begins("cart"))
        return QStringLiteral("cart");
    if (begins("email"))
        return QStringLiteral("mail");
    if (begins("survey") || type == "review")
        return QStringLiteral("surveys");
    if (type == "complaint" || begins("support") || begins("ticket") || begins("question"))
        return QStringLiteral("support");
    if (begins("store") || begins("loyalty"))
        return QStringLiteral("store");
    return type.ends_with("_view") || type == "search" || type == "session_start" ? QStringLiteral("web") : QStringLiteral("target");
}

struct IconOf {
    QString operator()(const segment::Did& did) const { return eventIcon(did.events.types); }
    QString operator()(const segment::Aggregate&) const { return QStringLiteral("value"); }
    QString operator()(const segment::TimeTest&) const { return QStringLiteral("clock"); }
    QString operator()(const segment::Sequence&) const { return QStringLiteral("path"); }
    QString operator()(const segment::InStage&) const { return QStringLiteral("lifecycle"); }
    QString operator()(const segment::EnteredStage&) const { return QStringLiteral("lifecycle"); }
    QString operator()(const segment::StageSince&) const { return QStringLiteral("clock"); }
    QString operator()(const segment::ScoreTest&) const { return QStringLiteral("scoring"); }
    QString operator()(const segment::InSegment&) const { return QStringLiteral("segments"); }
    QString operator()(const segment::InList&) const { return QStringLiteral("file"); }
    QString operator()(const segment::SourceTest&) const { return QStringLiteral("database"); }
    QString operator()(const segment::BatchTest&) const { return QStringLiteral("import"); }
    QString operator()(const segment::ContactTest&) const { return QStringLiteral("contacts"); }
    QString operator()(const segment::Group&) const { return QStringLiteral("segments"); }
    QString operator()(const segment::ConsentTest& test) const
    {
        return test.purpose == "email_marketing" ? QStringLiteral("mail") : QStringLiteral("check");
    }
    QString operator()(const segment::AttributeTest& test) const { return attributeIcon(model::Attribute{.name = test.attribute}); }
};

}  // namespace

std::vector<LeafKind> leafKinds(const segment::Dataset& data)
{
    std::vector<LeafKind> kinds;
    addBehaviour(kinds, data);
    addLifecycle(kinds, data);
    addValue(kinds, data);
    addSets(kinds, data);
    addProfile(kinds, data);
    return kinds;
}

std::vector<ChoiceList::Choice> leafChoices(const std::vector<LeafKind>& kinds)
{
    std::vector<ChoiceList::Choice> choices;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        choices.push_back({QString::number(i), kinds[i].title, {}, kinds[i].icon, kinds[i].group});
    return choices;
}

QString leafIcon(const segment::Condition& leaf) { return std::visit(IconOf{}, leaf.node); }

}  // namespace regia::ui
