// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/calendar/time_zone.h"

namespace regia::sample {

/// The tools that know the invented people. The order is the order of a person's records.
enum class Tool : std::uint8_t { Crm, Newsletter, Shop, Web, Loyalty, Support, Survey };
inline constexpr std::size_t kToolCount = 7;

enum class What : std::uint8_t {
    PageView,
    ProductView,
    AddToCart,
    CheckoutStart,
    Purchase,
    EmailSent,
    EmailOpen,
    EmailClick,
    Unsubscribe,
    TicketOpened,
    TicketSolved,
    Complaint,
    SurveySent,
    SurveyResponse,
    LoyaltyJoin,
    StoreVisit,
    Referral,
    QrScan,
    FormSubmit,
    Refund,
};
inline constexpr std::size_t kWhatCount = 20;

inline constexpr std::uint16_t kNone = 0xFFFF;

struct Event {
    std::int64_t at = 0;
    Tool tool = Tool::Web;
    What what = What::PageView;
    std::uint16_t channel = kNone;   ///< into channelNames()
    std::uint16_t campaign = kNone;  ///< into the calendar of mailings
    std::uint16_t product = kNone;
    std::int64_t amount = -1;  ///< cents; -1 none
    std::int8_t score = -1;    ///< of a survey response
    std::int8_t csat = -1;     ///< of a survey response: 1 … 5
    std::uint8_t detail = 0;   ///< which of the site's pages, or of the subjects of a ticket; 0 none
    bool mobile = false;
    std::int64_t until = 0;  ///< of a ticket: when it was solved; 0 open
};

struct Line {
    std::uint16_t product = 0;
    std::uint8_t quantity = 1;
};
struct Order {
    std::int64_t at = 0;
    Tool tool = Tool::Shop;
    std::uint16_t channel = kNone;
    std::uint8_t store = 0;
    std::int64_t total = 0;  ///< with the delivery
    std::int64_t delivery = 0;
    bool refunded = false;
    std::vector<Line> lines;
};
struct Decision {
    std::int64_t at = 0;
    std::uint8_t purpose = 0;  ///< into purposeNames()
    bool granted = false;
    bool withdrawn = false;
    Tool tool = Tool::Crm;
};

/// One invented person and all that happened: a pure function of (seed, number, amount of activity).
struct Person {
    std::uint64_t number = 0;
    std::size_t kind = 0;
    bool woman = true, customer = false, business = false;
    std::string firstName, lastName, email, phone;
    std::size_t city = 0;
    std::optional<LocalDate> birthday;
    std::vector<std::size_t> interests;
    std::size_t firstChannel = 0;
    std::int64_t createdAt = 0;
    std::array<bool, kToolCount> knownTo{};
    std::vector<Event> events;  ///< by (tool, at)
    std::vector<Order> orders;
    std::vector<Decision> decisions;
};

/// Days and mailings of the three years that the sample covers, worked out once.
class Years {
public:
    explicit Years(const calendar::TimeZone& zone);

    [[nodiscard]] std::int64_t begin() const { return m_dayStarts.front(); }
    [[nodiscard]] std::int64_t end() const { return m_dayStarts.back(); }  ///< the midnight after the last day
    [[nodiscard]] double season(std::int64_t at) const;
    /// Parcels pile up.
    [[nodiscard]] bool isRush(std::int64_t at) const;
    /// The same day at an hour when people shop.
    [[nodiscard]] std::int64_t atSociableHour(std::int64_t at, RandomStream& random) const;
    /// How many milliseconds after midnight that is.
    [[nodiscard]] static std::int64_t sociableTime(RandomStream& random);

    struct Mailing {
        std::int64_t at = 0;
        std::uint16_t campaign = 0;
    };
    [[nodiscard]] const std::vector<Mailing>& mailings() const { return m_mailings; }
    /// The place of the last mailing before an instant; none if it was long ago.
    [[nodiscard]] std::optional<std::size_t> mailingBefore(std::int64_t at) const;

private:
    [[nodiscard]] std::size_t dayIndex(std::int64_t at) const;

    std::vector<std::int64_t> m_dayStarts;
    std::vector<double> m_seasons;
    std::vector<bool> m_isRush;
    std::vector<Mailing> m_mailings;
};

/// How much happens: 1 is the company as it is; visits grow and shrink with `visits`, mailings and orders at most by 1.
struct Activity {
    double visits = 1;
    [[nodiscard]] double mailShare() const { return std::min(0.9, 0.30 * visits); }
    [[nodiscard]] double orderShare() const { return std::min(1.0, 2.0 * visits); }
};

[[nodiscard]] Person makePerson(std::uint64_t seed, std::uint64_t number, const Activity& activity, const Years& years);

[[nodiscard]] std::string_view toName(Tool tool);  ///< the source's key
[[nodiscard]] std::string_view toName(What what);  ///< the event type
[[nodiscard]] const std::array<std::string_view, 7>& channelNames();
[[nodiscard]] const std::array<std::string_view, 4>& purposeNames();
[[nodiscard]] const std::array<std::string_view, 9>& pageNames();
[[nodiscard]] const std::array<std::string_view, 9>& subjects();  ///< of tickets; from kFirstComplaint on: of complaints
inline constexpr std::uint8_t kFirstComplaint = 6;

}  // namespace regia::sample
