// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// Stores tickets by (source, key): new ones are added, changed ones (answered since, solved) replaced. As OrderLoader.
class TicketLoader {
public:
    explicit TicketLoader(LoadContext& context);

    /// Replaces what has changed.
    [[nodiscard]] Result<void> change();
    /// Adds what is new.
    [[nodiscard]] Result<void> add();

private:
    /// Calls visit(ticket) for each staged ticket; of one that the file has twice, for the last.
    template <class Visit>
    [[nodiscard]] Result<void> forEach(Visit&& visit);
    /// Where the workspace has the ticket, and whether it is as it is now; 0 if it has none.
    struct Known {
        std::int64_t id = 0;
        bool isSame = false;
    };
    [[nodiscard]] Known find(const StagedTicket& ticket);
    void bindFields(BulkStatement& statement, const StagedTicket& ticket);

    LoadContext& m_context;
    BulkStatement m_select;
    BulkStatement m_update;
    BulkStatement m_insert;
};

}  // namespace regia::import
