// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/spill.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <system_error>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/private_file.h"
#include "core/sqlite/durable_file.h"
#include "core/sqlite/guarded.h"

namespace regia::import {

struct Spill::File {
    explicit File(const std::filesystem::path& path) : removeAtEnd(path), database(path.string(), SQLite::OPEN_READWRITE)
    {
        database.exec(
            "PRAGMA page_size = 65536; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
            "PRAGMA secure_delete = OFF; PRAGMA cache_size = 64; CREATE TABLE block (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;"
            "BEGIN");
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        insert.emplace(database.getHandle(), "INSERT INTO block (id, bytes) VALUES (?, ?)");
        select.emplace(database.getHandle(), "SELECT bytes FROM block WHERE id = ?");
    }

    sqlite::RemoveAtEnd removeAtEnd;  ///< for a system where an open file keeps its name
    SQLite::Database database;
    std::optional<BulkStatement> insert;
    std::optional<BulkStatement> select;
    std::int64_t blocks = 0;
};

Spill::Spill(std::filesystem::path folder, std::size_t inMemory) : m_folder(std::move(folder)), m_room(inMemory) {}

Spill::~Spill() = default;

bool Spill::isOnDisk() const { return m_file != nullptr; }

Result<void> Spill::openFile()
{
    if (m_file)
        return {};
    REGIA_CHECK(makePrivateFolder(m_folder));
    const std::filesystem::path path = freshPrivateName(m_folder, "staging");
    REGIA_CHECK(sqlite::createPrivateFile(path));
    return sqlite::guarded([&] { m_file = std::make_unique<File>(path); });
}

Result<std::int64_t> Spill::put(std::string_view block)
{
    if (!m_file && block.size() <= m_room) {
        m_room -= block.size();
        m_blocks.emplace_back(block);
        return static_cast<std::int64_t>(m_blocks.size()) - 1;
    }
    REGIA_CHECK(openFile());
    return sqlite::guarded([&] {
        const std::int64_t number = static_cast<std::int64_t>(m_blocks.size()) + m_file->blocks++;
        m_file->insert->bind(1, number);
        m_file->insert->bindBlob(2, block);
        m_file->insert->run();
        return number;
    });
}

Result<void> Spill::get(std::int64_t number, std::string& block)
{
    if (number < static_cast<std::int64_t>(m_blocks.size())) {
        block = m_blocks[static_cast<std::size_t>(number)];
        return {};
    }
    return sqlite::guarded([&] {
        BulkStatement& select = *m_file->select;
        select.bind(1, number);
        if (!select.step())
            throw SQLite::Exception("a staged block is missing", SQLITE_CORRUPT);
        block = select.blob(0);
        select.reset();
    });
}

Result<SQLite::Database*> Spill::database()
{
    REGIA_CHECK(openFile());
    return &m_file->database;
}

}  // namespace regia::import
