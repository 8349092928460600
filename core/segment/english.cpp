// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/calendar/date.h"
#include "core/segment/tongue.h"

namespace regia::segment {
namespace {

using calendar::DurationUnit;

constexpr std::array<std::string_view, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                                   "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 6> kUnits{"minute", "hour", "day", "week", "month", "year"};
constexpr std::array<std::string_view, 6> kStages{"Discovery", "Exploration", "Purchase", "Use", "Asking", "Nurture"};
constexpr std::array<std::string_view, 5> kFunctions{"the sum", "the average", "the least", "the greatest",
                                                     "the number of different values"};
constexpr std::array<std::string_view, 7> kStates{
    "unknown", "given", "refused", "withdrawn", "never asked", "waiting for confirmation", "undeliverable"};

std::string plural(std::int64_t count, std::string_view one) { return std::string(one) + (count == 1 ? "" : "s"); }

std::string counted(const calendar::Duration& length)
{
    return std::to_string(length.count) + " " + plural(length.count, kUnits[static_cast<std::size_t>(length.unit)]);
}

/// `last 30 days`, `last day`.
std::string stretch(std::string_view which, const calendar::Duration& length)
{
    return std::string(which) + " " + (length.count == 1 ? std::string(kUnits[static_cast<std::size_t>(length.unit)]) : counted(length));
}

class English final : public Tongue {
public:
    using Tongue::Tongue;

    std::string everybody(bool alone) const override { return alone ? "all contacts" : "whoever they are"; }
    std::string nobody(bool alone) const override { return alone ? "no contact" : "of whom there are none"; }
    std::string subject() const override { return "contacts "; }
    std::string conjunction(Group::Kind kind) const override { return kind == Group::Kind::All ? " and " : " or "; }
    std::string negation() const override { return "not "; }
    std::string except() const override { return ", except those "; }

    std::string events(const EventSelector& selector) const override
    {
        const std::string types = selector.isAny() ? "any event" : eventNames(selector, " or ");
        return types + tests(selector);
    }

    std::string window(const Window& window) const override
    {
        switch (window.kind) {
        case Window::Kind::All: return {};
        case Window::Kind::Last: return "in the " + stretch("last", window.length);
        case Window::Kind::Calendar: return "in the " + stretch("last complete", window.length);
        case Window::Kind::Dates: break;
        }
        return "from " + date(window.from) + " to " + date(calendar::addDays(window.to, -1));
    }

    std::string say(const AttributeTest& test) const override
    {
        const std::string whose = test.of == AttributeTest::Of::Company ? "whose company's " : "whose ";
        if (test.op.comparison == Comparison::AnniversaryInNextDays)
            return whose + attributeName(test.attribute) + " has its anniversary in the " + stretch("next", days(test.value));
        return whose + attributeName(test.attribute) + " " + phrase(test.op, test.value, As::Plain, test.match, isDated(test));
    }

    std::string say(const Did& test) const override
    {
        if (const auto done = doing(test.events, " or "))
            return "who " + timesPhrase(test.count, *done + aside(test.events)) + after(window(test.window));
        return "with " + countPhrase(test.count, test.events) + after(window(test.window));
    }

    std::string say(const Aggregate& test) const override
    {
        std::string what;
        if (test.property == "day")
            what = "the number of different days";
        else
            what = std::string(kFunctions[static_cast<std::size_t>(test.function)]) + " of " + propertyName(test.property);
        const bool isMoney = test.property == "amount" && test.function != Aggregate::Function::Distinct;
        return "for whom " + what + " over " + eventNoun(test.events, 2) + tests(test.events) + after(window(test.window)) + " " +
               phrase(test.op, test.value, isMoney ? As::Money : As::Plain, TextMatch::Folded, false);
    }

    std::string say(const TimeTest& test) const override
    {
        const std::string which = test.which == TimeTest::Which::First ? "first " : "last ";
        const auto done = doing(test.events, " or ");
        const std::string subject = done ? "who " + withAdverb(which, *done) + aside(test.events) + " "
                                         : "whose " + which + eventNoun(test.events, 1) + tests(test.events) + " was ";
        switch (test.kind) {
        case TimeTest::Kind::InLast: return subject + "in the " + stretch("last", test.length);
        case TimeTest::Kind::BeforeLast: return subject + "more than " + counted(test.length) + " ago";
        case TimeTest::Kind::Between: break;
        }
        return subject + "from " + date(test.from) + " to " + date(calendar::addDays(test.to, -1));
    }

    std::string say(const Sequence& test) const override
    {
        const std::string end = " within " + counted(test.within) + (test.negated ? ", that time being over" : "");
        const auto first = doing(test.first.events, " or "), then = doing(test.then.events, " or ");
        if (first && then)
            return "who " + *first + details(test.first) + " and then " + (test.negated ? withAdverb("never ", *then) : *then) +
                   details(test.then) + end;
        return "with " + step(test.first) + (test.negated ? " that was not followed by " : " followed by ") + step(test.then) + end;
    }

