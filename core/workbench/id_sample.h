// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string_view>

namespace regia::workbench {

/// Whom a file or a source knows by an id, as hashes. Of many only those whose ids have the smallest ones, so that two samples
/// hold the same people of whoever both sides know (bottom-k: Cohen & Kaplan 2007, PODC, 225-234). Some 4 MB at most.
class IdSample {
public:
    static constexpr std::size_t kMost = 50'000;

    /// Hashes of how a person is reached; 0: not known.
    struct Reach {
        std::uint64_t email = 0;
        std::uint64_t phone = 0;  ///< of the last digits: the same number with and without a prefix is one
    };

    /// The place of an id, new or not; null when it is no part of the sample, as an empty one never is. Good until the next call.
    [[nodiscard]] Reach* take(std::string_view id);

    [[nodiscard]] std::size_t size() const { return m_people.size(); }
    [[nodiscard]] const std::map<std::uint64_t, Reach>& people() const { return m_people; }
    /// Whoever has a hash up to this one is in the sample.
    [[nodiscard]] std::uint64_t limit() const
    {
        return size() < kMost ? std::numeric_limits<std::uint64_t>::max() : m_people.rbegin()->first;
    }

private:
    std::map<std::uint64_t, Reach> m_people;
};

/// Fills what is not known yet; texts that are no address and no number say nothing.
void addReach(IdSample::Reach& reach, std::string_view email, std::string_view phone);

/// How two sides meet, where their samples can be compared.
struct Meeting {
    std::size_t fewer = 0;     ///< ids of the side that has fewer
    std::size_t met = 0;       ///< ids that both have
    std::size_t compared = 0;  ///< of these, with an e-mail or else a phone on both sides
    std::size_t agreed = 0;    ///< and that is the same
};
[[nodiscard]] Meeting meet(const IdSample& a, const IdSample& b);

}  // namespace regia::workbench
