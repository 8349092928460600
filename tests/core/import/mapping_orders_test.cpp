// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/calendar/iso_text.h"
#include "mapping_support.h"

namespace regia::import {
namespace {

Instant instant(const char* text) { return calendar::parseIsoInstant(text).value(); }

TestTable shop(std::vector<std::vector<std::string>> rows)
{
    return {"orders_export.csv",
            {"Name", "Email", "Financial Status", "Paid at", "Accepts Marketing", "Currency", "Subtotal", "Total", "Discount Code",
             "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku", "Billing Name", "Billing Zip",
             "Billing Phone", "Cancelled at", "Refunded Amount"},
            std::move(rows)};
}

std::vector<std::string> order(const std::string& name, const std::string& status, const std::string& total, const std::string& refunded,
                               const std::string& cancelled = "")
{
    const std::string paid = status == "paid" ? "2026-09-30 12:46:31 +0200" : "";
    return {name,
            "laura.pero@example.it",
            status,
            paid,
            "yes",
            "EUR",
            "14.00",
            total,
            "BENVENUTO10",
            "2026-09-30 12:46:31 +0200",
            "1",
            "Shampoo",
            "9.80",
            "BAG-001",
            "Laura Però",
            "'55100",
            "'+393195987723",
            cancelled,
            refunded};
}

std::vector<std::string> nextLine(const std::string& name)
{
    return {name,   "laura.pero@example.it",
            "",     "",
            "",     "",
            "",     "",
            "",     "2026-09-30 12:46:31 +0200",
            "2",    "Detersivo",
            "4.20", "DET-001",
            "",     "",
            "",     "",
            ""};
}

TEST(MapperOrders, GivenAnOrderSpreadOverLines_WhenMapped_ThenItComesOnceAtItsLastRow)
{
    const auto facts = factsOf(shop({order("#5146", "paid", "24.10", "0.00"), nextLine("#5146"), order("#5145", "paid", "14.00", "0.00")}));
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_TRUE(facts[0].orders.empty());
    EXPECT_EQ(facts[0].row, 1);
    ASSERT_EQ(facts[1].orders.size(), 1U);
    const OrderFact& first = facts[1].orders[0];
    EXPECT_EQ(first.number, "#5146");
    EXPECT_EQ(first.at, instant("2026-09-30T12:46:31+02:00"));
    EXPECT_EQ(first.total, 2410);
    EXPECT_TRUE(first.valid);
    EXPECT_EQ(first.channel, "online");
    ASSERT_EQ(first.lines.size(), 2U);
    EXPECT_EQ(first.lines[1].sku, "DET-001");
    EXPECT_EQ(first.lines[1].quantity, 2);
    EXPECT_EQ(first.lines[1].total, 840);
    EXPECT_EQ(facts[1].person->externalKey, "#5146");
    EXPECT_TRUE(hasKey(facts[0], "phone", "+393195987723"));
    EXPECT_EQ(textAttribute(facts[0], "postcode"), "55100");
    EXPECT_EQ(textAttribute(facts[0], "last_name"), "Però");
    ASSERT_EQ(eventsOf(facts, "purchase").size(), 2U);
    EXPECT_EQ(eventsOf(facts, "purchase")[0].amount, 2410);
    EXPECT_EQ(eventsOf(facts, "purchase")[0].properties["discount_code"], "BENVENUTO10");
}

TEST(MapperOrders, GivenStatesOfPayment_WhenMapped_ThenOnlyPaidOnesAreBoughtAndRefundsAreBookedBack)
{
    const auto facts =
        factsOf(shop({order("#1", "paid", "10.00", "0.00"), order("#2", "partially_refunded", "10.00", "4.03"),
                      order("#3", "refunded", "10.00", "10.00"), order("#4", "voided", "10.00", "0.00", "2026-10-01 08:00:00 +0200"),
                      order("#5", "pending", "10.00", "0.00")}));
    const auto orders = ordersOf(facts);
    ASSERT_EQ(orders.size(), 5U);
    std::vector<bool> valid;
    for (const OrderFact& fact : orders)
        valid.push_back(fact.valid);
    EXPECT_EQ(valid, (std::vector<bool>{true, true, false, false, false}));
    const auto purchases = eventsOf(facts, "purchase");
    ASSERT_EQ(purchases.size(), 2U);
    EXPECT_EQ(purchases[1].amount, 597);
    const auto refunds = eventsOf(facts, "refund");
    ASSERT_EQ(refunds.size(), 2U);
    EXPECT_EQ(refunds[0].amount, 403);
    const auto cancelled = eventsOf(facts, "order_cancelled");
    ASSERT_EQ(cancelled.size(), 1U);
    EXPECT_EQ(cancelled[0].at, instant("2026-10-01T08:00:00+02:00"));
}

TEST(MapperOrders, GivenAnUndatedMarketingFlag_WhenMapped_ThenTheDecisionHasNoDate)
{
    const auto consents = consentsOf(factsOf(shop({order("#1", "paid", "10.00", "0.00")})));
    ASSERT_EQ(consents.size(), 1U);
    EXPECT_EQ(consents[0].state, model::ConsentState::Granted);
    EXPECT_FALSE(consents[0].at);
}

TEST(MapperOrders, GivenACheckoutThatWasNeverPaid_WhenMapped_ThenItIsALeftCart)
{
    const auto facts = factsOf(shop({order("#1", "paid", "10.00", "0.00"), order("#c1", "", "12.00", "0.00")}));
    EXPECT_EQ(ordersOf(facts).size(), 1U);
    ASSERT_EQ(eventsOf(facts, "cart_abandoned").size(), 1U);
    EXPECT_EQ(eventsOf(facts, "cart_abandoned")[0].amount, 1200);
}

TestTable receipts(std::vector<std::vector<std::string>> rows)
{
    return {"fidelity_movimenti.csv",
            {"Numero tessera", "Data", "Ora", "Negozio", "Numero scontrino", "Codice articolo", "Quantità", "Importo", "Punti"},
            std::move(rows)};
}

TEST(MapperReceipts, GivenTillLines_WhenMapped_ThenReceiptsAreSummedToTheCentAndTotalsAreSetAside)
{
    const auto facts =
        factsOf(receipts({{"0290001171650", "04/10/2024", "10.20", "Pisa Corso", "P-020007", "BAG-002", "2", "7,00", "7"},
                          {"0290001171650", "04/10/2024", "10.20", "Pisa Corso", "P-020007", "CUC-001", "1", "1.006,50", "6"},
                          {"0290001051594", "25/10/2024", "10.42", "Firenze Sud", "F-020008", "CUC-003", "2", "33,80", "33"},
                          {"TOTALI", "", "", "", "", "", "5", "1.047,30", ""}}));
    ASSERT_EQ(facts.size(), 4U);
    const auto orders = ordersOf(facts);
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].total, 101350);
    EXPECT_EQ(orders[0].store, "Pisa Corso");
    EXPECT_EQ(orders[0].at, instant("2024-10-04T10:20:00+02:00"));
    EXPECT_FALSE(orders[0].dateOnly);
    EXPECT_EQ(eventsOf(facts, "purchase").size(), 2U);
    EXPECT_EQ(eventsOf(facts, "store_visit").size(), 2U);
    EXPECT_EQ(eventsOf(facts, "purchase")[0].channel, "store");
    const auto totals = std::find_if(facts.begin(), facts.end(), [](const RowFacts& row) { return row.setAside; });
    ASSERT_NE(totals, facts.end());
    EXPECT_EQ(totals->row, 4);
    EXPECT_TRUE(hasProblem(*totals, "totals_row"));
}

