// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/regia-cli/command.h"
#include "core/workbench/workbench.h"

namespace regia::cli {

// Each is made by the file of its name.
[[nodiscard]] std::unique_ptr<Command> newCommand();
[[nodiscard]] std::unique_ptr<Command> sampleCommand();
[[nodiscard]] std::unique_ptr<Command> sniffCommand();
[[nodiscard]] std::unique_ptr<Command> importCommand();
[[nodiscard]] std::unique_ptr<Command> batchesCommand();
[[nodiscard]] std::unique_ptr<Command> rowsCommand();
[[nodiscard]] std::unique_ptr<Command> undoCommand();
[[nodiscard]] std::unique_ptr<Command> redoCommand();
[[nodiscard]] std::unique_ptr<Command> historyCommand();
[[nodiscard]] std::unique_ptr<Command> contactCommand();
[[nodiscard]] std::unique_ptr<Command> contactsCommand();
[[nodiscard]] std::unique_ptr<Command> attributesCommand();
[[nodiscard]] std::unique_ptr<Command> eventsCommand();
[[nodiscard]] std::unique_ptr<Command> companiesCommand();
[[nodiscard]] std::unique_ptr<Command> attributeCommand();
[[nodiscard]] std::unique_ptr<Command> eventCommand();
[[nodiscard]] std::unique_ptr<Command> lookupCommand();
[[nodiscard]] std::unique_ptr<Command> segmentCommand();
[[nodiscard]] std::unique_ptr<Command> queryCommand();
[[nodiscard]] std::unique_ptr<Command> documentsCommand();
[[nodiscard]] std::unique_ptr<Command> getCommand();
[[nodiscard]] std::unique_ptr<Command> putCommand();
[[nodiscard]] std::unique_ptr<Command> checkCommand();
[[nodiscard]] std::unique_ptr<Command> backupCommand();

/// The whole of a file, or of standard input for `-`. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::string> readText(const std::string& path);
/// The same as JSON. Errors: InvalidDocument with the line and column.
[[nodiscard]] Result<nlohmann::json> readJson(const std::string& path);

}  // namespace regia::cli
