// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/contact_list.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

#include "core/base/parallel.h"
#include "core/model/lane.h"
#include "core/privacy/consent_state.h"
#include "core/snapshot/cell.h"
#include "core/text/fold.h"

namespace regia::workbench {
namespace {

using snapshot::Column;
using snapshot::kNoCode;
using snapshot::TextColumn;

constexpr std::array<std::string_view, 7> kSearched{"first_name",   "last_name", "full_name",   "email",
                                                    "other_emails", "city",      "company_name"};
constexpr std::array<std::string_view, 2> kSearchedNumbers{"phone", "mobile"};
/// What makes a person of a visitor.
constexpr std::array<std::string_view, 7> kKnownBy{"first_name", "last_name", "full_name", "email", "phone", "mobile", "loyalty_card"};
constexpr std::int64_t kSpentDays = 365;
constexpr std::size_t kDictionaryBlock = 32768;

std::size_t blocksOf(std::size_t size, std::size_t block) { return (size + block - 1) / block; }

/// Which texts contain the (folded) word.
std::vector<std::uint8_t> hitsOf(const snapshot::Dictionary& dictionary, const std::string& word)
{
    std::vector<std::uint8_t> hits(dictionary.size());
    parallelFor(blocksOf(hits.size(), kDictionaryBlock), [&](std::size_t block) {
        const std::size_t end = std::min(hits.size(), (block + 1) * kDictionaryBlock);
        for (std::size_t code = block * kDictionaryBlock; code < end; ++code)
            hits[code] = dictionary.key(static_cast<std::uint32_t>(code)).find(word) != std::string::npos;
    });
    return hits;
}

/// Adds those whose text in this column contains the word.
void addContaining(Bitmap& members, const Column& column, const std::string& word)
{
    const auto forRows = [&](const auto& holds) {
        parallelFor(blocksOf(members.size(), kBlockSize), [&](std::size_t block) {
            const std::size_t end = std::min(members.size(), (block + 1) * kBlockSize);
            for (std::size_t row = block * kBlockSize; row < end; ++row)
                if (holds(row))
                    members.set(row);
        });
    };
    if (const auto* texts = std::get_if<TextColumn>(&column.data)) {
        const std::vector<std::uint8_t> hits = hitsOf(*texts->dictionary, word);
        forRows([&](std::size_t row) { return texts->codes[row] != kNoCode && hits[texts->codes[row]] != 0; });
    } else if (const auto* sets = std::get_if<snapshot::SetColumn>(&column.data)) {
        const std::vector<std::uint8_t> hits = hitsOf(*sets->dictionary, word);
        forRows([&](std::size_t row) {
            return std::any_of(sets->codes.begin() + sets->offsets[row], sets->codes.begin() + sets->offsets[row + 1],
                               [&](std::uint32_t code) { return hits[code] != 0; });
        });
    }
}

Bitmap inStage(const segment::Dataset& dataset, Instant asOf, model::Stage stage)
{
    Bitmap members(dataset.snapshot->rows());
    for (std::size_t row = 0; dataset.stages && row < members.size(); ++row)
        members.assign(row, dataset.stages->at(row, asOf) == stage);
    return members;
}

/// The words that must be found, folded. Quotes hold words together: city:"Reggio Emilia".
std::vector<std::string> wordsOf(std::string_view typed)
{
    std::vector<std::string> words(1);
    bool quoted = false;
    for (const char letter : typed) {
        if (letter == '"')
            quoted = !quoted;
        else if (!quoted && (letter == ' ' || letter == '\t'))
            words.emplace_back();
        else
            words.back() += letter;
    }
    for (std::string& word : words)
        word = text::textKey(word);
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

Bitmap matching(const segment::Dataset& dataset, Instant asOf, const std::string& word)
{
    const snapshot::Snapshot& snapshot = *dataset.snapshot;
    Bitmap members(snapshot.rows());
    if (const std::size_t colon = word.find(':'); colon != std::string::npos && colon + 1 < word.size()) {
        const std::string field = word.substr(0, colon), value = word.substr(colon + 1);
        if (const auto stage = field == "stage" ? model::stageFromName(value) : std::nullopt)
            return inStage(dataset, asOf, *stage);
        if (const Column* column = snapshot.column(field)) {
            addContaining(members, *column, value);
            return members;
        }
    }
    const auto search = [&](const auto& names) {
        for (const std::string_view name : names)
            if (const Column* column = snapshot.column(name))
                addContaining(members, *column, word);
    };
    search(kSearched);
    // A phone number holds no letters: most searches need not look at a million of them.
    if (word.find_first_not_of("0123456789+-()") == std::string::npos)
        search(kSearchedNumbers);
    return members;
}

RankCache::Ranks ranksOf(const snapshot::Snapshot& snapshot, std::string_view name)
{
    const Column* column = snapshot.column(name);
    return std::make_shared<const std::vector<std::uint32_t>>(column ? snapshot::sortRanks(*column)
                                                                     : std::vector(snapshot.rows(), RankCache::kMissing));
}

struct Keyed {
    std::uint64_t key = 0;
    Row row = 0;
};
constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();

/// By key, equal ones as they stand: a radix sort, because a million comparisons that jump through memory are five times
/// as slow. Keys of kLast stay at the end.
void sortByKey(std::vector<Keyed>& entries)
{
    constexpr unsigned kBits = 12;
    constexpr std::size_t kBuckets = std::size_t{1} << kBits;
    const auto known = std::stable_partition(entries.begin(), entries.end(), [](const Keyed& entry) { return entry.key != kLast; });
    std::vector<Keyed> from(entries.begin(), known), to(from.size());
    std::uint64_t least = kLast, greatest = 0;
    for (const Keyed& entry : from) {
        least = std::min(least, entry.key);
        greatest = std::max(greatest, entry.key);
    }
    for (unsigned shift = 0; !from.empty() && shift < static_cast<unsigned>(std::bit_width(greatest - least)); shift += kBits) {
        std::array<std::size_t, kBuckets> places{};
        const auto bucketOf = [&](const Keyed& entry) { return ((entry.key - least) >> shift) & (kBuckets - 1); };
        for (const Keyed& entry : from)
            ++places[bucketOf(entry)];
        std::size_t place = 0;
        for (std::size_t& count : places)
            place += std::exchange(count, place);
        for (const Keyed& entry : from)
            to[places[bucketOf(entry)]++] = entry;
        std::swap(from, to);
    }
    std::copy(from.begin(), from.end(), entries.begin());
}

/// A signed number as a key of the same order.
std::uint64_t keyOf(std::int64_t value) { return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63); }

/// Sorts by what `valueOf(row)` answers; none: last.
template <class ValueOf>
std::vector<Row> sortedBy(const Bitmap& members, bool descending, const ValueOf& valueOf)
{
    std::vector<Keyed> entries;
    entries.reserve(members.count());
    members.forEach([&](std::size_t row) {
        const std::optional<std::int64_t> value = valueOf(row);
        entries.push_back({!value ? kLast : descending ? ~keyOf(*value) : keyOf(*value), static_cast<Row>(row)});
    });
    sortByKey(entries);
    std::vector<Row> rows(entries.size());
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const Keyed& entry) { return entry.row; });
    return rows;
}

