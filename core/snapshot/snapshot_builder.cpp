// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot_builder.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/base/bug.h"
#include "core/calendar/date.h"
#include "core/calendar/time_zone.h"
#include "core/snapshot/column_builder.h"
#include "core/text/fold.h"

namespace regia::snapshot {
namespace {

using model::AttributeType;

struct PendingContact {
    SnapshotBuilder::Values values;
    Instant createdAt;
    std::uint64_t sources = 0;
};
struct PendingEvent {
    std::int64_t contact;
    std::uint16_t type;
    Instant at;
    EventSpec spec;
};
struct PendingConsent {
    std::int64_t contact;
    model::ConsentDecision decision;
};
struct PendingAnswer {
    std::int64_t contact;
    ScaleAnswer answer;
};

AttributeType typeOf(const model::Value& value)
{
    constexpr std::array kTypes{AttributeType::Text, AttributeType::Text,    AttributeType::Number, AttributeType::Boolean,
                                AttributeType::Date, AttributeType::Instant, AttributeType::Set};
    return kTypes[value.index()];
}

std::uint16_t place(std::vector<std::string>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<std::uint16_t>(found - names.begin());
    names.emplace_back(name);
    return static_cast<std::uint16_t>(names.size() - 1);
}

std::uint32_t codeOf(Dictionary& dictionary, const std::string& text) { return text.empty() ? kNoCode : dictionary.add(text); }
std::uint16_t shortCodeOf(Dictionary& dictionary, const std::string& text)
{
    return text.empty() ? kNoShortCode : static_cast<std::uint16_t>(dictionary.add(text));
}

void addProperties(Events& events, std::uint32_t number, const std::map<std::string, model::Value>& properties)
{
    for (const auto& [name, value] : properties) {
        const auto* blankable = std::get_if<std::string>(&value);
        if (std::holds_alternative<std::monostate>(value) || (blankable != nullptr && text::isBlank(*blankable)))
            continue;
        const AttributeType type = typeOf(value);
        REGIA_EXPECT(type == AttributeType::Text || type == AttributeType::Number || type == AttributeType::Boolean);
        auto found = std::find_if(events.properties.begin(), events.properties.end(),
                                  [&, &wanted = name](const auto& p) { return p.name == wanted; });
        if (found == events.properties.end()) {
            events.properties.push_back({name, type, {}, {}, {}, std::make_shared<Dictionary>()});
            found = std::prev(events.properties.end());
        }
        REGIA_EXPECT(found->type == type);
        found->events.push_back(number);
        if (const auto* text = std::get_if<std::string>(&value))
            found->codes.push_back(found->dictionary->add(*text));
        else if (const auto* truth = std::get_if<bool>(&value))
            found->numbers.push_back(*truth ? 1 : 0);
        else
            found->numbers.push_back(std::get<double>(value));
    }
}

template <class Item, class RowOf>
std::vector<std::uint32_t> offsetsOf(const std::vector<Item>& sorted, std::size_t rows, RowOf&& rowOf)
{
    std::vector<std::uint32_t> offsets(rows + 1);
    for (const Item& item : sorted)
        ++offsets[rowOf(item) + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

}  // namespace

struct SnapshotBuilder::Private {
    SnapshotParts parts;
    std::optional<Instant> dataThrough;
    std::map<std::string, model::Attribute> attributes;
    std::vector<std::string> attributeOrder;
    std::map<std::int64_t, PendingContact> contacts;
    std::vector<PendingEvent> events;
    std::vector<PendingConsent> consents;
    std::vector<PendingAnswer> answers;

    void declare(const std::string& name, AttributeType type, const std::string& family, model::Provenance provenance)
    {
        if (attributes.contains(name))
            return;
        attributeOrder.push_back(name);
        attributes[name] = {AttributeId{static_cast<std::int64_t>(attributeOrder.size())}, name, name, type, provenance, family};
    }

    std::uint16_t typeNamed(const std::string& name)
    {
        if (const auto code = parts.events.typeNamed(name))
            return *code;
        parts.events.types.push_back({name, model::defaultCategory(name)});
        return static_cast<std::uint16_t>(parts.events.types.size() - 1);
    }

    [[nodiscard]] std::size_t rowOf(const SnapshotParts& made, std::int64_t contact) const
    {
        return static_cast<std::size_t>(std::lower_bound(made.contacts.begin(), made.contacts.end(), contact) - made.contacts.begin());
    }

    void makeContacts(SnapshotParts& made) const
    {
        for (const auto& [id, contact] : contacts) {
            made.contacts.push_back(id);
            made.createdAt.push_back(contact.createdAt.ms);
            made.contactSources.push_back(contact.sources);
        }
        for (const std::string& name : attributeOrder) {
            ColumnBuilder column(attributes.at(name), made.contacts.size());
            std::size_t row = 0;
            for (const auto& [id, contact] : contacts) {
                if (const auto value = contact.values.find(name); value != contact.values.end())
                    column.set(row, value->second);
                ++row;
            }
            made.columns.push_back(column.finish());
        }
    }

    void makeEvents(SnapshotParts& made) const
    {
        std::vector<const PendingEvent*> sorted;
        for (const PendingEvent& event : events)
            sorted.push_back(&event);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto* a, const auto* b) { return std::tie(a->contact, a->at) < std::tie(b->contact, b->at); });
        Events& out = made.events;
        out.offsets = offsetsOf(sorted, made.contacts.size(), [&](const auto* event) { return rowOf(made, event->contact); });
        for (const PendingEvent* event : sorted) {
            const EventSpec& spec = event->spec;
            const auto number = static_cast<std::uint32_t>(out.time.size());
            out.time.push_back(event->at.ms);
            out.type.push_back(event->type);
            out.channel.push_back(shortCodeOf(out.channels, spec.channel));
            out.source.push_back(spec.source.empty() ? kNoShortCode : place(made.sources, spec.source));
            out.campaign.push_back(codeOf(out.campaigns, spec.campaign));
            out.product.push_back(codeOf(out.products, spec.product));
            out.amount.push_back(spec.amount.value_or(kNoAmount));
            out.dateOnly.pushBack(spec.dateOnly);
            addProperties(out, number, spec.properties);
        }
    }