TEST(MapperReceipts, GivenTillsThatCountAnewEachDay_WhenMapped_ThenOneNumberIsManyReceipts)
{
    const auto orders = ordersOf(factsOf(receipts({{"0290001171650", "04/10/2024", "10.20", "Pisa Corso", "12", "A", "1", "7,00", ""},
                                                   {"0290001171651", "04/10/2024", "10.20", "Lucca centro", "12", "A", "1", "7,00", ""},
                                                   {"0290001171652", "25/10/2024", "10.20", "Pisa Corso", "12", "A", "1", "7,50", ""}})));
    ASSERT_EQ(orders.size(), 3U);
    EXPECT_NE(orders[0].number, orders[1].number);
    EXPECT_NE(orders[0].number, orders[2].number);
}

TEST(MapperReceipts, GivenLinesOfTwoTillsMixed_WhenMapped_ThenEachReceiptIsWhole)
{
    const auto facts = factsOf(receipts({{"0290001171650", "25/10/2024", "10.20", "Pisa Corso", "P-1", "A", "1", "7,00", ""},
                                         {"0290001171651", "25/10/2024", "10.20", "Lucca centro", "L-1", "A", "1", "5,00", ""},
                                         {"0290001171650", "25/10/2024", "10.20", "Pisa Corso", "P-1", "B", "1", "2,50", ""},
                                         {"0290001171651", "25/10/2024", "10.20", "Lucca centro", "L-1", "B", "1", "1,00", ""}}));
    EXPECT_EQ(facts.size(), 4U);
    const auto orders = ordersOf(facts);
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].total, 950);
    EXPECT_EQ(orders[1].total, 600);
}

