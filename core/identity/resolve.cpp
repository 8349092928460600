// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/resolve.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "core/identity/cluster.h"
#include "core/model/value.h"
#include "core/workspace/columns.h"

namespace regia::identity {
namespace {

using workspace::bind;

struct Member {
    RecordId record;
    ContactId contact;
};

/// The records that hang together by keys, directly or over others.
struct Component {
    std::vector<Member> members;
    std::vector<Identity> identities;
    std::vector<SharedKey> keys;
};

class Resolver {
public:
    Resolver(sqlite::Database& database, ContactIds& ids);

    /// Throws SQLite::Exception.
    void resolve(RecordId seed);
    [[nodiscard]] Resolution take();

private:
    struct Key {
        std::string kind;
        std::string value;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    using KeyMembers = std::map<Key, std::vector<std::uint32_t>>;
    struct Cluster {
        std::vector<std::uint32_t> members;
        std::set<ContactId> contacts;
        RecordId lowest;
    };

    [[nodiscard]] Component explore(RecordId seed);
    [[nodiscard]] bool addMember(Component& component, RecordId record, KeyMembers& keys, std::vector<Key>& fresh);
    [[nodiscard]] std::vector<Key> keysOf(RecordId record);
    void assign(const Component& component);
    [[nodiscard]] ContactId choose(const Cluster& cluster);
    void give(const Component& component, const Cluster& cluster, ContactId contact);
    void removeIfEmpty(ContactId contact);

