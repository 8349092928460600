// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/model/attribute.h"
#include "core/model/consent.h"
#include "core/workspace/undo.h"
#include "core/workspace/workspace.h"
#include "support/temp_dir.h"

namespace regia::test {

/// An open workspace in a temporary folder, with a clock that the test sets.
class ScratchWorkspace {
public:
    [[nodiscard]] workspace::Workspace& operator*() const { return *m_workspace; }
    workspace::Workspace* operator->() const { return m_workspace.get(); }
    [[nodiscard]] FixedClock& clock() const { return *m_clock; }
    [[nodiscard]] std::filesystem::path path() const { return *m_folder / "test.regia"; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder->path(); }

    void close() { m_workspace.reset(); }
    /// Closed if it is open, and opened again. Throws if that is refused.
    void reopen(workspace::Access access = workspace::Access::ReadWrite);
    /// A connection to look at what is stored. Throws if there is none.
    [[nodiscard]] sqlite::Database reader() const;

private:
    friend class WorkspaceBuilder;

    std::unique_ptr<TempDir> m_folder = std::make_unique<TempDir>();
    std::unique_ptr<FixedClock> m_clock = std::make_unique<FixedClock>(Instant{1'740'819'600'000});  // 2025-03-01T09:00:00Z
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// Says only what matters of a workspace: `WorkspaceBuilder().contact("anna", {{"city", "Milano"}}).event("anna", "purchase",
/// at, 1999).build()`. Contacts get the ids 1, 2, … in their order, each with one record of the source `test`, whose
/// external key is the name here; all belongs to batch 1, which is in the history.
class WorkspaceBuilder {
public:
    WorkspaceBuilder& settings(workspace::Settings settings);
    WorkspaceBuilder& attribute(const std::string& name, model::AttributeType type,
                                model::Provenance provenance = model::Provenance::Declared);
    WorkspaceBuilder& contact(const std::string& name, const nlohmann::json& profile = nlohmann::json::object());
    WorkspaceBuilder& event(const std::string& contact, const std::string& type, Instant at,
                            std::optional<std::int64_t> amount = std::nullopt, const nlohmann::json& properties = {});
    WorkspaceBuilder& consent(const std::string& contact, const std::string& purpose, model::ConsentState state,
                              std::optional<Instant> at = std::nullopt);
    WorkspaceBuilder& document(const std::string& kind, const std::string& name, const nlohmann::json& body);
    /// Whatever else is to be stored, run in the same command.
    WorkspaceBuilder& also(std::function<void(sqlite::Database&, BatchId)> work);

    /// Throws if the workspace refuses something.
    [[nodiscard]] ScratchWorkspace build();

private:
    workspace::Settings m_settings;
    std::vector<std::function<void(sqlite::Database&, BatchId)>> m_steps;
};

/// For tests that never undo an import: says no to all.
class NoBatchUndo final : public workspace::BatchUndo {
public:
    Result<void> takeBack(sqlite::Database&, BatchId) override { return fail(ErrorCode::Unsupported); }
    Result<void> putBack(sqlite::Database&, BatchId) override { return fail(ErrorCode::Unsupported); }
};

/// The value, or an exception that says which error came instead.
template <class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(errorCodeName(result.error().code)) + " " + result.error().where + " " +
                                 result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}  // namespace regia::test
