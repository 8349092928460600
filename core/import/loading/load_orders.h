// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// Stores orders by (source, number): new ones are added, changed ones (paid since, refunded, cancelled) replaced, the others
/// are known. Their own events (purchase, refund) come and go with them. In three steps, because only the second is recorded for undo.
/// Within `sqlite::guarded`. Errors: Cancelled, those of Spill::get.
class OrderLoader {
public:
    explicit OrderLoader(LoadContext& context);

    /// Finds out which are new, changed or known, and leaves the events of the known ones out. Makes the products of changed ones.
    [[nodiscard]] Result<void> classify();
    /// Replaces what has changed.
    [[nodiscard]] Result<void> change();
    /// Adds what is new.
    [[nodiscard]] Result<void> add();

private:
    enum class Fate : std::uint8_t { New, Changed, Known, Superseded };

    /// Calls visit(fate, order) for each staged order, in the order of their numbers.
    template <class Visit>
    [[nodiscard]] Result<void> forEach(Visit&& visit);
    [[nodiscard]] Result<Fate> fateOf(const StagedOrder& order);
    [[nodiscard]] Result<bool> hasSameLines(const StagedOrder& order, std::int64_t id);
    [[nodiscard]] bool hasSameFields(const StagedOrder& order) const;
    [[nodiscard]] std::int64_t find(const StagedOrder& order);
    [[nodiscard]] std::string_view currencyOf(const StagedOrder& order) const;
    void leaveEventsOut(const StagedOrder& order);
    void noteBrought(const StagedOrder& order);
    [[nodiscard]] Result<void> replace(const StagedOrder& order);
    void bindFields(BulkStatement& statement, const StagedOrder& order);
    [[nodiscard]] Result<void> addLines(const StagedOrder& order, std::int64_t id);

    LoadContext& m_context;
    BulkStatement m_select;
    BulkStatement m_lines;
    BulkStatement m_insert;
    BulkStatement m_insertLine;
    BulkStatement m_update;
    BulkStatement m_deleteLines;
    BulkStatement m_deleteEvents;
    std::vector<Fate> m_fates;
    StagedOrder m_order;
};

}  // namespace regia::import
