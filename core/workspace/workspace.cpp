// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <sys/stat.h>

#include <atomic>
#include <deque>
#include <mutex>
#include <random>
#include <thread>

#include "core/base/bug.h"
#include "core/sqlite/change_set.h"
#include "core/sqlite/copy.h"
#include "core/sqlite/header.h"
#include "core/sqlite/transaction.h"
#include "core/workspace/clean_stamp.h"
#include "core/workspace/columns.h"
#include "core/workspace/functions.h"
#include "core/workspace/lock_file.h"
#include "core/workspace/opening.h"
#include "core/workspace/schema.h"

namespace regia::workspace {
namespace {

std::string randomId()
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::random_device device;
    std::string id;
    for (int word = 0; word < 4; ++word)
        for (unsigned value = device(), digit = 0; digit < 8; ++digit, value >>= 4)
            id += kDigits[value & 15];
    return id;
}

Result<void> writeFirstSettings(sqlite::Database& database, const Settings& settings, Instant now)
{
    REGIA_TRY(auto transaction, sqlite::Transaction::begin(database));
    REGIA_CHECK(storeSettings(database, settings));
    REGIA_CHECK(sqlite::guarded([&] {
        SQLite::Statement put(database.connection(),
                              "INSERT INTO setting (name, value) VALUES ('id', ?), ('data_version', '0'), ('created_at', ?)");
        put.bind(1, settings.id);
        put.bind(2, std::to_string(now.ms));
        put.exec();
    }));
    return transaction.commit();
}

/// Under a hidden name first, so that no half-made workspace is ever seen.
Result<void> makeFile(const std::filesystem::path& path, const Settings& settings, Instant now)
{
    const std::filesystem::path temporary = sqlite::temporaryBeside(path);
    const sqlite::RemoveAtEnd cleanup(temporary);
    const sqlite::RemoveAtEnd cleanupJournal(temporary.string() + "-journal");
    {
        REGIA_TRY(auto database, sqlite::Database::open(temporary, sqlite::Mode::Create));
        REGIA_CHECK(Schema::current().migrate(database));
        REGIA_CHECK(writeFirstSettings(database, settings, now));
    }
    return sqlite::publish(temporary, path, sqlite::Overwrite::No);
}

Result<void> raiseDataVersion(sqlite::Database& database)
{
    return database.execute("UPDATE setting SET value = CAST(value AS INTEGER) + 1 WHERE name = 'data_version'");
}

/// Device and inode: whether a name still means the file that was opened. Asked without the connection, from any thread.
using FileIdentity = std::pair<dev_t, ino_t>;
std::optional<FileIdentity> identityOf(const std::filesystem::path& path)
{
    struct stat file {};
    return ::stat(path.c_str(), &file) == 0 ? std::optional(FileIdentity(file.st_dev, file.st_ino)) : std::nullopt;
}

/// The path without links and `..`, so that one file has one lock whatever it is called.
std::filesystem::path canonicalOf(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path canonical = std::filesystem::canonical(path, error);
    return error ? std::filesystem::absolute(path) : canonical;
}

Result<std::uint32_t> changeCounterOf(const std::filesystem::path& path)
{
    REGIA_TRY(const auto header, sqlite::readHeader(path));
    if (!header)
        return fail(ErrorCode::WorkspaceDamaged, path.string(), "the header is gone");
    return header->changeCounter;
}

sqlite::Mode modeOf(Access access) { return access == Access::ReadWrite ? sqlite::Mode::ReadWrite : sqlite::Mode::ReadOnly; }

Error placed(Error error, const std::filesystem::path& path)
{
    if (error.where.empty())
        error.where = path.string();
    return error;
}

}  // namespace

struct Workspace::Private {
    Private(std::filesystem::path file, Access asked, const Clock& time) : path(std::move(file)), access(asked), clock(time) {}
    ~Private() { close(); }

    [[nodiscard]] Result<void> open(Progress& progress);
    [[nodiscard]] Result<void> transact(const std::function<Result<Outcome>(sqlite::Database&)>& change);
    [[nodiscard]] Result<void> compact(Progress& progress);
    void close();

    const std::filesystem::path path;
    const Access access;
    const Clock& clock;
    std::atomic<const Settings*> settings = nullptr;  ///< the newest of allSettings
    std::atomic<std::int64_t> dataVersion{0};
    mutable std::mutex mutex;
    std::atomic<std::thread::id> writing;
    std::optional<LockFile> lock;
    std::optional<sqlite::Database> database;  ///< the writing connection, or in a read-only workspace the reading one

