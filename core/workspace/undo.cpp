// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo.h"

#include "core/workspace/batches.h"

namespace regia::workspace {
namespace {

/// The command that takes an older import back. Undone, it puts the import back.
constexpr const char* kTakeBackVerb = "undo";

enum class Direction { Back, Forth };

Direction turned(Direction direction) { return direction == Direction::Back ? Direction::Forth : Direction::Back; }

Result<void> moveBatch(sqlite::Database& database, BatchUndo& batches, BatchId batch, Direction direction)
{
    if (direction == Direction::Back) {
        REGIA_CHECK(batches.takeBack(database, batch));
        return setBatchState(database, batch, model::BatchState::Undone);
    }
    REGIA_CHECK(batches.putBack(database, batch));
    return setBatchState(database, batch, model::BatchState::Applied);
}

Result<void> moveChanges(sqlite::Database& database, std::int64_t entry, Direction direction)
{
    REGIA_TRY(sqlite::ChangeSet changes, changesOf(database, entry));
    if (direction == Direction::Back) {
        REGIA_TRY(changes, sqlite::inverted(changes));
    }
    return sqlite::apply(database, changes);
}

Result<void> step(sqlite::Database& database, BatchUndo& batches, const HistoryEntry& entry, Direction direction)
{
    if (entry.batch.isValid())
        REGIA_CHECK(moveBatch(database, batches, entry.batch, entry.text.verb == kTakeBackVerb ? turned(direction) : direction));
    else
        REGIA_CHECK(moveChanges(database, entry.id, direction));
    return setHistoryState(database, entry.id, direction == Direction::Back ? HistoryState::Undone : HistoryState::Applied);
}

Result<HistoryEntry> stepFrom(Workspace& workspace, BatchUndo& batches, Direction direction)
{
    HistoryEntry entry;
    const auto change = [&](sqlite::Database& database) -> Result<Outcome> {
        const bool back = direction == Direction::Back;
        REGIA_TRY(const auto next, back ? nextToUndo(database) : nextToRedo(database));
        if (!next)
            return fail(back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
        entry = *next;
        REGIA_CHECK(step(database, batches, entry, direction));
        entry.state = back ? HistoryState::Undone : HistoryState::Applied;
        return Outcome::Changed;
    };
    REGIA_CHECK(workspace.transaction(change));
    return entry;
}

Result<HistoryEntry> newestEntry(const Workspace& workspace)
{
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    REGIA_TRY(const auto entries, listHistory(reader, 1));
    return entries.empty() ? Result<HistoryEntry>(fail(ErrorCode::NotFound)) : entries.front();
}

}  // namespace

Result<HistoryEntry> undo(Workspace& workspace, BatchUndo& batches) { return stepFrom(workspace, batches, Direction::Back); }

Result<HistoryEntry> redo(Workspace& workspace, BatchUndo& batches) { return stepFrom(workspace, batches, Direction::Forth); }

Result<HistoryEntry> undoBatch(Workspace& workspace, BatchUndo& batches, BatchId id)
{
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    REGIA_TRY(const model::Batch batch, getBatch(reader, id));
    if (batch.state == model::BatchState::Undone)
        return fail(ErrorCode::NothingToUndo, {}, "batch " + std::to_string(id.value));
    REGIA_TRY(const auto next, nextToUndo(reader));
    if (next && next->batch == id)
        return undo(workspace, batches);
    const CommandText text{kTakeBackVerb, batch.file, batch.stored};
    const auto change = [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(moveBatch(database, batches, id, Direction::Back));
        return id;
    };
    REGIA_CHECK(workspace.command(text, UndoBy::Batch, change));
    return newestEntry(workspace);
}

}  // namespace regia::workspace
