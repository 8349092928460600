// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/metrics/note.h"
#include "core/query/query.h"

namespace regia::query {

/// Whom and how a query is asked.
struct Asking {
    const segment::Dataset& dataset;
    const QueryOptions& options;
    Progress& progress;
};

/// What the envelope is made of.
struct Answer {
    Instant asOf;
    std::size_t n = 0;
    std::string definition;
    metrics::Notes notes;
    nlohmann::json result;
    nlohmann::json compare;  ///< null when it was not asked for
};

/// One line of the registry: how the queries of a name are read and answered.
struct QueryKind {
    std::string_view name;
    Result<void> (*check)(const nlohmann::json& query);
    Result<Answer> (*answer)(const nlohmann::json& query, const Asking& asking);
    Result<Bitmap> (*people)(const nlohmann::json& query, const std::string& path, const Asking& asking);
};

}  // namespace regia::query
