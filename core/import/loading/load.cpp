// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/bug.h"
#include "core/import/loading/known_records.h"
#include "core/import/loading/load_context.h"
#include "core/import/loading/load_events.h"
#include "core/import/loading/load_keys.h"
#include "core/import/loading/load_ledger.h"
#include "core/import/loading/load_orders.h"
#include "core/import/loading/load_records.h"
#include "core/import/loading/load_tickets.h"
#include "core/import/loading/rejoin.h"
#include "core/sqlite/cancel_on.h"
#include "core/sqlite/change_set.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/batches.h"
#include "core/workspace/columns.h"
#include "core/workspace/settings.h"
#include "core/workspace/sources.h"

namespace regia::import {
namespace {

/// Where loading begins on the way of a progress that counts thousandths; reading and staging come before.
constexpr int kBegin = 700;
constexpr int kRejoin = 950;
constexpr int kEnd = 1000;

std::int64_t stepsOf(Staging& staging)
{
    return 2 * staging.keys().size() + staging.persons().size() + staging.eventKeys().size() + staging.events().size() +
           3 * staging.orders().size() + 2 * staging.tickets().size() + staging.consents().size() + staging.answers().size() +
           staging.rejects().size();
}

Result<BatchId> batchOf(sqlite::Database& database, const LoadInput& input, SourceId source, const ImportReceipt& receipt)
{
    if (input.putBack.isValid())
        return input.putBack;
    const BatchText& text = input.text;
    return workspace::addBatch(database, {.id = {},
                                          .source = source,
                                          .file = text.file,
                                          .fileSha256 = text.fileSha256,
                                          .preset = text.preset,
                                          .mapping = text.mapping,
                                          .header = text.header,
                                          .importedAt = input.now,
                                          .rows = receipt.rows,
                                          .stored = receipt.stored,
                                          .setAside = receipt.setAside,
                                          .counts = nlohmann::json::object(),
                                          .seconds = 0});
}

/// Asks again which keys the workspace knows, if it has changed since they were staged. The facts are then no longer sorted
/// as they will be stored, which costs time and nothing else.
Result<void> lookUpAgain(const sqlite::Database& database, const LoadInput& input)
{
    REGIA_TRY(const std::int64_t version, workspace::loadDataVersion(database));
    if (version == input.stagedAt)
        return {};
    REGIA_TRY(KnownRecords known, KnownRecords::of(database, input.text.source));
    RecordNumbers& records = input.staging.records();
    StagedPerson person;
    auto cursor = input.staging.persons().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            return {};
        decode(cursor.payload(), person);
        REGIA_TRY(const auto record, known.find(person.key));
        records.setKnown(person.record, record.value_or(RecordId{}));
    }
}

Result<void> giveRecordIds(LoadContext& context)
{
    const RecordNumbers& records = context.staging.records();
    REGIA_TRY(const std::int64_t last, context.database.integer("SELECT coalesce(max(id), 0) FROM record"));
    context.firstNew = RecordId{last + 1};
    std::int64_t next = last;
    context.recordIds.reserve(records.endOfKnown());
    for (std::uint32_t number = 0; number < records.endOfKnown(); ++number)
        context.recordIds.push_back(records.known(number).isValid() ? records.known(number) : RecordId{++next});
    context.firstOfRest = RecordId{next + 1};
    context.nobodies = Bitmap(records.size());
    context.contactBefore.resize(records.endOfKnown());
    context.withNewEvents = Bitmap(records.size());
    context.leftOutEvents = Bitmap(static_cast<std::size_t>(context.staging.lastEvent()) + 1);
    context.eventsOfOrders = context.leftOutEvents;
    return {};
}

Result<void> storeRawRows(LoadContext& context)
{
    BulkStatement insert(context.database, "INSERT INTO batch_rows (batch_id, chunk, rows, cells) VALUES (?, ?, ?, ?)");
    std::string cells;
    std::int64_t number = 0;
    for (const RawRowsWriter::Chunk& chunk : context.staging.rawRows().chunks()) {
        if (context.meter.progress().cancelled())
            return fail(ErrorCode::Cancelled);
        REGIA_CHECK(context.staging.spill().get(chunk.block, cells));
        insert.bind(1, context.batch);
        insert.bind(2, ++number);
        insert.bind(3, chunk.rows);
        insert.bindBlob(4, cells);
        insert.run();
    }
    return {};
}

Result<void> storeRejects(LoadContext& context)
{
    BulkStatement insert(context.database,
                         "INSERT INTO reject (batch_id, number, row, line, column_name, code, text, used) VALUES (?, ?, ?, ?, ?, ?, "
                         "?, ?)");
    ImportReceipt& receipt = context.receipt;
    StagedReject reject;
    auto cursor = context.staging.rejects().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            break;
        REGIA_CHECK(context.meter.step());
        decode(cursor.payload(), reject);
        insert.bind(1, context.batch);
        insert.bind(2, ++receipt.rejectCount);
        insert.bind(3, reject.row);
        insert.bind(4, reject.line);
        insert.bind(5, reject.column);
        insert.bind(6, reject.code);
        insert.bind(7, reject.text);
        insert.bind(8, reject.used);
        insert.run();
        if (receipt.rejects.size() < ImportReceipt::kMostRejects)
            receipt.rejects.push_back({reject.line, std::string(reject.column), std::string(reject.code), std::string(reject.text)});
    }
    if (receipt.rejectCount > static_cast<std::int64_t>(receipt.rejects.size()))
        receipt.warnings.push_back({"rejects_cut", "the first " + std::to_string(receipt.rejects.size()) + " of " +
                                                       std::to_string(receipt.rejectCount) + " rejects are listed"});
    return {};
}

