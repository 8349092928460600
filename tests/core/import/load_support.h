// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/import/batch_undo.h"
#include "core/import/import.h"
#include "support/workspace_builder.h"

namespace regia::test {

inline constexpr Instant kNoon{1'735'732'800'000};  // 2025-01-01T12:00:00Z

/// What one row says, told only as far as it matters: `Facts("17").name("Anna", "Rossi").email("anna@example.com")`.
class Facts {
public:
    explicit Facts(const std::string& key)
    {
        m_facts.person =
            import::PersonFact{.externalKey = key, .keys = {}, .attributes = {}, .createdAt = {}, .seenAt = {}, .companyName = {}};
    }
    /// Facts of nobody known.
    Facts() = default;

    Facts& key(const std::string& kind, const std::string& value)
    {
        m_facts.person->keys.push_back({kind, value});
        return *this;
    }
    Facts& email(const std::string& address) { return text("email", address).key("email", address); }
    Facts& phone(const std::string& number) { return text("phone", number).key("phone", number); }
    Facts& name(const std::string& first, const std::string& last) { return text("first_name", first).text("last_name", last); }
    Facts& value(const std::string& attribute, model::AttributeType type, model::Value value,
                 model::Provenance provenance = model::Provenance::Declared)
    {
        m_facts.person->attributes.push_back({attribute, attribute, type, provenance, std::move(value)});
        return *this;
    }
    Facts& text(const std::string& attribute, const std::string& value)
    {
        return this->value(attribute, model::AttributeType::Text, value);
    }
    Facts& number(const std::string& attribute, double value) { return this->value(attribute, model::AttributeType::Number, value); }
    Facts& set(const std::string& attribute, std::vector<std::string> members)
    {
        return value(attribute, model::AttributeType::Set, std::move(members));
    }
    Facts& company(const std::string& name)
    {
        m_facts.person->companyName = name;
        return *this;
    }
    Facts& seen(Instant at)
    {
        m_facts.person->seenAt = at;
        return *this;
    }
    Facts& created(Instant at)
    {
        m_facts.person->createdAt = at;
        return *this;
    }
    Facts& nobody()
    {
        m_facts.person->nobody = true;
        return *this;
    }
    Facts& event(const std::string& type, Instant at, const std::string& key = {}, const nlohmann::json& properties = {})
    {
        m_facts.events.push_back({.type = type,
                                  .at = at,
                                  .channel = "web",
                                  .campaignKey = {},
                                  .campaignName = {},
                                  .sku = {},
                                  .amount = {},
                                  .properties = properties,
                                  .key = key});
        return *this;
    }
    Facts& event(import::EventFact fact)
    {
        m_facts.events.push_back(std::move(fact));
        return *this;
    }
    /// An order of one line, with its purchase event when it is valid.
    Facts& order(const std::string& number, Instant at, std::int64_t total, const std::string& status = "paid")
    {
        const bool valid = status == "paid";
        import::OrderFact fact{.number = number,
                               .at = at,
                               .valid = valid,
                               .status = status,
                               .currency = {},
                               .total = total,
                               .refunded = {},
                               .discount = {},
                               .channel = {},
                               .store = {},
                               .details = {},
                               .lines = {
                                   {.sku = "SKU-" + number,
                                    .name = "Vase",
                                    .category = "home",
                                    .quantity = 2,
                                    .price = total / 2,
                                    .total = total }
                               }};
        m_facts.orders.push_back(std::move(fact));
        if (valid)
            m_facts.events.push_back({.type = "purchase",
                                      .at = at,
                                      .channel = "shop",
                                      .campaignKey = {},
                                      .campaignName = {},
                                      .sku = "SKU-" + number,
                                      .amount = total,
                                      .properties = {{"order", number}},
                                      .key = "purchase|" + number});
        return *this;
    }
    Facts& consent(const std::string& purpose, model::ConsentState state, std::optional<Instant> at = std::nullopt,
                   const std::string& evidence = {})
    {
        m_facts.consents.push_back({purpose, state, at, evidence});
        return *this;
    }
    Facts& answer(const std::string& response, const std::string& question, double score, Instant at)
    {
        m_facts.answers.push_back({"NPS", response, question, "nps", score, {}, at});
        return *this;
    }
    Facts& ticket(const std::string& key, const std::string& status, Instant at, std::optional<Instant> solved = std::nullopt)
    {
        m_facts.tickets.push_back({key, "Broken", status, at, solved, {}});
        return *this;
    }
    Facts& problem(const std::string& column, const std::string& code, const std::string& text)
    {
        m_facts.problems.push_back({column, code, text});
        return *this;
    }
    Facts& setAside()
    {
        m_facts.setAside = true;
        return *this;
    }

