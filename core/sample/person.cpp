// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/person.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/calendar/date.h"
#include "core/sample/catalogue.h"
#include "core/text/fold.h"

namespace regia::sample {
namespace {

constexpr std::uint16_t kStoreChannel = 6;
constexpr std::uint16_t kEmailChannel = 5;
constexpr double kCustomerShare = 0.47;
constexpr double kDay = static_cast<double>(kMsPerDay);

/// Draws of one person, in a fixed order.
class Life {
public:
    Life(Person& person, std::uint64_t seed, const Activity& activity, const Years& years)
        : m_person(person), m_activity(activity), m_years(years), m_random(seed ^ (person.number * 0x9E3779B97F4A7C15ULL))
    {}

    void live()
    {
        beBorn();
        decideConsents();
        buy();
        visit();
        readMail();
        std::stable_sort(m_person.events.begin(), m_person.events.end(),
                         [](const Event& a, const Event& b) { return std::pair(a.tool, a.at) < std::pair(b.tool, b.at); });
    }

private:
    bool chance(double p) { return m_random.unit() < p; }
    double exponential(double mean) { return -mean * std::log1p(-m_random.unit()); }
    std::size_t poisson(double mean)
    {
        if (mean > 30)  // the normal limit is close enough for a count of visits, and costs one draw
            return static_cast<std::size_t>(std::max(0.0, std::round(mean + std::sqrt(mean) * normal())));
        std::size_t n = 0;
        for (double left = exponential(1); left < mean; left += exponential(1))
            ++n;
        return n;
    }
    double normal() { return std::sqrt(-2 * std::log1p(-m_random.unit())) * std::cos(2 * 3.141592653589793 * m_random.unit()); }
    std::size_t pick(std::span<const double> weights)
    {
        double total = 0;
        for (const double weight : weights)
            total += weight;
        double left = m_random.unit() * total;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i)
            if ((left -= weights[i]) < 0)
                return i;
        return weights.size() - 1;
    }
    template <class T>
    const T& oneOf(std::span<const T> items)
    {
        return items[m_random.below(items.size())];
    }
    const Kind& kind() const { return kinds()[m_person.kind]; }
    bool isOver(std::int64_t at) const { return at >= m_years.end(); }
    void know(Tool tool) { m_person.knownTo[static_cast<std::size_t>(tool)] = true; }
    Event& note(std::int64_t at, Tool tool, What what)
    {
        know(tool);
        m_person.events.push_back({.at = at, .tool = tool, .what = what});
        return m_person.events.back();
    }