    [[nodiscard]] bool isAtItsPlace() const { return identityOf(path) == identity; }

private:
    void remember(Settings loaded);
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<void> checkAlone() const;
    [[nodiscard]] Result<Outcome> runInTransaction(const std::function<Result<Outcome>(sqlite::Database&)>& change);
    [[nodiscard]] Result<void> confirm(std::int64_t version, Error failure);
    void reload();

    /// Threads may hold a reference to older ones; a file sees a handful in its life.
    std::deque<Settings> allSettings;
    std::optional<FileIdentity> identity;
    /// What the file's header has to say as long as nobody but us has written; it rises by one with every commit.
    std::uint32_t changeCounter = 0;
};

Result<void> Workspace::Private::open(Progress& progress)
{
    REGIA_CHECK(inspectHeader(path));
    if (access == Access::ReadWrite) {
        REGIA_TRY(LockFile acquired, LockFile::acquire(path, clock));
        lock.emplace(std::move(acquired));
    }
    REGIA_TRY(sqlite::Database opened, openConnection(path, modeOf(access), clock));
    REGIA_CHECK(checkAndMigrate(opened, path, modeOf(access), progress));
    REGIA_CHECK(registerFunctions(opened));
    REGIA_TRY(Settings loaded, loadSettings(opened));
    remember(std::move(loaded));
    identity = identityOf(path);
    REGIA_TRY(dataVersion, loadDataVersion(opened));
    REGIA_TRY(changeCounter, changeCounterOf(path));
    opened.commitOnlyByTransaction();
    // Only now: what is closed with a stamp has passed every check.
    database.emplace(std::move(opened));
    return {};
}

void Workspace::Private::close()
{
    if (!database || access == Access::ReadOnly || database->hasMoved() || !checkAlone() || hasCleanStamp(*database, path))
        return;
    // A stamp that can not be written costs a check at the next opening, and nothing else.
    [[maybe_unused]] const auto stamped = writeCleanStamp(*database, path);
}

Result<void> Workspace::Private::checkWritable() const
{
    if (access == Access::ReadOnly)
        return fail(ErrorCode::WorkspaceReadOnly, path.string());
    if (database->hasMoved())
        return fail(ErrorCode::WorkspaceMoved, path.string());
    return {};
}

Result<void> Workspace::Private::checkAlone() const
{
    REGIA_TRY(const std::uint32_t now, changeCounterOf(path));
    if (now != changeCounter)
        return fail(ErrorCode::WorkspaceInUse, path.string(), "another program has written to the file");
    return {};
}

Result<Outcome> Workspace::Private::runInTransaction(const std::function<Result<Outcome>(sqlite::Database&)>& change)
{
    REGIA_TRY(auto transaction, sqlite::Transaction::begin(*database));
    REGIA_CHECK(checkAlone());
    REGIA_TRY(const Outcome outcome, sqlite::guarded([&] { return change(*database); }));
    if (!database->inTransaction())
        return fail(ErrorCode::DiskFailure, path.string(), "the change was given up half way");
    if (outcome == Outcome::Unchanged)
        return outcome;
    REGIA_CHECK(raiseDataVersion(*database));
    REGIA_TRY(const std::int64_t version, loadDataVersion(*database));
    if (auto committed = transaction.commit(); !committed)
        REGIA_CHECK(confirm(version, std::move(committed.error())));
    else
        ++changeCounter;
    return outcome;
}

/// A disk can fail after the moment at which the change counts and before it is certain to survive a power cut. Then the
/// change is in the file although its commit failed; one more commit that succeeds makes it certain.
Result<void> Workspace::Private::confirm(std::int64_t version, Error failure)
{
    const auto stored = loadDataVersion(*database);
    if (!stored || *stored != version)
        return fail(std::move(failure));
    ++changeCounter;
    const auto touched = [&]() -> Result<void> {
        REGIA_TRY(auto transaction, sqlite::Transaction::begin(*database));
        REGIA_CHECK(touchCleanStamp(*database, version));
        return transaction.commit();
    };
    if (touched()) {
        ++changeCounter;
        return {};
    }
    failure.detail = "done, but the disk does not confirm it: " + failure.detail;
    return fail(std::move(failure));
}

