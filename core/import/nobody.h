// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regia::import {

/// Names that stand for nobody: `TESSERA GENERICA CASSA`, `Prova Prova`, `Cliente Generico`, `Test User`. Two words at least, all of
/// them of that sort: a family may be called Test, and a shop Negozio.
[[nodiscard]] bool isNobodyName(std::string_view fullName);

/// Finds the till's generic card among the cards of a table of receipts: nobody's name, and far more receipts than anybody.
class ReceiptCounts {
public:
    void add(const std::string& card, bool named);
    /// Cards without a name that have at least 100 receipts and five times as many as all but one in a hundred cards.
    [[nodiscard]] std::vector<std::string> genericCards() const;

private:
    struct Count {
        std::uint32_t receipts = 0;
        bool named = false;
    };
    std::unordered_map<std::string, Count> m_counts;
};

}  // namespace regia::import
