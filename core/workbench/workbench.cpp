// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

#include <nlohmann/json.hpp>

#include "core/import/batch_undo.h"
#include "core/metrics/lifecycle.h"
#include "core/profile/settle.h"
#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "core/snapshot/load_snapshot.h"
#include "core/workbench/import_people.h"
#include "core/workbench/stage_rules.h"
#include "core/workspace/documents.h"
#include "core/workspace/undo.h"

namespace regia::workbench {
namespace {

using nlohmann::json;
using Segments = std::map<std::string, std::shared_ptr<const segment::Segment>, std::less<>>;

constexpr std::string_view kSegmentKind = "segment";

Result<segment::Segment> parseSaved(const model::Document& document)
{
    const std::string where = std::string(kSegmentKind) + " " + document.name;
    const json body = json::parse(document.body, nullptr, false);
    if (body.is_discarded())
        return fail(ErrorCode::InvalidDocument, where, "not JSON");
    return segment::parseSegment(body, where);
}

/// The saved segments. One that can not be read any more is left out: whoever names it is told that it does not exist.
Result<Segments> loadSegments(const workspace::Workspace& workspace)
{
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    REGIA_TRY(const std::vector<model::Document> documents, workspace::listDocuments(database, kSegmentKind));
    Segments segments;
    for (const model::Document& document : documents)
        if (auto parsed = parseSaved(document))
            segments.emplace(document.name, std::make_shared<segment::Segment>(std::move(*parsed)));
    return segments;
}

Result<void> checkSegment(const std::string& name, const json& body, const segment::Dataset& dataset)
{
    REGIA_TRY(const segment::Segment parsed, segment::parseSegment(body, std::string(kSegmentKind)));
    if (parsed.kind == segment::Segment::Kind::Dynamic)
        REGIA_CHECK(segment::validate(parsed.where, dataset, name));
    return {};
}

/// Writes the new name into the renamed segment itself and into those that name it.
Result<void> renameInSegments(sqlite::Database& database, const std::string& from, const std::string& to, Instant now)
{
    REGIA_TRY(const std::vector<model::Document> documents, workspace::listDocuments(database, kSegmentKind));
    for (const model::Document& document : documents) {
        const auto parsed = parseSaved(document);
        if (!parsed)
            continue;  // left as it is: nobody can read it
        segment::Segment next = *parsed;
        next.name = document.name;
        next.where = segment::withSegmentRenamed(next.where, from, to);
        if (next != *parsed)
            REGIA_CHECK(workspace::putDocument(
                database, {.kind = document.kind, .name = document.name, .body = segment::toJson(next).dump(), .changedAt = now}));
    }
    return {};
}

}  // namespace

Workbench::Workbench(std::unique_ptr<workspace::Workspace> workspace) : m_workspace(std::move(workspace)) {}

Workbench::~Workbench() = default;

Result<std::unique_ptr<Workbench>> Workbench::create(const std::filesystem::path& path, workspace::Settings settings, const Clock& clock)
{
    REGIA_TRY(auto workspace, workspace::Workspace::create(path, std::move(settings), clock));
    std::unique_ptr<Workbench> bench(new Workbench(std::move(workspace)));
    NoProgress unwatched;
    REGIA_CHECK(bench->refresh(unwatched));
    return bench;
}

Result<std::unique_ptr<Workbench>> Workbench::open(const std::filesystem::path& path, workspace::Access access, const Clock& clock,
                                                   Progress& progress)
{
    REGIA_TRY(auto workspace, workspace::Workspace::open(path, access, clock, progress));
    std::unique_ptr<Workbench> bench(new Workbench(std::move(workspace)));
    REGIA_CHECK(bench->refresh(progress));
    return bench;
}

std::shared_ptr<const segment::Dataset> Workbench::dataset() const
{
    const std::lock_guard lock(m_datasetMutex);
    return m_dataset;
}

void Workbench::publish(segment::Dataset dataset)
{
    auto next = std::make_shared<const segment::Dataset>(std::move(dataset));
    const std::lock_guard lock(m_datasetMutex);
    m_dataset = std::move(next);
}

Result<void> Workbench::refresh(Progress& progress)
{
    if (dataset() && m_goodFor == m_workspace->dataVersion())
        return {};
    REGIA_CHECK(profile::settleWorkspace(*m_workspace, progress));
    segment::Dataset next;
    REGIA_TRY(next.snapshot, snapshot::loadSnapshot(*m_workspace, progress));
    REGIA_TRY(const metrics::StageRules rules, stageRulesOf(*m_workspace));
    REGIA_TRY(next.stages, metrics::computeStages(*next.snapshot, rules, progress));
    REGIA_TRY(next.segments, loadSegments(*m_workspace));
    next.imports = importedPeopleOf(m_workspace);
    m_goodFor = next.snapshot->dataVersion();
    publish(std::move(next));
    return {};
}

void Workbench::settleIfPossible(Progress& progress)
{
    [[maybe_unused]] const auto settled = profile::settleWorkspace(*m_workspace, progress);
}

Result<void> Workbench::change(const workspace::CommandText& text, const std::function<Result<void>(sqlite::Database&)>& change,
                               Progress& progress)
{
    const std::lock_guard lock(m_writing);
    REGIA_CHECK(m_workspace->command(text, workspace::UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(change(database));
        return BatchId{};
    }));
    settleIfPossible(progress);
    return {};
}

