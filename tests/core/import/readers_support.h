// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>
#include <zip.h>
#include <zlib.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "core/import/table.h"

namespace regia::import {

using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

/// A file of the given bytes that goes away with the test.
class TemporaryFile {
public:
    TemporaryFile(const std::string& name, const std::string& bytes)
    {
        static std::atomic<int> number{0};
        m_folder =
            std::filesystem::temp_directory_path() / ("regia_readers_" + std::to_string(::getpid()) + "_" + std::to_string(number++));
        std::filesystem::create_directories(m_folder);
        std::ofstream(path(name), std::ios::binary) << bytes;
        m_path = path(name);
    }
    ~TemporaryFile() { std::filesystem::remove_all(m_folder); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return m_folder / name; }

    std::filesystem::path m_folder, m_path;
};

/// What came of a file.
struct Sniffed {
    std::vector<TableInfo> tables;
    std::vector<Rows> rows;
    std::vector<std::vector<RawRow>> raw;
    std::vector<std::vector<Warning>> readWarnings;

    [[nodiscard]] bool warns(const std::string& code, std::size_t table = 0) const
    {
        for (const Warning& warning : tables.at(table).warnings)
            if (warning.code == code)
                return true;
        return false;
    }
    [[nodiscard]] std::string textOf(const std::string& code, std::size_t table = 0) const
    {
        for (const Warning& warning : tables.at(table).warnings)
            if (warning.code == code)
                return warning.text;
        return {};
    }
};

inline Result<Sniffed> tryToRead(const std::filesystem::path& path)
{
    NoProgress progress;
    Sniffed sniffed;
    REGIA_TRY(sniffed.tables, findTables(path, progress));
    for (const TableInfo& info : sniffed.tables) {
        REGIA_TRY(const std::unique_ptr<TableReader> reader, openTable(info));
        Rows& rows = sniffed.rows.emplace_back();
        std::vector<RawRow>& raw = sniffed.raw.emplace_back();
        RawRow row;
        while (true) {
            REGIA_TRY(const bool found, reader->next(row));
            if (!found)
                break;
            rows.push_back(row.cells);
            raw.push_back(row);
        }
        sniffed.readWarnings.push_back(reader->warnings());
    }
    return sniffed;
}

inline Sniffed readBytes(const std::string& name, const std::string& bytes)
{
    const TemporaryFile file(name, bytes);
    Result<Sniffed> sniffed = tryToRead(file.path());
    EXPECT_TRUE(sniffed.has_value()) << (sniffed ? ""
                                                 : std::string(errorCodeName(sniffed.error().code)) + " " + sniffed.error().where + " " +
                                                       sniffed.error().detail);
    return sniffed.value_or(Sniffed{});
}

inline Error errorOf(const std::string& name, const std::string& bytes)
{
    const TemporaryFile file(name, bytes);
    const Result<Sniffed> sniffed = tryToRead(file.path());
    EXPECT_FALSE(sniffed.has_value()) << "was read, should have been refused";
    return sniffed ? Error{} : sniffed.error();
}

inline std::string zipOf(const std::vector<std::pair<std::string, std::string>>& members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : members)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    zip_stat_t status;
    zip_source_stat(target, &status);
    std::string bytes(status.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

inline std::string gzipOf(const std::string& bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, bytes.size()) + 64, '\0');
    std::string input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

}  // namespace regia::import
