// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/brute_force.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/calendar/time_zone.h"
#include "core/segment/segment.h"
#include "core/text/fold.h"

namespace regia::tests {
namespace {

using namespace segment;
using calendar::Duration;
using calendar::DurationUnit;
using model::AttributeType;
using model::ConsentState;

bool isMissing(const model::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return text::textKey(*text).empty();
    if (const auto* set = std::get_if<std::vector<std::string>>(&value))
        return std::all_of(set->begin(), set->end(), [](const auto& member) { return text::textKey(member).empty(); });
    return std::holds_alternative<std::monostate>(value);
}

std::string keyBy(const std::string& text, TextMatch match)
{
    if (match == TextMatch::Accents)
        return text::textKeyAccentSensitive(text);
    return match == TextMatch::Exact ? std::string(text::trim(text)) : text::textKey(text);
}

std::vector<Scalar> scalarsOf(const Operand& operand)
{
    if (const auto* one = std::get_if<Scalar>(&operand))
        return {*one};
    return std::get<std::vector<Scalar>>(operand);
}

class Brute {
public:
    Brute(const World& world, Instant asOf, const std::map<std::string, std::shared_ptr<const Segment>, std::less<>>& segments)
        : m_world(world), m_asOf(asOf), m_segments(segments), m_zone(*calendar::TimeZone::load(world.timeZone))
    {}

    bool holds(const Condition& condition, const World::Contact& contact)
    {
        return std::visit([&](const auto& leaf) { return is(leaf, contact); }, condition.node);
    }

private:
    bool is(const Group& group, const World::Contact& contact)
    {
        if (group.kind == Group::Kind::Not)
            return !holds(group.parts.at(0), contact);
        for (const Condition& part : group.parts)
            if (holds(part, contact) != (group.kind == Group::Kind::All))
                return group.kind == Group::Kind::Any;
        return group.kind == Group::Kind::All;
    }

    bool is(const AttributeTest& test, const World::Contact& contact)
    {
        const auto found = contact.values.find(test.attribute);
        const model::Value value = found == contact.values.end() ? model::Value() : found->second;
        return test.op.negated != (!isMissing(value) && positive(test.op.comparison, value, test.value, test.match));
    }

    /// What a positive operator says of a present value.
    bool positive(Comparison comparison, const model::Value& value, const Operand& operand, TextMatch match)
    {
        if (comparison == Comparison::Present)
            return true;
        if (const auto* text = std::get_if<std::string>(&value))
            return ofText(comparison, keyBy(*text, match), operand, match);
        if (const auto* number = std::get_if<double>(&value))
            return ofNumber(comparison, *number, operand);
        if (const auto* truth = std::get_if<bool>(&value))
            return *truth == std::get<bool>(scalarsOf(operand).at(0));
        if (const auto* day = std::get_if<LocalDate>(&value))
            return ofDate(comparison, *day, operand);
        if (const auto* at = std::get_if<Instant>(&value))
            return ofInstant(comparison, *at, operand);
        return ofSet(comparison, std::get<std::vector<std::string>>(value), operand, match);
    }

    static bool ofText(Comparison comparison, const std::string& key, const Operand& operand, TextMatch match)
    {
        for (const Scalar& scalar : scalarsOf(operand)) {
            const std::string wanted = keyBy(std::get<std::string>(scalar), match);
            const auto at = key.find(wanted);
            if (comparison == Comparison::Contains && at != std::string::npos)
                return true;
            if (comparison == Comparison::StartsWith && at == 0)
                return true;
            if (comparison == Comparison::EndsWith && key.size() >= wanted.size() && key.substr(key.size() - wanted.size()) == wanted)
                return true;
            if ((comparison == Comparison::Is || comparison == Comparison::IsAnyOf) && key == wanted)
                return true;
        }
        return false;
    }

    static bool ofNumber(Comparison comparison, double value, const Operand& operand)
    {
        std::vector<double> wanted;
        for (const Scalar& scalar : scalarsOf(operand))
            wanted.push_back(std::get<double>(scalar));
        switch (comparison) {
        case Comparison::GreaterThan: return value > wanted[0];
        case Comparison::GreaterOrEqual: return value >= wanted[0];
        case Comparison::LessThan: return value < wanted[0];
        case Comparison::LessOrEqual: return value <= wanted[0];
        case Comparison::Between: return value >= wanted.at(0) && value <= wanted.at(1);
        default: return std::count(wanted.begin(), wanted.end(), value) > 0;
        }
    }

    LocalDate lastDay() const { return m_zone.localDayOf(Instant{m_asOf.ms - 1}); }
    LocalDate thisDay() const { return m_zone.localDayOf(m_asOf); }

