// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/privacy/consent_state.h"
#include "core/segment/aggregate_leaf.h"
#include "core/segment/behaviour_json.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_json.h"
#include "core/segment/segment.h"

namespace regia::segment {
namespace {

using namespace snapshot;

constexpr std::size_t kMostEvents = 20;

std::string textOf(double number)
{
    char buffer[64];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr};
}

/// A cell as text; empty when it is missing.
struct CellText {
    std::size_t row;

    std::string operator()(const TextColumn& column) const
    {
        return column.codes[row] == kNoCode ? std::string() : column.dictionary->text(column.codes[row]);
    }
    std::string operator()(const NumberColumn& column) const
    {
        return column.present.test(row) ? textOf(column.values[row]) : std::string();
    }
    std::string operator()(const BooleanColumn& column) const
    {
        return !column.present.test(row) ? std::string() : column.values.test(row) ? "true" : "false";
    }
    std::string operator()(const DateColumn& column) const
    {
        return column.present.test(row) ? calendar::toIso(LocalDate{column.days[row]}) : std::string();
    }
    std::string operator()(const InstantColumn& column) const
    {
        return column.present.test(row) ? calendar::toIso(Instant{column.ms[row]}) : std::string();
    }
    std::string operator()(const SetColumn& column) const
    {
        std::string text;
        for (std::uint32_t i = column.offsets[row]; i < column.offsets[row + 1]; ++i)
            text += (text.empty() ? "" : ", ") + column.dictionary->text(column.codes[i]);
        return text;
    }
};

/// Adds to a reason the values of one contact that decided a leaf. The condition has been evaluated: nothing can be unknown.
class FactFinder {
public:
    FactFinder(const Frame& frame, std::size_t row, Reason& reason) : m_frame(frame), m_row(row), m_reason(reason) {}

    Result<void> operator()(const Group&) { return {}; }
    Result<void> operator()(const AttributeTest& test)
    {
        REGIA_TRY(const auto* column, columnOf(test, m_frame.snapshot, m_reason.path));
        return note(test.attribute, std::visit(CellText{m_row}, column->data));
    }
    Result<void> operator()(const ScoreTest& test)
    {
        return note(test.name, CellText{m_row}(*m_frame.dataset.scores.find(test.name)->second));
    }
    Result<void> operator()(const Did& test)
    {
        REGIA_TRY(const auto n, noteEvents(test.events, resolve(test.window, m_frame.asOf, m_frame.zone)));
        return note("count", std::to_string(n));
    }
    Result<void> operator()(const Aggregate& test)
    {
        REGIA_TRY(const auto plan, AggregatePlan::of(test, m_frame, m_reason.path));
        REGIA_TRY(const auto n, noteEvents(test.events, plan.range));
        std::size_t skipped = 0;
        const EventRun run{m_events.data(), 0, m_times.data(), n};
        const auto value = AggregateVisitor(plan).valueOf(run, skipped);
        return note(std::string(toName(test.function)), value ? textOf(*value) : std::string());
    }
    Result<void> operator()(const TimeTest& test)
    {
        REGIA_TRY(const auto n, noteEvents(test.events, resolve(Window{}, m_frame.asOf, m_frame.zone)));
        if (n == 0)
            return note("at", {});
        const bool first = test.which == TimeTest::Which::First;
        m_reason.events = {first ? m_events.front() : m_events.back()};
        return note("at", calendar::toIso(Instant{first ? m_times.front() : m_times.back()}));
    }
    Result<void> operator()(const Sequence& test)
    {
        REGIA_TRY(const auto firsts, noteEvents(test.first.events, resolve(test.first.window, m_frame.asOf, m_frame.zone)));
        REGIA_TRY(const auto thens, noteEvents(test.then.events, resolve(test.then.window, m_frame.asOf, m_frame.zone)));
        std::sort(m_reason.events.begin(), m_reason.events.end());
        REGIA_CHECK(note("first", std::to_string(firsts)));
        return note("then", std::to_string(thens));
    }
    Result<void> operator()(const InStage&) { return noteStage(); }
    Result<void> operator()(const EnteredStage&) { return noteStage(); }
    Result<void> operator()(const StageSince&) { return noteStage(); }
    Result<void> operator()(const ConsentTest& test)
    {
        REGIA_TRY(const auto purpose, purposeOf(test, m_frame.snapshot, m_reason.path));
        const Consents& consents = m_frame.snapshot.consents();
        const auto status = purpose ? privacy::consentAt(consents.of(m_row), *purpose, m_frame.asOf) : privacy::ConsentStatus{};
        REGIA_CHECK(note(test.purpose, std::string(model::toName(status.state))));
        return status.since ? note("since", calendar::toIso(*status.since)) : Result<void>{};
    }
    Result<void> operator()(const InSegment& test) { return note("segment", test.name); }
    Result<void> operator()(const InList& test) { return note("list", test.name); }
    Result<void> operator()(const SourceTest&)
    {
        std::string known;
        for (std::size_t i = 0; i < m_frame.snapshot.sources().size() && i < 64; ++i)
            if (((m_frame.snapshot.sourcesOf(m_row) >> i) & 1U) != 0)
                known += (known.empty() ? "" : ", ") + m_frame.snapshot.sources()[i];
        return note("sources", known);
    }
    Result<void> operator()(const BatchTest& test) { return note("import", std::to_string(test.batch.value)); }
    Result<void> operator()(const ContactTest&) { return note("contact", std::to_string(m_frame.snapshot.contact(m_row).value)); }

private:
    Result<void> note(std::string name, std::string value)
    {
        m_reason.facts.emplace_back(std::move(name), std::move(value));
        return {};
    }

