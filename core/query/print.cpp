// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/print.h"

#include "core/calendar/date.h"
#include "core/query/note_words.h"

namespace regia::query {

nlohmann::json toJson(const std::optional<double>& value) { return value ? nlohmann::json(*value) : nlohmann::json(); }

nlohmann::json toJson(const std::optional<math::Limits>& limits)
{
    return limits ? nlohmann::json::array({limits->lo, limits->hi}) : nlohmann::json();
}

nlohmann::json sidesToJson(const std::optional<double>& lo, const std::optional<double>& hi)
{
    return lo || hi ? nlohmann::json::array({toJson(lo), toJson(hi)}) : nlohmann::json();
}

nlohmann::json toJson(const calendar::Bucket& bucket, bool complete)
{
    return {{"start", calendar::toIso(bucket.days.start)},
            {"end", calendar::toIso(bucket.days.end)},
            {"label", bucket.label},
            {"complete", complete}};
}

nlohmann::json toJson(const metrics::Notes& notes, segment::Language language)
{
    nlohmann::json json = nlohmann::json::array();
    for (const metrics::Note& note : notes)
        json.push_back({{"code", metrics::toName(note.code)}, {"text", wordsOf(note, language)}});
    return json;
}

}  // namespace regia::query
