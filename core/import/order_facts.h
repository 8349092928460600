// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/import/facts.h"
#include "core/import/nobody.h"
#include "core/import/row_columns.h"

namespace regia::import {

/// Puts orders together from their rows. An order stays open while its rows come; it is complete when none came for some
/// thousand rows, so that orders may be mixed within that distance. The last row of an open order is held back.
class OrderReader {
public:
    OrderReader(RowColumns& columns, const Mapping& mapping, const MappingContext& context);

    /// Takes a row whose person and consents are read. Appends what is complete.
    /// `place`: how many rows have come so far, with this one.
    void push(const RawRow& row, std::int64_t place, RowFacts facts, std::vector<RowFacts>& out);
    /// Whether an order went on after it was given, because other rows stood between: its rows are to be brought together first.
    [[nodiscard]] bool foundSplitOrder() const { return m_foundSplitOrder; }
    void finish(std::vector<RowFacts>& out);
    /// What the rows of one order share; empty: the row is an order of its own.
    [[nodiscard]] std::string groupOf(const RawRow& row) const;
    /// The keys of persons that turned out to be a till's generic card.
    [[nodiscard]] std::vector<std::string> genericCards() const { return m_receipts.genericCards(); }

private:
    struct Open {
        std::string key;
        OrderFact order;
        bool hasMoment = false;
        bool hasPayment = false;  ///< a payment state or date stands in one of its rows
        std::string state, payment;
        std::optional<Instant> cancelledAt;
        std::vector<std::int64_t> totals;  ///< of the rows that have one
        std::optional<std::int64_t> net;
        bool named = false;
        RowFacts last;
        std::int64_t touched = 0;
    };
    using OpenList = std::list<Open>;

    [[nodiscard]] std::string groupKey(const RawRow& row) const;
    [[nodiscard]] std::string numberOf(const RawRow& row, const RowFacts& facts) const;
    void readRow(const RawRow& row, Open& open);
    /// None when the cell is blank; noted when it is no amount.
    [[nodiscard]] std::optional<std::int64_t> moneyOf(RowColumn* column, const RawRow& row, Open& open) const;
    [[nodiscard]] double quantityOf(const RawRow& row, Open& open) const;
    void readMoney(const RawRow& row, Open& open);
    void readLines(const RawRow& row, Open& open);
    void readDetails(const RawRow& row, Open& open);
    void settleTotal(Open& open) const;
    void settleState(Open& open) const;
    void close(Open& open, std::vector<RowFacts>& out);
    void addEvents(const Open& open, std::vector<EventFact>& events) const;
    [[nodiscard]] EventFact eventOf(const Open& open, std::string_view type) const;
    void closeIdle(std::int64_t row, std::vector<RowFacts>& out);

    struct LineColumns {
        RowColumn *sku, *name, *quantity, *price, *total, *discount, *category, *products;
    };

    std::vector<std::vector<RowColumn*>> m_groupBy;
    bool m_grouped = false;
    bool m_hasNumber = false;
    bool m_countsReceipts = false;
    bool m_knowsCarts = false;  ///< rows without a payment state are carts that were left
    RowColumn *m_number, *m_state, *m_payment, *m_total, *m_net, *m_refunded, *m_discount, *m_currencyColumn, *m_store;
    std::vector<RowColumn*> m_channels, m_details;
    MomentColumns m_at, m_paidAt, m_cancelledAt;
    LineColumns m_line;
    std::vector<std::string> m_alsoAtOrder;  ///< events told at the moment of each order: store_visit
    std::string m_channel;
    std::string m_currency;

    OpenList m_open;  ///< least recently touched first
    std::unordered_map<std::string, OpenList::iterator> m_byKey;
    std::unordered_set<std::uint64_t> m_closed;
    bool m_foundSplitOrder = false;
    ReceiptCounts m_receipts;
};

}  // namespace regia::import
