// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <nlohmann/json.hpp>

#include "core/calendar/iso_text.h"
#include "core/query/print.h"
#include "core/query/registry.h"
#include "core/segment/json_object.h"

namespace regia::query {
namespace {

Result<const QueryKind*> kindOf(const nlohmann::json& query)
{
    if (!query.is_object())
        return fail(ErrorCode::InvalidDocument, {}, "a query is an object: {\"query\": …}");
    const auto name = query.find("query");
    if (name == query.end() || !name->is_string())
        return fail(ErrorCode::InvalidDocument, "query", "the name of a query");
    const auto text = name->get<std::string>();
    for (const QueryKind& kind : queryKinds())
        if (kind.name == text)
            return &kind;
    return fail(segment::unknownWord("query", text, queryNames()));
}

}  // namespace

Result<nlohmann::json> runQuery(const nlohmann::json& query, const segment::Dataset& dataset, const QueryOptions& options,
                                Progress& progress)
{
    REGIA_TRY(const QueryKind* kind, kindOf(query));
    REGIA_TRY(Answer answer, kind->answer(query, {dataset, options, progress}));
    nlohmann::json envelope{
        {"query", kind->name},
        {"as_of", calendar::toIso(answer.asOf)},
        {"data_version", dataset.snapshot->dataVersion()},
        {"definition", std::move(answer.definition)},
        {"n", answer.n},
        {"warnings", toJson(answer.notes, options.language)},
        {"result", std::move(answer.result)},
    };
    if (!answer.compare.is_null())
        envelope["compare"] = std::move(answer.compare);
    return envelope;
}

Result<Bitmap> people(const nlohmann::json& query, const std::string& path, const segment::Dataset& dataset, const QueryOptions& options,
                      Progress& progress)
{
    REGIA_TRY(const QueryKind* kind, kindOf(query));
    return kind->people(query, path, {dataset, options, progress});
}

Result<void> checkQuery(const nlohmann::json& query)
{
    REGIA_TRY(const QueryKind* kind, kindOf(query));
    return kind->check(query);
}

std::vector<std::string> queryNames()
{
    std::vector<std::string> names;
    for (const QueryKind& kind : queryKinds())
        names.emplace_back(kind.name);
    return names;
}

}  // namespace regia::query
