// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <future>
#include <regex>
#include <system_error>
#include <tuple>

#include "core/import/loading/file_hash.h"
#include "core/import/loading/known_records.h"
#include "core/import/loading/load.h"
#include "core/import/loading/mapped_rows.h"
#include "core/import/loading/read_ahead.h"
#include "core/import/loading/staging.h"
#include "core/import/mapper.h"
#include "core/import/private_copy.h"
#include "core/sqlite/transaction.h"
#include "core/text/fold.h"
#include "core/workspace/settings.h"

namespace regia::import {
namespace {

/// Reading and staging are seven tenths of the way: see load.cpp.
constexpr double kThousandthsOfReading = 700;

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point begin) { return std::chrono::duration<double>(SteadyClock::now() - begin).count(); }

std::filesystem::path environmentPath(const char* name)
{
    const char* value = std::getenv(name);
    std::filesystem::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : std::filesystem::path();
}

Result<void> stageAll(Staging& staging, const FactsSource& source, Progress& progress)
{
    FactsBlock block;
    for (;;) {
        REGIA_TRY(const bool hasMore, source(block));
        if (!hasMore)
            return staging.finish();
        for (const RawRow& row : block.rows)
            REGIA_CHECK(staging.addRow(row));
        for (const RowFacts& facts : block.facts)
            REGIA_CHECK(staging.addFacts(facts));
        staging.rest();
        progress.report(static_cast<std::int64_t>(kThousandthsOfReading * block.fraction), 1000);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
    }
}

/// A name as a source's key: lower case, without blanks around it.
std::string sourceKey(std::string_view name) { return text::lowerCase(text::trim(name)); }

/// `events (1)`, `events - Copia`, `events_2025-02`: the next export of what `events` was, and of the same source, or what both have
/// would count twice. A bare number stays: shop_1 and shop_2 may be two shops, whose customers have the same ids.
std::string withoutCopyMarks(std::string name)
{
    static const std::regex kMarks(R"(([ _-]*\(\d+\)|[ _-]+(copy|copia)( \d+)?|[ _.-]+(19|20)\d\d([-_.]?[01]\d([-_.]?[0-3]\d)?)?)$)",
                                   std::regex::icase);
    for (std::string shorter; !(shorter = std::regex_replace(name, kMarks, "")).empty() && shorter != name;)
        name = shorter;
    return name;
}

void nameSource(BatchText& text, const TableInfo& table, const Mapping& mapping, const ImportOptions& options)
{
    const std::string fallback = sourceNamedAfter(table.name).title;
    const std::string& name = !options.source.empty() ? options.source : !mapping.source.empty() ? mapping.source : fallback;
    text.source = sourceKey(name);
    text.sourceTitle =
        text.source == sourceKey(mapping.source) && !mapping.sourceTitle.empty() ? mapping.sourceTitle : std::string(text::trim(name));
}

void append(std::vector<Warning>& all, const std::vector<Warning>& more)
{
    for (const Warning& warning : more)
        if (std::none_of(all.begin(), all.end(), [&](const Warning& one) { return one.code == warning.code && one.text == warning.text; }))
            all.push_back(warning);
}

/// The hash of a file, made while it is read. Given up when the object goes.
class HashOfFile {
public:
    explicit HashOfFile(const std::filesystem::path& path)
        : m_path(path), m_before(stampOf(path)), m_hash(std::async(std::launch::async, [this] { return sha256Of(m_path, m_stop); }))
    {}
    ~HashOfFile() { m_stop = true; }
    HashOfFile(const HashOfFile&) = delete;
    HashOfFile& operator=(const HashOfFile&) = delete;

    /// Errors: FileChanged, when the name does not mean the same bytes any more.
    [[nodiscard]] Result<std::string> get()
    {
        Result<std::string> hash = m_hash.get();
        if (stampOf(m_path) != m_before)
            return fail(ErrorCode::FileChanged, m_path.string(), "the file changed while it was read");
        return hash;
    }

private:
    using Stamp = std::tuple<bool, std::uintmax_t, std::filesystem::file_time_type>;

    static Stamp stampOf(const std::filesystem::path& path)
    {
        std::error_code sizeError;
        std::error_code timeError;
        const std::uintmax_t size = std::filesystem::file_size(path, sizeError);
        const auto time = std::filesystem::last_write_time(path, timeError);
        return {!sizeError && !timeError, size, time};
    }