std::vector<Row> sortedByRanks(const Bitmap& members, bool descending, const RankCache::Ranks& ranks)
{
    return sortedBy(members, descending, [&](std::size_t row) {
        return (*ranks)[row] == RankCache::kMissing ? std::nullopt : std::optional<std::int64_t>((*ranks)[row]);
    });
}

}  // namespace

RankCache::Ranks RankCache::ofAttribute(const snapshot::Snapshot& snapshot, const std::string& attribute)
{
    const std::lock_guard lock(m_mutex);
    Ranks& ranks = m_ranks[attribute];
    if (!ranks)
        ranks = ranksOf(snapshot, attribute);
    return ranks;
}

RankCache::Ranks RankCache::ofNames(const snapshot::Snapshot& snapshot)
{
    const std::lock_guard lock(m_mutex);
    if (m_names)
        return m_names;
    const Ranks last = ranksOf(snapshot, "last_name"), first = ranksOf(snapshot, "first_name");
    std::vector<Keyed> entries(snapshot.rows());
    for (std::size_t row = 0; row < entries.size(); ++row)
        entries[row] = {std::uint64_t{(*last)[row]} << 32 | (*first)[row], static_cast<Row>(row)};
    sortByKey(entries);
    std::vector<std::uint32_t> ranks(entries.size(), kMissing);
    for (std::size_t place = 0; place < entries.size(); ++place)
        if (entries[place].key != kLast)
            ranks[entries[place].row] = static_cast<std::uint32_t>(place);
    m_names = std::make_shared<const std::vector<std::uint32_t>>(std::move(ranks));
    return m_names;
}

