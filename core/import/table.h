// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace regia::import {

/// Something that was noticed and dealt with while a table was read: `code` is stable (the codes of expected.json), text
/// is English and names the place.
struct Warning {
    std::string code;
    std::string text;
};

/// How one table is found and read. Every field is a decision that the sniffer made and that a person may change before
/// the table is opened. Keys of the JSON of `regia-cli sniff` in the same words.
struct TableInfo {
    std::filesystem::path path;        ///< the file on disk
    std::vector<std::string> members;  ///< inside it: zip member, gzip, sheet name; outermost first
    std::string file;                  ///< for people: "mailchimp_export.zip › subscribed_….csv"
    std::string name;                  ///< the innermost name (the zip member, the file): presets look at it
    std::string kind;                  ///< csv xlsx xls ods html xml json ndjson vcard
    std::string encoding;              ///< IANA name; empty for kinds that have none
    bool bom = false;
    std::string repairEncoding;  ///< of the lines of a UTF-8 text that are no UTF-8; empty: there are none
    std::string newline;         ///< "\n" "\r\n" "\r" "mixed"; empty where it has no meaning
    std::string delimiter;       ///< empty where it has no meaning
    std::string quote;           ///< "\"" "'" or empty
    std::string escape;          ///< "double" "backslash" or empty
    std::int64_t preambleLines = 0;
    std::int64_t skippedColumns = 0;  ///< of a sheet whose table does not begin in its first column: blank ones before it
    std::int64_t headerRows = 1;      ///< 0: the table has none and `header` is made up
    std::int64_t footerRows = 0;
    std::vector<std::string> header;    ///< unique, never empty; for JSON the dotted paths
    std::vector<std::string> preamble;  ///< the preamble's lines, for what they say of dates and zones
    std::int64_t rows = -1;             ///< data rows, -1 until counted
    bool typedCells = false;            ///< cells were typed in the file (XLSX, ODS, JSON): numbers have a point, dates are ISO
    bool givesBroken = false;           ///< opened, records that are none (a cut JSON line) come as rows too: see RawRow::broken
    bool date1904 = false;              ///< a workbook whose day 0 is 1904-01-01; its dates are given right, bare serial numbers need this
    std::vector<Warning> warnings;
};

/// One row as the file has it: cells decoded to UTF-8, nothing else done to them.
struct RawRow {
    std::int64_t line = 0;           ///< first physical line (text) or row number (sheets), from 1
    std::vector<std::string> cells;  ///< as many as the header; a shorter row is filled up, with a warning
    std::size_t written = 0;         ///< how many cells the row has in the file: less than cells.size() in a short row
    std::string broken;              ///< what stands where a record should and is none; the row then has no cells
    std::int64_t number = 0;         ///< its place in the table, from 1, where rows come in another order; 0: they do not
    std::vector<std::string> extra;  ///< cells beyond the header, where one of them is not blank: nothing is dropped
};

/// Reads the rows of one table in order, once, with bounded memory.
class TableReader {
public:
    virtual ~TableReader() = default;
    /// Fills `row` and answers true; false at the end. Errors: FileChanged, FileDamaged, FileTooLarge.
    [[nodiscard]] virtual Result<bool> next(RawRow& row) = 0;
    /// How far, in 0 … 1, for progress.
    [[nodiscard]] virtual double fraction() const = 0;
    /// What was noticed while reading; complete after the end.
    [[nodiscard]] virtual const std::vector<Warning>& warnings() const = 0;
};

/// Finds the tables of a file: container, encoding, dialect, header, shape (formats/README "Reading order" 1 to 4).
/// One table for a CSV, one a sheet or member for an XLSX or zip. Reads the whole file once.
/// Errors: FileNotFound, FileUnreadable, FileEmpty, FileBinary, FileEncrypted, FileDamaged, FileUnsupported, FileTooLarge, Cancelled.
[[nodiscard]] Result<std::vector<TableInfo>> findTables(const std::filesystem::path& path, Progress& progress);

/// A text table as it is when it is read with the `encoding` and `delimiter` of `chosen` (a person knows better than the guess):
/// header, shape and rows are found anew. Tables of other kinds than csv come back as they are: nothing there is guessed.
/// Errors: as findTables.
[[nodiscard]] Result<TableInfo> describeAgain(const TableInfo& chosen, Progress& progress);

/// Opens a table for reading as its info says.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const TableInfo& info);

}  // namespace regia::import
