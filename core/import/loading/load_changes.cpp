// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_changes.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/sorted_ids.h"
#include "core/profile/derive.h"

namespace regia::import {
namespace {

constexpr std::size_t kContactsAtOnce = 1024;

/// Compares profiles before and after, a block of contacts at a time.
class ProfileComparison {
public:
    explicit ProfileComparison(LoadContext& context)
        : m_context(context), m_select(context.database, "SELECT profile FROM contact WHERE id = ?")
    {
        for (const model::Attribute& attribute : context.staging.attributes())
            m_said.insert(attribute.name);
    }

    Result<void> derive(std::span<const ContactId> contacts)
    {
        std::vector<std::string> before;
        for (const ContactId contact : contacts)
            before.push_back(isThereBefore(contact) ? profileOf(contact) : std::string());
        REGIA_CHECK(profile::deriveContacts(m_context.database, contacts, m_context.meter.progress()));
        for (std::size_t i = 0; i < contacts.size(); ++i)
            if (!before[i].empty())
                compare(before[i], profileOf(contacts[i]));
        return {};
    }

    [[nodiscard]] std::vector<AttributeChange> take()
    {
        std::vector<AttributeChange> changes;
        // Two people who turn out to be one share all that they have: what the file does not speak of is not its change.
        for (auto& [name, change] : m_changes)
            if (m_said.contains(name))
                changes.push_back(std::move(change));
        std::stable_sort(changes.begin(), changes.end(),
                         [](const AttributeChange& a, const AttributeChange& b) { return a.added + a.changed > b.added + b.changed; });
        return changes;
    }

private:
    [[nodiscard]] bool isThereBefore(ContactId contact) const { return contact <= m_context.lastContact; }

    std::string profileOf(ContactId contact)
    {
        m_select.bind(1, contact);
        std::string profile(m_select.step() ? m_select.text(0) : std::string_view());
        m_select.reset();
        return profile;
    }

    void compare(const std::string& before, const std::string& after)
    {
        if (before == after)
            return;
        const nlohmann::json older = nlohmann::json::parse(before, nullptr, false);
        const nlohmann::json newer = nlohmann::json::parse(after, nullptr, false);
        if (!older.is_object() || !newer.is_object())
            return;
        for (const auto& [name, value] : newer.items())
            if (const auto known = older.find(name); known == older.end())
                ++changeOf(name).added;
            else if (*known != value)
                ++changeOf(name).changed;
        for (const auto& [name, value] : older.items())
            if (!newer.contains(name))
                ++changeOf(name).changed;
    }

    AttributeChange& changeOf(const std::string& name)
    {
        AttributeChange& change = m_changes[name];
        change.attribute = name;
        return change;
    }

    LoadContext& m_context;
    BulkStatement m_select;
    std::map<std::string, AttributeChange> m_changes;
    std::set<std::string> m_said;  ///< attributes of the file
};

/// The contact of each record of the load, by number, where it can be another one than its own new one.
class ContactOfRecord {
public:
    ContactOfRecord(const LoadContext& context, const std::vector<identity::Move>& moves) : m_context(context)
    {
        for (const identity::Move& move : moves)
            m_moved[move.record.value] = move.after;
    }

    [[nodiscard]] ContactId operator()(std::uint32_t record) const
    {
        const auto moved = m_moved.find(m_context.idOf(record).value);
        return moved != m_moved.end() ? moved->second : m_context.contactBeforeOf(record);
    }

private:
    const LoadContext& m_context;
    std::unordered_map<std::int64_t, ContactId> m_moved;
};

std::int64_t contactsOf(const Bitmap& records, const ContactOfRecord& contactOf)
{
    std::vector<ContactId> contacts;
    records.forEach([&](std::size_t record) {
        if (const ContactId contact = contactOf(static_cast<std::uint32_t>(record)); contact.isValid())
            contacts.push_back(contact);
    });
    sortUnique(contacts);
    return static_cast<std::int64_t>(contacts.size());
}

/// How many of the rows about a record brought something new besides what the person is.
std::int64_t rowsWithNews(const LoadContext& context, std::uint32_t record, std::int64_t rows)
{
    const bool hasConsent = std::any_of(context.withNewConsents.begin(), context.withNewConsents.end(),
                                        [&](const auto& purpose) { return purpose.second.test(record); });
    return std::min(rows, std::max<std::int64_t>(context.broughtOf(record), hasConsent ? 1 : 0));
}

}  // namespace

Result<void> deriveAndCount(LoadContext& context, std::span<const ContactId> contacts)
{
    ProfileComparison comparison(context);
    for (; !contacts.empty(); contacts = contacts.subspan(std::min(contacts.size(), kContactsAtOnce)))
        REGIA_CHECK(comparison.derive(contacts.first(std::min(contacts.size(), kContactsAtOnce))));
    context.receipt.changes.attributes = comparison.take();
    return {};
}

void countRows(LoadContext& context, const Bitmap& shared, const std::vector<identity::Move>& moves, const std::vector<ContactId>& touched)
{
    const ContactOfRecord contactOf(context, moves);
    RowCounts& rows = context.receipt.rowsBy;
    rows.unchanged += context.staging.rowsOfNobody();
    std::unordered_set<std::int64_t> seen;
    // A second row about a person is the same person found again only where a row is a person: an order is an order.
    std::int64_t& again = context.rowsArePeople ? rows.merged : rows.added;
    for (std::uint32_t record = 0; record < context.records(); ++record) {
        const std::int64_t count = context.staging.rowsOf(record);
        if (count == 0)
            continue;
        const bool isAlone = context.isNew(record) && !shared.test(record);
        const ContactId contact = isAlone || context.nobodies.test(record) ? ContactId{} : contactOf(record);
        if (context.nobodies.test(record) || (!isAlone && !contact.isValid())) {
            const std::int64_t news = rowsWithNews(context, record, count);
            rows.added += news;
            rows.unchanged += count - news;
        } else if (!context.isNew(record)) {
            const bool isTouched = holds(touched, contact);
            std::int64_t news = isTouched && context.rowsArePeople ? count : rowsWithNews(context, record, count);
            if (isTouched)
                news = std::max<std::int64_t>(news, 1);
            rows.updated += news;
            rows.unchanged += count - news;
        } else if (isAlone || (contact > context.lastContact && seen.insert(contact.value).second)) {
            ++rows.added;
            again += count - 1;
            if (count > 1 && context.rowsArePeople)
                context.twice.push_back(context.idOf(record));
        } else {
            (context.rowsArePeople || contact > context.lastContact ? again : rows.updated) += count;
        }
    }
    ContactChanges& changes = context.receipt.changes;
    changes.newActivity = contactsOf(context.withNewEvents, contactOf);
    for (const auto& [purpose, records] : context.withNewConsents)
        changes.consents.push_back({purpose, contactsOf(records, contactOf)});
    std::stable_sort(changes.consents.begin(), changes.consents.end(),
                     [](const ConsentChange& a, const ConsentChange& b) { return a.contacts > b.contacts; });
}

}  // namespace regia::import