    ContactIds& m_ids;
    SQLite::Statement m_record;
    SQLite::Statement m_keys;
    SQLite::Statement m_owners;
    SQLite::Statement m_move;
    SQLite::Statement m_insert;
    SQLite::Statement m_isUsed;
    SQLite::Statement m_remove;
    std::unordered_set<RecordId> m_seen;
    std::unordered_set<ContactId> m_taken;  ///< a contact is one cluster's, also where two components want it
    std::unordered_set<ContactId> m_touched;
    Resolution m_resolution;
};

Resolver::Resolver(sqlite::Database& database, ContactIds& ids)
    : m_ids(ids),
      m_record(database.connection(), "SELECT contact_id, profile FROM record WHERE id = ?"),
      m_keys(database.connection(), "SELECT kind, value FROM identity_key WHERE record_id = ?"),
      m_owners(database.connection(), "SELECT record_id FROM identity_key WHERE kind = ? AND value = ?"),
      m_move(database.connection(), "UPDATE record SET contact_id = ? WHERE id = ?"),
      m_insert(database.connection(), "INSERT INTO contact (id, created_at, profile) VALUES (?, 0, '{}')"),
      m_isUsed(database.connection(), "SELECT EXISTS (SELECT 1 FROM record WHERE contact_id = ?)"),
      m_remove(database.connection(), "DELETE FROM contact WHERE id = ?")
{}

std::vector<Resolver::Key> Resolver::keysOf(RecordId record)
{
    std::vector<Key> keys;
    bind(m_keys, 1, record);
    while (m_keys.executeStep())
        keys.push_back({m_keys.getColumn(0), m_keys.getColumn(1)});
    m_keys.reset();
    return keys;
}

/// False for a nobody, and for a record that is not there.
bool Resolver::addMember(Component& component, RecordId record, KeyMembers& keys, std::vector<Key>& fresh)
{
    const std::vector<Key> own = keysOf(record);
    bind(m_record, 1, record);
    const bool isThere = m_record.executeStep();
    const ContactId contact{isThere ? m_record.getColumn(0).getInt64() : 0};
    if (!isThere || (!contact.isValid() && own.empty())) {
        m_record.reset();
        return false;
    }
    const auto member = static_cast<std::uint32_t>(component.members.size());
    component.members.push_back({record, contact});
    component.identities.push_back(identityOf(workspace::jsonOf(m_record.getColumn(1))));
    m_record.reset();
    for (const Key& key : own) {
        const auto [place, isNew] = keys.try_emplace(key);
        place->second.push_back(member);
        if (isNew)
            fresh.push_back(key);
    }
    return true;
}

Component Resolver::explore(RecordId seed)
{
    Component component;
    KeyMembers keys;
    std::vector<Key> fresh;
    std::vector<RecordId> waiting{seed};
    m_seen.insert(seed);
    while (!waiting.empty()) {
        const RecordId record = waiting.back();
        waiting.pop_back();
        if (!addMember(component, record, keys, fresh))
            continue;
        for (const Key& key : fresh) {
            m_owners.bindNoCopy(1, key.kind);
            m_owners.bindNoCopy(2, key.value);
            while (m_owners.executeStep())
                if (const RecordId owner{m_owners.getColumn(0).getInt64()}; m_seen.insert(owner).second)
                    waiting.push_back(owner);
            m_owners.reset();
        }
        fresh.clear();
    }
    for (auto& [key, members] : keys)
        if (members.size() > 1)
            component.keys.push_back({key.kind, key.value, std::move(members)});
    return component;
}

ContactId Resolver::choose(const Cluster& cluster)
{
    for (const ContactId contact : cluster.contacts)
        if (m_taken.insert(contact).second)
            return contact;
    const ContactId made = m_ids.next();
    bind(m_insert, 1, made);
    m_insert.exec();
    m_insert.reset();
    m_resolution.added.push_back(made);
    return made;
}

void Resolver::give(const Component& component, const Cluster& cluster, ContactId contact)
{
    for (const std::uint32_t index : cluster.members) {
        const Member& member = component.members[index];
        if (member.contact == contact)
            continue;
        bind(m_move, 1, contact);
        bind(m_move, 2, member.record);
        m_move.exec();
        m_move.reset();
        m_resolution.moves.push_back({member.record, member.contact, contact});
        m_touched.insert(contact);
        if (member.contact.isValid())
            m_touched.insert(member.contact);
    }
}

void Resolver::removeIfEmpty(ContactId contact)
{
    bind(m_isUsed, 1, contact);
    m_isUsed.executeStep();
    const bool isUsed = m_isUsed.getColumn(0).getInt() != 0;
    m_isUsed.reset();
    if (isUsed)
        return;
    bind(m_remove, 1, contact);
    m_remove.exec();
    m_remove.reset();
    m_touched.erase(contact);
    m_resolution.removed.push_back(contact);
}

void Resolver::assign(const Component& component)
{
    const std::vector<std::uint32_t> numbers = clusters(component.identities, component.keys);
    std::vector<Cluster> found;
    std::set<ContactId> before;
    for (std::uint32_t index = 0; index < numbers.size(); ++index) {
        const Member& member = component.members[index];
        if (numbers[index] == found.size())
            found.push_back({{}, {}, member.record});
        Cluster& cluster = found[numbers[index]];
        cluster.members.push_back(index);
        cluster.lowest = std::min(cluster.lowest, member.record);
        if (member.contact.isValid()) {
            cluster.contacts.insert(member.contact);
            before.insert(member.contact);
        }
    }
    const auto claim = [](const Cluster& cluster) {
        return std::tuple(cluster.contacts.empty() ? ContactId{std::numeric_limits<std::int64_t>::max()} : *cluster.contacts.begin(),
                          cluster.lowest);
    };
    std::sort(found.begin(), found.end(), [&](const Cluster& a, const Cluster& b) { return claim(a) < claim(b); });
    for (const Cluster& cluster : found)
        give(component, cluster, choose(cluster));
    for (const ContactId contact : before)
        if (!m_taken.contains(contact))
            removeIfEmpty(contact);
}

void Resolver::resolve(RecordId seed)
{
    if (!m_seen.contains(seed))
        assign(explore(seed));
}

Resolution Resolver::take()
{
    m_resolution.touched.assign(m_touched.begin(), m_touched.end());
    std::sort(m_resolution.touched.begin(), m_resolution.touched.end());
    return std::move(m_resolution);
}

std::string textOf(const nlohmann::json& profile, const char* name)
{
    const auto found = profile.find(name);
    return found != profile.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Identity identityOf(const nlohmann::json& profile)
{
    if (!profile.is_object())
        return {};
    std::string name;
    for (const char* part : {"first_name", "middle_name", "last_name"})
        name += textOf(profile, part) + " ";
    Identity identity{nameKey(name), {}};
    if (identity.name.words.size() < 2)
        if (NameKey whole = nameKey(textOf(profile, "full_name")); whole.words.size() > identity.name.words.size())
            identity.name = std::move(whole);
    if (const auto birthday = profile.find("birthday"); birthday != profile.end()) {
        const model::Value value = model::valueFromJson(*birthday, model::AttributeType::Date);
        if (const auto* date = std::get_if<LocalDate>(&value))
            identity.born = *date;
    }
    return identity;
}

Result<Resolution> resolve(sqlite::Database& database, std::span<const RecordId> seeds, ContactIds& ids, Progress& progress)
{
    constexpr std::size_t kAskEvery = 256;
    return sqlite::guarded([&]() -> Result<Resolution> {
        Resolver resolver(database, ids);
        for (std::size_t i = 0; i < seeds.size(); ++i) {
            if (i % kAskEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled);
            resolver.resolve(seeds[i]);
        }
        return resolver.take();
    });
}

}  // namespace regia::identity