    std::string say(const InStage& test) const override { return "now in the stage " + stage(test.stage); }
    std::string say(const EnteredStage& test) const override
    {
        return "who entered the stage " + stage(test.stage) + after(window(test.window));
    }
    std::string say(const StageSince& test) const override
    {
        return "whose number of days in the present stage " + phrase(test.op, test.days, As::Plain, TextMatch::Folded, false);
    }
    std::string say(const ConsentTest& test) const override
    {
        return "whose consent to " + quoted(purposeName(test.purpose)) + " is " +
               std::string(kStates[static_cast<std::size_t>(test.state)]);
    }
    std::string say(const ScoreTest& test) const override
    {
        return "whose score " + quoted(test.name) + " " + phrase(test.op, test.value, As::Plain, TextMatch::Folded, false);
    }
    std::string say(const InSegment& test) const override { return "in the segment " + quoted(test.name); }
    std::string say(const InList& test) const override { return "on the list " + quoted(test.name); }
    std::string say(const SourceTest& test) const override { return "known to the source " + quoted(sourceName(test.source)); }
    std::string say(const BatchTest& test) const override
    {
        constexpr std::array<const char*, model::kImportParts.size()> kParts{"of import ", "new with import ", "updated by import ",
                                                                             "left unchanged by import ", "found twice by import "};
        return kParts[static_cast<std::size_t>(test.part)] + std::to_string(test.batch.value);
    }
    std::string say(const ContactTest& test) const override
    {
        if (test.contacts.size() > kMostNumbers)
            return "of a list of " + number(static_cast<double>(test.contacts.size())) + " contacts";
        std::string ids;
        for (const ContactId id : test.contacts)
            ids += (ids.empty() ? "" : ", ") + std::to_string(id.value);
        return ids.empty() ? "of an empty list" : "with the number " + ids;
    }

protected:
    std::string quoted(const std::string& text) const override { return "“" + text + "”"; }
    std::string date(LocalDate day) const override
    {
        const calendar::YearMonthDay parts = calendar::toYearMonthDay(day);
        return std::to_string(parts.day) + " " + std::string(kMonths[static_cast<std::size_t>(parts.month - 1)]) + " " +
               std::to_string(parts.year);
    }
    std::string truth(bool value) const override { return value ? "true" : "false"; }
    char decimalMark() const override { return '.'; }
    char groupMark() const override { return ','; }

private:
    static std::string after(const std::string& words) { return words.empty() ? "" : " " + words; }
    static std::string stage(model::Stage stage) { return std::string(kStages[static_cast<std::size_t>(stage)]); }

    static calendar::Duration days(const Operand& operand)
    {
        return {static_cast<std::int64_t>(std::get<double>(std::get<Scalar>(operand))), DurationUnit::Days};
    }

    bool isDated(const AttributeTest& test) const
    {
        const auto type = naming().type ? naming().type(test.attribute) : model::AttributeType::Text;
        return type == model::AttributeType::Date || type == model::AttributeType::Instant || test.op.comparison == Comparison::Before ||
               test.op.comparison == Comparison::OnOrAfter || test.op.comparison == Comparison::On ||
               (test.op.comparison == Comparison::Between && isText(test.value));
    }

    std::string moment(const Operand& operand, std::size_t i) const
    {
        const std::string text = valueAt(operand, i, As::Plain);
        const std::string bare = text.substr(std::string("“").size(), text.size() - std::string("“”").size());
        const auto day = calendar::parseIsoDate(bare);
        return day ? date(*day) : bare;
    }