    void beBorn()
    {
        std::array<double, 5> shares{};
        for (std::size_t k = 0; k < shares.size(); ++k)
            shares[k] = kinds()[k].share;
        m_person.kind = pick(shares);
        m_person.woman = chance(0.63);
        m_person.firstName = oneOf(m_person.woman ? womensNames() : mensNames());
        m_person.lastName = oneOf(surnames());
        std::string local = text::textKey(m_person.firstName + "." + m_person.lastName);
        std::erase_if(local, [](char c) { return c == ' ' || c == '\''; });
        m_person.email = local + std::to_string(m_person.number) + "@example.com";
        if (chance(0.61))
            m_person.phone = "+39319" + std::to_string(1'000'000 + m_person.number % 9'000'000);
        std::array<double, 25> weights{};
        for (std::size_t c = 0; c < weights.size(); ++c)
            weights[c] = cities()[c].weight;
        m_person.city = pick(weights);
        if (chance(0.38))
            m_person.birthday = LocalDate{static_cast<std::int32_t>(-8000 + static_cast<std::int64_t>(m_random.below(20'000)))};
        if (chance(0.31))
            for (std::size_t i = 0; i < std::size(kInterests); ++i)
                if (chance(kInterests[i] == kind().interest ? 0.8 : 0.12))
                    m_person.interests.push_back(i);
        m_person.business = chance(0.03);
        m_person.customer = chance(kCustomerShare * m_activity.orderShare());
        m_person.firstChannel = pick(kind().channelWeights);
        m_person.createdAt = m_years.atSociableHour(arrival(), m_random);
        know(Tool::Crm);
        m_mobile = chance(0.58);
    }

    /// A quarter was there when the files begin; the others come with the seasons and a little more each year.
    std::int64_t arrival()
    {
        const double span = static_cast<double>(m_years.end() - m_years.begin());
        if (chance(0.25))
            return m_years.begin() + static_cast<std::int64_t>(exponential(0.03) * span * 0.5) % static_cast<std::int64_t>(span);
        while (true) {
            const std::int64_t at = m_years.begin() + static_cast<std::int64_t>(m_random.unit() * span);
            if (chance(0.5 + 0.5 * m_years.season(at) / kHighSeason))
                return at;
        }
    }

    void decideConsents()
    {
        m_reads = chance(0.763);
        if (m_reads) {
            decide(0, m_person.createdAt, true, false, Tool::Crm);
            if (chance(0.134)) {
                m_mailEnds = m_person.createdAt + static_cast<std::int64_t>((30 + exponential(260)) * kDay);
                if (!isOver(m_mailEnds)) {
                    decide(0, m_mailEnds, false, true, Tool::Newsletter);
                    note(m_mailEnds, Tool::Newsletter, What::Unsubscribe).channel = kEmailChannel;
                }
            }
        }
        for (std::uint8_t purpose = 1; purpose < 4; ++purpose)
            if (chance(0.35))
                decide(purpose, m_person.createdAt, chance(purpose == 2 ? 0.3 : 0.7), false, Tool::Crm);
    }
    void decide(std::uint8_t purpose, std::int64_t at, bool granted, bool withdrawn, Tool tool)
    {
        know(tool);
        m_person.decisions.push_back({at, purpose, granted, withdrawn, tool});
    }

    void buy()
    {
        if (!m_person.customer)
            return;
        const double pace = kind().daysBetweenOrders * std::exp(0.45 * normal());
        std::int64_t at = m_person.createdAt + static_cast<std::int64_t>((chance(0.2) ? 0.02 : exponential(48)) * kDay);
        bool first = true;
        while (!isOver(at)) {
            // thinned by season: the rate is that of the best month, and an order happens in proportion
            if (first || chance(std::min(1.0, m_years.season(at) / kHighSeason))) {
                order(first ? std::max(at, m_person.createdAt) : m_years.atSociableHour(at, m_random), first);
                if (chance(kind().lapse))
                    return;
                first = false;
            }
            at += static_cast<std::int64_t>(std::max(0.5, exponential(pace / kHighSeason)) * kDay);
        }
    }

    void order(std::int64_t at, bool first)
    {
        Order order;
        const bool inStore = chance(kind().storeShare);
        order.tool = inStore ? Tool::Loyalty : Tool::Shop;
        order.channel = inStore ? kStoreChannel : static_cast<std::uint16_t>(first ? m_person.firstChannel : pick(kind().channelWeights));
        if (order.channel == kEmailChannel && !m_reads)
            order.channel = 1;
        order.store = static_cast<std::uint8_t>(m_random.below(stores().size()));
        const std::size_t lines = 1 + std::min<std::size_t>(6, poisson(kind().basket));
        for (std::size_t i = 0; i < lines; ++i)
            order.lines.push_back({product(), static_cast<std::uint8_t>(1 + poisson(0.25))});
        for (const Line& line : order.lines)
            order.total += products()[line.product].price * line.quantity;
        if (!inStore)
            order.total += order.total < 4900 ? 590 : 0;  // delivery
        order.at = inStore ? at : leadUpTo(at, order);
        if (isOver(order.at))
            return;
        order.refunded = chance(0.02);
        if (inStore)
            note(order.at - 6 * kMsPerMinute, Tool::Loyalty, What::StoreVisit).channel = kStoreChannel;
        Event& event = note(order.at, order.tool, order.refunded ? What::Refund : What::Purchase);
        event.channel = order.channel;
        event.product = order.lines.front().product;
        event.amount = order.total;
        event.mobile = m_mobile && !inStore;
        if (first && (inStore || chance(0.12)))
            note(order.at + kMsPerMinute, Tool::Loyalty, What::LoyaltyJoin).channel = inStore ? kStoreChannel : order.channel;
        m_person.orders.push_back(order);
        afterwards(order);
    }

    std::uint16_t product()
    {
        const std::string_view category = kCategories[pick(kind().categoryWeights)];
        while (true) {
            const auto i = static_cast<std::uint16_t>(m_random.below(products().size()));
            if (products()[i].category == category)
                return i;
        }
    }

    /// The visit that ends in an order; answers when the order is placed.
    std::int64_t leadUpTo(std::int64_t at, const Order& order)
    {
        at = browse(at, order.channel, 1 + poisson(1.2), order.lines);
        for (const Line& line : order.lines) {
            visitEvent(at, What::AddToCart, order.channel).product = line.product;
            at += pause(70);
        }
        visitEvent(at, What::CheckoutStart, order.channel);
        return at + pause(150);
    }

    std::int64_t browse(std::int64_t at, std::uint16_t channel, std::size_t pages, std::span<const Line> looked)
    {
        for (std::size_t i = 0; i < pages; ++i) {
            visitEvent(at, What::PageView, channel).page = static_cast<std::uint8_t>(1 + m_random.below(pageNames().size() - 1));
            at += pause(60);
        }
        for (const Line& line : looked) {
            visitEvent(at, What::ProductView, channel).product = line.product;
            at += pause(80);
        }
        return at;
    }
    Event& visitEvent(std::int64_t at, What what, std::uint16_t channel)
    {
        Event& event = note(std::min(at, m_years.end() - 1), Tool::Web, what);
        event.channel = channel;
        event.mobile = m_mobile;
        return event;
    }
    std::int64_t pause(double seconds) { return 1000 + static_cast<std::int64_t>(exponential(seconds) * 1000); }

    /// What follows an order: a question, an opinion, a code scanned, a friend told.
    void afterwards(const Order& order)
    {
        const std::int64_t arrived = order.at + static_cast<std::int64_t>((1.5 + exponential(2)) * kDay);
        bool unhappy = false;
        if (chance(0.06)) {
            unhappy = chance(0.45);
            const std::int64_t solved = arrived + static_cast<std::int64_t>((0.2 + exponential(1.1)) * kDay);
            if (!isOver(arrived))
                note(arrived, Tool::Support, unhappy ? What::Complaint : What::TicketOpened);
            if (!isOver(solved))
                note(solved, Tool::Support, What::TicketSolved);
        }
        const std::int64_t asked = arrived + 5 * kMsPerDay;
        if (chance(0.45) && !isOver(asked)) {
            note(asked, Tool::Survey, What::SurveySent).channel = kEmailChannel;
            const std::int64_t answered = asked + static_cast<std::int64_t>(exponential(1.5) * kDay);
            if (chance(0.47) && !isOver(answered))
                note(answered, Tool::Survey, What::SurveyResponse).score = opinion(unhappy);
        }
        if (chance(0.08) && !isOver(arrived))
            note(arrived, Tool::Web, What::QrScan).product = order.lines.front().product;
        if (chance(0.02) && !isOver(asked))
            note(asked, Tool::Web, What::Referral);
    }
    std::int8_t opinion(bool unhappy)
    {
        static constexpr double kHappy[11] = {0.3, 0.3, 0.5, 0.8, 1.2, 3, 6, 9, 16, 26, 37};
        static constexpr double kUnhappy[11] = {14, 8, 10, 10, 10, 14, 12, 10, 6, 4, 2};
        return static_cast<std::int8_t>(pick(unhappy ? kUnhappy : kHappy));
    }

    /// Visits without an order: curious at first, then now and then; a long tail of people who come all the time.
    void visit()
    {
        const double keen = std::exp(0.9 * normal()) * (m_person.customer ? 1.5 : 1.0);
        const double span = static_cast<double>(m_years.end() - m_person.createdAt) / kDay;
        const std::size_t visits = 1 + poisson(m_activity.visits * keen * (0.9 + span / 420));
        for (std::size_t i = 0; i < visits; ++i) {
            const double days = i == 0 ? 0 : chance(0.55) ? exponential(70) : m_random.unit() * span;
            const std::int64_t day = m_person.createdAt + static_cast<std::int64_t>(days * kDay);
            if (isOver(day))
                continue;
            const std::int64_t at = i == 0 ? m_person.createdAt : std::max(m_person.createdAt, m_years.atSociableHour(day, m_random));
            const auto channel = static_cast<std::uint16_t>(i == 0 ? m_person.firstChannel : pick(kind().channelWeights));
            std::vector<Line> looked(poisson(0.55));
            for (Line& line : looked)
                line.product = product();
            std::int64_t end = browse(at, channel, 1 + poisson(0.7), looked);
            if (!looked.empty() && chance(0.2)) {
                visitEvent(end, What::AddToCart, channel).product = looked.front().product;
                if (chance(0.25))
                    visitEvent(end + pause(90), What::CheckoutStart, channel);
            }
            if (chance(0.015))
                visitEvent(end + pause(60), What::FormSubmit, channel);
        }
    }

    void readMail()
    {
        if (!m_reads)
            return;
        const double opens = std::clamp(0.32 + 0.18 * normal(), 0.02, 0.95);
        for (const Years::Mailing& mailing : m_years.mailings()) {
            if (mailing.at <= m_person.createdAt || mailing.at >= m_mailEnds || !chance(m_activity.mailShare()))
                continue;
            mail(mailing.at, What::EmailSent, mailing.campaign);
            const std::int64_t opened = mailing.at + static_cast<std::int64_t>(exponential(0.4) * kDay);
            if (!chance(opens) || isOver(opened))
                continue;
            mail(opened, What::EmailOpen, mailing.campaign);
            if (chance(0.12) && !isOver(opened + kMsPerMinute)) {
                mail(opened + kMsPerMinute, What::EmailClick, mailing.campaign);
                browse(opened + kMsPerMinute + 4000, kEmailChannel, 1, {});
            }
        }
    }
    void mail(std::int64_t at, What what, std::uint16_t campaign)
    {
        Event& event = note(at, Tool::Newsletter, what);
        event.channel = kEmailChannel;
        event.campaign = campaign;
    }

    Person& m_person;
    const Activity& m_activity;
    const Years& m_years;
    RandomStream m_random;
    bool m_reads = false, m_mobile = false;
    std::int64_t m_mailEnds = std::numeric_limits<std::int64_t>::max();
};

}  // namespace

Person makePerson(std::uint64_t seed, std::uint64_t number, const Activity& activity, const Years& years)
{
    Person person;
    person.number = number;
    Life(person, seed, activity, years).live();
    return person;
}

}  // namespace regia::sample