Result<void> storeBatchChange(LoadContext& context, const sqlite::ChangeSet& changes)
{
    REGIA_TRY(nlohmann::json added, context.dictionaries.added());
    if (context.contactIds.last() > context.lastContact)
        added["contact"] = {context.lastContact.value + 1, context.contactIds.last().value};
    for (const RecordId record : context.twice)
        added["twice"].push_back(record.value);
    const std::string text = workspace::textOf(added);
    BulkStatement insert(context.database,
                         "INSERT INTO batch_change (batch_id, sequence, added, change) VALUES (?1, (SELECT coalesce(max(sequence), 0) "
                         "+ 1 FROM batch_change), ?2, ?3)");
    insert.bind(1, context.batch);
    insert.bind(2, std::string_view(text));
    insert.bindBlob(3, {reinterpret_cast<const char*>(changes.bytes.data()), changes.bytes.size()});
    insert.run();
    return {};
}

/// Rows that were there before and are no records, changed under a recorder: what it saw is how the batch is taken back.
Result<sqlite::ChangeSet> changePresentRows(LoadContext& context, OrderLoader& orders, TicketLoader& tickets, Rejoin& rejoin)
{
    REGIA_TRY(auto recorder, sqlite::ChangeRecorder::start(context.database, {"record", "contact"}));
    REGIA_CHECK(context.dictionaries.fillProducts());
    REGIA_CHECK(orders.change());
    REGIA_CHECK(removeRetracted(context));
    REGIA_CHECK(tickets.change());
    REGIA_CHECK(rejoin.forgetNobodies());
    return recorder.take();
}

Result<void> storeFacts(LoadContext& context)
{
    OrderLoader orders(context);
    TicketLoader tickets(context);
    Rejoin rejoin(context);
    REGIA_CHECK(storeEventKeys(context));
    REGIA_CHECK(orders.classify());
    REGIA_CHECK(rejoin.storeRecords());
    REGIA_TRY(const sqlite::ChangeSet changes, changePresentRows(context, orders, tickets, rejoin));
    REGIA_CHECK(rejoin.storeKeys());
    REGIA_CHECK(orders.add());
    REGIA_CHECK(tickets.add());
    REGIA_CHECK(storeConsents(context));
    REGIA_CHECK(storeAnswers(context));
    REGIA_CHECK(storeEvents(context));
    REGIA_CHECK(rejoin.finish());
    return storeBatchChange(context, changes);
}

