// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/import/facts.h"
#include "core/import/row_columns.h"

namespace regia::import {

/// Reads the decisions of a row. A blank is no decision; a flag without a date is one without a date. A list of people who
/// left tells two decisions: that they came, and that they went.
class ConsentReader {
public:
    ConsentReader(RowColumns& columns, std::string file);

    [[nodiscard]] bool isMapped() const { return !m_states.empty() || !m_withdrawals.empty() || m_invalid != nullptr; }
    void read(const RawRow& row, std::vector<ConsentFact>& consents, std::vector<Problem>& problems);
    /// Columns with many decisions that are all yes: a file edited to be imported elsewhere, or a form without a choice.
    [[nodiscard]] std::vector<std::string> allGranted() const;

private:
    struct State {
        RowColumn* column;
        std::int64_t granted = 0;
        std::int64_t others = 0;
    };
    /// A date and the purposes that it is the date of: `Email Consent Timestamp` says nothing of SMS.
    struct Dated {
        RowColumn* column;
        std::string purpose;        ///< empty: all
        model::ConsentState state;  ///< of withdrawals
    };

    [[nodiscard]] std::vector<Dated> datedColumns(RowColumns& columns, std::string_view field) const;
    [[nodiscard]] std::optional<Instant> dateOf(std::vector<Dated>& columns, const std::string& purpose, const RawRow& row,
                                                std::vector<Problem>& problems);
    void readState(State& state, const RawRow& row, std::vector<ConsentFact>& consents, std::vector<Problem>& problems);
    [[nodiscard]] std::string evidence(const RowColumn* column, const RawRow& row);

    std::string m_file;
    std::vector<State> m_states;
    std::vector<Dated> m_dates, m_confirmations, m_withdrawals;
    std::vector<RowColumn*> m_sources, m_addresses, m_reasons;
    RowColumn* m_invalid = nullptr;
};

}  // namespace regia::import