Result<ContactFacts> contactFacts(const segment::Dataset& dataset, Instant asOf, Progress& progress)
{
    const snapshot::Snapshot& snapshot = *dataset.snapshot;
    const snapshot::Events& events = snapshot.events();
    ContactFacts facts{.asOf = asOf,
                       .lastActivity = std::vector(snapshot.rows(), ContactFacts::kNever),
                       .orders = std::vector<std::uint32_t>(snapshot.rows()),
                       .spent = std::vector<std::int64_t>(snapshot.rows())};
    std::vector<std::uint8_t> received;
    for (const snapshot::EventType& type : events.types)
        received.push_back(model::isReceived(type.name) ? 1 : 0);
    const std::optional<std::uint16_t> purchase = events.typeNamed("purchase");
    const std::int64_t since = asOf.ms - kSpentDays * kMsPerDay;
    parallelFor(blocksOf(snapshot.rows(), kBlockSize), [&](std::size_t block) {
        for (std::size_t row = block * kBlockSize; row < std::min(snapshot.rows(), (block + 1) * kBlockSize); ++row) {
            for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1] && events.time[e] < asOf.ms; ++e) {
                if (received[events.type[e]] == 0)
                    facts.lastActivity[row] = events.time[e];
                if (events.type[e] != purchase)
                    continue;
                ++facts.orders[row];
                if (events.time[e] >= since && events.amount[e] != snapshot::kNoAmount)
                    facts.spent[row] += events.amount[e];
            }
        }
    });
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled);
    return facts;
}

std::string_view textOf(const snapshot::Snapshot& snapshot, std::string_view attribute, std::size_t row)
{
    const Column* column = snapshot.column(attribute);
    const auto* texts = column ? std::get_if<TextColumn>(&column->data) : nullptr;
    return texts && texts->codes[row] != kNoCode ? std::string_view(texts->dictionary->text(texts->codes[row])) : std::string_view();
}

std::string displayName(const snapshot::Snapshot& snapshot, std::size_t row)
{
    const std::string first(textOf(snapshot, "first_name", row)), last(textOf(snapshot, "last_name", row));
    if (!first.empty() && !last.empty())
        return first + " " + last;
    for (const std::string_view attribute : {"first_name", "last_name", "full_name", "email", "phone", "mobile"})
        if (const std::string_view text = textOf(snapshot, attribute, row); !text.empty())
            return std::string(text);
    return {};
}

Bitmap knownContacts(const snapshot::Snapshot& snapshot)
{
    Bitmap known(snapshot.rows());
    for (const std::string_view name : kKnownBy)
        if (const Column* column = snapshot.column(name))
            parallelFor(blocksOf(known.size(), kBlockSize), [&](std::size_t block) {
                for (std::size_t row = block * kBlockSize; row < std::min(known.size(), (block + 1) * kBlockSize); ++row)
                    if (snapshot::isPresent(*column, row))
                        known.set(row);
            });
    return known;
}

