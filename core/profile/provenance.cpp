// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/provenance.h"

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
    ContactValue answer{attribute, surviving, {}, {}, {}};
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

}  // namespace

Result<std::vector<ContactValue>> valuesOf(const sqlite::Database& database, ContactId contact)
{
    REGIA_TRY(const std::vector<SourceRecord> records, sourceRecordsOf(database, contact));
    const nlohmann::json profile = survivingProfile(records);
    std::vector<ContactValue> values;
    for (const auto& [attribute, value] : profile.items())
        values.push_back(contactValue(attribute, value, records));
    return values;
}

}  // namespace regia::profile