TEST(MapperReceipts, GivenTheTillsGenericCard_WhenFinished_ThenItIsToldToBeNobody)
{
    TestTable table = receipts({});
    for (int i = 0; i < 150; ++i)
        table.rows.push_back({"0290000000005", "25/10/2024", "10.20", "Pisa Corso", "G-" + std::to_string(i), "A", "1", "1,00", ""});
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({"02900011" + std::to_string(10000 + i % 40), "25/10/2024", "10.20", "Pisa Corso", "P-" + std::to_string(i),
                              "A", "1", "1,00", ""});
    const auto facts = factsOf(table);
    ASSERT_EQ(facts.size(), 271U);
    EXPECT_EQ(facts.back().row, 0);
    EXPECT_EQ(facts.back().person->externalKey, "0290000000005");
    EXPECT_TRUE(facts.back().person->nobody);
}

TestTable list(std::vector<std::vector<std::string>> rows)
{
    return {"ordini.csv", {"Ordine", "Data", "E-mail", "Prodotto", "Quantità", "Prezzo", "Totale"}, std::move(rows)};
}

TEST(MapperOrders, GivenATotalOnEveryLine_WhenEqual_ThenItIsTheOrdersAndWhenNotTheLines)
{
    const auto whole = ordersOf(factsOf(list({{"A1", "25/02/2025", "a@example.com", "Vaso", "1", "10,00", "30,00"},
                                              {"A1", "25/02/2025", "a@example.com", "Semi", "2", "10,00", "30,00"}})));
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_EQ(whole[0].total, 3000);
    const auto parts = ordersOf(factsOf(list({{"A1", "25/02/2025", "a@example.com", "Vaso", "1", "10,00", "10,00"},
                                              {"A1", "25/02/2025", "a@example.com", "Semi", "2", "10,00", "20,00"}})));
    EXPECT_EQ(parts[0].total, 3000);
    const auto twins = ordersOf(factsOf(list({{"A1", "25/02/2025", "a@example.com", "Vaso", "1", "10,00", "10,00"},
                                              {"A1", "25/02/2025", "a@example.com", "Semi", "1", "10,00", "10,00"}})));
    EXPECT_EQ(twins[0].total, 2000);
}

TEST(MapperOrders, GivenSomeProductsInOneCell_WhenMapped_ThenEachIsALine)
{
    const TestTable table{"orders.csv",
                          {"Date", "Order #", "N. Revenue", "Status", "Customer", "Product(s)"},
                          {{"2025-02-03 10:00:00", "77", "25.50", "completed", "Anna Rossi", "2× Vaso, 1× Semi"},
                           {"2025-02-03 11:00:00", "78", "5.50", "cancelled", "Anna Rossi", "1× Semi"}}};
    const auto facts = factsOf(table);
    const auto orders = ordersOf(facts);
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].total, 2550);
    ASSERT_EQ(orders[0].lines.size(), 2U);
    EXPECT_EQ(orders[0].lines[0].quantity, 2);
    EXPECT_FALSE(orders[1].valid);
}

TEST(MapperOrders, GivenAnOrderWithoutADate_WhenMapped_ThenItIsSaidAndNotMadeUp)
{
    const auto facts = factsOf(list({{"A1", "", "a@example.com", "Vaso", "1", "10,00", "30,00"},
                                     {"A2", "25/02/2025", "a@example.com", "Vaso", "1", "10,00", "30,00"}}));
    EXPECT_EQ(ordersOf(facts).size(), 1U);
    EXPECT_TRUE(hasProblem(facts[0], "missing_date"));
}

TEST(MapperOrders, GivenAmountsWithTheSignOfAnotherCurrency_WhenNoColumnNamesIt_ThenTheyAreNoAmountOfTheWorkspace)
{
    const TestTable table{"ordini.csv",
                          {"Numero ordine", "Data ordine", "Email", "Totale"},
                          {{"1", "2026-01-02", "a@example.com", "€ 10,00"}, {"2", "2026-01-13", "b@example.com", "$ 12,50"}}};
    const auto facts = factsOf(table);
    const auto orders = ordersOf(facts);
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[1].currency, "USD");
    EXPECT_EQ(orders[1].total, 1250);
    const auto purchases = eventsOf(facts, "purchase");
    ASSERT_EQ(purchases.size(), 2U);
    EXPECT_EQ(purchases[0].amount, 1000);
    EXPECT_FALSE(purchases[1].amount) << "nothing here knows a rate";
}

}  // namespace
}  // namespace regia::import
