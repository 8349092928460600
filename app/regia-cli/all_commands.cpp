// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia-cli/commands/commands.h"

namespace regia::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make : {newCommand,    sampleCommand,    sniffCommand,     importCommand,  batchesCommand,  rowsCommand,
                            undoCommand,   redoCommand,      historyCommand,   contactCommand, contactsCommand, attributesCommand,
                            eventsCommand, companiesCommand, attributeCommand, eventCommand,   lookupCommand,   segmentCommand,
                            queryCommand,  documentsCommand, getCommand,       putCommand,     checkCommand,    backupCommand})
        commands.push_back(make());
    return commands;
}

}  // namespace regia::cli
