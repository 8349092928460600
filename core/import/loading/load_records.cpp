// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_records.h"

#include <algorithm>
#include <array>

#include "core/identity/resolve.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/incoming.h"
#include "core/profile/record_values.h"
#include "core/profile/rules.h"
#include "core/sqlite/row_feed.h"

namespace regia::import {
namespace {

constexpr std::array<const char*, 5> kIdentityAttributes{"first_name", "middle_name", "last_name", "full_name", "birthday"};

/// A record as the workspace has it.
struct Present {
    ContactId contact;
    CompanyId company;
    std::optional<std::int64_t> createdAt;
    Instant seenAt;
    std::string profile;
    std::string origins;
};

bool differsIn(const profile::RecordValues& a, const profile::RecordValues& b, const char* attribute)
{
    const auto left = a.find(attribute);
    const auto right = b.find(attribute);
    if (left == a.end() || right == b.end())
        return (left == a.end()) != (right == b.end());
    return left->second.value != right->second.value;
}

/// The records of the load that the workspace does not have, as rows.
class NewRecords final : public sqlite::RowFeed {
public:
    static constexpr const char* kInsert =
        "INSERT OR FAIL INTO record (id, source_id, external_key, contact_id, company_id, batch_id, created_at, seen_at, profile, origins) "
        "SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 FROM regia_feed";

    NewRecords(LoadContext& context, const Bitmap& shared) : m_context(context), m_shared(shared), m_persons(context) {}

    Result<bool> next() override
    {
        do {
            REGIA_TRY(const bool hasMore, m_persons.next());
            if (!hasMore)
                return false;
        } while (!m_context.isNew(m_persons.record()));
        REGIA_CHECK(read());
        return true;
    }

private:
    Result<void> read()
    {
        const StagedPerson& person = m_persons.person();
        REGIA_TRY(const bool plain, m_persons.isPlain());
        const auto seen = later(person.seenAt, m_context.staging.seenOf(person.record));
        // Values are as old as the row that says them: of one seen later, that is to be noted.
        if (m_persons.isSingle() && plain && (seen == person.seenAt || person.attributes.empty()))
            return fill({{}, person.createdAt, seen, person.company, person.nobody}, person.profile, "{}");
        REGIA_TRY(const Incoming incoming, m_persons.gather());
        const Instant seenAt{incoming.statedAt.value_or(m_context.now.ms)};
        m_texts = profile::writeValues(incoming.values, seenAt, m_context.dictionaries.kinds());
        return fill(incoming, m_texts.profile, m_texts.origins);
    }

    Result<void> fill(const Incoming& incoming, std::string_view profile, std::string_view origins)
    {
        const std::uint32_t record = m_persons.record();
        ContactId contact;
        if (incoming.nobody)
            m_context.nobodies.set(record);
        else if (!m_shared.test(record))
            contact = m_context.contactIds.next();
        REGIA_TRY(const std::int64_t company, m_context.dictionaries.company(incoming.company));
        set(0, m_context.idOf(record));
        set(1, m_context.source);
        set(2, m_persons.person().key);
        set(3, contact);
        set(4, CompanyId{company});
        set(5, m_context.batch);
        set(6, incoming.createdAt);
        set(7, incoming.statedAt.value_or(m_context.now.ms));
        set(8, profile);
        set(9, origins);
        return {};
    }

    LoadContext& m_context;
    const Bitmap& m_shared;
    IncomingPersons m_persons;
    profile::RecordTexts m_texts;
};

/// The contacts that new records have for themselves: they have what their record has.
class NewContacts final : public sqlite::RowFeed {
public:
    static constexpr const char* kInsert = "INSERT OR FAIL INTO contact (id, created_at, profile) SELECT c0, c1, c2 FROM regia_feed";

    NewContacts(LoadContext& context, profile::Rules rules)
        : m_context(context),
          m_rules(std::move(rules)),
          m_records(
              context.database,
              "SELECT contact_id, created_at, seen_at, company_id IS NOT NULL, profile, origins FROM record WHERE id >= ? AND contact_id "
              "IS NOT NULL ORDER BY id")
    {
        m_records.bind(1, context.firstNew);
    }

