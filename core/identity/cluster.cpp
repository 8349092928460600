// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/cluster.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace regia::identity {
namespace {

/// Beyond so many spellings of names behind one key it is not worth asking which of them are compatible.
constexpr std::size_t kMostSpellings = kMostPersonsOfKey * 8;

using Identities = std::set<Identity>;

enum class Strength { OwnId, Email, Phone };

Strength strengthOf(const SharedKey& key)
{
    if (key.kind == "email")
        return Strength::Email;
    return key.kind == "phone" ? Strength::Phone : Strength::OwnId;
}

/// A missing name says nothing, also not beside another.
bool areCompatible(const Identities& a, const Identities& b)
{
    return std::all_of(a.begin(), a.end(), [&](const Identity& one) {
        return std::all_of(b.begin(), b.end(), [&](const Identity& other) { return areCompatible(one, other); });
    });
}

bool isNameless(const Identities& identities)
{
    return std::all_of(identities.begin(), identities.end(), [](const Identity& identity) { return identity.name.isMissing(); });
}

class Clustering {
public:
    explicit Clustering(std::span<const Identity> members) : m_parent(members.size()), m_identities(members.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        for (std::size_t i = 0; i < members.size(); ++i)
            m_identities[i].insert(members[i]);
    }

    void take(const SharedKey& key);
    [[nodiscard]] std::vector<std::uint32_t> numbers();

private:
    /// The clusters behind a key that have exactly these identities.
    using Groups = std::map<Identities, std::vector<std::uint32_t>>;

    std::uint32_t rootOf(std::uint32_t member);
    void join(std::uint32_t a, std::uint32_t b);
    void joinAll(const std::vector<std::uint32_t>& roots);
    [[nodiscard]] Groups groupsOf(const SharedKey& key);

    std::vector<std::uint32_t> m_parent;
    std::vector<Identities> m_identities;  ///< of a root: those of its cluster
};

std::uint32_t Clustering::rootOf(std::uint32_t member)
{
    while (m_parent[member] != member)
        member = m_parent[member] = m_parent[m_parent[member]];
    return member;
}

void Clustering::join(std::uint32_t a, std::uint32_t b)
{
    a = rootOf(a);
    b = rootOf(b);
    if (a == b)
        return;
    if (m_identities[a].size() < m_identities[b].size())
        std::swap(a, b);
    m_parent[b] = a;
    m_identities[a].merge(m_identities[b]);
    m_identities[b].clear();
}

void Clustering::joinAll(const std::vector<std::uint32_t>& roots)
{
    for (const std::uint32_t root : roots)
        join(roots.front(), root);
}

Clustering::Groups Clustering::groupsOf(const SharedKey& key)
{
    std::vector<std::uint32_t> roots;
    for (const std::uint32_t member : key.members)
        roots.push_back(rootOf(member));
    std::sort(roots.begin(), roots.end());
    roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
    Groups groups;
    for (const std::uint32_t root : roots)
        groups[m_identities[root]].push_back(root);
    return groups;
}

/// For each group those that it is compatible with, itself among them.
std::vector<std::vector<std::size_t>> neighbours(const std::vector<const Identities*>& groups)
{
    std::vector<std::vector<std::size_t>> found(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = i; j < groups.size(); ++j)
            if (areCompatible(*groups[i], *groups[j])) {
                found[i].push_back(j);
                if (j != i)
                    found[j].push_back(i);
            }
    for (auto& list : found)
        std::sort(list.begin(), list.end());
    return found;
}

/// The groups that one key says are one person. A group whose neighbours are not all neighbours of each other stays alone:
/// without these, the neighbours of a group are one set of people who all fit each other, so no order can matter.
std::vector<std::vector<std::size_t>> persons(const std::vector<const Identities*>& groups)
{
    const auto near = neighbours(groups);
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> byNeighbours;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool fitsAll = std::all_of(near[i].begin(), near[i].end(), [&](std::size_t j) {
            return std::includes(near[j].begin(), near[j].end(), near[i].begin(), near[i].end());
        });
        byNeighbours[fitsAll && !near[i].empty() ? near[i] : std::vector{i}].push_back(i);
    }
    std::vector<std::vector<std::size_t>> found;
    for (auto& [common, members] : byNeighbours)
        found.push_back(std::move(members));
    return found;
}

void Clustering::take(const SharedKey& key)
{
    const Groups groups = groupsOf(key);
    if (groups.size() > kMostSpellings)
        return;
    std::vector<const Identities*> identities;
    std::vector<const std::vector<std::uint32_t>*> roots;
    for (const auto& [who, clusters] : groups) {
        identities.push_back(&who);
        roots.push_back(&clusters);
    }
    const Strength strength = strengthOf(key);
    const auto found = persons(identities);
    std::size_t count = found.size();
    // Without a name an address is still one person's; a telephone may be anybody's in the house.
    if (strength == Strength::Phone)
        for (std::size_t i = 0; i < identities.size(); ++i)
            count += isNameless(*identities[i]) ? roots[i]->size() - 1 : 0;
    if (count > kMostPersonsOfKey)
        return;
    for (const auto& person : found)
        for (const std::size_t group : person) {
            joinAll(*roots[group]);
            join(roots[strength == Strength::OwnId ? 0 : person.front()]->front(), roots[group]->front());
        }
}

std::vector<std::uint32_t> Clustering::numbers()
{
    std::vector<std::uint32_t> numbers(m_parent.size());
    std::unordered_map<std::uint32_t, std::uint32_t> numberOfRoot;
    for (std::uint32_t member = 0; member < numbers.size(); ++member)
        numbers[member] = numberOfRoot.try_emplace(rootOf(member), static_cast<std::uint32_t>(numberOfRoot.size())).first->second;
    return numbers;
}

}  // namespace

std::vector<std::uint32_t> clusters(std::span<const Identity> members, std::span<const SharedKey> keys)
{
    std::vector<const SharedKey*> ordered;
    for (const SharedKey& key : keys)
        ordered.push_back(&key);
    std::sort(ordered.begin(), ordered.end(), [](const SharedKey* a, const SharedKey* b) {
        return std::forward_as_tuple(strengthOf(*a), a->kind, a->value) < std::forward_as_tuple(strengthOf(*b), b->kind, b->value);
    });
    Clustering clustering(members);
    for (const SharedKey* key : ordered)
        clustering.take(*key);
    return clustering.numbers();
}

}  // namespace regia::identity