    [[nodiscard]] const import::RowFacts& facts() const { return m_facts; }

private:
    import::RowFacts m_facts;
};

/// Facts as a table gives them, a block of `blockRows` rows at a time; the raw row of each has its key and its number.
class FactsTable {
public:
    explicit FactsTable(const std::vector<Facts>& rows, std::size_t blockRows = 100) : m_blockRows(blockRows)
    {
        for (const Facts& row : rows)
            m_rows.push_back(row.facts());
    }

    Result<bool> operator()(import::FactsBlock& block)
    {
        block = {};
        for (; m_next < m_rows.size() && block.rows.size() < m_blockRows; ++m_next) {
            import::RowFacts facts = m_rows[m_next];
            facts.row = static_cast<std::int64_t>(m_next) + 1;
            facts.line = facts.row + 1;
            block.rows.push_back({facts.line, {facts.person ? facts.person->externalKey : "", std::to_string(m_next)}});
            block.facts.push_back(std::move(facts));
        }
        block.fraction = m_rows.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_rows.size());
        return !block.rows.empty();
    }

private:
    std::vector<import::RowFacts> m_rows;
    std::size_t m_blockRows;
    std::size_t m_next = 0;
};

inline import::BatchText batchText(const std::string& source)
{
    return {.source = source,
            .sourceTitle = source,
            .file = source + ".csv",
            .fileSha256 = "0",
            .preset = {},
            .mapping = nlohmann::json::object(),
            .header = {"key", "n"}};
}

inline Result<import::ImportReceipt> tryImport(workspace::Workspace& workspace, const std::string& source, const std::vector<Facts>& rows,
                                               import::ImportOptions options, Progress& progress)
{
    FactsTable table(rows);
    const auto complete = [](import::BatchText&, std::vector<import::Warning>&) { return Result<void>(); };
    return import::importFacts(workspace, batchText(source), std::ref(table), complete, options, progress);
}

inline import::ImportReceipt importRows(const ScratchWorkspace& scratch, const std::string& source, const std::vector<Facts>& rows,
                                        import::ImportOptions options = {})
{
    NoProgress progress;
    options.stagingFolder = scratch.folder() / "staging";
    return valueOrThrow(tryImport(*scratch, source, rows, std::move(options), progress));
}

/// All rows of a query, the cells of a row parted by blanks: for a glance at what is stored.
inline std::vector<std::string> rowsOf(const ScratchWorkspace& scratch, const std::string& sql)
{
    const sqlite::Database reader = scratch.reader();
    SQLite::Statement statement(reader.connection(), sql);
    std::vector<std::string> rows;
    while (statement.executeStep()) {
        std::string row;
        for (int column = 0; column < statement.getColumnCount(); ++column)
            row += (column > 0 ? " " : "") +
                   (statement.getColumn(column).isNull() ? std::string("null") : statement.getColumn(column).getString());
        rows.push_back(row);
    }
    return rows;
}

inline std::int64_t count(const ScratchWorkspace& scratch, const std::string& table)
{
    return std::stoll(rowsOf(scratch, "SELECT count(*) FROM " + table).front());
}

/// The records of each contact, as `source:key`, sorted: who is whom, whatever the numbers.
inline std::vector<std::string> clustersOf(const ScratchWorkspace& scratch)
{
    return rowsOf(scratch,
                  "SELECT group_concat(who, ' ') AS members FROM (SELECT r.contact_id AS contact, s.key || ':' || r.external_key AS who "
                  "FROM record r JOIN "
                  "source s ON s.id = r.source_id WHERE r.contact_id IS NOT NULL ORDER BY who) GROUP BY contact ORDER BY members");
}

/// What an import changes: everything but the imports themselves and their traces.
inline const std::set<std::string> kTraces{"history", "batch", "batch_rows", "batch_before", "batch_change", "reject"};

}  // namespace regia::test