    std::filesystem::path m_path;
    Stamp m_before;
    std::atomic<bool> m_stop = false;
    std::future<Result<std::string>> m_hash;  ///< waits in its destructor
};

/// Where an import goes: into a workspace by a command, or into a private copy of one.
struct Destination {
    using Change = std::function<Result<BatchId>(sqlite::Database&)>;

    const sqlite::Database& reader;
    const workspace::Settings& settings;
    Instant now;
    std::function<Result<void>(const workspace::CommandText&, const Change&)> apply;
};

Result<ImportReceipt> importInto(const Destination& destination, BatchText text, const FactsSource& source,
                                 const std::function<Result<void>(BatchText&, std::vector<Warning>&)>& complete,
                                 const ImportOptions& options, Progress& progress)
{
    const auto begin = SteadyClock::now();
    REGIA_TRY(const std::int64_t stagedAt, workspace::loadDataVersion(destination.reader));
    REGIA_TRY(KnownRecords known, KnownRecords::of(destination.reader, text.source));
    Staging staging(stagingFolderOf(options), std::move(known));
    REGIA_CHECK(stageAll(staging, source, progress));
    std::vector<Warning> warnings;
    REGIA_CHECK(complete(text, warnings));

    const LoadInput input{.staging = staging,
                          .text = text,
                          .warnings = std::move(warnings),
                          .now = destination.now,
                          .stagedAt = stagedAt,
                          .currency = destination.settings.currency,
                          .join = options.join,
                          .putBack = {},
                          .seconds = [begin] { return secondsSince(begin); }};
    ImportReceipt receipt;
    const auto change = [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(receipt, load(database, input, progress));
        return receipt.batch;
    };
    REGIA_CHECK(destination.apply({"import", text.file, staging.stored()}, change));
    receipt.seconds = secondsSince(begin);
    return receipt;
}

Destination destinationOf(PrivateCopy& copy)
{
    const auto apply = [&copy](const workspace::CommandText&, const Destination::Change& change) -> Result<void> {
        REGIA_TRY(auto transaction, sqlite::Transaction::begin(copy.database()));
        REGIA_CHECK(sqlite::guarded([&] { return change(copy.database()); }));
        return transaction.commit();
    };
    return {copy.database(), copy.settings(), copy.now(), apply};
}

enum class Orders { AsTheyCome, Together };

/// A table as facts, with what is to be done around it: the file is hashed while it is read, and parsed in a thread of its own.
class TableImport {
public:
    static Result<std::unique_ptr<TableImport>> open(const TableInfo& table, const Mapping& mapping, const workspace::Settings& settings,
                                                     const ImportOptions& options, Orders orders)
    {
        TableInfo info = table;
        info.givesBroken = true;
        REGIA_TRY(std::unique_ptr<TableReader> reader, openTable(info));
        REGIA_TRY(Mapper mapper,
                  Mapper::create(mapping, table.header, table.file, {settings.timeZone, settings.currency, settings.country}));
        return std::unique_ptr<TableImport>(
            new TableImport(std::move(info), mapping, options, std::move(reader), std::move(mapper), orders));
    }

    [[nodiscard]] BatchText text() const
    {
        BatchText text{.source = {},
                       .sourceTitle = {},
                       .file = m_table.file,
                       .fileSha256 = {},
                       .preset = m_mapping.preset,
                       .mapping = toJson(m_mapping),
                       .header = m_table.header,
                       .repairs = {}};
        nameSource(text, m_table, m_mapping, m_options);
        return text;
    }

    [[nodiscard]] Result<bool> next(FactsBlock& block) { return m_ahead.next(block); }

    // Only after the last block or an error, when the thread that uses reader and mapper has ended its work on them.
    [[nodiscard]] bool foundSplitOrder() const { return m_rows.foundSplitOrder(); }
    [[nodiscard]] Result<void> complete(BatchText& text, std::vector<Warning>& warnings)
    {
        append(warnings, m_table.warnings);
        append(warnings, m_mapping.warnings);
        append(warnings, ambiguitiesIn(m_mapping));
        append(warnings, m_reader->warnings());
        append(warnings, m_rows.warnings());
        REGIA_TRY(text.fileSha256, m_hash.get());
        return {};
    }

private:
    TableImport(TableInfo table, const Mapping& mapping, const ImportOptions& options, std::unique_ptr<TableReader> reader, Mapper mapper,
                Orders orders)
        : m_table(std::move(table)),
          m_mapping(mapping),
          m_options(options),
          m_reader(std::move(reader)),
          m_rows(orders == Orders::Together ? MappedRows(rowSource(), std::move(mapper), stagingFolderOf(options))
                                            : MappedRows(rowSource(), std::move(mapper))),
          m_hash(m_table.path),
          m_ahead([this](FactsBlock& block) { return read(block); })
    {}

