// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_records.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/identity/resolve.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/coerce.h"
#include "core/profile/record_values.h"

namespace regia::import {
namespace {

constexpr std::array<const char*, 5> kIdentityAttributes{"first_name", "middle_name", "last_name", "full_name", "birthday"};

/// What all rows of the load together say of one record.
struct Incoming {
    profile::RecordValues values;
    std::optional<std::int64_t> createdAt;
    std::optional<std::int64_t> statedAt;  ///< when the source says that this was true, if it does
    std::uint32_t company = 0;
    bool nobody = false;
};

/// A record as the workspace has it.
struct Present {
    ContactId contact;
    CompanyId company;
    std::optional<std::int64_t> createdAt;
    Instant seenAt;
    std::string profile;
    std::string origins;
};

std::optional<std::int64_t> earlier(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<std::int64_t> later(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

bool differsIn(const profile::RecordValues& a, const profile::RecordValues& b, const char* attribute)
{
    const auto left = a.find(attribute);
    const auto right = b.find(attribute);
    if (left == a.end() || right == b.end())
        return (left == a.end()) != (right == b.end());
    return left->second.value != right->second.value;
}

class RecordLoader {
public:
    RecordLoader(LoadContext& context, const Bitmap& shared);
    Result<RecordChanges> run();

private:
    using Group = std::vector<std::string>;  ///< the payloads of one record

    Result<void> store(const Group& group, std::size_t size);
    Result<bool> isPlain(const StagedPerson& person);
    Result<void> take(const StagedPerson& person, Incoming& incoming);
    Result<Incoming> incomingOf(const Group& group, std::size_t size);
    Result<void> storeNew(const Group& group, std::size_t size);
    Result<void> insert(std::uint32_t record, std::string_view key, const Incoming& incoming, const profile::RecordTexts& texts);
    Result<void> storePresent(const Group& group, std::size_t size);
    [[nodiscard]] Present load(RecordId record);
    [[nodiscard]] bool isUnchanged(const StagedPerson& person, const Present& present, bool plain) const;
    Result<void> change(RecordId record, const Present& present, const Incoming& incoming);
    void noteBefore(RecordId record, const Present& present, bool withContent);
    void noteNobody(RecordId record, const Present& present, bool nobody);

    LoadContext& m_context;
    const Bitmap& m_shared;
    RecordChanges m_changes;
    BulkStatement m_insertContact;
    BulkStatement m_insertRecord;
    BulkStatement m_select;
    BulkStatement m_update;
    BulkStatement m_before;
    StagedPerson m_person;
};

RecordLoader::RecordLoader(LoadContext& context, const Bitmap& shared)
    : m_context(context),
      m_shared(shared),
      m_insertContact(context.database, "INSERT INTO contact (id, created_at, profile) VALUES (?, ?, ?)"),
      m_insertRecord(context.database,
                     "INSERT INTO record (id, source_id, external_key, contact_id, company_id, batch_id, created_at, seen_at, "
                     "profile, origins) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_select(context.database, "SELECT contact_id, company_id, created_at, seen_at, profile, origins FROM record WHERE id = ?"),
      m_update(context.database,
               "UPDATE record SET company_id = ?2, created_at = ?3, seen_at = ?4, profile = ?5, origins = ?6 WHERE id = ?1"),
      m_before(context.database,
               "INSERT OR IGNORE INTO batch_before (batch_id, record_id, contact_id, company_id, created_at, seen_at, profile, "
               "origins, named) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)")
{}

Result<RecordChanges> RecordLoader::run()
{
    Group group;
    std::size_t size = 0;
    std::string last;
    auto cursor = m_context.staging.persons().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (size > 0 && (!hasMore || cursor.key() != last)) {
            REGIA_CHECK(store(group, size));
            size = 0;
        }
        if (!hasMore)
            return std::move(m_changes);
        last = cursor.key();
        if (size == group.size())
            group.emplace_back();
        group[size++] = cursor.payload();
    }
}

Result<void> RecordLoader::store(const Group& group, std::size_t size)
{
    REGIA_CHECK(m_context.meter.step());
    decode(group.front(), m_person);
    return m_context.isNew(m_person.record) ? storeNew(group, size) : storePresent(group, size);
}

/// Whether the profile can be stored as it is: every attribute is in the workspace of that type and kind.
Result<bool> RecordLoader::isPlain(const StagedPerson& person)
{
    for (const std::uint32_t code : person.attributes) {
        const model::Attribute& wanted = m_context.staging.attributes()[code - 1];
        REGIA_TRY(const model::Attribute* known, m_context.dictionaries.attribute(code));
        if (known->type != wanted.type || known->provenance != wanted.provenance)
            return false;
    }
    return true;
}

Result<void> RecordLoader::take(const StagedPerson& person, Incoming& incoming)
{
    incoming.createdAt = earlier(incoming.createdAt, person.createdAt);
    incoming.statedAt = later(incoming.statedAt, person.seenAt);
    incoming.company = person.company != 0 ? person.company : incoming.company;
    incoming.nobody = incoming.nobody || person.nobody;
    profile::RecordValues values;
    const nlohmann::json json = nlohmann::json::parse(person.profile);
    auto code = person.attributes.begin();
    for (const auto& [name, value] : json.items()) {
        const model::Attribute& said = m_context.staging.attributes()[*code - 1];
        REGIA_TRY(const model::Attribute* known, m_context.dictionaries.attribute(*code++));
        auto fitting = coerced(value, said.type, known->type);
        if (fitting) {
            values[name] = {std::move(*fitting), said.provenance, Instant{person.seenAt.value_or(m_context.now.ms)}};
            continue;
        }
        std::string payload;
        encode(StagedReject{person.row, person.line, said.title, "wrong_type", value.dump(), true}, payload);
        REGIA_CHECK(m_context.staging.rejects().add({}, payload));
    }
    profile::update(incoming.values, values, profile::Sets::Unite);
    return {};
}

Result<Incoming> RecordLoader::incomingOf(const Group& group, std::size_t size)
{
    Incoming incoming;
    for (std::size_t i = 0; i < size; ++i) {
        decode(group[i], m_person);
        REGIA_CHECK(take(m_person, incoming));
    }
    incoming.statedAt = later(incoming.statedAt, m_context.staging.seenOf(m_person.record));
    return incoming;
}

Result<void> RecordLoader::storeNew(const Group& group, std::size_t size)
{
    const std::uint32_t record = m_person.record;
    REGIA_TRY(const bool plain, isPlain(m_person));
    const auto seen = later(m_person.seenAt, m_context.staging.seenOf(record));
    // Values are as old as the row that says them: of one seen later, that is to be noted.
    if (size == 1 && plain && (seen == m_person.seenAt || m_person.attributes.empty())) {
        const Incoming incoming{{}, m_person.createdAt, seen, m_person.company, m_person.nobody};
        return insert(record, m_person.key, incoming, {std::string(m_person.profile), "{}"});
    }
    REGIA_TRY(const Incoming incoming, incomingOf(group, size));
    const Instant seenAt{incoming.statedAt.value_or(m_context.now.ms)};
    return insert(record, m_person.key, incoming, profile::writeValues(incoming.values, seenAt, m_context.dictionaries.kinds()));
}

Result<void> RecordLoader::insert(std::uint32_t record, std::string_view key, const Incoming& incoming, const profile::RecordTexts& texts)
{
    ContactId contact;
    if (incoming.nobody) {
        m_context.nobodies.set(record);
    } else if (!m_shared.test(record)) {
        contact = m_context.contactIds.next();
        m_insertContact.bind(1, contact);
        m_insertContact.bind(2, incoming.createdAt.value_or(m_context.now.ms));
        m_insertContact.bind(3, std::string_view(texts.profile));
        m_insertContact.run();
        ++m_changes.contactsAdded;
    }
    REGIA_TRY(const std::int64_t company, m_context.dictionaries.company(incoming.company));
    m_insertRecord.bind(1, m_context.idOf(record));
    m_insertRecord.bind(2, m_context.source);
    m_insertRecord.bind(3, key);
    m_insertRecord.bind(4, contact);
    m_insertRecord.bind(5, CompanyId{company});
    m_insertRecord.bind(6, m_context.batch);
    m_insertRecord.bind(7, incoming.createdAt);
    m_insertRecord.bind(8, incoming.statedAt.value_or(m_context.now.ms));
    m_insertRecord.bind(9, std::string_view(texts.profile));
    m_insertRecord.bind(10, std::string_view(texts.origins));
    m_insertRecord.run();
    return {};
}

Present RecordLoader::load(RecordId record)
{
    m_select.bind(1, record);
    Present present;
    if (m_select.step())
        present = {ContactId{m_select.integer(0)}, CompanyId{m_select.integer(1)}, m_select.optionalInteger(2),
                   Instant{m_select.integer(3)},   std::string(m_select.text(4)),  std::string(m_select.text(5))};
    m_select.reset();
    return present;
}

/// The usual case of a file that is imported again, decided without taking the profile apart.
bool RecordLoader::isUnchanged(const StagedPerson& person, const Present& present, bool plain) const
{
    const auto seen = later(person.seenAt, m_context.staging.seenOf(person.record));
    return plain && person.profile == present.profile && present.origins == "{}" && person.company == 0 &&
           (!seen || *seen <= present.seenAt.ms) && earlier(present.createdAt, person.createdAt) == present.createdAt;
}

Result<void> RecordLoader::storePresent(const Group& group, std::size_t size)
{
    const RecordId record = m_context.idOf(m_person.record);
    const Present present = load(record);
    m_context.contactBefore[m_person.record] = present.contact;
    if (present.contact.isValid())
        m_changes.namedContacts.push_back(present.contact);
    else
        m_context.nobodies.set(m_person.record);
    REGIA_TRY(const bool plain, isPlain(m_person));
    if (size == 1 && isUnchanged(m_person, present, plain)) {
        noteBefore(record, present, false);
        noteNobody(record, present, m_person.nobody);
        return {};
    }
    REGIA_TRY(const Incoming incoming, incomingOf(group, size));
    REGIA_CHECK(change(record, present, incoming));
    noteNobody(record, present, incoming.nobody);
    return {};
}

Result<void> RecordLoader::change(RecordId record, const Present& present, const Incoming& incoming)
{
    const profile::AttributeKinds& kinds = m_context.dictionaries.kinds();
    const profile::RecordValues before = profile::readValues(present.profile, present.origins, present.seenAt, kinds);
    profile::RecordValues values = before;
    const bool hasOtherValues = profile::update(values, incoming.values, profile::Sets::Replace);
    REGIA_TRY(const std::int64_t company, m_context.dictionaries.company(incoming.company));
    const CompanyId newCompany = company != 0 ? CompanyId{company} : present.company;
    const auto createdAt = earlier(present.createdAt, incoming.createdAt);
    const bool isLater = incoming.statedAt && *incoming.statedAt > present.seenAt.ms;
    if (!hasOtherValues && !isLater && newCompany == present.company && createdAt == present.createdAt) {
        noteBefore(record, present, false);
        return {};
    }
    noteBefore(record, present, true);
    const Instant seenAt{std::max(present.seenAt.ms, incoming.statedAt.value_or(m_context.now.ms))};
    const profile::RecordTexts texts = profile::writeValues(values, seenAt, kinds);
    m_update.bind(1, record);
    m_update.bind(2, newCompany);
    m_update.bind(3, createdAt);
    m_update.bind(4, seenAt);
    m_update.bind(5, std::string_view(texts.profile));
    m_update.bind(6, std::string_view(texts.origins));
    m_update.run();
    m_changes.changed.push_back(record);
    if (std::any_of(kIdentityAttributes.begin(), kIdentityAttributes.end(),
                    [&](const char* name) { return differsIn(before, values, name); }))
        m_changes.otherIdentity.push_back(record);
    return {};
}

void RecordLoader::noteBefore(RecordId record, const Present& present, bool withContent)
{
    m_before.bind(1, m_context.batch);
    m_before.bind(2, record);
    m_before.bind(3, present.contact);
    m_before.bind(4, present.company);
    m_before.bind(5, present.createdAt);
    m_before.bind(6, present.seenAt);
    m_before.bind(7, withContent ? std::optional(std::string_view(present.profile)) : std::nullopt);
    m_before.bind(8, withContent ? std::optional(std::string_view(present.origins)) : std::nullopt);
    m_before.run();
}

void RecordLoader::noteNobody(RecordId record, const Present& present, bool nobody)
{
    if (!nobody || !present.contact.isValid())
        return;
    m_context.nobodies.set(m_person.record);
    m_changes.turnedNobody.push_back(record);
}

}  // namespace

Result<RecordChanges> storeRecords(LoadContext& context, const Bitmap& shared) { return RecordLoader(context, shared).run(); }

Result<void> noteMoves(LoadContext& context, const std::vector<identity::Move>& moves)
{
    BulkStatement note(context.database,
                       "INSERT OR IGNORE INTO batch_before (batch_id, record_id, contact_id, company_id, created_at, seen_at, "
                       "named) SELECT ?1, id, ?3, company_id, created_at, seen_at, 0 FROM record WHERE id = ?2");
    for (const identity::Move& move : moves) {
        REGIA_CHECK(context.meter.ask());
        if (move.record >= context.firstNew)
            continue;
        note.bind(1, context.batch);
        note.bind(2, move.record);
        note.bind(3, move.before);
        note.run();
    }
    return {};
}

}  // namespace regia::import