    /// Keeps the contact's matching events at hand, notes the latest of them, and says how many there are.
    Result<std::size_t> noteEvents(const EventSelector& selector, const TimeRange& range)
    {
        REGIA_TRY(const auto compiled, CompiledSelector::compile(selector, m_frame.snapshot, m_reason.path));
        const Events& events = m_frame.snapshot.events();
        m_events.clear();
        m_times.clear();
        for (std::uint32_t event = events.offsets[m_row]; event < events.offsets[m_row + 1]; ++event) {
            if (!range.contains(events.time[event]) || !compiled.matches(event))
                continue;
            m_events.push_back(event);
            m_times.push_back(events.time[event]);
        }
        const std::size_t kept = std::min(kMostEvents, m_events.size());
        m_reason.events.insert(m_reason.events.end(), m_events.end() - static_cast<std::ptrdiff_t>(kept), m_events.end());
        return m_events.size();
    }

    Result<void> noteStage()
    {
        const auto stage = m_frame.dataset.stages->at(m_row, m_frame.asOf);
        REGIA_CHECK(note("stage", stage ? std::string(model::toName(*stage)) : std::string()));
        for (const Spell& stay : m_frame.dataset.stages->of(m_row))
            if (stay.from < m_frame.asOf.ms && m_frame.asOf.ms <= stay.to)
                return note("since", calendar::toIso(Instant{stay.from}));
        return {};
    }

    const Frame& m_frame;
    std::size_t m_row;
    Reason& m_reason;
    std::vector<std::uint32_t> m_events;
    std::vector<std::int64_t> m_times;
};

class Explainer {
public:
    Explainer(const Context& context, const Frame& frame, std::size_t row, Progress& progress)
        : m_context(context), m_frame(frame), m_row(row), m_progress(progress)
    {}

    Result<Reason> node(const Condition& condition, const std::string& path)
    {
        Reason reason;
        reason.path = path;
        reason.what = keyOf(condition);
        if (const auto* group = std::get_if<Group>(&condition.node)) {
            REGIA_CHECK(parts(*group, path, reason));
            return reason;
        }
        REGIA_TRY(const auto members, evaluate(condition, m_context, m_progress));
        reason.holds = members.test(m_row);
        REGIA_CHECK(std::visit(FactFinder(m_frame, m_row, reason), condition.node));
        if (const auto* test = std::get_if<InSegment>(&condition.node)) {
            const Segment& segment = *m_frame.dataset.segments.find(test->name)->second;
            if (segment.kind == Segment::Kind::Dynamic) {
                REGIA_TRY(auto inner, node(segment.where, joinPath(path, "in_segment")));
                reason.parts.push_back(std::move(inner));
            }
        }
        return reason;
    }

private:
    Result<void> parts(const Group& group, const std::string& path, Reason& reason)
    {
        const bool all = group.kind == Group::Kind::All;
        reason.holds = all;
        for (std::size_t i = 0; i < group.parts.size(); ++i) {
            REGIA_TRY(auto part, node(group.parts[i], childPath(path, group, i)));
            if (group.kind == Group::Kind::Not)
                reason.holds = !part.holds;
            else
                reason.holds = all ? reason.holds && part.holds : reason.holds || part.holds;
            reason.parts.push_back(std::move(part));
        }
        return {};
    }

    const Context& m_context;
    const Frame& m_frame;
    std::size_t m_row;
    Progress& m_progress;
};

}  // namespace

Result<Reason> why(const Condition& condition, ContactId contact, const Context& context, Progress& progress)
{
    REGIA_TRY(const auto frame, frameOf(context.dataset, context.asOf, context.cache));
    const auto row = frame.snapshot.rowOf(contact);
    if (!row)
        return fail(ErrorCode::NotFound, {}, "no contact " + std::to_string(contact.value));
    REGIA_CHECK(validate(condition, context.dataset));
    return Explainer(context, frame, *row, progress).node(condition, {});
}

}  // namespace regia::segment
