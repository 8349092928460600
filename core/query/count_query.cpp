// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/count.h"
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

nlohmann::json print(const metrics::Count& count)
{
    return {{"n", count.n}, {"universe_n", count.universe}, {"share", toJson(count.share)}};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const CountDocument document, parseCount(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const CountDocument document, parseCount(json));
    REGIA_TRY(metrics::Count count, metrics::count(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{count.asOf, count.n, definitionOfCount(document.query, asking.options), count.notes, print(count), {}};
    if (isAsked(document.compare)) {
        REGIA_TRY(const metrics::Scope other, comparedScope(document.query, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Count compared, metrics::count(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"result", print(compared)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const CountDocument document, parseCount(json));
    if (path != "n")
        return fail(ErrorCode::InvalidInput, path, "no such part of the answer: n");
    REGIA_TRY(metrics::Frame frame, metrics::frameOf(asking.dataset, document.query, asking.options.cache, asking.progress));
    return std::move(frame.members);
}

}  // namespace

Result<CountDocument> parseCount(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object, segment::JsonObject::of(json, {}, {"query", "segment", "period", "as_of", "compare"}));
    CountDocument document;
    REGIA_TRY(document.query, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    return document;
}

nlohmann::json toJson(const CountDocument& document)
{
    nlohmann::json json{{"query", "count"}};
    writeScope(json, document.query);
    writeComparison(json, document.compare);
    return json;
}

QueryKind countKind() { return {"count", check, answer, peopleOf}; }

}  // namespace regia::query
