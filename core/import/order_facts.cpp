// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/order_facts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/random.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

/// How many rows an order may pause for: exports part an order by some rows at most, tills by those of the other tills.
constexpr std::int64_t kIdleRows = 4096;
constexpr std::string_view kBetweenParts = " · ";

bool hasName(const PersonFact& person)
{
    return std::any_of(person.attributes.begin(), person.attributes.end(), [](const AttributeFact& a) {
        return a.name == "full_name" || a.name == "last_name" || a.name == "email" || a.name == "phone" || a.name == "mobile";
    });
}

}  // namespace

OrderReader::OrderReader(RowColumns& columns, const Mapping& mapping, const MappingContext& context)
    : m_number(columns.first(Entity::Order, "number")),
      m_state(columns.first(Entity::Order, "status")),
      m_payment(columns.first(Entity::Order, "payment_status")),
      m_total(columns.first(Entity::Order, "total")),
      m_net(columns.first(Entity::Order, "net")),
      m_refunded(columns.first(Entity::Order, "refunded")),
      m_discount(columns.first(Entity::Order, "discount")),
      m_currencyColumn(columns.first(Entity::Order, "currency")),
      m_store(columns.first(Entity::Order, "store")),
      m_channels(columns.all(Entity::Order, "channel")),
      m_at(columns, Entity::Order, "at"),
      m_paidAt(columns, Entity::Order, "paid_at"),
      m_cancelledAt(columns, Entity::Order, "cancelled_at"),
      m_line{columns.first(Entity::OrderLine, "sku"),      columns.first(Entity::OrderLine, "name"),
             columns.first(Entity::OrderLine, "quantity"), columns.first(Entity::OrderLine, "price"),
             columns.first(Entity::OrderLine, "total"),    columns.first(Entity::OrderLine, "discount"),
             columns.first(Entity::OrderLine, "category"), columns.first(Entity::OrderLine, "products_text")},
      m_currency(context.currency)
{
    if (m_number == nullptr)
        m_number = columns.first(Entity::Order, "id");
    m_hasNumber = m_number != nullptr;
    for (const Target& target : mapping.groupBy)
        if (std::vector<RowColumn*> group = columns.all(target.entity, target.field); !group.empty())
            m_groupBy.push_back(std::move(group));
    m_grouped = !m_groupBy.empty() && m_hasNumber;
    m_countsReceipts = columns.first(Entity::Contact, "loyalty_card") != nullptr;
    m_knowsCarts = m_payment != nullptr && m_paidAt.isMapped();
    for (RowColumn* column : columns.all(Entity::Event, "channel"))
        m_channel = column->constant;
    for (const Emit& emit : mapping.emits)
        if (emit.at == "order.at")
            m_alsoAtOrder.push_back(emit.event);

    constexpr std::array<std::string_view, 11> kRead{"number",   "at",       "status", "total",   "net",           "refunded",
                                                     "discount", "currency", "store",  "channel", "payment_status"};
    for (const Entity entity : {Entity::Order, Entity::OrderLine})
        for (RowColumn* column : columns.of(entity)) {
            const Target& target = column->mapped.target;
            const bool read = std::find(kRead.begin(), kRead.end(), target.field) != kRead.end();
            if (entity == Entity::Order ? !read || target.field == "payment_status" : target.field == "vendor")
                m_details.push_back(column);
        }
}

std::string OrderReader::groupKey(const RawRow& row) const
{
    std::string key;
    for (const std::vector<RowColumn*>& columns : m_groupBy)
        for (RowColumn* column : columns) {
            key += column->text(row);
            key += '\x1F';
        }
    return key;
}

std::string OrderReader::groupOf(const RawRow& row) const
{
    return m_grouped && !m_number->text(row).empty() ? groupKey(row) : std::string();
}

/// Receipts are numbered anew by each till and day: there the number alone names none.
std::string OrderReader::numberOf(const RawRow& row, const RowFacts& facts) const
{
    std::string number = m_hasNumber ? std::string(m_number->text(row)) : std::string();
    if (number.empty())
        return (facts.person ? facts.person->externalKey : std::string()) + std::string(kBetweenParts) + std::to_string(facts.row);
    for (const std::vector<RowColumn*>& columns : m_groupBy)
        if (columns.front() != m_number)
            if (const std::string_view part = columns.front()->text(row); !part.empty())
                number += std::string(kBetweenParts) + std::string(part);
    return number;
}

void OrderReader::push(const RawRow& row, std::int64_t place, RowFacts facts, std::vector<RowFacts>& out)
{
    const std::string key = groupOf(row);
    const auto found = key.empty() ? m_byKey.end() : m_byKey.find(key);
    if (found != m_byKey.end()) {
        Open& open = *found->second;
        if (!facts.person)
            facts.person = PersonFact{open.last.person ? open.last.person->externalKey : std::string(), {}, {}, {}, {}, {}, false};
        out.push_back(std::move(open.last));
        open.last = std::move(facts);
        open.touched = place;
        readRow(row, open);
        m_open.splice(m_open.end(), m_open, found->second);
    } else {
        Open open;
        open.key = key;
        open.order.number = numberOf(row, facts);
        open.touched = place;
        open.last = std::move(facts);
        if (!key.empty() && m_closed.contains(fnv1a64(key))) {
            m_foundSplitOrder = true;
            open.last.problems.push_back({m_number->mapped.column, "order_split", open.order.number});
        }
        readRow(row, open);
        if (key.empty()) {
            close(open, out);
        } else {
            m_open.push_back(std::move(open));
            m_byKey.emplace(key, std::prev(m_open.end()));
        }
    }
    closeIdle(place, out);
}

