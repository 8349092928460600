// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/random.h"
#include "load_support.h"

namespace regia::test {

/// Rows of a small, untidy world: few people, addresses that families share, names in several writings, orders that change,
/// rows that are set aside. The same seed makes the same rows.
class RandomRows {
public:
    explicit RandomRows(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] std::string source() { return std::vector<std::string>{"crm", "shop", "card"}[below(3)]; }

    [[nodiscard]] std::vector<Facts> rows(std::size_t most)
    {
        std::vector<Facts> rows;
        for (std::size_t n = below(most) + 1; n > 0; --n)
            rows.push_back(row());
        return rows;
    }

private:
    std::uint64_t below(std::uint64_t n) { return m_random.below(n); }
    bool chance(std::uint64_t percent) { return below(100) < percent; }
    Instant instant() { return Instant{kNoon.ms + static_cast<std::int64_t>(below(5)) * kMsPerDay}; }

    Facts row()
    {
        if (chance(4))
            return chance(50) ? Facts().setAside() : Facts().problem("id", "missing_key", "?").setAside();
        if (chance(3))
            return Facts().order("none-" + std::to_string(below(3)), instant(), 500);
        Facts row(std::to_string(below(12)));
        describe(row);
        tell(row);
        if (chance(5))
            row.problem("email", "invalid_email", "x@");
        return row;
    }

    void describe(Facts& row)
    {
        static const std::vector<std::string> kFirst{"Anna", "Marco", "A.", "Maria", "ANNA"};
        static const std::vector<std::string> kLast{"Rossi", "Rosi", "De Luca"};
        if (chance(60))
            row.name(kFirst[below(kFirst.size())], kLast[below(kLast.size())]);
        if (chance(50))
            row.email("e" + std::to_string(below(5)) + "@example.com");
        if (chance(30))
            row.phone("+3933300000" + std::to_string(below(4)));
        if (chance(10))
            row.key("user", "u" + std::to_string(below(4)));
        if (chance(40))
            row.text("city", "city" + std::to_string(below(4)));
        if (chance(20))
            row.set("tag", {"t" + std::to_string(below(3)), "all"});
        if (chance(30))
            row.seen(instant());
        if (chance(15))
            row.company("Company " + std::to_string(below(3)));
        if (chance(20))
            row.created(instant());
        if (chance(2))
            row.nobody();
    }

    void tell(Facts& row)
    {
        if (chance(40))
            row.event("page_view", instant(), chance(50) ? "k" + std::to_string(below(20)) : "", {{"url", "/" + std::to_string(below(2))}});
        if (chance(25))
            row.order("#" + std::to_string(below(8)), instant(), 100 * static_cast<std::int64_t>(below(3) + 1),
                      chance(75) ? "paid" : "refunded");
        if (chance(20))
            row.consent("email_marketing", chance(50) ? model::ConsentState::Granted : model::ConsentState::Withdrawn,
                        chance(50) ? std::optional(instant()) : std::nullopt);
        if (chance(10))
            row.answer("r" + std::to_string(below(4)), "nps", static_cast<double>(below(11)), instant());
        if (chance(10))
            row.ticket("t" + std::to_string(below(4)), chance(50) ? "open" : "solved", instant());
    }

    RandomStream m_random;
};

}  // namespace regia::test