    Result<bool> next() override
    {
        REGIA_CHECK(m_context.meter.ask());
        if (!m_records.step())
            return false;
        set(0, m_records.integer(0));
        set(1, m_records.optionalInteger(1).value_or(m_context.now.ms));
        set(2, m_records.text(4));
        if (!m_rules.isPlain()) {
            m_profile = m_rules.profileOf({std::string(m_records.text(4)), std::string(m_records.text(5))}, Instant{m_records.integer(2)},
                                          m_context.dictionaries.kinds(), m_records.integer(3) != 0);
            set(2, std::string_view(m_profile));
        }
        return true;
    }

private:
    LoadContext& m_context;
    profile::Rules m_rules;
    BulkStatement m_records;
    std::string m_profile;
};

/// Changes what the workspace has of the records of the load.
class PresentRecords {
public:
    explicit PresentRecords(LoadContext& context);
    Result<void> run(RecordChanges& changes);

private:
    Result<void> store();
    [[nodiscard]] Present load(RecordId record);
    [[nodiscard]] bool isUnchanged(const Present& present, bool plain) const;
    Result<void> change(RecordId record, const Present& present, const Incoming& incoming);
    void noteBefore(RecordId record, const Present& present, bool withContent);
    void noteNobody(RecordId record, const Present& present, bool nobody);

    LoadContext& m_context;
    RecordChanges m_changes;
    BulkStatement m_select;
    BulkStatement m_update;
    BulkStatement m_before;
    IncomingPersons m_persons;
};

PresentRecords::PresentRecords(LoadContext& context)
    : m_context(context),
      m_select(context.database, "SELECT contact_id, company_id, created_at, seen_at, profile, origins FROM record WHERE id = ?"),
      m_update(context.database,
               "UPDATE record SET company_id = ?2, created_at = ?3, seen_at = ?4, profile = ?5, origins = ?6 WHERE id = ?1"),
      m_before(context.database,
               "INSERT OR IGNORE INTO batch_before (batch_id, record_id, contact_id, company_id, created_at, seen_at, profile, "
               "origins, named) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"),
      m_persons(context)
{}

Result<void> PresentRecords::run(RecordChanges& changes)
{
    for (;;) {
        REGIA_TRY(const bool hasMore, m_persons.next());
        if (!hasMore)
            break;
        if (!m_context.isNew(m_persons.record()))
            REGIA_CHECK(store());
    }
    changes = std::move(m_changes);
    return {};
}

Result<void> PresentRecords::store()
{
    const std::uint32_t number = m_persons.record();
    const RecordId record = m_context.idOf(number);
    const Present present = load(record);
    m_context.contactBefore[number] = present.contact;
    if (present.contact.isValid())
        m_changes.namedContacts.push_back(present.contact);
    else
        m_context.nobodies.set(number);
    REGIA_TRY(const bool plain, m_persons.isPlain());
    if (m_persons.isSingle() && isUnchanged(present, plain)) {
        noteBefore(record, present, false);
        noteNobody(record, present, m_persons.person().nobody);
        return {};
    }
    REGIA_TRY(const Incoming incoming, m_persons.gather());
    REGIA_CHECK(change(record, present, incoming));
    noteNobody(record, present, incoming.nobody);
    return {};
}

Present PresentRecords::load(RecordId record)
{
    m_select.bind(1, record);
    Present present;
    if (m_select.step())
        present = {ContactId{m_select.integer(0)}, CompanyId{m_select.integer(1)}, m_select.optionalInteger(2),
                   Instant{m_select.integer(3)},   std::string(m_select.text(4)),  std::string(m_select.text(5))};
    m_select.reset();
    return present;
}

/// The usual case of a file that is imported again, and of one that names people and tells nothing of them, decided without
/// taking the profile apart.
bool PresentRecords::isUnchanged(const Present& present, bool plain) const
{
    const StagedPerson& person = m_persons.person();
    const auto seen = later(person.seenAt, m_context.staging.seenOf(person.record));
    const bool saysTheSame = person.attributes.empty() || (plain && person.profile == present.profile && present.origins == "{}");
    return saysTheSame && person.company == 0 && (!seen || *seen <= present.seenAt.ms) &&
           earlier(present.createdAt, person.createdAt) == present.createdAt;
}

Result<void> PresentRecords::change(RecordId record, const Present& present, const Incoming& incoming)
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

void PresentRecords::noteBefore(RecordId record, const Present& present, bool withContent)
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

void PresentRecords::noteNobody(RecordId record, const Present& present, bool nobody)
{
    if (!nobody || !present.contact.isValid())
        return;
    m_context.nobodies.set(m_persons.record());
    m_changes.turnedNobody.push_back(record);
}

}  // namespace

Result<RecordChanges> storeRecords(LoadContext& context, const Bitmap& shared)
{
    RecordChanges changes;
    if (context.hasPresent())
        REGIA_CHECK(PresentRecords(context).run(changes));
    const sqlite::UncheckedReferences unchecked(context.database);
    NewRecords records(context, shared);
    REGIA_CHECK(sqlite::storeRows(context.database, NewRecords::kInsert, records));
    REGIA_TRY(profile::Rules rules, profile::Rules::load(context.database));
    NewContacts contacts(context, std::move(rules));
    REGIA_TRY(changes.contactsAdded, sqlite::storeRows(context.database, NewContacts::kInsert, contacts));
    return changes;
}

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
