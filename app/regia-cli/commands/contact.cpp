// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/iso_text.h"
#include "core/profile/provenance.h"
#include "core/text/fold.h"
#include "core/workbench/contact_list.h"
#include "core/workspace/consents.h"
#include "core/workspace/timeline.h"

namespace regia::cli {
namespace {

using nlohmann::json;

constexpr std::int64_t kEvents = 50;

json toJson(const profile::StatedValue& stated)
{
    return {{"value", stated.value},
            {"source", stated.source},
            {"record", stated.record.value},
            {"at", calendar::toIso(stated.at)},
            {"kind", model::toName(stated.kind)}};
}

/// One customer: what is known with where it is from, what is allowed, where in the lifecycle, what happened.
class Contact final : public Command {
public:
    std::string_view name() const override { return "contact"; }
    std::string_view summary() const override { return "One contact: profile with provenance, consents, stage, timeline"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("who", m_who, "An id or an e-mail address");
        options.option("--limit", m_limit, "At most so many events (default 50)");
        options.option("--before", m_before, "Only events before this instant");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        const auto dataset = bench->dataset();
        REGIA_TRY(const Row row, find(*dataset->snapshot));
        REGIA_TRY(const std::optional<Instant> asOf, console.asOf());
        const ContactId contact = dataset->snapshot->contact(row);
        REGIA_TRY(const sqlite::Database database, bench->workspace().reader());
        json answer{{"id", contact.value},
                    {"name", workbench::displayName(*dataset->snapshot, row)},
                    {"created_at", calendar::toIso(dataset->snapshot->createdAt(row))}};
        const auto stage = dataset->stages->at(row, asOf.value_or(dataset->snapshot->dataThrough()));
        answer["stage"] = stage ? json(model::toName(*stage)) : json(nullptr);
        REGIA_CHECK(addProfile(answer, database, contact));
        REGIA_CHECK(addConsents(answer, database, contact));
        REGIA_CHECK(addTimeline(answer, database, contact));
        console.wantsJson() ? console.print(answer) : print(console, answer);
        return Outcome::Clean;
    }

private:
    Result<Row> find(const snapshot::Snapshot& snapshot) const
    {
        std::int64_t id = 0;
        const auto [end, code] = std::from_chars(m_who.data(), m_who.data() + m_who.size(), id);
        if (code == std::errc() && end == m_who.data() + m_who.size()) {
            if (const std::optional<Row> row = snapshot.rowOf(ContactId{id}))
                return *row;
            return fail(ErrorCode::NotFound, {}, m_who);
        }
        const std::string key = text::textKey(m_who);
        for (std::size_t row = 0; row < snapshot.rows(); ++row)
            if (const std::string_view email = workbench::textOf(snapshot, "email", row); !email.empty() && text::textKey(email) == key)
                return static_cast<Row>(row);
        return fail(ErrorCode::NotFound, {}, m_who);
    }
    static Result<void> addProfile(json& answer, const sqlite::Database& database, ContactId contact)
    {
        REGIA_TRY(const std::vector<profile::ContactValue> values, profile::valuesOf(database, contact));
        answer["profile"] = json::array();
        for (const profile::ContactValue& value : values) {
            json entry{{"attribute", value.attribute},
                       {"value", value.value},
                       {"source", value.from.source},
                       {"record", value.from.record.value},
                       {"at", calendar::toIso(value.from.at)},
                       {"kind", model::toName(value.from.kind)},
                       {"lost", json::array()}};
            for (const profile::StatedValue& lost : value.lost)
                entry["lost"].push_back(toJson(lost));
            answer["profile"].push_back(std::move(entry));
        }
        return {};
    }
    static Result<void> addConsents(json& answer, const sqlite::Database& database, ContactId contact)
    {
        REGIA_TRY(const std::vector<model::ConsentEntry> entries, workspace::consentsOf(database, contact));
        answer["consents"] = json::array();
        for (const model::ConsentEntry& entry : entries)
            answer["consents"].push_back({{"purpose", entry.purpose},
                                          {"state", model::toName(entry.state)},
                                          {"at", entry.at ? json(calendar::toIso(*entry.at)) : json(nullptr)},
                                          {"evidence", entry.evidence}});
        return {};
    }
    Result<void> addTimeline(json& answer, const sqlite::Database& database, ContactId contact) const
    {
        std::optional<workspace::TimelinePlace> before;
        if (!m_before.empty()) {
            const std::optional<Instant> instant = calendar::parseIsoInstant(m_before);
            if (!instant)
                return fail(ErrorCode::InvalidInput, "--before", m_before + " is not an instant");
            before = workspace::TimelinePlace{*instant, {}, 0};
        }
        REGIA_TRY(const std::vector<model::Event> events, workspace::latestEvents(database, contact, m_limit.value_or(kEvents), before));
        answer["timeline"] = json::array();
        const auto orNull = [](const std::string& text) { return text.empty() ? json(nullptr) : json(text); };
        for (const model::Event& event : events)
            answer["timeline"].push_back({{"at", calendar::toIso(event.at)},
                                          {"type", event.type},
                                          {"channel", orNull(event.channel)},
                                          {"campaign", orNull(event.campaign)},
                                          {"product", orNull(event.sku)},
                                          {"amount", event.amount ? json(*event.amount) : json(nullptr)},
                                          {"date_only", event.dateOnly},
                                          {"properties", event.properties}});
        return {};
    }
    static void print(Console& console, const json& answer)
    {
        const auto text = [](const json& value) {
            return value.is_null() ? std::string() : value.is_string() ? value.get<std::string>() : value.dump();
        };
        console.print(text(answer["name"]) + " (" + text(answer["id"]) + "), " + text(answer["stage"]));
        Table profile{{{"Attribute"}, {"Value"}, {"Kind"}, {"Source"}, {"When"}}, {}};
        for (const json& value : answer["profile"])
            profile.rows.push_back(
                {text(value["attribute"]), text(value["value"]), text(value["kind"]), text(value["source"]), text(value["at"])});
        console.print(profile);
        Table timeline{{{"When"}, {"What"}, {"Channel"}, {"Amount", true}}, {}};
        for (const json& event : answer["timeline"])
            timeline.rows.push_back({text(event["at"]), text(event["type"]), text(event["channel"]), text(event["amount"])});
        console.print(timeline);
    }

    std::string m_path, m_who, m_before;
    std::optional<std::int64_t> m_limit;
};

}  // namespace

std::unique_ptr<Command> contactCommand() { return std::make_unique<Contact>(); }

}  // namespace regia::cli