void OrderReader::closeIdle(std::int64_t row, std::vector<RowFacts>& out)
{
    while (!m_open.empty() && m_open.front().touched + kIdleRows < row) {
        Open& open = m_open.front();
        m_closed.insert(fnv1a64(open.key));
        m_byKey.erase(open.key);
        close(open, out);
        m_open.pop_front();
    }
}

void OrderReader::finish(std::vector<RowFacts>& out)
{
    for (Open& open : m_open)
        close(open, out);
    m_open.clear();
    m_byKey.clear();
}

void OrderReader::readRow(const RawRow& row, Open& open)
{
    std::vector<Problem>& problems = open.last.problems;
    if (!open.hasMoment)
        if (const auto moment = m_at.read(row, problems)) {
            open.hasMoment = true;
            open.order.at = moment->at;
            open.order.dateOnly = moment->dateOnly;
        }
    if (open.hasMoment && open.last.person && !open.last.person->seenAt)
        open.last.person->seenAt = open.order.at;
    open.named = open.named || (open.last.person && hasName(*open.last.person));

    const auto keepFirst = [&](std::string& place, RowColumn* column) {
        if (column != nullptr && place.empty())
            place = column->text(row);
    };
    keepFirst(open.state, m_state);
    keepFirst(open.payment, m_payment);
    keepFirst(open.order.currency, m_currencyColumn);
    keepFirst(open.order.store, m_store);
    if (open.order.channel.empty())
        open.order.channel = firstText(m_channels, row);
    open.hasPayment = open.hasPayment || !open.payment.empty() || m_paidAt.read(row, problems).has_value();
    if (!open.cancelledAt)
        if (const auto moment = m_cancelledAt.read(row, problems))
            open.cancelledAt = moment->at;
    if (m_total != nullptr && open.order.currency.empty())
        open.order.currency = currencyInCell(*m_total, row);
    open.order.currency = text::upperCase(open.order.currency);
    readMoney(row, open);
    readLines(row, open);
    readDetails(row, open);
}

std::optional<std::int64_t> OrderReader::moneyOf(RowColumn* column, const RawRow& row, Open& open) const
{
    if (column == nullptr)
        return std::nullopt;
    const std::string_view text = column->text(row);
    if (text.empty() || isNullLookalike(text))
        return std::nullopt;
    const int digits = currencyDigits(open.order.currency.empty() ? m_currency : open.order.currency);
    const auto amount = column->reader.money(column->cell(row), digits);
    if (!amount)
        addProblem(open.last.problems, *column, row, "invalid_number");
    return amount;
}

double OrderReader::quantityOf(const RawRow& row, Open& open) const
{
    RowColumn* column = m_line.quantity;
    if (column == nullptr)
        return 1;
    const auto quantity = column->reader.number(column->cell(row));
    if (const std::string_view text = column->text(row); !quantity && !text.empty() && !isNullLookalike(text))
        addProblem(open.last.problems, *column, row, "invalid_number");
    return quantity.value_or(1);
}

void OrderReader::readMoney(const RawRow& row, Open& open)
{
    const auto read = [&](RowColumn* column) { return moneyOf(column, row, open); };
    if (const auto total = read(m_total))
        open.totals.push_back(*total);
    const auto keepFirst = [&](std::optional<std::int64_t>& place, RowColumn* column) {
        if (!place)
            place = read(column);
    };
    keepFirst(open.net, m_net);
    keepFirst(open.order.refunded, m_refunded);
    keepFirst(open.order.discount, m_discount);
}

void OrderReader::readLines(const RawRow& row, Open& open)
{
    const auto textOf = [&](RowColumn* column) { return column == nullptr ? std::string() : std::string(column->text(row)); };
    for (const NamedQuantity& product : parseProducts(textOf(m_line.products))) {
        OrderLineFact line;
        line.name = product.name;
        line.quantity = product.quantity;
        open.order.lines.push_back(std::move(line));
    }
    OrderLineFact line;
    line.sku = textOf(m_line.sku);
    line.name = textOf(m_line.name);
    if (line.sku.empty() && line.name.empty() && m_line.total == nullptr)
        return;
    line.category = textOf(m_line.category);
    line.quantity = quantityOf(row, open);
    line.price = moneyOf(m_line.price, row, open);
    line.total = moneyOf(m_line.total, row, open);
    if (const auto discount = moneyOf(m_line.discount, row, open); !line.total && line.price)
        line.total = std::llround(static_cast<double>(*line.price) * line.quantity) - discount.value_or(0);
    if (!line.sku.empty() || !line.name.empty() || line.total)
        open.order.lines.push_back(std::move(line));
}

void OrderReader::readDetails(const RawRow& row, Open& open)
{
    for (RowColumn* column : m_details) {
        if (column->cell(row).empty())
            continue;
        const std::string name = propertyName(column->mapped.target);
        if (open.order.details.contains(name))
            continue;
        if (nlohmann::json value = jsonValue(*column, row); !value.is_null())
            open.order.details[name] = std::move(value);
    }
}

}  // namespace regia::import
