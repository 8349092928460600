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

}  // namespace

nlohmann::json countsJson(const ImportReceipt& receipt)
{
    return {
        {"contacts", {{"added", receipt.contacts.added}, {"updated", receipt.contacts.updated}, {"unchanged", receipt.contacts.unchanged}}},
        {"events", receipt.events},
        {"orders", receipt.orders},
        {"order_lines", receipt.orderLines},
        {"consents", receipt.consents},
        {"answers", receipt.answers},
        {"tickets", receipt.tickets},
        {"rejects", receipt.rejectCount},
        {"warnings", warningsJson(receipt.warnings)}};
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