    MappedRows::RowSource rowSource()
    {
        return [this](RawRow& row) { return m_reader->next(row); };
    }

    Result<bool> read(FactsBlock& block)
    {
        REGIA_TRY(const bool hasMore, m_rows.next(block));
        block.fraction = m_reader->fraction();
        return hasMore;
    }

    const TableInfo m_table;
    const Mapping& m_mapping;
    const ImportOptions& m_options;
    std::unique_ptr<TableReader> m_reader;
    MappedRows m_rows;
    HashOfFile m_hash;
    ReadAhead m_ahead;  ///< last: its thread uses what is above
};

using ImportReading = std::function<Result<ImportReceipt>(TableImport&)>;

/// Files whose orders are not in one piece are rare enough to be found out by trying.
Result<ImportReceipt> importOpened(const TableInfo& table, const Mapping& mapping, const workspace::Settings& settings,
                                   const ImportOptions& options, const ImportReading& run)
{
    {
        REGIA_TRY(const auto reading, TableImport::open(table, mapping, settings, options, Orders::AsTheyCome));
        auto receipt = run(*reading);
        if (receipt || !reading->foundSplitOrder())
            return receipt;
    }
    REGIA_TRY(const auto reading, TableImport::open(table, mapping, settings, options, Orders::Together));
    return run(*reading);
}

}  // namespace

model::Source sourceNamedAfter(const std::string& file)
{
    const std::string title(text::trim(withoutCopyMarks(std::filesystem::path(file).stem().string())));
    return {.id = {}, .key = sourceKey(title), .title = title};
}

std::filesystem::path defaultStagingFolder()
{
    if (const auto cache = environmentPath("XDG_CACHE_HOME"); !cache.empty())
        return cache / "regia";
    if (const auto home = environmentPath("HOME"); !home.empty())
        return home / ".cache" / "regia";
    std::error_code ignored;
    return std::filesystem::temp_directory_path(ignored) / "regia";
}

std::filesystem::path stagingFolderOf(const ImportOptions& options)
{
    return options.stagingFolder.empty() ? defaultStagingFolder() : options.stagingFolder;
}

Result<ImportReceipt> importFacts(workspace::Workspace& workspace, BatchText text, const FactsSource& source,
                                  const std::function<Result<void>(BatchText&, std::vector<Warning>&)>& complete,
                                  const ImportOptions& options, Progress& progress)
{
    if (options.dryRun) {
        REGIA_TRY(PrivateCopy copy, PrivateCopy::of(workspace, stagingFolderOf(options), progress));
        REGIA_TRY(ImportReceipt receipt, importInto(destinationOf(copy), std::move(text), source, complete, options, progress));
        receipt.batch = {};
        return receipt;
    }
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    const auto apply = [&](const workspace::CommandText& command, const Destination::Change& change) {
        return workspace.command(command, workspace::UndoBy::Batch, change);
    };
    return importInto({reader, workspace.settings(), workspace.clock().now(), apply}, std::move(text), source, complete, options, progress);
}

Result<ImportReceipt> importTable(workspace::Workspace& workspace, const TableInfo& table, const Mapping& mapping,
                                  const ImportOptions& options, Progress& progress)
{
    return importOpened(table, mapping, workspace.settings(), options, [&](TableImport& reading) {
        return importFacts(
            workspace, reading.text(), [&](FactsBlock& block) { return reading.next(block); },
            [&](BatchText& text, std::vector<Warning>& warnings) { return reading.complete(text, warnings); }, options, progress);
    });
}

Result<ImportReceipt> tryTable(PrivateCopy& copy, const TableInfo& table, const Mapping& mapping, const ImportOptions& options,
                               RowWatcher& watcher, Progress& progress)
{
    return importOpened(table, mapping, copy.settings(), options, [&](TableImport& reading) {
        watcher.begin();
        const auto seen = [&](FactsBlock& block) -> Result<bool> {
            REGIA_TRY(const bool hasMore, reading.next(block));
            if (hasMore)
                for (const RawRow& row : block.rows)
                    watcher.see(row);
            return hasMore;
        };
        return importInto(
            destinationOf(copy), reading.text(), seen,
            [&](BatchText& text, std::vector<Warning>& warnings) { return reading.complete(text, warnings); }, options, progress);
    });
}

}  // namespace regia::import
