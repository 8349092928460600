// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "core/metrics/funnel_figures.h"
#include "core/metrics/stages.h"

namespace regia::metrics::funnels {
namespace {

ContactGroups byContact(const Scan& scan, const ContactGroups& contacts)
{
    ContactGroups groups;
    groups.keys = contacts.keys;
    groups.overlap = contacts.overlap;
    if (groups.overlap)
        groups.offsets.push_back(0);
    for (const AttemptRow& attempt : scan.attempts) {
        if (!groups.overlap) {
            groups.codes.push_back(contacts.codes[attempt.row]);
            continue;
        }
        const auto own = contacts.of(attempt.row);
        groups.members.insert(groups.members.end(), own.begin(), own.end());
        groups.offsets.push_back(static_cast<std::uint32_t>(groups.members.size()));
    }
    return groups;
}

/// Small codes for the values of a property, in the order in which they are first seen.
class ValueCodes {
public:
    explicit ValueCodes(PropertyReader reader) : m_reader(reader) {}

    [[nodiscard]] GroupCode of(std::uint32_t event)
    {
        const auto value = event == kNotReached ? std::nullopt : m_reader.code(event);
        if (!value)
            return kNoGroup;
        const auto [known, isNew] = m_codes.try_emplace(*value, static_cast<GroupCode>(m_keys.size()));
        if (isNew)
            m_keys.push_back(m_reader.text(*value));
        return known->second;
    }
    [[nodiscard]] std::vector<std::string> takeKeys() { return std::move(m_keys); }

private:
    PropertyReader m_reader;
    std::unordered_map<std::uint64_t, GroupCode> m_codes;
    std::vector<std::string> m_keys;
};

Result<ContactGroups> byProperty(const Scan& scan, const Frame& frame, const ByProperty& by)
{
    if (by.at == ByProperty::At::Step && (by.step < 1 || by.step > scan.steps))
        return fail(ErrorCode::InvalidInput, "by.at", "a step from 1 to " + std::to_string(scan.steps));
    REGIA_TRY(const PropertyReader reader, PropertyReader::make(frame.snapshot(), by.property, "by.prop"));
    ValueCodes values(reader);
    ContactGroups groups;
    groups.overlap = by.at == ByProperty::At::Every;
    if (groups.overlap)
        groups.offsets.push_back(0);
    for (const AttemptRow& attempt : scan.attempts) {
        const auto reached = scan.of(attempt);
        if (!groups.overlap) {
            const std::size_t at = by.at == ByProperty::At::Entry      ? 0
                                   : by.at == ByProperty::At::LastStep ? reached.size() - 1
                                                                       : by.step - 1;
            groups.codes.push_back(at < reached.size() ? values.of(reached[at].event) : kNoGroup);
            continue;
        }
        const std::size_t first = groups.members.size();
        for (const Reached& step : reached)
            if (const GroupCode code = values.of(step.event);
                code != kNoGroup &&
                std::find(groups.members.begin() + static_cast<std::ptrdiff_t>(first), groups.members.end(), code) == groups.members.end())
                groups.members.push_back(code);
        groups.offsets.push_back(static_cast<std::uint32_t>(groups.members.size()));
    }
    groups.keys = values.takeKeys();
    return groups;
}

/// Where the contact was just before it entered: stages keep their history.
Result<ContactGroups> byStage(const Scan& scan, const Frame& frame)
{
    if (frame.dataset.stages == nullptr)
        return fail(ErrorCode::Unsupported, "by.stage", "the lifecycle of this data has not been computed");
    ContactGroups groups;
    for (const model::Stage stage : model::kStages)
        groups.keys.emplace_back(model::toName(stage));
    for (const AttemptRow& attempt : scan.attempts) {
        const std::size_t stage = stageAt(frame.dataset.stages->of(attempt.row), scan.entryTime(attempt) - 1, frame.asOf);
        groups.codes.push_back(stage == kNoStage ? kNoGroup : static_cast<GroupCode>(stage));
    }
    return groups;
}

}  // namespace

Result<ContactGroups> attemptGroups(const Scan& scan, const Frame& frame, const Grouping& grouping, segment::LeafCache* cache,
                                    Progress& progress)
{
    if (const auto* property = std::get_if<ByProperty>(&grouping))
        return byProperty(scan, frame, *property);
    if (std::holds_alternative<ByStage>(grouping))
        return byStage(scan, frame);
    REGIA_TRY(const ContactGroups contacts, contactGroups(frame, grouping, cache, progress));
    return byContact(scan, contacts);
}

Result<GroupedAttempts> groupAttempts(const Scan& scan, const Frame& frame, const Grouping& grouping, segment::LeafCache* cache,
                                      Progress& progress)
{
    REGIA_TRY(ContactGroups codes, attemptGroups(scan, frame, grouping, cache, progress));
    std::vector<std::size_t> sizes(codes.keys.size(), 0);
    std::size_t withoutValue = 0;
    for (std::size_t i = 0; i < scan.attempts.size(); ++i) {
        const auto own = codes.of(i);
        withoutValue += own.empty();
        for (const GroupCode code : own)
            ++sizes[code];
    }
    GroupLayout layout = layoutOf(codes.keys, sizes, withoutValue, !std::holds_alternative<BySegments>(grouping));
    return GroupedAttempts{std::move(codes), std::move(layout)};
}

std::vector<FunnelGroup> groupResults(const Scan& scan, const GroupedAttempts& groups, bool clustered)
{
    std::vector<std::vector<std::uint8_t>> isIn(groups.layout.keys.size(), std::vector<std::uint8_t>(scan.attempts.size(), 0));
    std::vector<FunnelGroup> results;
    for (const std::string& key : groups.layout.keys)
        results.push_back({key, std::vector<std::size_t>(scan.steps, 0), {}});
    for (std::size_t i = 0; i < scan.attempts.size(); ++i)
        groups.layout.forEachPlace(groups.codes.of(i), [&](std::size_t place) {
            isIn[place][i] = 1;
            for (std::size_t k = 0; k < scan.attempts[i].depth; ++k)
                ++results[place].n[k];
        });
    for (std::size_t place = 0; place < results.size(); ++place)
        results[place].conversion = conversionOf(scan, clustered, [&](const AttemptRow& attempt) {
                                        return isIn[place][static_cast<std::size_t>(&attempt - scan.attempts.data())] != 0;
                                    }).rate;
    return results;
}

}  // namespace regia::metrics::funnels
