// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/workspace/attributes.h"
#include "core/workspace/batches.h"
#include "core/workspace/campaigns.h"
#include "core/workspace/channels.h"
#include "core/workspace/consents.h"
#include "core/workspace/contacts.h"
#include "core/workspace/documents.h"
#include "core/workspace/event_types.h"
#include "core/workspace/orders.h"
#include "core/workspace/products.h"
#include "core/workspace/records.h"
#include "core/workspace/sources.h"
#include "core/workspace/tickets.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::WorkspaceBuilder;

/// Runs `work` in a command that has to succeed.
void inCommand(const ScratchWorkspace& scratch, const std::function<void(sqlite::Database&)>& work)
{
    ASSERT_TRUE(scratch->command({"test", ""}, UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        work(database);
        return BatchId{};
    }));
}

TEST(Sources, GivenAKeyTwice_WhenFoundOrMade_ThenOneSourceWithItsFirstTitle)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    inCommand(scratch, [](sqlite::Database& database) {
        const auto first = findOrCreateSource(database, {.id = {}, .key = "shopify", .title = "Shopify", .trustRank = 20});
        const auto again = findOrCreateSource(database, {.id = {}, .key = "shopify", .title = "Other", .trustRank = 90});
        ASSERT_TRUE(first && again);
        EXPECT_EQ(first->id, again->id);
        EXPECT_EQ(again->title, "Shopify");
        model::Source renamed = *first;
        renamed.title = "Shop";
        renamed.trustRank = 5;
        EXPECT_TRUE(updateSource(database, renamed));
        EXPECT_TRUE(findOrCreateSource(database, {.id = {}, .key = "hubspot", .title = "HubSpot", .trustRank = 10}));
        renamed.id = SourceId{99};
        EXPECT_EQ(updateSource(database, renamed).error().code, ErrorCode::NotFound);
    });
    const auto sources = listSources(scratch.reader()).value();
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].title, "Shop") << "the most trusted first";
    EXPECT_EQ(getSource(scratch.reader(), sources[1].id)->key, "hubspot");
    EXPECT_FALSE(findSource(scratch.reader(), "none").value());
}

TEST(Batches, GivenABatch_WhenStored_ThenItComesBackWhole)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    model::Batch batch;
    inCommand(scratch, [&](sqlite::Database& database) {
        batch = {.id = {},
                 .source = findOrCreateSource(database, {.id = {}, .key = "web", .title = "Web", .trustRank = 1})->id,
                 .file = "è.csv",
                 .fileSha256 = "ab12",
                 .preset = "web",
                 .mapping = {{"a", "email"}},
                 .header = {"a", "b \"c\""},
                 .importedAt = Instant{5},
                 .rows = 10,
                 .stored = 7,
                 .setAside = 3,
                 .counts = {{"events", 4}},
                 .seconds = 1.5,
                 .state = model::BatchState::Applied};
        batch.id = addBatch(database, batch).value();
        model::Batch wrong = batch;
        wrong.stored = 8;
        EXPECT_EQ(addBatch(database, wrong).error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(updateBatchCounts(database, wrong).error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(setBatchState(database, batch.id, model::BatchState::Undone));
        EXPECT_EQ(setBatchState(database, BatchId{9}, model::BatchState::Undone).error().code, ErrorCode::NotFound);
    });
    const auto stored = getBatch(scratch.reader(), batch.id).value();
    EXPECT_EQ(stored.file, batch.file);
    EXPECT_EQ(stored.fileSha256, batch.fileSha256);
    EXPECT_EQ(stored.mapping, batch.mapping);
    EXPECT_EQ(stored.header, batch.header);
    EXPECT_EQ(stored.importedAt, batch.importedAt);
    EXPECT_EQ(stored.rows, 10);
    EXPECT_EQ(stored.stored, 7);
    EXPECT_EQ(stored.setAside, 3);
    EXPECT_EQ(stored.counts, batch.counts);
    EXPECT_EQ(stored.seconds, 1.5);
    EXPECT_EQ(stored.state, model::BatchState::Undone);
    EXPECT_EQ(listBatches(scratch.reader())->size(), 1U);
    EXPECT_EQ(getBatch(scratch.reader(), BatchId{9}).error().code, ErrorCode::NotFound);
}

TEST(Attributes, GivenANameTwice_WhenFoundOrMade_ThenTheFirstTypeStays)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().attribute("city", model::AttributeType::Text).build();
    inCommand(scratch, [](sqlite::Database& database) {
        const auto kept = findOrCreateAttribute(database, {.id = {},
                                                           .name = "city",
                                                           .title = "Town",
                                                           .type = model::AttributeType::Set,
                                                           .provenance = model::Provenance::Inferred,
                                                           .family = ""});
        ASSERT_TRUE(kept);
        EXPECT_EQ(kept->type, model::AttributeType::Text);
        model::Attribute changed = *kept;
        changed.title = "Town";
        changed.type = model::AttributeType::Set;
        changed.family = "geographic";
        EXPECT_TRUE(updateAttribute(database, changed));
    });
    const auto attribute = findAttribute(scratch.reader(), "city").value();
    ASSERT_TRUE(attribute);
    EXPECT_EQ(attribute->type, model::AttributeType::Set);
    EXPECT_EQ(attribute->provenance, model::Provenance::Declared);
    EXPECT_EQ(attribute->family, "geographic");
    EXPECT_FALSE(findAttribute(scratch.reader(), "City").value());
}

