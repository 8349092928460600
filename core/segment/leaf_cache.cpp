// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/leaf_cache.h"

#include <algorithm>
#include <list>
#include <mutex>
#include <string_view>
#include <unordered_map>

#include "core/base/parallel.h"

namespace regia::segment {
namespace {

/// Least recently used first out, by bytes. Not thread-safe by itself.
template <class Value>
class Lru {
public:
    explicit Lru(std::size_t limit) : m_limit(limit) {}

    std::shared_ptr<const Value> find(const std::string& key)
    {
        const auto found = m_index.find(key);
        if (found == m_index.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return found->second->value;
    }

    /// What is there already stays.
    std::shared_ptr<const Value> add(const std::string& key, std::shared_ptr<const Value> value, std::size_t bytes)
    {
        if (auto there = find(key))
            return there;
        m_entries.push_front({key, value, bytes});
        m_index.emplace(m_entries.front().key, m_entries.begin());
        m_bytes += bytes;
        // One that is larger than the limit stays until the next: else it would be made for each question again.
        while (m_bytes > m_limit && m_entries.size() > (m_limit == 0 ? 0 : 1))
            dropLast();
        return value;
    }

    void clear()
    {
        m_index.clear();
        m_entries.clear();
        m_bytes = 0;
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Entry {
        std::string key;
        std::shared_ptr<const Value> value;
        std::size_t bytes;
    };
    void dropLast()
    {
        m_bytes -= m_entries.back().bytes;
        m_index.erase(m_entries.back().key);
        m_entries.pop_back();
    }

    std::size_t m_limit;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries;
    std::unordered_map<std::string_view, typename std::list<Entry>::iterator> m_index;  // keys live in the entries
};

template <class T>
bool isSame(const std::weak_ptr<const T>& held, const std::shared_ptr<const T>& asked)
{
    return !held.owner_before(asked) && !asked.owner_before(held);
}

std::size_t bytesOf(const Postings& postings)
{
    std::size_t bytes = 0;
    for (const PostingBlock& block : postings)
        bytes += block.rows.size() * 8 + block.events.size() * 12;
    return bytes;
}

}  // namespace

struct LeafCache::Private {
    Private(std::size_t leafBytes, std::size_t postingBytes) : leaves(leafBytes), postings(postingBytes) {}

    /// Forgets everything when the dataset is another one. A weak pointer is safe against a new snapshot at an old address.
    void bind(const Dataset& dataset)
    {
        if (!isSame(snapshot, dataset.snapshot)) {
            postings.clear();
            leaves.clear();
        } else if (!isSame(stages, dataset.stages) || scores != dataset.scores) {
            leaves.clear();
        }
        snapshot = dataset.snapshot;
        stages = dataset.stages;
        scores = dataset.scores;
    }

    std::mutex mutex;
    std::weak_ptr<const snapshot::Snapshot> snapshot;
    std::weak_ptr<const snapshot::StageHistory> stages;
    decltype(Dataset::scores) scores;
    Lru<LeafResult> leaves;
    Lru<Postings> postings;
    std::size_t hits = 0;
    std::size_t misses = 0;
};

LeafCache::LeafCache(std::size_t leafBytes, std::size_t postingBytes) : d(std::make_unique<Private>(leafBytes, postingBytes)) {}
LeafCache::~LeafCache() = default;

Result<std::shared_ptr<const LeafResult>> LeafCache::leaf(const Dataset& dataset, const std::string& key,
                                                          const std::function<Result<LeafResult>()>& compute)
{
    {
        const std::lock_guard lock(d->mutex);
        d->bind(dataset);
        if (auto found = d->leaves.find(key)) {
            ++d->hits;
            return found;
        }
        ++d->misses;
    }
    REGIA_TRY(auto result, compute());
    const std::size_t bytes = result.members.words().size() * sizeof(std::uint64_t) + sizeof(LeafResult) + key.size();
    std::shared_ptr<const LeafResult> made = std::make_shared<LeafResult>(std::move(result));
    const std::lock_guard lock(d->mutex);
    d->bind(dataset);
    return d->leaves.add(key, std::move(made), bytes);
}

std::shared_ptr<const Postings> LeafCache::postings(const Dataset& dataset, const std::vector<std::uint8_t>& typeMask)
{
    const std::string key(typeMask.begin(), typeMask.end());
    {
        const std::lock_guard lock(d->mutex);
        d->bind(dataset);
        if (auto found = d->postings.find(key))
            return found;
    }
    std::shared_ptr<const Postings> made = std::make_shared<Postings>(makePostings(dataset.snapshot->events(), typeMask));
    const std::size_t bytes = bytesOf(*made);
    const std::lock_guard lock(d->mutex);
    d->bind(dataset);
    return d->postings.add(key, std::move(made), bytes);
}

LeafCache::Statistics LeafCache::statistics() const
{
    const std::lock_guard lock(d->mutex);
    return {d->hits, d->misses, d->leaves.size(), d->leaves.bytes()};
}

namespace {

/// The wanted events of a stretch of rows. They are counted first: growing the lists would cost more than reading the
/// types a second time, which are still in the processor's cache.
PostingBlock collect(const snapshot::Events& events, const std::vector<std::uint8_t>& mask, std::size_t beginRow, std::size_t endRow)
{
    const auto wanted =
        static_cast<std::size_t>(std::count_if(events.type.begin() + events.offsets[beginRow], events.type.begin() + events.offsets[endRow],
                                               [&](std::uint16_t type) { return mask[type] != 0; }));
    PostingBlock out;
    out.events.reserve(wanted);
    out.times.reserve(wanted);
    for (std::size_t row = beginRow; row < endRow; ++row) {
        const std::size_t before = out.events.size();
        for (std::uint32_t event = events.offsets[row]; event < events.offsets[row + 1]; ++event) {
            if (mask[events.type[event]] == 0)
                continue;
            out.events.push_back(event);
            out.times.push_back(events.time[event]);
        }
        if (out.events.size() == before)
            continue;
        out.rows.push_back(static_cast<std::uint32_t>(row));
        out.offsets.push_back(static_cast<std::uint32_t>(before));
    }
    out.offsets.push_back(static_cast<std::uint32_t>(out.events.size()));
    return out;
}

}  // namespace

Postings makePostings(const snapshot::Events& events, const std::vector<std::uint8_t>& typeMask)
{
    const std::size_t rows = events.offsets.empty() ? 0 : events.offsets.size() - 1;
    Postings blocks((rows + kRowBlock - 1) / kRowBlock);
    parallelFor(blocks.size(), [&](std::size_t block) {
        blocks[block] = collect(events, typeMask, block * kRowBlock, std::min(rows, (block + 1) * kRowBlock));
    });
    return blocks;
}

}  // namespace regia::segment
