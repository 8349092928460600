// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_bytes.h"

#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <unordered_set>

#include "core/import/encoding.h"
#include "core/import/readers/container.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/sheet_tables.h"
#include "core/import/readers/xlsx_sheet.h"
#include "core/text/charset.h"
#include "core/text/utf8.h"

namespace regia::fuzz {
namespace {

using namespace import;

/// An entry inside of some archive: its bytes are in memory, and never looked for on disk.
Entry entryOfBytes(std::string_view bytes, const std::string& name)
{
    Entry archive;
    archive.sizeOnDisk = bytes.size();
    auto shared = std::make_shared<const std::string>(bytes);
    return archive.inside(name, [shared]() -> Result<ByteSourcePtr> { return openMemory(shared); });
}

std::string faultOfRow(const RawRow& row, const TableInfo& info)
{
    if (!row.broken.empty())
        return {};
    if (row.cells.size() != info.header.size())
        return "a row of another width than the header";
    const auto isText = [](const std::string& cell) { return text::isUtf8(cell); };
    if (!std::all_of(row.cells.begin(), row.cells.end(), isText) || !std::all_of(row.extra.begin(), row.extra.end(), isText))
        return "a cell that is no UTF-8";
    return {};
}

std::string faultOfNames(const TableInfo& info)
{
    std::unordered_set<std::string> seen;
    for (const std::string& name : info.header)
        if (name.empty() || !seen.insert(name).second)
            return "a name that is empty or there twice";
    return {};
}

/// Reads all of a table; an error on the way is an answer, a row too many or too few is not.
std::string faultOfTable(TableReader& reader, const TableInfo& info)
{
    RawRow row;
    std::int64_t rows = 0;
    while (true) {
        const Result<bool> found = reader.next(row);
        if (!found)
            return {};
        if (!*found)
            break;
        ++rows;
        if (std::string fault = faultOfRow(row, info); !fault.empty())
            return fault;
    }
    return rows == info.rows ? std::string() : "counted " + std::to_string(info.rows) + " rows, gave " + std::to_string(rows);
}

std::string faultOfFormat(const Format& format, const Entry& entry)
{
    NoProgress progress;
    const Result<std::vector<TableInfo>> tables = format.find(entry, progress);
    if (!tables)
        return {};
    for (const TableInfo& info : *tables) {
        std::string fault = faultOfNames(info);
        if (!fault.empty())
            return fault;
        const Result<std::unique_ptr<TableReader>> reader = format.open(entry, info);
        if (reader)
            fault = faultOfTable(**reader, info);
        if (!fault.empty())
            return fault;
    }
    return {};
}

/// The document of one sheet, as if a workbook of three texts and a style for each meaning held it.
std::string faultOfSheet(std::string_view document)
{
    auto workbook = std::make_shared<Workbook>();
    for (const NumberMeaning meaning : {NumberMeaning::Number, NumberMeaning::Date, NumberMeaning::DateTime, NumberMeaning::Time,
                                        NumberMeaning::Duration, NumberMeaning::Padded})
        workbook->styles.push_back({meaning, 5});
    auto strings = std::make_shared<SharedStrings>();
    for (const std::string_view text : {"nome", "città", ""})
        static_cast<void>(strings->add(text));
    const auto bytes = std::make_shared<const std::string>(document);
    const std::vector<SheetPlace> sheets = {
        {"S", false, [&]() -> Result<RecordSourcePtr> { return std::make_unique<XlsxSheet>(workbook, strings, openMemory(bytes)); }}};
    NoProgress progress;
    const Result<std::vector<TableInfo>> tables = tablesOfSheets(Entry{}, "xlsx", sheets, false, progress);
    if (!tables)
        return {};
    const Result<std::unique_ptr<TableReader>> reader = openSheetTable(sheets, tables->front());
    return reader ? faultOfTable(**reader, tables->front()) : std::string("a sheet that was found and cannot be opened");
}

/// The content of an OpenDocument sheet, in an archive that holds nothing else.
std::string archiveOf(std::string_view content)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    constexpr std::string_view kType = "application/vnd.oasis.opendocument.spreadsheet";
    for (const auto& [name, bytes] : {std::pair("mimetype", kType), std::pair("content.xml", content)}) {
        const zip_int64_t index = zip_file_add(archive, name, zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
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

/// Bytes in one piece and in many say the same, and the guess names an encoding that there is.
std::string faultOfEncoding(std::string_view bytes)
{
    EncodingScan whole, pieces;
    whole.feed(bytes);
    for (std::size_t at = 0, size = 1; at < bytes.size(); at += size, size = size * 7 % 97 + 1)
        pieces.feed(bytes.substr(at, size));
    const EncodingGuess guess = whole.result();
    if (guess.encoding != pieces.result().encoding)
        return "another encoding when the bytes come in pieces";
    return text::isKnownEncoding(guess.encoding) ? std::string() : "an encoding that nothing converts: " + guess.encoding;
}

std::string faultOfAny(const Entry& entry)
{
    const Result<Container> container = detectContainer(entry);
    if (!container || container->kind.empty())
        return {};
    if (container->kind == "gzip") {
        const Result<ByteSourcePtr> source = entryInGzip(entry).open();
        static_cast<void>(source.and_then([](const ByteSourcePtr& opened) { return readUpTo(*opened, 1U << 20); }));
        return {};
    }
    if (container->kind == "zip") {
        const Result<std::shared_ptr<ZipArchive>> archive = entry.openArchive();
        for (const ZipArchive::Member& member : archive ? (*archive)->members() : std::vector<ZipArchive::Member>())
            if (const Result<ByteSourcePtr> source = (*archive)->read(member); source)
                static_cast<void>(readUpTo(**source, 1U << 20));
        return {};
    }
    const Format* format = formatOf(container->kind);
    return format == nullptr ? "a kind that is found and not read: " + container->kind : faultOfFormat(*format, entry);
}

}  // namespace

const std::vector<std::string>& readerNames()
{
    static const std::vector<std::string> kNames = {"any", "csv",   "encoding", "html", "json", "ndjson",
                                                    "ods", "sheet", "vcard",    "xls",  "xml"};
    return kNames;
}

std::string faultOf(std::string_view reader, std::string_view bytes)
{
    if (reader == "encoding")
        return faultOfEncoding(bytes);
    if (reader == "sheet")
        return faultOfSheet(bytes);
    const Entry entry = entryOfBytes(reader == "ods" ? archiveOf(bytes) : std::string(bytes), "a");
    const Format* format = formatOf(reader);
    return format == nullptr ? faultOfAny(entry) : faultOfFormat(*format, entry);
}

}  // namespace regia::fuzz
