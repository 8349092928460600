// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/receipt.h"

#include <nlohmann/json.hpp>

namespace regia::import {
namespace {

nlohmann::json warningsJson(const std::vector<Warning>& warnings)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Warning& warning : warnings)
        list.push_back({{"code", warning.code}, {"text", warning.text}});
    return list;
}

nlohmann::json rejectsJson(const std::vector<Reject>& rejects)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Reject& reject : rejects)
        list.push_back({{"line", reject.line}, {"column", reject.column}, {"code", reject.code}, {"text", reject.text}});
    return list;
}

nlohmann::json changesJson(const ContactChanges& changes)
{
    nlohmann::json attributes = nlohmann::json::array();
    for (const AttributeChange& change : changes.attributes)
        attributes.push_back({{"name", change.attribute}, {"added", change.added}, {"changed", change.changed}});
    nlohmann::json consents = nlohmann::json::array();
    for (const ConsentChange& change : changes.consents)
        consents.push_back({{"purpose", change.purpose}, {"contacts", change.contacts}});
    return {{"attributes", std::move(attributes)}, {"consents", std::move(consents)}, {"activity", changes.newActivity}};
}

/// Reads what is there and of the right kind; a batch of an older version has less.
class CountsReader {
public:
    explicit CountsReader(const nlohmann::json& json) : m_json(json) {}

    void read(const char* name, std::int64_t& count) const
    {
        if (const nlohmann::json* value = find(name); value != nullptr && value->is_number_integer())
            count = value->get<std::int64_t>();
    }
    void read(const char* name, std::string& text) const
    {
        if (const nlohmann::json* value = find(name); value != nullptr && value->is_string())
            text = value->get<std::string>();
    }
    [[nodiscard]] CountsReader at(const char* name) const
    {
        static const nlohmann::json kNothing;
        const nlohmann::json* value = find(name);
        return CountsReader(value == nullptr ? kNothing : *value);
    }
    template <class Visit>
    void forEach(Visit&& visit) const
    {
        if (m_json.is_array())
            for (const nlohmann::json& item : m_json)
                visit(CountsReader(item));
    }

private:
    [[nodiscard]] const nlohmann::json* find(const char* name) const
    {
        const auto found = m_json.is_object() ? m_json.find(name) : m_json.end();
        return m_json.is_object() && found != m_json.end() ? &*found : nullptr;
    }

    const nlohmann::json& m_json;
};

}  // namespace

nlohmann::json countsJson(const ImportReceipt& receipt)
{
    return {
        {"contacts", {{"added", receipt.contacts.added}, {"updated", receipt.contacts.updated}, {"unchanged", receipt.contacts.unchanged}}},
        {"rows_by",
         {{"added", receipt.rowsBy.added},
          {"updated", receipt.rowsBy.updated},
          {"unchanged", receipt.rowsBy.unchanged},
          {"merged", receipt.rowsBy.merged}}},
        {"changes", changesJson(receipt.changes)},
        {"events", receipt.events},
        {"orders", receipt.orders},
        {"order_lines", receipt.orderLines},
        {"consents", receipt.consents},
        {"answers", receipt.answers},
        {"tickets", receipt.tickets},
        {"rejects", receipt.rejectCount},
        {"warnings", warningsJson(receipt.warnings)}};
}

void readCounts(const nlohmann::json& counts, ImportReceipt& receipt)
{
    const CountsReader reader(counts);
    const CountsReader contacts = reader.at("contacts");
    contacts.read("added", receipt.contacts.added);
    contacts.read("updated", receipt.contacts.updated);
    contacts.read("unchanged", receipt.contacts.unchanged);
    const CountsReader rowsBy = reader.at("rows_by");
    rowsBy.read("added", receipt.rowsBy.added);
    rowsBy.read("updated", receipt.rowsBy.updated);
    rowsBy.read("unchanged", receipt.rowsBy.unchanged);
    rowsBy.read("merged", receipt.rowsBy.merged);
    reader.read("events", receipt.events);
    reader.read("orders", receipt.orders);
    reader.read("order_lines", receipt.orderLines);
    reader.read("consents", receipt.consents);
    reader.read("answers", receipt.answers);
    reader.read("tickets", receipt.tickets);
    reader.read("rejects", receipt.rejectCount);
    const CountsReader changes = reader.at("changes");
    changes.at("attributes").forEach([&](const CountsReader& item) {
        AttributeChange& change = receipt.changes.attributes.emplace_back();
        item.read("name", change.attribute);
        item.read("added", change.added);
        item.read("changed", change.changed);
    });
    changes.at("consents").forEach([&](const CountsReader& item) {
        ConsentChange& change = receipt.changes.consents.emplace_back();
        item.read("purpose", change.purpose);
        item.read("contacts", change.contacts);
    });
    changes.read("activity", receipt.changes.newActivity);
    reader.at("warnings").forEach([&](const CountsReader& item) {
        Warning& warning = receipt.warnings.emplace_back();
        item.read("code", warning.code);
        item.read("text", warning.text);
    });
}

nlohmann::json toJson(const ImportReceipt& receipt)
{
    nlohmann::json json = countsJson(receipt);
    json["batch"] = receipt.batch.isValid() ? nlohmann::json(receipt.batch.value) : nlohmann::json(nullptr);
    json["file"] = receipt.file;
    json["preset"] = receipt.preset.empty() ? nlohmann::json(nullptr) : nlohmann::json(receipt.preset);
    json["rows"] = receipt.rows;
    json["stored"] = receipt.stored;
    json["set_aside"] = receipt.setAside;
    json["rejects"] = rejectsJson(receipt.rejects);
    json["seconds"] = receipt.seconds;
    return json;
}

}  // namespace regia::import
