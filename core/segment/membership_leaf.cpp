// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/privacy/consent_state.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_plan.h"
#include "core/segment/segment.h"
#include "core/text/fold.h"

namespace regia::segment {
namespace {

/// Purposes that people may ask about before anybody decided: as the formats name them.
constexpr std::array<std::string_view, 7> kPurposes{"email_marketing", "sms_marketing", "phone_marketing", "whatsapp_marketing",
                                                    "post_marketing",  "profiling",     "privacy"};
constexpr std::size_t kMostSources = 64;

Result<const snapshot::StageHistory*> stagesOf(const Frame& frame, const std::string& where)
{
    if (frame.dataset.stages == nullptr)
        return fail(ErrorCode::Unsupported, where, "the stages of this dataset have not been computed");
    return frame.dataset.stages.get();
}

/// The stay that a contact is in as of A; null before its first.
const snapshot::Spell* stayAt(const snapshot::StageHistory& stages, std::size_t row, Instant asOf)
{
    for (const snapshot::Spell& spell : stages.of(row))
        if (spell.from < asOf.ms && asOf.ms <= spell.to)
            return &spell;
    return nullptr;
}

LeafResult membersResult(Bitmap members)
{
    LeafResult result;
    result.members = std::move(members);
    return result;
}

LeafResult rowsOf(const std::vector<ContactId>& contacts, const Frame& frame)
{
    LeafResult result = membersResult(Bitmap(frame.rows()));
    for (const ContactId contact : contacts) {
        if (const auto row = frame.snapshot.rowOf(contact))
            result.members.set(*row);
        else
            ++result.skipped;
    }
    return result;
}

}  // namespace

Result<Plan> planInStage(const InStage& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const auto* stages, stagesOf(frame, joinPath(path, "in_stage")));
    return Plan([&test, &frame, stages] {
        return membersResult(rowsWhere(frame.rows(), [&](std::size_t row) { return stages->at(row, frame.asOf) == test.stage; }));
    });
}

Result<Plan> planEnteredStage(const EnteredStage& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const auto* stages, stagesOf(frame, joinPath(path, "entered_stage")));
    return Plan([&test, &frame, stages] {
        const TimeRange range = resolve(test.window, frame.asOf, frame.zone);
        return membersResult(rowsWhere(frame.rows(), [&](std::size_t row) {
            const auto stays = stages->of(row);
            return std::any_of(stays.begin(), stays.end(),
                               [&](const snapshot::Spell& stay) { return stay.stage == test.stage && range.contains(stay.from); });
        }));
    });
}

Result<Plan> planStageSince(const StageSince& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "stage_since");
    REGIA_TRY(const auto* stages, stagesOf(frame, where));
    REGIA_TRY(auto typed, typeTest(test.op, test.days, TextMatch::Folded, model::AttributeType::Number, frame.asOf, frame.zone, where));
    return Plan([typed = std::move(typed), &frame, stages] {
        Bitmap staged = rowsWhere(frame.rows(), [&](std::size_t row) { return stayAt(*stages, row, frame.asOf) != nullptr; });
        if (typed.op.comparison == Comparison::Present)
            return membersResult(std::move(typed.op.negated ? staged.flip() : staged));
        LeafResult result = membersResult(rowsWhere(frame.rows(), [&](std::size_t row) {
            const auto* stay = stayAt(*stages, row, frame.asOf);
            const bool holds =
                stay != nullptr && typed.holdsNumber(static_cast<double>(frame.asOf.ms - stay->from) / static_cast<double>(kMsPerDay));
            return holds != typed.op.negated;
        }));
        result.missingIncluded = typed.op.negated ? frame.rows() - staged.count() : 0;
        return result;
    });
}

Result<std::optional<std::uint16_t>> purposeOf(const ConsentTest& test, const snapshot::Snapshot& snapshot, const std::string& path)
{
    const std::vector<std::string>& purposes = snapshot.consents().purposes;
    const auto found = std::find(purposes.begin(), purposes.end(), test.purpose);
    if (found != purposes.end())
        return std::optional(static_cast<std::uint16_t>(found - purposes.begin()));
    if (std::find(kPurposes.begin(), kPurposes.end(), test.purpose) != kPurposes.end())
        return std::optional<std::uint16_t>();
    std::vector<std::string> names(purposes);
    names.insert(names.end(), kPurposes.begin(), kPurposes.end());
    return fail(ErrorCode::UnknownName, joinPath(path, "consent.purpose"), unknownNameDetail("purpose", test.purpose, names));
}

Result<Plan> planConsent(const ConsentTest& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const auto purpose, purposeOf(test, frame.snapshot, path));
    return Plan([&test, &frame, purpose] {
        if (!purpose)
            return membersResult(Bitmap(frame.rows(), test.state == model::ConsentState::Unknown));
        const snapshot::Consents& consents = frame.snapshot.consents();
        return membersResult(rowsWhere(
            frame.rows(), [&](std::size_t row) { return privacy::consentAt(consents.of(row), *purpose, frame.asOf).state == test.state; }));
    });
}

Result<const Segment*> listOf(const InList& test, const Dataset& dataset, const std::string& path)
{
    const auto found = dataset.segments.find(test.name);
    if (found != dataset.segments.end() && found->second->kind == Segment::Kind::Static)
        return found->second.get();
    const std::string where = joinPath(path, "in_list");
    if (found != dataset.segments.end())
        return fail(ErrorCode::UnknownName, where, "\"" + test.name + "\" is no list but a segment: ask with \"in_segment\"");
    std::vector<std::string> names;
    for (const auto& [name, segment] : dataset.segments)
        if (segment->kind == Segment::Kind::Static)
            names.push_back(name);
    return fail(ErrorCode::UnknownName, where, unknownNameDetail("list", test.name, names));
}

Result<Plan> planInList(const InList& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const auto* list, listOf(test, frame.dataset, path));
    return Plan([list, &frame] { return rowsOf(list->members, frame); });
}

Result<std::size_t> sourceOf(const SourceTest& test, const snapshot::Snapshot& snapshot, const std::string& path)
{
    const std::vector<std::string>& sources = snapshot.sources();
    const std::string key = text::textKey(test.source);
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (text::textKey(sources[i]) == key)
            return i;
    return fail(ErrorCode::UnknownName, joinPath(path, "source"), unknownNameDetail("source", test.source, sources));
}

Result<Plan> planSource(const SourceTest& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const auto source, sourceOf(test, frame.snapshot, path));
    if (source >= kMostSources)
        return fail(ErrorCode::Unsupported, joinPath(path, "source"), "only the first 64 sources can be asked for");
    return Plan([source, &frame] {
        return membersResult(
            rowsWhere(frame.rows(), [&](std::size_t row) { return ((frame.snapshot.sourcesOf(row) >> source) & 1U) != 0; }));
    });
}

Result<Plan> planBatch(const BatchTest& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "batch");
    if (frame.dataset.imports == nullptr)
        return fail(ErrorCode::Unsupported, where, "this dataset does not know which import a contact came from");
    auto contacts = frame.dataset.imports->contactsOf(test.batch, test.part);
    if (!contacts)
        return fail(contacts.error().code, where, contacts.error().detail);
    return Plan([contacts = std::move(*contacts), &frame] {
        // Who was merged away or erased since is nobody that the list was made of.
        LeafResult result = rowsOf(contacts, frame);
        result.skipped = 0;
        return result;
    });
}

Result<Plan> planContacts(const ContactTest& test, const Frame& frame)
{
    return Plan([&test, &frame] { return rowsOf(test.contacts, frame); });
}

}  // namespace regia::segment
