// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <future>
#include <system_error>

#include "core/import/loading/file_hash.h"
#include "core/import/loading/load.h"
#include "core/import/loading/mapped_rows.h"
#include "core/import/loading/read_ahead.h"
#include "core/import/loading/staging.h"
#include "core/import/mapper.h"
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
    for (;;) {
        REGIA_TRY(const FactsBlock block, source());
        if (block.isEmpty())
            return staging.finish();
        for (const RawRow& row : block.rows)
            REGIA_CHECK(staging.addRow(row));
        for (const RowFacts& facts : block.facts)
            REGIA_CHECK(staging.addFacts(facts));
        progress.report(static_cast<std::int64_t>(kThousandthsOfReading * block.fraction), 1000);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
    }
}

/// A name as a source's key: lower case, without blanks around it.
std::string sourceKey(std::string_view name) { return text::lowerCase(text::trim(name)); }

void nameSource(BatchText& text, const TableInfo& table, const Mapping& mapping, const ImportOptions& options)
{
    const std::string fallback = std::filesystem::path(table.name).stem().string();
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
    explicit HashOfFile(std::filesystem::path path)
        : m_hash(std::async(std::launch::async, [this, file = std::move(path)] { return sha256Of(file, m_stop); }))
    {}
    ~HashOfFile() { m_stop = true; }
    HashOfFile(const HashOfFile&) = delete;
    HashOfFile& operator=(const HashOfFile&) = delete;

    [[nodiscard]] Result<std::string> get() { return m_hash.get(); }

private:
    std::atomic<bool> m_stop = false;
    std::future<Result<std::string>> m_hash;  ///< waits in its destructor
};

}  // namespace

std::filesystem::path defaultStagingFolder()
{
    if (const auto cache = environmentPath("XDG_CACHE_HOME"); !cache.empty())
        return cache / "regia";
    if (const auto home = environmentPath("HOME"); !home.empty())
        return home / ".cache" / "regia";
    std::error_code ignored;
    return std::filesystem::temp_directory_path(ignored) / "regia";
}

Result<ImportReceipt> importFacts(workspace::Workspace& workspace, BatchText text, const FactsSource& source,
                                  const std::function<Result<void>(BatchText&, std::vector<Warning>&)>& complete,
                                  const ImportOptions& options, Progress& progress)
{
    const auto begin = SteadyClock::now();
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    REGIA_TRY(const std::int64_t stagedAt, workspace::loadDataVersion(reader));
    REGIA_TRY(RecordNumbers::Lookup lookup, recordLookup(reader, text.source));
    Staging staging(options.stagingFolder.empty() ? defaultStagingFolder() : options.stagingFolder, std::move(lookup));
    REGIA_CHECK(stageAll(staging, source, progress));
    std::vector<Warning> warnings;
    REGIA_CHECK(complete(text, warnings));

    const LoadInput input{.staging = staging,
                          .text = text,
                          .warnings = std::move(warnings),
                          .now = workspace.clock().now(),
                          .stagedAt = stagedAt,
                          .currency = workspace.settings().currency,
                          .join = options.join,
                          .putBack = {},
                          .seconds = [begin] { return secondsSince(begin); }};
    ImportReceipt receipt;
    bool isDryRunDone = false;
    const auto change = [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(receipt, load(database, input, progress));
        if (!options.dryRun)
            return receipt.batch;
        isDryRunDone = true;
        return fail(ErrorCode::Cancelled);
    };
    const workspace::CommandText command{"import", text.file, staging.stored()};
    if (auto done = workspace.command(command, workspace::UndoBy::Batch, change); !done && !isDryRunDone)
        return fail(std::move(done).error());
    if (options.dryRun)
        receipt.batch = {};
    receipt.seconds = secondsSince(begin);
    return receipt;
}

Result<ImportReceipt> importTable(workspace::Workspace& workspace, const TableInfo& table, const Mapping& mapping,
                                  const ImportOptions& options, Progress& progress)
{
    const workspace::Settings& settings = workspace.settings();
    REGIA_TRY(const std::unique_ptr<TableReader> reader, openTable(table));
    REGIA_TRY(Mapper mapper, Mapper::create(mapping, table.header, table.file, {settings.timeZone, settings.currency, settings.country}));
    HashOfFile hash(table.path);
    MappedRows rows([&](RawRow& row) { return reader->next(row); }, std::move(mapper));
    BatchText text{.source = {},
                   .sourceTitle = {},
                   .file = table.file,
                   .fileSha256 = {},
                   .preset = mapping.preset,
                   .mapping = toJson(mapping),
                   .header = table.header};
    nameSource(text, table, mapping, options);

    ReadAhead ahead([&]() -> Result<FactsBlock> {
        REGIA_TRY(FactsBlock block, rows.next());
        block.fraction = reader->fraction();
        return block;
    });
    // Only asked after the last block, when the thread that uses reader and mapper has ended its work on them.
    const auto complete = [&](BatchText& batch, std::vector<Warning>& warnings) -> Result<void> {
        append(warnings, table.warnings);
        append(warnings, mapping.warnings);
        append(warnings, reader->warnings());
        append(warnings, rows.warnings());
        REGIA_TRY(batch.fileSha256, hash.get());
        return {};
    };
    return importFacts(
        workspace, std::move(text), [&] { return ahead.next(); }, complete, options, progress);
}

}  // namespace regia::import
