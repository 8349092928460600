// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <numeric>

#include "core/import/order_facts.h"
#include "core/import/vocabulary.h"

/// What is decided about an order once all of its rows have come.
namespace regia::import {
namespace {

void addTo(std::optional<std::int64_t>& sum, std::optional<std::int64_t> value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

}  // namespace

/// A total on one row is the order's. On several it is the order's when all are equal, unless the lines' own sums say
/// otherwise; when they differ each is its line's.
void OrderReader::settleTotal(Open& open) const
{
    OrderFact& order = open.order;
    std::optional<std::int64_t> ofLines;
    for (const OrderLineFact& line : order.lines)
        addTo(ofLines, line.total);
    if (open.totals.empty()) {
        order.total = open.net ? open.net : ofLines;
        return;
    }
    const bool equal =
        std::all_of(open.totals.begin(), open.totals.end(), [&](std::int64_t total) { return total == open.totals.front(); });
    const std::int64_t sum = std::accumulate(open.totals.begin(), open.totals.end(), std::int64_t{0});
    const bool areLines = !equal || (open.totals.size() > 1 && ofLines && *ofLines == sum);
    order.total = areLines ? sum : open.totals.front();
    if (areLines && open.totals.size() == order.lines.size())
        for (std::size_t i = 0; i < order.lines.size(); ++i)
            order.lines[i].total = open.totals[i];
}

void OrderReader::settleState(Open& open) const
{
    const Vocabulary& vocabulary = Vocabulary::builtin();
    const std::array<OrderState, 2> states{vocabulary.orderState(open.state), vocabulary.orderState(open.payment)};
    const auto is = [&](OrderState state) { return states[0] == state || states[1] == state; };
    const bool refunded = is(OrderState::Refunded) ||
                          (open.order.total && open.order.refunded && *open.order.total > 0 && *open.order.refunded >= *open.order.total);
    const bool cancelled = is(OrderState::Cancelled) || open.cancelledAt;
    open.order.status = !open.payment.empty() ? open.payment : open.state;
    open.order.valid = !refunded && !cancelled && !is(OrderState::Pending) && open.order.total.value_or(0) >= 0;
    if (cancelled && !open.cancelledAt)
        open.cancelledAt = open.order.at;
}

EventFact OrderReader::eventOf(const Open& open, std::string_view type) const
{
    EventFact event;
    event.type = type;
    event.at = open.order.at;
    event.dateOnly = open.order.dateOnly;
    event.channel = open.order.channel.empty() ? m_channel : open.order.channel;
    event.key = std::string(type) + '|' + open.order.number;
    event.properties["order"] = open.order.number;
    if (!open.order.store.empty())
        event.properties["store"] = open.order.store;
    return event;
}

void OrderReader::addEvents(const Open& open, std::vector<EventFact>& events) const
{
    const OrderFact& order = open.order;
    const bool ours = order.currency.empty() || order.currency == m_currency;
    for (const std::string& type : m_alsoAtOrder)
        events.push_back(eventOf(open, type));
    if (order.valid) {
        EventFact purchase = eventOf(open, "purchase");
        // Refunds are booked back on the order that they refund.
        if (order.total && ours)
            purchase.amount = *order.total - order.refunded.value_or(0);
        if (order.lines.size() == 1)
            purchase.sku = order.lines.front().sku;
        if (order.details.contains("discount_code"))
            purchase.properties["discount_code"] = order.details["discount_code"];
        events.push_back(std::move(purchase));
    }
    // A receipt below zero is goods brought back.
    const std::int64_t back = order.total.value_or(0) < 0 ? -*order.total : order.refunded.value_or(0);
    if (back > 0) {
        EventFact refund = eventOf(open, "refund");
        if (ours)
            refund.amount = back;
        events.push_back(std::move(refund));
    }
    if (open.cancelledAt) {
        EventFact cancelled = eventOf(open, "order_cancelled");
        cancelled.at = *open.cancelledAt;
        events.push_back(std::move(cancelled));
    }
}

void OrderReader::close(Open& open, std::vector<RowFacts>& out)
{
    RowFacts& facts = open.last;
    if (!open.hasMoment) {
        const bool told = std::any_of(facts.problems.begin(), facts.problems.end(),
                                      [](const Problem& problem) { return problem.code == "invalid_date"; });
        if (!told)
            facts.problems.push_back({{}, "missing_date", open.order.number});
        out.push_back(std::move(facts));
        return;
    }
    settleTotal(open);
    settleState(open);
    if (m_knowsCarts && !open.hasPayment) {
        EventFact cart = eventOf(open, "cart_abandoned");
        cart.amount = open.order.total;
        facts.events.push_back(std::move(cart));
        out.push_back(std::move(facts));
        return;
    }
    if (m_countsReceipts && facts.person)
        m_receipts.add(facts.person->externalKey, open.named);
    addEvents(open, facts.events);
    if (open.order.channel.empty())
        open.order.channel = m_channel;
    facts.orders.push_back(std::move(open.order));
    out.push_back(std::move(facts));
}

}  // namespace regia::import
