// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <simdjson.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "core/snapshot/load_events.h"
#include "core/sqlite/guarded.h"
#include "core/text/fold.h"

namespace regia::snapshot {
namespace {

namespace json = simdjson::ondemand;

constexpr std::size_t kBlockEvents = 16384;
constexpr const char* kSql =
    "SELECT record_id, at, batch_id, number, type_id, channel_id, campaign_id, product_id, amount, date_only, properties "
    "FROM event WHERE record_id BETWEEN ?1 AND ?2 ORDER BY record_id, at, batch_id, number";
enum Column { Record, At, Batch, Number, Type, Channel, Campaign, Product, Amount, DateOnly, Properties };

/// The properties of events, one JSON object after another.
class PropertyReader {
public:
    explicit PropertyReader(RawChunk& chunk) : m_chunk(chunk) {}

    /// Returns how many values were added. What is no object has none.
    std::uint16_t read(const char* text, std::size_t size)
    {
        m_buffer.assign(text, size);
        m_buffer.reserve(size + simdjson::SIMDJSON_PADDING);
        const std::size_t before = m_chunk.properties.size();
        json::document document;
        json::object object;
        if (m_parser.iterate(m_buffer).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
            return 0;
        for (auto field : object) {
            std::string_view name;
            json::value value;
            if (field.unescaped_key().get(name) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
                break;
            add(placeOf(name), value);
        }
        return static_cast<std::uint16_t>(
            std::min<std::size_t>(m_chunk.properties.size() - before, std::numeric_limits<std::uint16_t>::max()));
    }

private:
    std::uint32_t placeOf(std::string_view name)
    {
        const std::uint32_t place = m_names.add(name);
        if (place == m_chunk.names.size())
            m_chunk.names.emplace_back(name);
        return place;
    }

    void add(std::uint32_t name, json::value& value)
    {
        RawProperty property{};
        property.name = name;
        json::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return;
        if (type == json::json_type::string)
            addText(property, value);
        else if (type == json::json_type::boolean)
            addTruth(property, value);
        else if (type == json::json_type::number)
            addNumber(property, value);
    }

    void addText(RawProperty property, json::value& value)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS || text::isBlank(text))
            return;
        property.kind = RawProperty::Kind::Text;
        property.text = m_chunk.texts.add(text);
        m_chunk.properties.push_back(property);
    }

    void addTruth(RawProperty property, json::value& value)
    {
        property.kind = RawProperty::Kind::Truth;
        if (bool truth = false; value.get_bool().get(truth) == simdjson::SUCCESS) {
            property.truth = truth;
            m_chunk.properties.push_back(property);
        }
    }

    void addNumber(RawProperty property, json::value& value)
    {
        json::number number;
        if (value.get_number().get(number) != simdjson::SUCCESS)
            return;
        property.kind = number.is_int64() ? RawProperty::Kind::Whole : RawProperty::Kind::Real;
        if (number.is_int64())
            property.whole = number.get_int64();
        else
            property.real = number.as_double();
        m_chunk.properties.push_back(property);
    }

    RawChunk& m_chunk;
    Dictionary m_names;
    json::parser m_parser;
    std::string m_buffer;
};

/// Batches come in long runs: the last answer is nearly always the next one.
class ImportTimes {
public:
    explicit ImportTimes(const LoadContext& context) : m_context(context) {}
    std::int64_t of(std::int64_t batch)
    {
        if (batch != m_batch) {
            const auto found = m_context.importedAt.find(batch);
            m_batch = batch;
            m_time = found == m_context.importedAt.end() ? std::numeric_limits<std::int64_t>::max() : found->second;
        }
        return m_time;
    }

private:
    const LoadContext& m_context;
    std::int64_t m_batch = 0;
    std::int64_t m_time = std::numeric_limits<std::int64_t>::max();
};

class EventReader {
public:
    EventReader(const LoadContext& context, std::size_t place, std::uint16_t number, RawChunk& chunk)
        : m_context(context), m_place(place), m_number(number), m_chunk(chunk), m_properties(chunk), m_importTimes(context)
    {}