TEST(Dictionaries, GivenNamesManyTimes_WhenLookedUp_ThenEachHasOneIdAlsoInTheNextCommand)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    std::vector<std::int64_t> first;
    for (int round = 0; round < 2; ++round) {
        std::vector<std::int64_t> ids;
        inCommand(scratch, [&](sqlite::Database& database) {
            EventTypes types(database);
            Channels channels(database);
            Campaigns campaigns(database);
            Products products(database);
            for (int n = 0; n < 3; ++n) {
                ids = {types.findOrCreate("purchase")->value,
                       types.findOrCreate("odd type")->value,
                       channels.findOrCreate("email")->value,
                       channels.findOrCreate("Email")->value,
                       campaigns.findOrCreate("c1", "Spring")->value,
                       campaigns.findOrCreate("c2", "")->value,
                       products.findOrCreate({.id = {}, .sku = "A", .name = "", .category = "", .price = {}})->value,
                       products.findOrCreate({.id = {}, .sku = "A", .name = "Apple", .category = "Fruit", .price = 150})->value};
            }
            EXPECT_TRUE(products.findOrCreate({.id = {}, .sku = "A", .name = "Pear", .category = "", .price = 1}));
        });
        if (round == 0)
            first = ids;
        EXPECT_EQ(ids, first);
    }
    const auto types = listEventTypes(scratch.reader()).value();
    ASSERT_EQ(types.size(), 2U);
    EXPECT_EQ(types[0].category, "") << types[0].name;
    EXPECT_EQ(types[1].category, "order");
    EXPECT_EQ(listChannels(scratch.reader()).value(), (std::vector<std::string>{"Email", "email"}));
    const auto campaigns = listCampaigns(scratch.reader()).value();
    ASSERT_EQ(campaigns.size(), 2U);
    EXPECT_EQ(campaigns[0].name, "Spring");
    EXPECT_EQ(campaigns[1].name, "c2");
    const auto products = listProducts(scratch.reader()).value();
    ASSERT_EQ(products.size(), 1U);
    EXPECT_EQ(products[0].name, "Apple") << "filled in once, never replaced";
    EXPECT_EQ(products[0].price, 150);
}

TEST(Dictionaries, GivenAType_WhenItsCategoryIsSet_ThenItIs)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").event("anna", "visit", Instant{1}).build();
    const auto type = listEventTypes(scratch.reader())->front();
    inCommand(scratch, [&](sqlite::Database& database) {
        EXPECT_TRUE(setEventCategory(database, type.id, model::EventCategory::Browse));
        EXPECT_EQ(setEventCategory(database, model::EventTypeId{77}, model::EventCategory::Browse).error().code, ErrorCode::NotFound);
    });
    EXPECT_EQ(listEventTypes(scratch.reader())->front().category, "browse");
}

TEST(Documents, GivenDocuments_WhenPutReplacedRenamedAndRemoved_ThenTheListFollows)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    inCommand(scratch, [](sqlite::Database& database) {
        const auto put = [&](const char* kind, const char* name, const char* body) {
            return putDocument(database, {.id = {}, .kind = kind, .name = name, .body = body, .changedAt = Instant{3}});
        };
        const auto first = put("segment", "VIP", "{\"a\":1}");
        ASSERT_TRUE(first && put("query", "VIP", "{}") && put("segment", "new'; DROP TABLE document;--", "{}"));
        EXPECT_EQ(put("segment", "VIP", "{\"a\":2}").value(), *first) << "replaced, not added";
        EXPECT_EQ(put("segment", "x", "[1]").error().code, ErrorCode::InvalidDocument);
        EXPECT_EQ(put("segment", "x", "{").error().code, ErrorCode::InvalidDocument);
        EXPECT_EQ(put("segment", "", "{}").error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(renameDocument(database, "query", "VIP", "Best", Instant{4}));
        EXPECT_TRUE(renameDocument(database, "segment", "VIP", "VIP", Instant{4}));
        EXPECT_EQ(renameDocument(database, "segment", "VIP", "new'; DROP TABLE document;--", Instant{4}).error().code,
                  ErrorCode::AlreadyExists);
        EXPECT_EQ(renameDocument(database, "segment", "none", "x", Instant{4}).error().code, ErrorCode::NotFound);
        EXPECT_TRUE(removeDocument(database, "segment", "new'; DROP TABLE document;--"));
        EXPECT_EQ(removeDocument(database, "segment", "none").error().code, ErrorCode::NotFound);
    });
    const auto all = listDocuments(scratch.reader()).value();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, "Best");
    EXPECT_EQ(all[1].body, "{\"a\":2}");
    EXPECT_EQ(listDocuments(scratch.reader(), "query")->size(), 1U);
    EXPECT_EQ(getDocument(scratch.reader(), "segment", "vip").error().code, ErrorCode::NotFound);
}

