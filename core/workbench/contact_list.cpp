// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/contact_list.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/base/parallel.h"
#include "core/snapshot/cell.h"
#include "core/text/fold.h"

namespace regia::workbench {
namespace {

using snapshot::Column;
using snapshot::kNoCode;
using snapshot::TextColumn;

constexpr std::array<std::string_view, 9> kSearched{"first_name", "last_name", "full_name", "email",       "other_emails",
                                                    "phone",      "mobile",    "city",      "company_name"};
constexpr std::int64_t kSpentDays = 365;

/// Whose text in this column contains the (folded) word.
Bitmap containing(const Column& column, std::size_t rows, const std::string& word)
{
    Bitmap members(rows);
    const auto hitsOf = [&](const snapshot::Dictionary& dictionary) {
        std::vector<bool> hits(dictionary.size());
        for (std::uint32_t code = 0; code < dictionary.size(); ++code)
            hits[code] = dictionary.key(code).find(word) != std::string::npos;
        return hits;
    };
    if (const auto* texts = std::get_if<TextColumn>(&column.data)) {
        const std::vector<bool> hits = hitsOf(*texts->dictionary);
        for (std::size_t row = 0; row < rows; ++row)
            if (texts->codes[row] != kNoCode && hits[texts->codes[row]])
                members.set(row);
    } else if (const auto* sets = std::get_if<snapshot::SetColumn>(&column.data)) {
        const std::vector<bool> hits = hitsOf(*sets->dictionary);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::uint32_t i = sets->offsets[row]; i < sets->offsets[row + 1]; ++i)
                if (hits[sets->codes[i]])
                    members.set(row);
    }
    return members;
}

Bitmap inStage(const segment::Dataset& dataset, Instant asOf, model::Stage stage)
{
    Bitmap members(dataset.snapshot->rows());
    for (std::size_t row = 0; dataset.stages && row < members.size(); ++row)
        members.assign(row, dataset.stages->at(row, asOf) == stage);
    return members;
}

Bitmap matching(const segment::Dataset& dataset, Instant asOf, const std::string& word)
{
    const snapshot::Snapshot& snapshot = *dataset.snapshot;
    if (const std::size_t colon = word.find(':'); colon != std::string::npos && colon + 1 < word.size()) {
        const std::string field = word.substr(0, colon), value = word.substr(colon + 1);
        if (const auto stage = field == "stage" ? model::stageFromName(value) : std::nullopt)
            return inStage(dataset, asOf, *stage);
        if (const Column* column = snapshot.column(field))
            return containing(*column, snapshot.rows(), value);
    }
    Bitmap members(snapshot.rows());
    for (const std::string_view name : kSearched)
        if (const Column* column = snapshot.column(name))
            members |= containing(*column, snapshot.rows(), word);
    return members;
}

std::vector<std::uint32_t> ranksOf(const snapshot::Snapshot& snapshot, std::string_view name)
{
    const Column* column = snapshot.column(name);
    return column ? snapshot::sortRanks(*column) : std::vector<std::uint32_t>(snapshot.rows(), std::numeric_limits<std::uint32_t>::max());
}

/// Last name, then first name, as one place.
std::vector<std::uint32_t> nameRanks(const snapshot::Snapshot& snapshot)
{
    const std::vector<std::uint32_t> last = ranksOf(snapshot, "last_name"), first = ranksOf(snapshot, "first_name");
    std::vector<Row> rows(snapshot.rows());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<Row>(row);
    std::sort(rows.begin(), rows.end(), [&](Row a, Row b) { return std::tuple(last[a], first[a], a) < std::tuple(last[b], first[b], b); });
    std::vector<std::uint32_t> ranks(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        ranks[rows[place]] = static_cast<std::uint32_t>(place);
    return ranks;
}

template <class Key>
void sortBy(std::vector<Row>& rows, bool descending, const Key& key)
{
    std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) { return descending ? key(b) < key(a) : key(a) < key(b); });
}

}  // namespace

Result<ContactFacts> contactFacts(const segment::Dataset& dataset, Instant asOf, Progress& progress)
{
    const snapshot::Snapshot& snapshot = *dataset.snapshot;
    const snapshot::Events& events = snapshot.events();
    ContactFacts facts{.asOf = asOf,
                       .lastActivity = std::vector(snapshot.rows(), ContactFacts::kNever),
                       .orders = std::vector<std::uint32_t>(snapshot.rows()),
                       .spent = std::vector<std::int64_t>(snapshot.rows()),
                       .nameRanks = {}};
    const std::optional<std::uint16_t> sent = events.typeNamed("email_sent"), asked = events.typeNamed("survey_sent"),
                                       purchase = events.typeNamed("purchase");
    const std::int64_t since = asOf.ms - kSpentDays * kMsPerDay;
    const std::size_t blocks = (snapshot.rows() + kBlockSize - 1) / kBlockSize;
    parallelFor(blocks, [&](std::size_t block) {
        if (progress.cancelled())
            return;
        for (std::size_t row = block * kBlockSize; row < std::min(snapshot.rows(), (block + 1) * kBlockSize); ++row) {
            for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1] && events.time[e] < asOf.ms; ++e) {
                if (events.type[e] != sent && events.type[e] != asked)
                    facts.lastActivity[row] = events.time[e];
                if (events.type[e] != purchase)
                    continue;
                ++facts.orders[row];
                if (events.time[e] >= since && events.amount[e] != snapshot::kNoAmount)
                    facts.spent[row] += events.amount[e];
            }
        }
    });
    facts.nameRanks = nameRanks(snapshot);
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

Bitmap searchContacts(const segment::Dataset& dataset, Instant asOf, std::string_view typed)
{
    Bitmap members(dataset.snapshot->rows(), true);
    const std::string key = text::textKey(typed);
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        members &= matching(dataset, asOf, key.substr(begin, end - begin));
        begin = end + 1;
    }
    return members;
}

std::vector<Row> sortedContacts(const segment::Dataset& dataset, const ContactFacts& facts, const Bitmap& members, ContactOrder order,
                                bool descending)
{
    std::vector<Row> rows;
    rows.reserve(members.count());
    members.forEach([&](std::size_t row) { rows.push_back(static_cast<Row>(row)); });
    switch (order) {
    case ContactOrder::Name: sortBy(rows, descending, [&](Row row) { return facts.nameRanks[row]; }); break;
    case ContactOrder::Stage:
        sortBy(rows, descending, [&](Row row) {
            const auto stage = dataset.stages ? dataset.stages->at(row, facts.asOf) : std::nullopt;
            return stage ? static_cast<int>(*stage) : static_cast<int>(model::kStageCount);
        });
        break;
    case ContactOrder::LastActivity: sortBy(rows, descending, [&](Row row) { return facts.lastActivity[row]; }); break;
    case ContactOrder::Orders: sortBy(rows, descending, [&](Row row) { return facts.orders[row]; }); break;
    case ContactOrder::Spent: sortBy(rows, descending, [&](Row row) { return facts.spent[row]; }); break;
    }
    return rows;
}

}  // namespace regia::workbench
