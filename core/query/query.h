// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/segment/dataset.h"
#include "core/segment/leaf_cache.h"
#include "core/segment/words.h"

/// Questions as documents: JSON in, JSON out, for the command line, saved tiles and the clipboard. The window asks the
/// metrics themselves and reads their structs.
namespace regia::query {

struct QueryOptions {
    segment::Language language = segment::Language::English;  ///< of the definition and the warnings
    segment::Naming naming;                                   ///< how attributes are called in the definition
    segment::LeafCache* cache = nullptr;
};

/// Answers one query: `{query, as_of, data_version, definition, n, warnings, result, compare}`, compare only when it was
/// asked for. A pure function of the dataset and the query.
/// Errors: InvalidDocument with the path to the key (an unknown key names the nearest), UnknownName, WrongType, InvalidInput,
/// Unsupported, Cancelled: those of the metric.
[[nodiscard]] Result<nlohmann::json> runQuery(const nlohmann::json& query, const segment::Dataset& dataset, const QueryOptions& options,
                                              Progress& progress);

/// The contacts behind a part of a query's answer, as rows of the snapshot: `steps[2].dropped`, `groups[0]`,
/// `moves.discovery.exploration`, `buckets[3]`, and `n` for all that the question is about.
/// Errors: those of `runQuery`; InvalidInput for a path that names nothing (detail: paths that do).
[[nodiscard]] Result<Bitmap> people(const nlohmann::json& query, const std::string& path, const segment::Dataset& dataset,
                                    const QueryOptions& options, Progress& progress);

/// Reads a query without asking it: every key and word is known. Names of the data are not looked up.
/// Errors: InvalidDocument.
[[nodiscard]] Result<void> checkQuery(const nlohmann::json& query);

/// `count breakdown trend funnel …`, in the order in which a list offers them.
[[nodiscard]] std::vector<std::string> queryNames();

}  // namespace regia::query
