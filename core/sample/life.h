// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/sample/catalogue.h"
#include "core/sample/draws.h"
#include "core/sample/person.h"

namespace regia::sample {

/// How one person comes to be what they are: the draws of a life, in a fixed order. Only `makePerson` lives one.
class Life {
public:
    Life(Person& person, std::uint64_t seed, const Activity& activity, const Years& years);

    void live();

private:
    // who they are
    void beBorn();
    [[nodiscard]] std::int64_t arrival();
    void decideConsents();
    void decide(std::uint8_t purpose, std::int64_t at, bool granted, bool withdrawn, Tool tool);

    // what they buy
    void buy();
    bool order(std::int64_t at, bool first);
    void fillBasket(Order& order);
    void noteOrder(const Order& order, bool first);
    [[nodiscard]] std::uint16_t channelOfOrder(std::int64_t at, bool first);
    [[nodiscard]] std::int64_t leadUpTo(std::int64_t at, const Order& order);
    void thinkAbout(std::int64_t at, const Order& order);
    void clickMail(std::int64_t at);
    bool afterwards(const Order& order);
    bool askForHelp(std::int64_t arrived, bool rush);
    void giveOpinion(std::int64_t asked, bool unhappy);

    // what they look at
    void visit();
    void visitOnce(std::int64_t at, std::uint16_t channel, double morePages);
    [[nodiscard]] std::int64_t browse(std::int64_t at, std::uint16_t channel, std::size_t pages, std::span<const Line> looked);
    void readMail();
    void mail(std::int64_t at, What what, std::uint16_t campaign);

    [[nodiscard]] std::uint16_t product();
    Event& visitEvent(std::int64_t at, What what, std::uint16_t channel);
    Event& note(std::int64_t at, Tool tool, What what);
    void know(Tool tool) { m_person.knownTo[static_cast<std::size_t>(tool)] = true; }
    [[nodiscard]] const Kind& kind() const { return kinds()[m_person.kind]; }
    [[nodiscard]] bool isOver(std::int64_t at) const { return at >= m_years.end(); }
    [[nodiscard]] bool wasThereBefore() const { return m_person.createdAt < m_years.begin(); }
    [[nodiscard]] bool readsAt(std::int64_t at) const { return m_reads && at < m_mailEnds; }
    [[nodiscard]] std::int64_t pause(double seconds) { return 1000 + static_cast<std::int64_t>(m_draws.exponential(seconds) * 1000); }

    Person& m_person;
    const Activity& m_activity;
    const Years& m_years;
    Draws m_draws;
    std::int64_t m_begin = 0;  ///< since when the files can know of them
    bool m_reads = false, m_mobile = false;
    bool m_quiet = false;  ///< no customer and hardly curious: reads a page now and then
    bool m_hasCard = false;
    std::int64_t m_mailEnds = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> m_clickedAt;  ///< by mailing: when it led to an order; 0 never
};

inline constexpr std::uint16_t kOrganicChannel = 0;
inline constexpr std::uint16_t kEmailChannel = 5;
inline constexpr std::uint16_t kStoreChannel = 6;
inline constexpr double kDayMs = static_cast<double>(kMsPerDay);

/// Days, which may be parts of days, as milliseconds.
[[nodiscard]] inline std::int64_t inMs(double days) { return static_cast<std::int64_t>(days * kDayMs); }

}  // namespace regia::sample
