// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/load_snapshot.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/parallel.h"
#include "core/snapshot/load_context.h"
#include "core/snapshot/load_events.h"

namespace regia::snapshot {
namespace {

constexpr int kAttempts = 3;
/// Records a task: enough that opening its connection is nothing, few enough that two threads end together.
constexpr std::size_t kRecordsPerTask = 4096;
constexpr std::size_t kMostEventTasks = 16;

std::size_t eventTasks(const LoadContext& context)
{
    if (context.records.empty())
        return 0;
    return std::clamp<std::size_t>(context.records.size() / kRecordsPerTask, 1, kMostEventTasks);
}

std::optional<Instant> newestOf(const std::vector<RawChunk>& chunks, const SnapshotParts& parts)
{
    std::optional<std::int64_t> newest;
    for (const RawChunk& chunk : chunks)
        if (chunk.newest && (!newest || *chunk.newest > *newest))
            newest = chunk.newest;
    if (!newest && !parts.createdAt.empty())
        newest = *std::max_element(parts.createdAt.begin(), parts.createdAt.end());
    return newest ? std::optional(Instant{*newest}) : std::nullopt;
}

Result<std::shared_ptr<const Snapshot>> loadOnce(const workspace::Workspace& workspace, SharedCancel& cancel)
{
    SnapshotParts parts;
    REGIA_TRY(const auto context, loadNames(workspace, parts));
    const std::size_t rows = parts.contacts.size();
    const std::size_t chunkCount = eventTasks(context);

    Result<std::vector<Column>> columns;
    Result<Consents> consents;
    Result<Answers> answers;
    std::vector<Result<RawChunk>> read(chunkCount);
    std::vector<std::function<void()>> tasks{
        [&] { columns = loadColumns(context, parts.contacts, cancel); },
        [&] { consents = loadConsents(context, rows); },
        [&] { answers = loadAnswers(context); },
    };
    for (std::size_t i = 0; i < chunkCount; ++i)
        tasks.emplace_back([&, i] {
            const std::size_t first = context.records.size() * i / chunkCount;
            const std::size_t last = context.records.size() * (i + 1) / chunkCount;
            read[i] = readEvents(context, first, last, static_cast<std::uint16_t>(i), cancel);
        });
    parallelFor(tasks.size(), [&](std::size_t i) { tasks[i](); });

    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    std::vector<RawChunk> chunks;
    for (Result<RawChunk>& result : read) {
        REGIA_TRY(auto chunk, std::move(result));
        chunks.push_back(std::move(chunk));
    }
    REGIA_TRY(parts.columns, std::move(columns));
    REGIA_TRY(parts.consents, std::move(consents));
    REGIA_TRY(parts.answers, std::move(answers));
    REGIA_TRY(parts.dataThrough, dataThroughOf(newestOf(chunks, parts), parts.timeZone));
    assembleEvents(chunks, rows, parts.events);
    return SnapshotBuilder::assemble(std::move(parts));
}

}  // namespace

Result<std::shared_ptr<const Snapshot>> loadSnapshot(const workspace::Workspace& workspace, Progress& progress)
{
    SharedCancel cancel(progress);
    Result<std::shared_ptr<const Snapshot>> loaded = loadOnce(workspace, cancel);
    for (int attempt = 1; attempt < kAttempts && !loaded && loaded.error().code == ErrorCode::Conflict; ++attempt)
        loaded = loadOnce(workspace, cancel);
    return loaded;
}

}  // namespace regia::snapshot
