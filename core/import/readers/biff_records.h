// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// The kinds of records of an old workbook that mean something here ([MS-XLS] 2.3).
enum class Biff : std::uint16_t {
    Formula = 0x06,
    EndOfFile = 0x0A,
    DateMode = 0x22,
    FilePass = 0x2F,
    Continue = 0x3C,
    CodePage = 0x42,
    ColumnInfo = 0x7D,
    BoundSheet = 0x85,
    MultipleRk = 0xBD,
    RichString = 0xD6,
    ExtendedFormat = 0xE0,
    MergedCells = 0xE5,
    SharedStrings = 0xFC,
    SharedStringCell = 0xFD,
    Number = 0x203,
    Label = 0x204,
    BooleanOrError = 0x205,
    String = 0x207,
    Row = 0x208,
    Rk = 0x27E,
    Format = 0x41E,
    Begin = 0x809
};

/// One record, with what its CONTINUE records add: `parts` are the pieces as they stand.
struct BiffRecord {
    Biff kind = Biff::EndOfFile;
    std::string bytes;
    std::vector<std::size_t> partEnds;
};

/// Reads the records of a stream one after the other.
class BiffRecords {
public:
    explicit BiffRecords(ByteSourcePtr stream) : m_stream(std::move(stream)) {}

    /// False at the end of the stream. Errors: FileDamaged (the stream ends inside a record).
    [[nodiscard]] Result<bool> next(BiffRecord& record);
    [[nodiscard]] double fraction() const { return m_stream->fraction(); }

private:
    struct Head {
        std::uint16_t kind = 0, size = 0;
    };
    [[nodiscard]] Result<bool> readHead();
    [[nodiscard]] Result<void> readBody(BiffRecord& record);
    [[nodiscard]] Result<std::size_t> readFully(char* to, std::size_t size);

    ByteSourcePtr m_stream;
    Head m_head;
    bool m_hasHead = false;
};

/// How a workbook writes its texts.
struct BiffText {
    bool isUnicode = true;                  ///< BIFF8; older ones write bytes
    std::string codePage = "windows-1252";  ///< of those bytes
};

/// Takes numbers and texts out of a record. Where it ends too soon it gives zeros and empty texts.
class BiffCursor {
public:
    explicit BiffCursor(const BiffRecord& record, std::size_t at = 0) : m_record(record), m_at(at) {}

    [[nodiscard]] std::uint8_t number8() { return static_cast<std::uint8_t>(take(1)); }
    [[nodiscard]] std::uint16_t number16() { return static_cast<std::uint16_t>(take(2)); }
    [[nodiscard]] std::uint32_t number32() { return static_cast<std::uint32_t>(take(4)); }
    /// A text of so many characters: in BIFF8 its flags stand before them, and again wherever a CONTINUE record goes on with it.
    [[nodiscard]] std::string text(std::size_t characters, const BiffText& how);
    void skip(std::size_t bytes) { m_at += bytes; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_record.bytes.size(); }

private:
    [[nodiscard]] std::uint64_t take(std::size_t size);
    [[nodiscard]] std::size_t endOfPart() const;

    const BiffRecord& m_record;
    std::size_t m_at;
};

/// The name of a code page as converters know it: 1252 → windows-1252.
[[nodiscard]] std::string encodingOfCodePage(std::uint16_t page);

}  // namespace regia::import