    void makeConsents(SnapshotParts& made) const
    {
        std::vector<PendingConsent> sorted = consents;
        const auto byContact = [](const auto& a, const auto& b) { return a.contact < b.contact; };
        std::stable_sort(sorted.begin(), sorted.end(), byContact);
        made.consents.offsets = offsetsOf(sorted, made.contacts.size(), [&](const auto& item) { return rowOf(made, item.contact); });
        for (const PendingConsent& item : sorted)
            made.consents.decisions.push_back(item.decision);
    }

    void makeAnswers(SnapshotParts& made) const
    {
        for (const PendingAnswer& item : answers) {
            made.answers.scales.push_back(item.answer);
            made.answers.scales.back().row = static_cast<std::uint32_t>(rowOf(made, item.contact));
        }
        std::stable_sort(made.answers.scales.begin(), made.answers.scales.end(),
                         [](const auto& a, const auto& b) { return std::tie(a.row, a.at) < std::tie(b.row, b.at); });
    }

    [[nodiscard]] std::optional<Instant> newest() const
    {
        std::optional<Instant> latest;
        for (const PendingEvent& event : events)
            latest = std::max(latest.value_or(event.at), event.at);
        if (!latest)
            for (const auto& [id, contact] : contacts)
                latest = std::max(latest.value_or(contact.createdAt), contact.createdAt);
        return latest;
    }
};

SnapshotBuilder::SnapshotBuilder() : d(std::make_unique<Private>()) {}
SnapshotBuilder::~SnapshotBuilder() = default;
SnapshotBuilder::SnapshotBuilder(SnapshotBuilder&&) noexcept = default;
SnapshotBuilder& SnapshotBuilder::operator=(SnapshotBuilder&&) noexcept = default;

SnapshotBuilder& SnapshotBuilder::timeZone(const std::string& name) { return d->parts.timeZone = name, *this; }
SnapshotBuilder& SnapshotBuilder::currency(const std::string& code) { return d->parts.currency = code, *this; }
SnapshotBuilder& SnapshotBuilder::dataVersion(std::int64_t version) { return d->parts.dataVersion = version, *this; }
SnapshotBuilder& SnapshotBuilder::dataThrough(Instant instant) { return d->dataThrough = instant, *this; }

SnapshotBuilder& SnapshotBuilder::attribute(const std::string& name, AttributeType type, const std::string& family,
                                            model::Provenance provenance)
{
    d->declare(name, type, family, provenance);
    return *this;
}

SnapshotBuilder& SnapshotBuilder::contact(std::int64_t id, Values values)
{
    PendingContact& contact = d->contacts[id];
    for (auto& [name, value] : values) {
        if (!std::holds_alternative<std::monostate>(value))
            d->declare(name, typeOf(value), {}, model::Provenance::Declared);
        contact.values[name] = std::move(value);
    }
    return *this;
}

SnapshotBuilder& SnapshotBuilder::createdAt(std::int64_t contact, Instant instant)
{
    return d->contacts[contact].createdAt = instant, *this;
}

SnapshotBuilder& SnapshotBuilder::source(std::int64_t contact, const std::string& source)
{
    d->contacts[contact].sources |= std::uint64_t{1} << place(d->parts.sources, source);
    return *this;
}

SnapshotBuilder& SnapshotBuilder::eventType(const std::string& name, model::EventCategory category)
{
    d->parts.events.types[d->typeNamed(name)].category = category;
    return *this;
}

SnapshotBuilder& SnapshotBuilder::event(std::int64_t contact, const std::string& type, Instant at, EventSpec spec)
{
    d->contacts.try_emplace(contact);
    d->events.push_back({contact, d->typeNamed(type), at, std::move(spec)});
    return *this;
}

SnapshotBuilder& SnapshotBuilder::consent(std::int64_t contact, const std::string& purpose, model::ConsentState state,
                                          std::optional<Instant> at, Instant recordedAt)
{
    d->contacts.try_emplace(contact);
    d->consents.push_back({contact, {place(d->parts.consents.purposes, purpose), state, at, recordedAt}});
    return *this;
}

SnapshotBuilder& SnapshotBuilder::answer(std::int64_t contact, std::string_view kind, double score, Instant at, const std::string& survey,
                                         const std::string& question)
{
    REGIA_EXPECT(kind == kNps || kind == kCsat || kind == kCes);
    d->contacts.try_emplace(contact);
    const auto kindCode = static_cast<std::uint8_t>(kind == kNps ? 0 : kind == kCsat ? 1 : 2);
    d->answers.push_back(
        {contact, {0, place(d->parts.answers.surveys, survey), place(d->parts.answers.questions, question), kindCode, score, at.ms}});
    return *this;
}

std::shared_ptr<const Snapshot> SnapshotBuilder::build() const
{
    SnapshotParts parts = d->parts;
    d->makeContacts(parts);
    d->makeEvents(parts);
    d->makeConsents(parts);
    d->makeAnswers(parts);
    const auto through = dataThroughOf(d->newest(), parts.timeZone);
    REGIA_EXPECT(through.has_value());
    parts.dataThrough = d->dataThrough.value_or(*through);
    return assemble(std::move(parts));
}

std::shared_ptr<const Snapshot> SnapshotBuilder::assemble(SnapshotParts parts)
{
    const std::size_t rows = parts.contacts.size();
    const std::size_t events = parts.events.time.size();
    REGIA_EXPECT(std::is_sorted(parts.contacts.begin(), parts.contacts.end()));
    REGIA_EXPECT(parts.createdAt.size() == rows && parts.contactSources.size() == rows);
    REGIA_EXPECT(parts.events.offsets.size() == rows + 1 && parts.events.offsets.back() == events);
    REGIA_EXPECT(parts.events.type.size() == events && parts.events.channel.size() == events && parts.events.source.size() == events);
    REGIA_EXPECT(parts.events.campaign.size() == events && parts.events.product.size() == events);
    REGIA_EXPECT(parts.events.amount.size() == events && parts.events.dateOnly.size() == events);
    REGIA_EXPECT(parts.consents.offsets.size() == rows + 1 && parts.consents.offsets.back() == parts.consents.decisions.size());
    const auto snapshot = std::make_shared<Snapshot>();
    snapshot->m_dataVersion = parts.dataVersion;
    snapshot->m_timeZone = std::move(parts.timeZone);
    snapshot->m_currency = std::move(parts.currency);
    snapshot->m_dataThrough = parts.dataThrough;
    snapshot->m_contacts = std::move(parts.contacts);
    snapshot->m_createdAt = std::move(parts.createdAt);
    snapshot->m_contactSources = std::move(parts.contactSources);
    snapshot->m_sources = std::move(parts.sources);
    snapshot->m_columns = std::move(parts.columns);
    snapshot->m_aliases = std::move(parts.aliases);
    snapshot->m_events = std::move(parts.events);
    snapshot->m_consents = std::move(parts.consents);
    snapshot->m_answers = std::move(parts.answers);
    return snapshot;
}

Result<Instant> dataThroughOf(std::optional<Instant> newest, const std::string& timeZone)
{
    REGIA_TRY(const auto zone, calendar::TimeZone::load(timeZone));
    if (!newest)
        return Instant{};
    return zone.startOfDay(calendar::addDays(zone.localDayOf(*newest), 1));
}

}  // namespace regia::snapshot