segment::Condition knownCondition(const snapshot::Snapshot& snapshot)
{
    std::vector<segment::Condition> parts;
    for (const std::string_view name : kKnownBy)
        if (snapshot.column(name) != nullptr)
            parts.push_back(
                {segment::AttributeTest{.attribute = std::string(name), .op = segment::Operator(segment::Comparison::Present)}});
    return segment::anyOf(std::move(parts));
}

Bitmap searchContacts(const segment::Dataset& dataset, Instant asOf, std::string_view typed)
{
    Bitmap members(dataset.snapshot->rows(), true);
    for (const std::string& word : wordsOf(typed)) {
        members &= matching(dataset, asOf, word);
        if (members.none())
            break;
    }
    return members;
}

void prepareSearch(const snapshot::Snapshot& snapshot)
{
    const auto prepare = [&](const auto& names) {
        for (const std::string_view name : names) {
            const Column* column = snapshot.column(name);
            const auto* texts = column ? std::get_if<TextColumn>(&column->data) : nullptr;
            if (texts && texts->dictionary->size() > 0)
                static_cast<void>(texts->dictionary->key(0));
        }
    };
    prepare(kSearched);
    prepare(kSearchedNumbers);
}

EmailList emailsOf(const segment::Dataset& dataset, const std::vector<Row>& rows, Instant asOf)
{
    const snapshot::Snapshot& snapshot = *dataset.snapshot;
    const snapshot::Consents& consents = snapshot.consents();
    const auto purpose = std::find(consents.purposes.begin(), consents.purposes.end(), "email_marketing");
    const auto mayWrite = [&](Row row) {
        return purpose != consents.purposes.end() &&
               privacy::consentAt(consents.of(row), static_cast<std::uint16_t>(purpose - consents.purposes.begin()), asOf).state ==
                   model::ConsentState::Granted;
    };
    EmailList list;
    for (const Row row : rows) {
        const std::string_view email = textOf(snapshot, "email", row);
        if (email.empty())
            continue;
        list.text.append(email).append("\n");
        ++list.addresses;
        list.withoutConsent += mayWrite(row) ? 0 : 1;
    }
    return list;
}

std::vector<Row> sortedContacts(const segment::Dataset& dataset, const ContactFacts& facts, const Bitmap& members, ContactOrder order,
                                bool descending, const std::string& attribute)
{
    const auto some = [](std::int64_t value, std::int64_t missing) { return value == missing ? std::nullopt : std::optional(value); };
    switch (order) {
    case ContactOrder::Name: return sortedByRanks(members, descending, facts.ranks->ofNames(*dataset.snapshot));
    case ContactOrder::Attribute: return sortedByRanks(members, descending, facts.ranks->ofAttribute(*dataset.snapshot, attribute));
    case ContactOrder::Stage:
        return sortedBy(members, descending, [&](std::size_t row) -> std::optional<std::int64_t> {
            const auto stage = dataset.stages ? dataset.stages->at(row, facts.asOf) : std::nullopt;
            return stage ? std::optional(static_cast<std::int64_t>(*stage)) : std::nullopt;
        });
    case ContactOrder::LastActivity:
        return sortedBy(members, descending, [&](std::size_t row) { return some(facts.lastActivity[row], ContactFacts::kNever); });
    case ContactOrder::Orders: return sortedBy(members, descending, [&](std::size_t row) { return some(facts.orders[row], 0); });
    case ContactOrder::Spent: return sortedBy(members, descending, [&](std::size_t row) { return some(facts.spent[row], 0); });
    }
    return {};
}

std::vector<Row> knownFirst(std::vector<Row> rows, const Bitmap& known)
{
    std::stable_partition(rows.begin(), rows.end(), [&](Row row) { return known.test(row); });
    return rows;
}

}  // namespace regia::workbench
