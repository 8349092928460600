// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dictionary/companies.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

#include "core/snapshot/cell.h"
#include "core/sqlite/guarded.h"
#include "core/text/fold.h"

namespace regia::dictionary {
namespace {

using snapshot::kNoCode;
using snapshot::Snapshot;
using snapshot::TextColumn;

constexpr std::size_t kAskEvery = 16384;
constexpr std::string_view kPrefix = "company.";

const TextColumn* textColumn(const Snapshot& snapshot, std::string_view name)
{
    const snapshot::Column* column = snapshot.column(name);
    return column == nullptr ? nullptr : std::get_if<TextColumn>(&column->data);
}

/// The companies as they are found, by the folded form of their name.
class Gathering {
public:
    explicit Gathering(const Snapshot& snapshot)
        : m_snapshot(snapshot),
          m_entity(textColumn(snapshot, "company.name")),
          m_said(textColumn(snapshot, "company_name")),
          m_purchase(snapshot.events().typeNamed("purchase"))
    {
        if (m_entity != nullptr)
            m_placeOfEntity.resize(m_entity->dictionary->size(), kNone);
        if (m_said != nullptr)
            m_placeOfSaid.resize(m_said->dictionary->size(), kNone);
    }

    void add(std::size_t row)
    {
        const std::size_t place = placeOf(row);
        if (place == kNone)
            return;
        CompanyProfile& company = m_companies[place];
        if (company.contacts++ == 0)
            readAttributes(row, company);
        if (!m_purchase)
            return;
        const snapshot::Events& events = m_snapshot.events();
        for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e)
            if (events.type[e] == *m_purchase) {
                ++company.orders;
                company.spent += events.amount[e] == snapshot::kNoAmount ? 0 : events.amount[e];
            }
    }

    [[nodiscard]] CompanyProfile* find(const std::string& name)
    {
        const auto found = m_places.find(text::textKey(name));
        return found == m_places.end() ? nullptr : &m_companies[found->second];
    }

    [[nodiscard]] std::vector<CompanyProfile> take()
    {
        std::stable_sort(m_companies.begin(), m_companies.end(), [](const CompanyProfile& a, const CompanyProfile& b) {
            return a.contacts != b.contacts ? a.contacts > b.contacts : a.name < b.name;
        });
        return std::move(m_companies);
    }

private:
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    std::size_t placeOf(std::size_t row)
    {
        if (m_entity != nullptr && m_entity->codes[row] != kNoCode)
            return placeOf(*m_entity, m_entity->codes[row], m_placeOfEntity);
        if (m_said != nullptr && m_said->codes[row] != kNoCode)
            return placeOf(*m_said, m_said->codes[row], m_placeOfSaid);
        return kNone;
    }

    std::size_t placeOf(const TextColumn& column, std::uint32_t code, std::vector<std::size_t>& places)
    {
        if (places[code] == kNone) {
            const auto [place, isNew] = m_places.try_emplace(column.dictionary->key(code), m_companies.size());
            if (isNew)
                m_companies.push_back({.name = column.dictionary->text(code)});
            places[code] = place->second;
        }
        return places[code];
    }

    void readAttributes(std::size_t row, CompanyProfile& company) const
    {
        for (const snapshot::Column& column : m_snapshot.columns())
            if (column.attribute.name.starts_with(kPrefix) && column.attribute.name != "company.name")
                if (model::Value value = snapshot::cell(column, row); value.index() != 0)
                    company.attributes.emplace_back(column.attribute.name.substr(kPrefix.size()), std::move(value));
    }

    const Snapshot& m_snapshot;
    const TextColumn* m_entity;
    const TextColumn* m_said;
    std::optional<std::uint16_t> m_purchase;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<std::size_t> m_placeOfEntity, m_placeOfSaid;  ///< by code
    std::vector<CompanyProfile> m_companies;
};

/// The domains, and how many contacts have their company from one: those whose records name none.
Result<void> addDomains(Gathering& gathering, const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(),
                               "SELECT p.name, d.domain, d.made FROM company_domain d JOIN company p ON p.id = "
                               "d.company_id ORDER BY p.name, d.domain");
        while (rows.executeStep())
            if (CompanyProfile* company = gathering.find(rows.getColumn(0).getString())) {
                company->domains.push_back(rows.getColumn(1).getString());
                company->fromDomain = rows.getColumn(2).getInt() != 0;
            }
    });
}

}  // namespace

Result<std::vector<CompanyProfile>> companiesOf(const Snapshot& snapshot, const workspace::Workspace& workspace, Progress& progress)
{
    Gathering gathering(snapshot);
    for (std::size_t row = 0; row < snapshot.rows(); ++row) {
        if (row % kAskEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled);
        gathering.add(row);
    }
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    REGIA_CHECK(addDomains(gathering, database));
    return gathering.take();
}

}  // namespace regia::dictionary
