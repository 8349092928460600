// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/import/facts.h"
#include "core/import/mapping.h"
#include "core/import/table.h"

namespace regia::import {

/// Turns the rows of a table into facts, in order, with memory that does not grow with the rows (but for one number an order).
/// Each row that is pushed gives exactly one RowFacts, at once or, while its order may go on, later.
///
/// A person whose row of events says nothing new (same cells about them as before in this table) comes with its key alone.
/// Not for several threads at once.
class Mapper {
public:
    /// `header` is the table's; `file` names it in the evidence of consents. Errors: InvalidDocument (the mapping is of another
    /// header, or names a column twice), UnknownName (a time zone).
    [[nodiscard]] static Result<Mapper> create(const Mapping& mapping, std::span<const std::string> header, std::string file,
                                               const MappingContext& context);
    Mapper(Mapper&&) noexcept;
    Mapper& operator=(Mapper&&) noexcept;
    ~Mapper();

    /// Appends to `facts` what became complete.
    void push(const RawRow& row, std::vector<RowFacts>& facts);
    /// Appends what was held back, and for each key that turned out to be nobody (a till's generic card) one RowFacts with row 0 that
    /// says so of a person already given.
    void finish(std::vector<RowFacts>& facts);

    /// Whether an order went on after it was given, because thousands of other rows stood between (its facts then have the problem
    /// order_split): the table is to be mapped anew with the rows of each order together.
    [[nodiscard]] bool foundSplitOrder() const;

    /// What joins the row with others of the table to one order; empty: it stands for itself.
    [[nodiscard]] std::string groupOf(const RawRow& row) const;

    /// What was noticed and is no fault of a cell: dst_gap_adjusted, dst_fold_assumed, consent_all_granted. Complete after `finish`.
    [[nodiscard]] std::vector<Warning> warnings() const;

private:
    struct State;
    explicit Mapper(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace regia::import