TEST(Contacts, GivenContacts_WhenListedByPages_ThenAllComeOnceInOrder)
{
    WorkspaceBuilder builder;
    for (int n = 0; n < 7; ++n)
        builder.contact("c" + std::to_string(n), {{"n", n}});
    const ScratchWorkspace scratch = builder.build();
    std::vector<std::int64_t> seen;
    ContactId after;
    for (;;) {
        const auto page = listContacts(scratch.reader(), after, 3).value();
        if (page.empty())
            break;
        for (const model::Contact& contact : page)
            seen.push_back(contact.profile["n"].get<std::int64_t>());
        after = page.back().id;
    }
    EXPECT_EQ(seen, (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(countContacts(scratch.reader()).value(), 7);
    EXPECT_EQ(getContact(scratch.reader(), ContactId{3})->profile["n"], 2);
    EXPECT_EQ(getContact(scratch.reader(), ContactId{8}).error().code, ErrorCode::NotFound);
}

TEST(Records, GivenAContactOfTwoRecords_WhenAsked_ThenBothComeAndEachIsFoundByItsKey)
{
    const ScratchWorkspace scratch =
        WorkspaceBuilder()
            .contact("anna", {{"city", "Milano"}})
            .contact("a.rossi")
            .also([](sqlite::Database& database, BatchId) {
                database.connection().exec("UPDATE record SET contact_id = 1; DELETE FROM contact WHERE id = 2");
            })
            .build();
    const auto records = recordsOf(scratch.reader(), ContactId{1}).value();
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].profile["city"], "Milano");
    EXPECT_EQ(records[1].externalKey, "a.rossi");
    EXPECT_FALSE(records[0].company.isValid());
    const auto found = findRecord(scratch.reader(), records[1].source, "a.rossi").value();
    ASSERT_TRUE(found);
    EXPECT_EQ(getRecord(scratch.reader(), found->id)->contact, ContactId{1});
    EXPECT_TRUE(recordsOf(scratch.reader(), ContactId{2})->empty());
}

TEST(Facts, GivenOrdersTicketsAndConsents_WhenAskedForAContact_ThenItsOwnComeAndNoOthers)
{
    const ScratchWorkspace scratch =
        WorkspaceBuilder()
            .contact("anna")
            .contact("bruno")
            .consent("anna", "email_marketing", model::ConsentState::Granted, Instant{10})
            .consent("anna", "email_marketing", model::ConsentState::Withdrawn)
            .consent("bruno", "sms_marketing", model::ConsentState::Denied)
            .also([](sqlite::Database& database, BatchId) {
                database.connection().exec(
                    "INSERT INTO product (sku, name) VALUES ('A', 'Apple');"
                    "INSERT INTO purchase_order (source_id, number, record_id, batch_id, at, valid, currency, total, status) VALUES "
                    "(1, '#1', 1, 1, 100, 1, 'EUR', 500, 'paid'), (1, '#2', 1, 1, 200, 0, 'EUR', NULL, ''), (1, '#3', 2, 1, 300, 1, 'EUR', "
                    "1, '');"
                    "INSERT INTO order_line (order_id, number, product_id, name, quantity, price, total) VALUES (1, 2, NULL, 'Gift', 1.5, "
                    "NULL, "
                    "NULL), (1, 1, 1, 'Apple', 2, 250, 500);"
                    "INSERT INTO ticket (source_id, external_key, record_id, batch_id, subject, created_at, solved_at, details) VALUES (1, "
                    "'t1', 1, 1, "
                    "'Late', 5, 9, '{\"x\":1}'), (1, 't2', 2, 1, '', 6, NULL, '{}')");
            })
            .build();
    const sqlite::Database reader = scratch.reader();
    const auto orders = ordersOf(reader, ContactId{1}).value();
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].number, "#2") << "the latest first";
    EXPECT_FALSE(orders[0].valid);
    EXPECT_FALSE(orders[0].total);
    ASSERT_EQ(orders[1].lines.size(), 2U);
    EXPECT_EQ(orders[1].lines[0].sku, "A");
    EXPECT_EQ(orders[1].lines[0].total, 500);
    EXPECT_EQ(orders[1].lines[1].name, "Gift");
    EXPECT_EQ(orders[1].lines[1].quantity, 1.5);

    const auto tickets = ticketsOf(reader, ContactId{1}).value();
    ASSERT_EQ(tickets.size(), 1U);
    EXPECT_EQ(tickets[0].subject, "Late");
    EXPECT_EQ(tickets[0].solvedAt, Instant{9});
    EXPECT_EQ(tickets[0].details["x"], 1);

    const auto consents = consentsOf(reader, ContactId{1}).value();
    ASSERT_EQ(consents.size(), 2U);
    EXPECT_EQ(consents[0].state, model::ConsentState::Granted);
    EXPECT_EQ(consents[0].at, Instant{10});
    EXPECT_EQ(consents[1].state, model::ConsentState::Withdrawn);
    EXPECT_FALSE(consents[1].at);
}

}  // namespace
}  // namespace regia::workspace