    /// False when the event's type does not exist.
    bool take(sqlite3_stmt* row)
    {
        const LoadedRecord* record = recordOf(sqlite3_column_int64(row, Record));
        if (record == nullptr)
            return true;
        const std::uint32_t type = m_context.types.find(sqlite3_column_int64(row, Type));
        if (type == kNoCode)
            return false;
        if (m_chunk.blocks.empty() || m_chunk.blocks.back().size() == kBlockEvents) {
            m_chunk.blocks.emplace_back();
            m_chunk.blocks.back().reserve(kBlockEvents);
        }
        RawEvent event;
        event.row = record->row;
        event.source = record->source;
        event.type = static_cast<std::uint16_t>(type);
        event.chunk = m_number;
        readFields(row, event);
        m_chunk.blocks.back().push_back(event);
        ++m_chunk.size;
        return true;
    }

private:
    const LoadedRecord* recordOf(std::int64_t id)
    {
        const auto& records = m_context.records;
        while (m_place < records.size() && records[m_place].id < id)
            ++m_place;
        return m_place < records.size() && records[m_place].id == id ? &records[m_place] : nullptr;
    }

    void readFields(sqlite3_stmt* row, RawEvent& event)
    {
        event.at = sqlite3_column_int64(row, At);
        event.batch = static_cast<std::uint32_t>(sqlite3_column_int64(row, Batch));
        event.number = static_cast<std::uint32_t>(sqlite3_column_int64(row, Number));
        event.dateOnly = sqlite3_column_int64(row, DateOnly) != 0;
        if (sqlite3_column_type(row, Channel) != SQLITE_NULL) {
            const std::uint32_t code = m_context.channels.find(sqlite3_column_int64(row, Channel));
            event.channel = code == kNoCode ? kNoShortCode : static_cast<std::uint16_t>(code);
        }
        if (sqlite3_column_type(row, Campaign) != SQLITE_NULL)
            event.campaign = m_context.campaigns.find(sqlite3_column_int64(row, Campaign));
        if (sqlite3_column_type(row, Product) != SQLITE_NULL)
            event.product = m_context.products.find(sqlite3_column_int64(row, Product));
        if (sqlite3_column_type(row, Amount) != SQLITE_NULL)
            event.amount = sqlite3_column_int64(row, Amount);
        event.firstProperty = static_cast<std::uint32_t>(m_chunk.properties.size());
        if (sqlite3_column_type(row, Properties) == SQLITE_TEXT) {
            const auto* text = sqlite3_column_text(row, Properties);
            event.properties = m_properties.read(static_cast<const char*>(static_cast<const void*>(text)),
                                                 static_cast<std::size_t>(sqlite3_column_bytes(row, Properties)));
        }
        if (event.at <= m_importTimes.of(event.batch) && event.at > m_chunk.newest.value_or(std::numeric_limits<std::int64_t>::min()))
            m_chunk.newest = event.at;
    }

    const LoadContext& m_context;
    std::size_t m_place;
    std::uint16_t m_number;
    RawChunk& m_chunk;
    PropertyReader m_properties;
    ImportTimes m_importTimes;
};

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

}  // namespace

Result<RawChunk> readEvents(const LoadContext& context, std::size_t first, std::size_t last, std::uint16_t chunk, SharedCancel& cancel)
{
    REGIA_TRY(const auto database, openAt(context.workspace, context.dataVersion));
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database.handle(), kSql, -1, &prepared, nullptr) != SQLITE_OK)
        return fail(sqlite::lastError(database.handle()));
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
    sqlite3_bind_int64(prepared, 1, context.records[first].id);
    sqlite3_bind_int64(prepared, 2, context.records[last - 1].id);
    RawChunk result;
    EventReader reader(context, first, chunk, result);
    std::int64_t rows = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW) {
        if (!reader.take(prepared))
            return fail(ErrorCode::WorkspaceDamaged, {}, "an event of a type that does not exist");
        if (++rows % kRowsPerCheck != 0)
            continue;
        cancel.report(kRowsPerCheck);
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
    }
    if (code != SQLITE_DONE)
        return fail(sqlite::lastError(database.handle()));
    return result;
}

}  // namespace regia::snapshot