Result<void> Workbench::reloadSegments()
{
    segment::Dataset next = *dataset();
    REGIA_TRY(next.segments, loadSegments(*m_workspace));
    publish(std::move(next));
    return {};
}

Result<void> Workbench::saveDocument(const std::string& kind, const std::string& name, const json& body)
{
    if (name.empty())
        return fail(ErrorCode::InvalidInput, kind, "a saved document needs a name");
    if (kind == kSegmentKind)
        REGIA_CHECK(checkSegment(name, body, *dataset()));
    if (kind == kStageRulesKind)
        REGIA_CHECK(readStageRules(body));
    return changeDocuments(kind, {"save", name}, [&](sqlite::Database& database) -> Result<void> {
        REGIA_CHECK(
            workspace::putDocument(database, {.kind = kind, .name = name, .body = body.dump(), .changedAt = m_workspace->clock().now()}));
        return {};
    });
}

Result<void> Workbench::removeDocument(const std::string& kind, const std::string& name)
{
    return changeDocuments(kind, {"delete", name},
                           [&](sqlite::Database& database) { return workspace::removeDocument(database, kind, name); });
}

Result<void> Workbench::renameDocument(const std::string& kind, const std::string& from, const std::string& to)
{
    return changeDocuments(kind, {"rename", to}, [&](sqlite::Database& database) -> Result<void> {
        const Instant now = m_workspace->clock().now();
        REGIA_CHECK(workspace::renameDocument(database, kind, from, to, now));
        return kind == kSegmentKind ? renameInSegments(database, from, to, now) : Result<void>{};
    });
}

Result<void> Workbench::changeDocuments(const std::string& kind, const workspace::CommandText& text,
                                        const std::function<Result<void>(sqlite::Database&)>& change)
{
    {
        const std::lock_guard lock(m_writing);
        const std::int64_t before = m_workspace->dataVersion();
        REGIA_CHECK(m_workspace->command(text, workspace::UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
            REGIA_CHECK(change(database));
            return BatchId{};
        }));
        if (m_goodFor == before && kind != kStageRulesKind)  // other rules make other stages: refresh builds them
            m_goodFor = m_workspace->dataVersion();
    }
    return kind == kSegmentKind ? reloadSegments() : Result<void>{};
}

Result<void> Workbench::changeSettings(const workspace::Settings& settings)
{
    const std::lock_guard lock(m_writing);
    return m_workspace->command({"settings", settings.name}, workspace::UndoBy::ChangeSet,
                                [&](sqlite::Database& database) -> Result<BatchId> {
                                    REGIA_CHECK(workspace::storeSettings(database, settings));
                                    return BatchId{};
                                });
}

Result<import::ImportReceipt> Workbench::importTable(const ImportPlan& plan, const import::ImportOptions& options, Progress& progress)
{
    const std::lock_guard lock(m_writing);
    auto receipt = import::importTable(*m_workspace, plan.table, plan.mapping, options, progress);
    settleIfPossible(progress);
    return receipt;
}

Result<import::ImportReceipt> Workbench::importRepaired(BatchId batch, std::span<const import::CellRepair> repairs,
                                                        const import::ImportOptions& options, Progress& progress)
{
    const std::lock_guard lock(m_writing);
    auto receipt = import::importRepaired(*m_workspace, batch, repairs, options, progress);
    settleIfPossible(progress);
    return receipt;
}

Result<workspace::HistoryEntry> Workbench::undo(Progress& progress)
{
    const std::lock_guard lock(m_writing);
    import::ImportUndo batches(m_workspace->settings(), progress);
    auto entry = workspace::undo(*m_workspace, batches);
    settleIfPossible(progress);
    return entry;
}

Result<workspace::HistoryEntry> Workbench::redo(Progress& progress)
{
    const std::lock_guard lock(m_writing);
    import::ImportUndo batches(m_workspace->settings(), progress);
    auto entry = workspace::redo(*m_workspace, batches);
    settleIfPossible(progress);
    return entry;
}

Result<workspace::HistoryEntry> Workbench::undoBatch(BatchId batch, Progress& progress)
{
    const std::lock_guard lock(m_writing);
    import::ImportUndo batches(m_workspace->settings(), progress);
    auto entry = workspace::undoBatch(*m_workspace, batches, batch);
    settleIfPossible(progress);
    return entry;
}

}  // namespace regia::workbench