ImportReceipt startedReceipt(const LoadInput& input)
{
    ImportReceipt receipt;
    receipt.file = input.text.file;
    receipt.preset = input.text.preset;
    receipt.rows = input.staging.rows();
    receipt.stored = input.staging.stored();
    receipt.setAside = input.staging.setAside();
    receipt.warnings = input.warnings;
    REGIA_EXPECT(receipt.rows == receipt.stored + receipt.setAside);
    return receipt;
}

Result<void> storeCounts(sqlite::Database& database, const LoadInput& input, ImportReceipt& receipt)
{
    receipt.seconds = input.seconds ? input.seconds() : 0;
    nlohmann::json counts = countsJson(receipt);
    counts["join"] = input.join == Join::None ? "none" : "keys";
    if (!input.text.repairs.is_null())
        counts["repairs"] = input.text.repairs;
    return workspace::updateBatchCounts(database, {.id = receipt.batch,
                                                   .source = {},
                                                   .file = {},
                                                   .fileSha256 = {},
                                                   .preset = {},
                                                   .mapping = {},
                                                   .header = {},
                                                   .importedAt = {},
                                                   .rows = receipt.rows,
                                                   .stored = receipt.stored,
                                                   .setAside = receipt.setAside,
                                                   .counts = std::move(counts),
                                                   .seconds = receipt.seconds});
}

Result<ImportReceipt> loadGuarded(sqlite::Database& database, const LoadInput& input, Progress& progress)
{
    ImportReceipt receipt = startedReceipt(input);
    REGIA_TRY(const model::Source source,
              workspace::findOrCreateSource(database, {.id = {}, .key = input.text.source, .title = input.text.sourceTitle}));
    REGIA_TRY(receipt.batch, batchOf(database, input, source.id, receipt));
    REGIA_CHECK(lookUpAgain(database, input));
    REGIA_TRY(auto contactIds, identity::ContactIds::open(database));
    Dictionaries dictionaries(database, input.staging, receipt.batch);
    Meter meter(progress, kBegin, kRejoin, stepsOf(input.staging));
    LoadContext context{.database = database,
                        .staging = input.staging,
                        .dictionaries = dictionaries,
                        .contactIds = contactIds,
                        .lastContact = contactIds.last(),
                        .meter = meter,
                        .receipt = receipt,
                        .batch = receipt.batch,
                        .source = source.id,
                        .now = input.now,
                        .currency = input.currency,
                        .join = input.join,
                        .rowsArePeople = input.text.mapping.is_object() && input.text.mapping.value("row_is", "contact") == "contact",
                        .overwrite = overwriteRulesOf(input.text.mapping, !input.text.repairs.is_null()),
                        .firstNew = {},
                        .recordIds = {},
                        .firstOfRest = {},
                        .nobodies = {},
                        .leftOutEvents = {},
                        .contactBefore = {},
                        .withNewEvents = {},
                        .withNewConsents = {},
                        .eventsOfOrders = {},
                        .brought = {},
                        .twice = {}};
    REGIA_CHECK(giveRecordIds(context));
    REGIA_CHECK(storeFacts(context));
    if (!input.putBack.isValid())
        REGIA_CHECK(storeRawRows(context));
    REGIA_CHECK(storeRejects(context));
    REGIA_CHECK(contactIds.store());
    REGIA_EXPECT(receipt.rowsBy.added + receipt.rowsBy.updated + receipt.rowsBy.unchanged + receipt.rowsBy.merged == receipt.stored);
    REGIA_CHECK(storeCounts(database, input, receipt));
    progress.report(kEnd, kEnd);
    return receipt;
}

}  // namespace

Result<ImportReceipt> load(sqlite::Database& database, const LoadInput& input, Progress& progress)
{
    const sqlite::CancelOn cancel(database, progress);
    return sqlite::guarded([&] { return loadGuarded(database, input, progress); });
}

}  // namespace regia::import
