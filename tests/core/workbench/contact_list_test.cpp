// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/contact_list.h"

#include <gtest/gtest.h>

#include "core/calendar/iso_text.h"
#include "core/metrics/lifecycle.h"
#include "core/segment/evaluator.h"
#include "core/snapshot/snapshot_builder.h"
#include "core/workbench/one_contact.h"

namespace regia::workbench {
namespace {

using snapshot::SnapshotBuilder;

Instant at(const std::string& text) { return calendar::parseIsoInstant(text).value(); }

segment::Dataset datasetOf(const SnapshotBuilder& builder)
{
    NoProgress progress;
    segment::Dataset dataset;
    dataset.snapshot = builder.build();
    dataset.stages = metrics::computeStages(*dataset.snapshot, {}, progress).value();
    return dataset;
}

std::vector<std::int64_t> idsOf(const segment::Dataset& dataset, const std::vector<Row>& rows)
{
    std::vector<std::int64_t> ids;
    for (const Row row : rows)
        ids.push_back(dataset.snapshot->contact(row).value);
    return ids;
}

std::vector<std::int64_t> found(const segment::Dataset& dataset, std::string_view typed)
{
    std::vector<Row> rows;
    searchContacts(dataset, dataset.snapshot->dataThrough(), typed).forEach([&](std::size_t row) {
        rows.push_back(static_cast<Row>(row));
    });
    return idsOf(dataset, rows);
}

std::vector<std::int64_t> sorted(const segment::Dataset& dataset, ContactOrder order, bool descending, const std::string& attribute = {})
{
    NoProgress progress;
    const ContactFacts facts = contactFacts(dataset, dataset.snapshot->dataThrough(), progress).value();
    return idsOf(dataset, sortedContacts(dataset, facts, Bitmap(dataset.snapshot->rows(), true), order, descending, attribute));
}

segment::Dataset people()
{
    return datasetOf(
        SnapshotBuilder()
            .contact(1, {{"first_name", "Giulia"}, {"last_name", "Marchetti"}, {"city", "Milano"}, {"email", "giulia@example.com"}})
            .contact(2, {{"first_name", "Niccolò"}, {"last_name", "Àlvaro"}, {"city", "Reggio Emilia"}, {"phone", "+393475550142"}})
            .contact(3, {{"first_name", "Anna"}, {"last_name", "Marchetti"}, {"city", "Reggio Calabria"}})
            .contact(4, {{"email", "nobody@example.com"}})
            .event(1, "purchase", at("2026-03-01T10:00:00Z"), {.amount = 5000})
            .event(1, "email_sent", at("2026-03-09T10:00:00Z"))
            .event(3, "purchase", at("2026-03-02T10:00:00Z"), {.amount = 2000})
            .event(3, "purchase", at("2026-03-03T10:00:00Z"), {.amount = 1000}));
}

TEST(ReadableText, GivenTelephones_WhenRead_ThenInGroupsAndAllElseAsItIs)
{
    EXPECT_EQ(readableText("mobile", "+393331234567", "IT"), "+39 333 123 4567");
    EXPECT_EQ(readableText("phone", "ask Carla", "IT"), "ask Carla");
    EXPECT_EQ(readableText("postcode", "3331234567", "IT"), "3331234567");
}

TEST(ProductText, GivenCodes_WhenNamed_ThenByNameWhereThereIsOneAndEachOfAList)
{
    const ProductNames names{{"BAG-002", "Toothbrush"}, {"DET-003", "Detergent"}};
    EXPECT_EQ(productText(names, "BAG-002"), "Toothbrush");
    EXPECT_EQ(productText(names, "X-1"), "X-1");
    EXPECT_EQ(productText(names, R"(["BAG-002","DET-003","X-1"])"), "Toothbrush, Detergent, X-1");
    EXPECT_EQ(productText(names, "[not a list"), "[not a list");
}

TEST(SearchContacts, GivenNothingTyped_WhenSearched_ThenEverybodyIsFound)
{
    EXPECT_EQ(found(people(), "  "), (std::vector<std::int64_t>{1, 2, 3, 4}));
}

TEST(SearchContacts, GivenTwoWords_WhenSearched_ThenBothMustBeFoundAnywhere)
{
    EXPECT_EQ(found(people(), "march mil"), (std::vector<std::int64_t>{1}));
}

TEST(SearchContacts, GivenOtherCaseAndNoAccents_WhenSearched_ThenTheNameIsFound)
{
    EXPECT_EQ(found(people(), "NICCOLO"), (std::vector<std::int64_t>{2}));
}

TEST(SearchContacts, GivenFieldAndValue_WhenSearched_ThenOnlyThatFieldIsAsked)
{
    EXPECT_EQ(found(people(), "first_name:anna"), (std::vector<std::int64_t>{3}));
    EXPECT_TRUE(found(people(), "city:giulia").empty());
}

TEST(SearchContacts, GivenQuotedValue_WhenSearched_ThenItsWordsStayTogether)
{
    EXPECT_EQ(found(people(), "city:\"Reggio Emilia\""), (std::vector<std::int64_t>{2}));
    EXPECT_EQ(found(people(), "city:reggio"), (std::vector<std::int64_t>{2, 3}));
}

TEST(SearchContacts, GivenDigits_WhenSearched_ThenPhonesAreAsked) { EXPECT_EQ(found(people(), "555014"), (std::vector<std::int64_t>{2})); }

TEST(SearchContacts, GivenStage_WhenSearched_ThenThoseInItAreFound)
{
    EXPECT_EQ(found(people(), "stage:purchase"), (std::vector<std::int64_t>{1, 3}));
}

TEST(SortedContacts, GivenNames_WhenSorted_ThenByLastThenFirstNameAndTheNamelessLast)
{
    EXPECT_EQ(sorted(people(), ContactOrder::Name, false), (std::vector<std::int64_t>{2, 3, 1, 4}));
    EXPECT_EQ(sorted(people(), ContactOrder::Name, true), (std::vector<std::int64_t>{1, 3, 2, 4}));
}

TEST(SortedContacts, GivenMailThatWasSent_WhenSortedByActivity_ThenItIsNoActivity)
{
    EXPECT_EQ(sorted(people(), ContactOrder::LastActivity, true), (std::vector<std::int64_t>{3, 1, 2, 4}));
}

TEST(SortedContacts, GivenNoOrders_WhenSortedEitherWay_ThenTheyComeLast)
{
    EXPECT_EQ(sorted(people(), ContactOrder::Orders, true), (std::vector<std::int64_t>{3, 1, 2, 4}));
    EXPECT_EQ(sorted(people(), ContactOrder::Orders, false), (std::vector<std::int64_t>{1, 3, 2, 4}));
    EXPECT_EQ(sorted(people(), ContactOrder::Spent, true), (std::vector<std::int64_t>{1, 3, 2, 4}));
}

TEST(SortedContacts, GivenAnAttribute_WhenSorted_ThenByItsValuesAndTheMissingLast)
{
    EXPECT_EQ(sorted(people(), ContactOrder::Attribute, false, "city"), (std::vector<std::int64_t>{1, 3, 2, 4}));
    EXPECT_EQ(sorted(people(), ContactOrder::Attribute, true, "city"), (std::vector<std::int64_t>{2, 3, 1, 4}));
}

TEST(SortedContacts, GivenManyRows_WhenSorted_ThenLikeAStableSort)
{
    SnapshotBuilder builder;
    constexpr std::int64_t kMany = 5000;
    std::vector<std::pair<std::int64_t, std::int64_t>> expected;
    for (std::int64_t id = 1; id <= kMany; ++id) {
        const std::int64_t amount = (id * 7919) % 613 + 1;
        builder.event(id, "purchase", at("2026-03-01T10:00:00Z"), {.amount = amount});
        expected.emplace_back(amount, id);
    }
    std::stable_sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::int64_t> ids;
    for (const auto& [amount, id] : expected)
        ids.push_back(id);
    EXPECT_EQ(sorted(datasetOf(builder), ContactOrder::Spent, true), ids);
}

TEST(KnownContacts, GivenAVisitor_WhenAsked_ThenOnlyThePeopleAreKnownAndComeFirst)
{
    const segment::Dataset dataset = datasetOf(SnapshotBuilder()
                                                   .event(1, "page_view", at("2026-03-05T10:00:00Z"))
                                                   .contact(2, {{"email", "anna@example.com"}})
                                                   .contact(3, {{"city", "Milano"}})
                                                   .contact(4, {{"loyalty_card", "7001"}}));
    const Bitmap known = knownContacts(*dataset.snapshot);
    const std::vector<Row> rows = knownFirst({0, 1, 2, 3}, known);
    EXPECT_EQ(idsOf(dataset, rows), (std::vector<std::int64_t>{2, 4, 1, 3}));
    NoProgress progress;
    const auto members = segment::evaluate(knownCondition(*dataset.snapshot), segment::contextOf(dataset), progress);
    ASSERT_TRUE(members);
    EXPECT_EQ(*members, known);
}

TEST(KnownContacts, GivenNoAttributeThatMakesAPerson_WhenAsked_ThenNobodyIsKnown)
{
    const segment::Dataset dataset = datasetOf(SnapshotBuilder().event(1, "page_view", at("2026-03-05T10:00:00Z")));
    EXPECT_TRUE(knownContacts(*dataset.snapshot).none());
}

TEST(EmailsOf, GivenConsentOfOne_WhenListed_ThenTheOtherIsCountedAndWhoHasNoneIsLeftOut)
{
    SnapshotBuilder builder;
    builder.contact(1, {{"email", "a@example.com"}}).contact(2, {{"email", "b@example.com"}}).contact(3);
    builder.consent(1, "email_marketing", model::ConsentState::Granted, at("2026-01-01T00:00:00Z"));
    const segment::Dataset dataset = datasetOf(builder);
    const EmailList emails = emailsOf(dataset, {1, 0, 2}, at("2026-06-01T00:00:00Z"));
    EXPECT_EQ(emails.text, "b@example.com\na@example.com\n");
    EXPECT_EQ(emails.addresses, 2U);
    EXPECT_EQ(emails.withoutConsent, 1U);
}

TEST(DisplayName, GivenNoName_WhenCalled_ThenTheEmailStandsForIt)
{
    const segment::Dataset dataset = people();
    EXPECT_EQ(displayName(*dataset.snapshot, 0), "Giulia Marchetti");
    EXPECT_EQ(displayName(*dataset.snapshot, 3), "nobody@example.com");
}

}  // namespace
}  // namespace regia::workbench