    /// `is at least 30`. What a negative operator lets in beside is said: `or is missing`.
    std::string phrase(Operator op, const Operand& operand, As as, TextMatch match, bool dated) const
    {
        const std::string is = op.negated ? "is not " : "is ";
        const std::string missing = op.negated ? ", or is missing" : "";
        const std::string exactly = match == TextMatch::Exact     ? " (to the letter)"
                                    : match == TextMatch::Accents ? " (with its accents)"
                                                                  : "";
        switch (op.comparison) {
        case Comparison::Is: return is + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::IsAnyOf: return (op.negated ? "is none of " : "is ") + list(operand, " or ", as) + exactly + missing;
        case Comparison::Contains: return (op.negated ? "does not contain " : "contains ") + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::StartsWith:
            return (op.negated ? "does not start with " : "starts with ") + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::EndsWith: return (op.negated ? "does not end with " : "ends with ") + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::GreaterThan: return is + "above " + valueAt(operand, 0, as) + missing;
        case Comparison::GreaterOrEqual: return is + "at least " + valueAt(operand, 0, as) + missing;
        case Comparison::LessThan: return is + "below " + valueAt(operand, 0, as) + missing;
        case Comparison::LessOrEqual: return is + "at most " + valueAt(operand, 0, as) + missing;
        case Comparison::Between:
            if (dated)
                return is + "from " + moment(operand, 0) + " to " + moment(operand, 1) + missing;
            return is + "from " + valueAt(operand, 0, as) + " to " + valueAt(operand, 1, as) + missing;
        case Comparison::Before: return "is before " + moment(operand, 0);
        case Comparison::OnOrAfter: return "is on or after " + moment(operand, 0);
        case Comparison::On: return "is on " + moment(operand, 0);
        case Comparison::InLast: return "lies in the " + stretch("last", lengthOf(operand));
        case Comparison::InNext: return "lies in the " + stretch("next", lengthOf(operand));
        case Comparison::AnniversaryInNextDays: return "has its anniversary in the " + stretch("next", days(operand));
        case Comparison::HasAny: return (op.negated ? "has none of " : "has ") + list(operand, " or ", as) + exactly + missing;
        case Comparison::HasAll: return (op.negated ? "does not have all of " : "has ") + list(operand, " and ", as) + exactly + missing;
        case Comparison::CountAtLeast: return "has at least " + valueAt(operand, 0, as) + " entries";
        case Comparison::Present: return op.negated ? "is missing" : "is present";
        }
        return {};
    }

    std::string propertyName(const std::string& property) const
    {
        return property == "amount" ? "the amount" : quoted(propertyTitle(property));
    }

    std::string tests(const EventSelector& selector) const
    {
        std::string text;
        for (const PropertyTest& test : selector.where)
            text += (text.empty() ? " where " : " and ") + propertyName(test.property) + " " +
                    phrase(test.op, test.value, test.property == "amount" ? As::Money : As::Plain, test.match, false);
        return text;
    }

    std::string eventNoun(const EventSelector& selector, std::int64_t count) const
    {
        return plural(count, "event") + (selector.isAny() ? " of any type" : " " + eventNames(selector, " or "));
    }

    /// ` (the amount is at least 50.00 EUR)`: after a verb, where a `where` would seem to be about the contact.
    std::string aside(const EventSelector& selector) const
    {
        constexpr std::string_view kWhere = " where ";
        const std::string said = tests(selector);
        return said.empty() ? said : " (" + said.substr(kWhere.size()) + ")";
    }

    /// What more a step says, after its verb.
    std::string details(const SequenceStep& step) const { return aside(step.events) + after(window(step.window)); }

    /// `never purchased`, but `were never sent an SMS`.
    static std::string withAdverb(std::string_view adverb, const std::string& done)
    {
        constexpr std::string_view kWere = "were ";
        if (!done.starts_with(kWere))
            return std::string(adverb) + done;
        return std::string(kWere) + std::string(adverb) + done.substr(kWere.size());
    }

    /// `purchased at least 2 times`, `never purchased`.
    std::string timesPhrase(const CountTest& count, const std::string& done) const
    {
        const std::string times = number(static_cast<double>(count.first)) + " " + plural(count.first, "time");
        switch (count.kind) {
        case CountTest::Kind::AtLeast: return count.first == 1 ? done : done + " at least " + times;
        case CountTest::Kind::AtMost: return done + " at most " + times + (count.first > 0 ? " (or never)" : "");
        case CountTest::Kind::Exactly: return count.first == 0 ? withAdverb("never ", done) : done + " exactly " + times;
        case CountTest::Kind::Between: break;
        }
        return done + " " + number(static_cast<double>(count.first)) + " to " + number(static_cast<double>(count.second)) + " times";
    }

    std::string countPhrase(const CountTest& count, const EventSelector& selector) const
    {
        const std::string first = number(static_cast<double>(count.first));
        const std::string noun = " " + eventNoun(selector, count.first) + tests(selector);
        switch (count.kind) {
        case CountTest::Kind::AtLeast: return "at least " + first + noun;
        case CountTest::Kind::AtMost: return "at most " + first + noun + (count.first > 0 ? " (or none)" : "");
        case CountTest::Kind::Exactly:
            return count.first == 0 ? "no " + eventNoun(selector, 1) + tests(selector) : "exactly " + first + noun;
        case CountTest::Kind::Between: break;
        }
        return first + " to " + number(static_cast<double>(count.second)) + " " + eventNoun(selector, 2) + tests(selector);
    }

    std::string step(const SequenceStep& step) const
    {
        return "an " + eventNoun(step.events, 1) + tests(step.events) + after(window(step.window));
    }
};

}  // namespace

std::unique_ptr<Tongue> makeEnglish(const Naming& naming) { return std::make_unique<English>(naming); }

}  // namespace regia::segment