Result<void> Workspace::Private::transact(const std::function<Result<Outcome>(sqlite::Database&)>& change)
{
    REGIA_EXPECT(writing.load() != std::this_thread::get_id());
    const std::lock_guard guard(mutex);
    REGIA_CHECK(checkWritable());
    struct End {
        Private& d;
        ~End()
        {
            d.database->detachAll();
            d.writing = std::thread::id();
        }
    };
    writing = std::this_thread::get_id();
    const End end{*this};
    const auto outcome = runInTransaction(change);
    // After a failure as well: what counts is what the file says.
    if (!outcome || *outcome == Outcome::Changed)
        reload();
    if (!outcome)
        return fail(placed(outcome.error(), path));
    return {};
}

void Workspace::Private::remember(Settings loaded) { settings = &allSettings.emplace_back(std::move(loaded)); }

/// What a command may have changed of the things that are remembered here.
void Workspace::Private::reload()
{
    const auto version = loadDataVersion(*database);
    if (!version || *version == dataVersion)
        return;
    dataVersion = *version;
    if (auto loaded = loadSettings(*database); loaded && *loaded != *settings)
        remember(std::move(*loaded));
}

Result<void> Workspace::Private::compact(Progress& progress)
{
    const std::lock_guard guard(mutex);
    REGIA_CHECK(checkWritable());
    REGIA_CHECK(checkAlone());
    const auto done = sqlite::vacuum(*database, progress);
    REGIA_TRY(changeCounter, changeCounterOf(path));
    if (!done)
        return fail(placed(done.error(), path));
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path& path, Settings settings, const Clock& clock)
{
    if (settings.id.empty())
        settings.id = randomId();
    if (settings.name.empty())
        settings.name = path.stem().string();
    REGIA_CHECK(checkSettings(settings));
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return fail(ErrorCode::AlreadyExists, path.string(), path.string());
    if (auto made = makeFile(std::filesystem::absolute(path), settings, clock.now()); !made)
        return fail(placed(made.error(), path));
    NoProgress unwatched;
    return open(path, Access::ReadWrite, clock, unwatched);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& path, Access access, const Clock& clock, Progress& progress)
{
    auto opening = std::make_unique<Private>(canonicalOf(path), access, clock);
    if (auto opened = opening->open(progress); !opened)
        return fail(placed(opened.error(), path));
    return std::unique_ptr<Workspace>(new Workspace(std::move(opening)));
}

Workspace::Workspace(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Workspace::~Workspace() = default;

const std::filesystem::path& Workspace::path() const { return d->path; }
Access Workspace::access() const { return d->access; }
const Settings& Workspace::settings() const { return *d->settings; }
const Clock& Workspace::clock() const { return d->clock; }

std::int64_t Workspace::dataVersion() const
{
    if (d->access == Access::ReadOnly) {
        // Another program may write: its commands count as well.
        const std::lock_guard guard(d->mutex);
        if (const auto version = loadDataVersion(*d->database))
            d->dataVersion = *version;
    }
    return d->dataVersion;
}

Result<sqlite::Database> Workspace::reader() const
{
    if (!d->isAtItsPlace())
        return fail(ErrorCode::WorkspaceMoved, d->path.string());
    REGIA_TRY(auto database, openConnection(d->path, sqlite::Mode::ReadOnly, d->clock));
    REGIA_CHECK(registerFunctions(database));
    return database;
}

Result<void> Workspace::transaction(const std::function<Result<Outcome>(sqlite::Database&)>& change) { return d->transact(change); }

Result<void> Workspace::command(const CommandText& text, UndoBy undoBy, const std::function<Result<BatchId>(sqlite::Database&)>& change)
{
    return d->transact([&](sqlite::Database& database) -> Result<Outcome> {
        HistoryEntry entry{.text = text, .at = d->clock.now(), .batch = {}};
        if (undoBy == UndoBy::Batch) {
            REGIA_TRY(entry.batch, change(database));
            REGIA_EXPECT(entry.batch.isValid());
            REGIA_CHECK(appendHistory(database, entry, {}));
            return Outcome::Changed;
        }
        REGIA_TRY(auto recorder, sqlite::ChangeRecorder::start(database, {"history"}));
        REGIA_CHECK(change(database));
        REGIA_TRY(const sqlite::ChangeSet changes, recorder.take());
        if (changes.isEmpty())
            return Outcome::Unchanged;
        REGIA_CHECK(appendHistory(database, entry, changes));
        return Outcome::Changed;
    });
}

Result<void> Workspace::compact(Progress& progress) { return d->compact(progress); }

}  // namespace regia::workspace
