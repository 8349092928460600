// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/provenance.h"

#include <algorithm>

#include "core/profile/derive.h"

namespace regia::profile {
namespace {

StatedValue statedBy(const SourceRecord& record, std::string_view attribute)
{
    const OwnValue& own = record.values.find(attribute)->second;
    return {own.value, record.record, record.source, own.at, own.kind};
}

ContactValue contactValue(const std::string& attribute, const nlohmann::json& surviving, const std::vector<SourceRecord>& records)
{
    ContactValue answer{attribute, surviving, {}, {}, {}, {}};
    const std::vector<std::size_t> order = believedOrder(records, attribute);
    for (std::size_t place = 0; place < order.size(); ++place) {
        StatedValue stated = statedBy(records[order[place]], attribute);
        if (place == 0)
            answer.from = std::move(stated);
        else if (stated.value == surviving || (stated.value.is_array() && surviving.is_array()))
            answer.agreeing.push_back(std::move(stated));
        else
            answer.lost.push_back(std::move(stated));
    }
    return answer;
}

/// Known from the value that it was looked up by, wherever that comes from; itself perhaps looked up.
ContactValue completedValue(const Completion& made, const nlohmann::json& value, const std::vector<SourceRecord>& records)
{
    ContactValue answer{made.attribute, value, {}, {}, {}, made.of};
    if (const std::vector<std::size_t> order = believedOrder(records, made.of); !order.empty())
        answer.from = statedBy(records[order.front()], made.of);
    answer.from.value = value;
    answer.from.source = kLookupPrefix + made.lookup;
    answer.from.kind = model::Provenance::Inferred;
    return answer;
}

}  // namespace

Result<std::vector<ContactValue>> valuesOf(const sqlite::Database& database, ContactId contact)
{
    REGIA_TRY(const SourceRecords known, sourceRecordsOf(database, contact));
    std::vector<ContactValue> values;
    for (const auto& [attribute, value] : known.profile.items()) {
        const auto made = std::find_if(known.completed.begin(), known.completed.end(),
                                       [&](const Completion& completion) { return completion.attribute == attribute; });
        values.push_back(made == known.completed.end() ? contactValue(attribute, value, known.records)
                                                       : completedValue(*made, value, known.records));
    }
    return values;
}

}  // namespace regia::profile