    static LocalDate shifted(LocalDate day, const Duration& length, int sign)
    {
        const auto n = static_cast<std::int32_t>(length.count) * sign;
        if (length.unit == DurationUnit::Days)
            return LocalDate{day.days + n};
        if (length.unit == DurationUnit::Weeks)
            return LocalDate{day.days + 7 * n};
        return calendar::addMonths(day, length.unit == DurationUnit::Months ? n : 12 * n);
    }

    Instant shifted(Instant at, const Duration& length, int sign) const
    {
        const auto n = length.count * sign;
        switch (length.unit) {
        case DurationUnit::Minutes: return Instant{at.ms + n * 60'000};
        case DurationUnit::Hours: return Instant{at.ms + n * 3'600'000};
        case DurationUnit::Days: return Instant{at.ms + n * 86'400'000};
        case DurationUnit::Weeks: return Instant{at.ms + n * 7 * 86'400'000};
        default: break;
        }
        const calendar::LocalTime local = m_zone.toLocal(at);
        return m_zone.toInstant({shifted(local.date, length, sign), local.msOfDay}).instant;
    }

    bool ofDate(Comparison comparison, LocalDate day, const Operand& operand)
    {
        if (comparison == Comparison::InLast)
            return day <= lastDay() && day > shifted(lastDay(), std::get<Duration>(operand), -1);
        if (comparison == Comparison::InNext)
            return day >= thisDay() && day < shifted(thisDay(), std::get<Duration>(operand), 1);
        if (comparison == Comparison::AnniversaryInNextDays) {
            const auto days = static_cast<std::int32_t>(std::get<double>(scalarsOf(operand).at(0)));
            for (std::int32_t i = 0; i < days; ++i)
                if (const LocalDate on{thisDay().days + i}; isAnniversary(day, on))
                    return true;
            return false;
        }
        const auto wanted = scalarsOf(operand);
        const LocalDate first = date(std::get<std::string>(wanted.front()));
        const LocalDate last = date(std::get<std::string>(wanted.back()));
        switch (comparison) {
        case Comparison::Before: return day < first;
        case Comparison::OnOrAfter: return day >= first;
        default: return day >= first && day <= last;
        }
    }

    static bool isAnniversary(LocalDate birth, LocalDate on)
    {
        const auto born = calendar::toYearMonthDay(birth);
        const auto today = calendar::toYearMonthDay(on);
        const auto day = std::min(born.day, calendar::daysInMonth(today.year, born.month));
        return today.month == born.month && today.day == day;
    }

    bool ofInstant(Comparison comparison, Instant at, const Operand& operand)
    {
        if (comparison == Comparison::InLast)
            return at >= shifted(m_asOf, std::get<Duration>(operand), -1) && at < m_asOf;
        if (comparison == Comparison::InNext)
            return at >= m_asOf && at < shifted(m_asOf, std::get<Duration>(operand), 1);
        return ofDate(comparison, m_zone.localDayOf(at), operand);
    }

    static bool ofSet(Comparison comparison, const std::vector<std::string>& members, const Operand& operand, TextMatch match)
    {
        std::set<std::string> keys;
        std::set<std::string> distinct;
        for (const std::string& member : members) {
            if (text::textKey(member).empty())
                continue;
            keys.insert(keyBy(member, match));
            distinct.insert(member);
        }
        if (comparison == Comparison::CountAtLeast)
            return static_cast<double>(distinct.size()) >= std::get<double>(scalarsOf(operand).at(0));
        std::size_t found = 0;
        const auto wanted = scalarsOf(operand);
        for (const Scalar& scalar : wanted)
            found += keys.count(keyBy(std::get<std::string>(scalar), match));
        return comparison == Comparison::HasAll ? found == wanted.size() : found > 0;
    }

    static model::Value propertyOf(const World::Event& event, const World::Contact& contact, const std::string& name)
    {
        if (name == "amount")
            return event.amount ? model::Value(static_cast<double>(*event.amount)) : model::Value();
        if (name == "source")
            return event.source.empty() ? contact.sources.front() : event.source;
        if (name == "channel" || name == "campaign" || name == "product")
            return name == "channel" ? event.channel : name == "campaign" ? event.campaign : event.product;
        const auto found = event.properties.find(name);
        return found == event.properties.end() ? model::Value() : found->second;
    }

    bool matches(const EventSelector& selector, const World::Event& event, const World::Contact& contact)
    {
        if (!selector.types.empty() && std::find(selector.types.begin(), selector.types.end(), event.type) == selector.types.end())
            return false;
        for (const PropertyTest& test : selector.where) {
            const model::Value value = propertyOf(event, contact, test.property);
            if (test.op.negated == (!isMissing(value) && positive(test.op.comparison, value, test.value, test.match)))
                return false;
        }
        return true;
    }

    bool isInWindow(Instant at, const Window& window) const
    {
        if (at >= m_asOf)
            return false;
        switch (window.kind) {
        case Window::Kind::All: return true;
        case Window::Kind::Last: return at >= shifted(m_asOf, window.length, -1);
        case Window::Kind::Calendar: return isInCompletePeriods(at, window.length);
        case Window::Kind::Dates: break;
        }
        return m_zone.localDayOf(at) >= window.from && m_zone.localDayOf(at) < window.to;
    }

    static bool startsPeriod(LocalDate day, DurationUnit unit)
    {
        const auto parts = calendar::toYearMonthDay(day);
        switch (unit) {
        case DurationUnit::Weeks: return calendar::weekdayOf(day) == calendar::Weekday::Monday;
        case DurationUnit::Months: return parts.day == 1;
        case DurationUnit::Years: return parts.day == 1 && parts.month == 1;
        default: return true;
        }
    }

    /// Walks back over the days until it has passed the starts of so many periods.
    bool isInCompletePeriods(Instant at, const Duration& length) const
    {
        LocalDate end = thisDay();
        while (!startsPeriod(end, length.unit))
            --end.days;
        LocalDate start = end;
        for (std::int64_t n = 0; n < length.count; ++n)
            do
                --start.days;
            while (!startsPeriod(start, length.unit));
        return m_zone.localDayOf(at) >= start && m_zone.localDayOf(at) < end;
    }

    /// In the order (time, import).
    std::vector<const World::Event*> eventsOf(const World::Contact& contact, const EventSelector& selector, const Window& window)
    {
        std::vector<const World::Event*> found;
        for (const World::Event& event : m_world.events)
            if (event.contact == contact.id && isInWindow(event.at, window) && matches(selector, event, contact))
                found.push_back(&event);
        std::stable_sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->at < b->at; });
        return found;
    }

    bool is(const Did& test, const World::Contact& contact)
    {
        const auto n = static_cast<std::int64_t>(eventsOf(contact, test.events, test.window).size());
        switch (test.count.kind) {
        case CountTest::Kind::AtLeast: return n >= test.count.first;
        case CountTest::Kind::AtMost: return n <= test.count.first;
        case CountTest::Kind::Exactly: return n == test.count.first;
        case CountTest::Kind::Between: break;
        }
        return n >= test.count.first && n <= test.count.second;
    }

    bool is(const Aggregate& test, const World::Contact& contact)
    {
        std::vector<double> numbers;
        std::set<std::string> different;
        for (const World::Event* event : eventsOf(contact, test.events, test.window)) {
            const model::Value value =
                test.property == "day" ? model::Value(m_zone.localDayOf(event->at)) : propertyOf(*event, contact, test.property);
            if (isMissing(value))
                continue;
            if (const auto* number = std::get_if<double>(&value))
                numbers.push_back(*number);
            if (const auto* truth = std::get_if<bool>(&value))
                numbers.push_back(*truth ? 1 : 0);
            const auto* text = std::get_if<std::string>(&value);
            different.insert(text != nullptr ? text::textKey(*text) : model::toJson(value).dump());
        }
        std::optional<double> result;
        double sum = 0;
        for (const double number : numbers)
            sum += number;
        switch (test.function) {
        case Aggregate::Function::Sum: result = sum; break;
        case Aggregate::Function::Distinct: result = static_cast<double>(different.size()); break;
        case Aggregate::Function::Average:
            if (!numbers.empty())
                result = sum / static_cast<double>(numbers.size());
            break;
        case Aggregate::Function::Minimum:
            if (!numbers.empty())
                result = *std::min_element(numbers.begin(), numbers.end());
            break;
        case Aggregate::Function::Maximum:
            if (!numbers.empty())
                result = *std::max_element(numbers.begin(), numbers.end());
            break;
        }
        return test.op.negated !=
               (result && (test.op.comparison == Comparison::Present || ofNumber(test.op.comparison, *result, test.value)));
    }

    bool is(const TimeTest& test, const World::Contact& contact)
    {
        const auto found = eventsOf(contact, test.events, {});
        if (found.empty())
            return false;
        const Instant at = test.which == TimeTest::Which::First ? found.front()->at : found.back()->at;
        if (test.kind == TimeTest::Kind::Between)
            return m_zone.localDayOf(at) >= test.from && m_zone.localDayOf(at) < test.to;
        return (at >= shifted(m_asOf, test.length, -1)) == (test.kind == TimeTest::Kind::InLast);
    }

    bool is(const Sequence& test, const World::Contact& contact)
    {
        const auto order = eventsOf(contact, {}, {});
        const auto placeOf = [&](const World::Event* event) { return std::find(order.begin(), order.end(), event) - order.begin(); };
        const std::int64_t within = shifted(Instant{0}, test.within, 1).ms;
        const auto days = static_cast<std::int32_t>(within / 86'400'000);
        const auto thens = eventsOf(contact, test.then.events, test.then.window);
        for (const World::Event* first : eventsOf(contact, test.first.events, test.first.window)) {
            const LocalDate firstDay = m_zone.localDayOf(first->at);
            const bool followed = std::any_of(thens.begin(), thens.end(), [&](const World::Event* then) {
                if (first == then)
                    return false;
                if (first->dateOnly || then->dateOnly) {
                    const std::int32_t between = m_zone.localDayOf(then->at).days - firstDay.days;
                    return between >= 0 && between <= days;
                }
                return placeOf(then) > placeOf(first) && then->at.ms - first->at.ms <= within;
            });
            const bool over =
                first->dateOnly ? m_zone.startOfDay(LocalDate{firstDay.days + days + 1}) <= m_asOf : first->at.ms + within <= m_asOf.ms;
            if (test.negated ? over && !followed : followed)
                return true;
        }
        return false;
    }

    bool is(const ConsentTest& test, const World::Contact& contact) { return consentOf(contact, test.purpose) == test.state; }

    static bool saysNo(ConsentState state) { return state == ConsentState::Denied || state == ConsentState::Withdrawn; }
    /// A yes without a date proves nothing; a no counts all the same.
    static bool decides(const World::Consent& consent)
    {
        return (consent.state == ConsentState::Granted && consent.at) || saysNo(consent.state);
    }

    /// Is b the one that counts of two decisions?
    static bool beats(const World::Consent& b, const World::Consent& a)
    {
        if (a.at.has_value() != b.at.has_value())
            return b.at.has_value();
        const Instant atA = a.at.value_or(a.recordedAt);
        const Instant atB = b.at.value_or(b.recordedAt);
        if (atA != atB)
            return atB > atA;
        if (saysNo(a.state) != saysNo(b.state))
            return saysNo(b.state);
        return b.state == ConsentState::Withdrawn;
    }

    ConsentState consentOf(const World::Contact& contact, const std::string& purpose)
    {
        std::vector<World::Consent> visible;
        for (const World::Consent& consent : m_world.consents)
            if (consent.contact == contact.id && consent.purpose == purpose && consent.at.value_or(m_asOf) <= m_asOf)
                visible.push_back(consent);
        const auto has = [&](ConsentState state) {
            return std::any_of(visible.begin(), visible.end(), [&](const auto& consent) { return consent.state == state; });
        };
        if (has(ConsentState::Undeliverable))
            return ConsentState::Undeliverable;
        std::optional<World::Consent> winner;
        for (const World::Consent& consent : visible)
            if (decides(consent) && (!winner || beats(consent, *winner)))
                winner = consent;
        if (!winner)
            return has(ConsentState::Pending) ? ConsentState::Pending
                   : has(ConsentState::Never) ? ConsentState::Never
                                              : ConsentState::Unknown;
        if (winner->state == ConsentState::Granted)
            return ConsentState::Granted;
        for (const World::Consent& consent : visible)
            if (consent.state == ConsentState::Pending && consent.at && (!winner->at || *consent.at > *winner->at))
                return ConsentState::Pending;
        return winner->state;
    }

    bool is(const InSegment& test, const World::Contact& contact)
    {
        const Segment& segment = *m_segments.find(test.name)->second;
        return segment.kind == Segment::Kind::Dynamic ? holds(segment.where, contact) : lists(segment.members, contact);
    }
    bool is(const InList& test, const World::Contact& contact) { return lists(m_segments.find(test.name)->second->members, contact); }
    static bool is(const ContactTest& test, const World::Contact& contact) { return lists(test.contacts, contact); }
    static bool lists(const std::vector<ContactId>& ids, const World::Contact& contact)
    {
        return std::find(ids.begin(), ids.end(), ContactId{contact.id}) != ids.end();
    }
    static bool is(const SourceTest& test, const World::Contact& contact)
    {
        return std::any_of(contact.sources.begin(), contact.sources.end(),
                           [&](const std::string& source) { return text::textKey(source) == text::textKey(test.source); });
    }

    template <class Other>
    bool is(const Other&, const World::Contact&)
    {
        throw std::logic_error("not asked of the brute-force evaluator");
    }

    const World& m_world;
    Instant m_asOf;
    const std::map<std::string, std::shared_ptr<const Segment>, std::less<>>& m_segments;
    calendar::TimeZone m_zone;
};

}  // namespace

std::vector<std::int64_t> bruteForce(const Condition& condition, const World& world, Instant asOf,
                                     const std::map<std::string, std::shared_ptr<const Segment>, std::less<>>& segments)
{
    Brute brute(world, asOf, segments);
    std::vector<std::int64_t> members;
    for (const World::Contact& contact : world.contacts)
        if (brute.holds(condition, contact))
            members.push_back(contact.id);
    return members;
}

}  // namespace regia::tests
