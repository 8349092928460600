// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/container.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/import/encoding.h"
#include "core/text/charset.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::size_t kHead = 64 * 1024;
constexpr std::size_t kCompoundHead = 4U << 20;

struct Magic {
    std::string_view bytes;
    std::string_view what;
    ErrorCode code;
};
using namespace std::string_view_literals;
constexpr std::array<Magic, 17> kMagics = {
    {{"%PDF"sv, "a PDF document: export the table as XLSX or CSV instead", ErrorCode::FileBinary},
     {"\x89PNG"sv, "a picture", ErrorCode::FileBinary},
     {"\xFF\xD8\xFF"sv, "a picture", ErrorCode::FileBinary},
     {"GIF8"sv, "a picture", ErrorCode::FileBinary},
     {"II*\0"sv, "a picture", ErrorCode::FileBinary},
     {"MM\0*"sv, "a picture", ErrorCode::FileBinary},
     {"RIFF"sv, "a picture or a recording", ErrorCode::FileBinary},
     {"\x7F"
      "ELF"sv,
      "a program", ErrorCode::FileBinary},
     {"MZ\x90\0"sv, "a program", ErrorCode::FileBinary},
     {"SQLite format 3\0"sv, "a database", ErrorCode::FileBinary},
     {"7z\xBC\xAF"sv, "7z: unpack it and import the files inside", ErrorCode::FileUnsupported},
     {"Rar!"sv, "rar: unpack it and import the files inside", ErrorCode::FileUnsupported},
     {"BZh"sv, "bzip2: unpack it and import the file inside", ErrorCode::FileUnsupported},
     {"\xFD"
      "7zXZ"sv,
      "xz: unpack it and import the file inside", ErrorCode::FileUnsupported},
     {"\x28\xB5\x2F\xFD"sv, "zstandard: unpack it and import the file inside", ErrorCode::FileUnsupported},
     {"PAR1"sv, "parquet: export the table as CSV instead", ErrorCode::FileUnsupported},
     {"{\\rtf"sv, "a text document: export the table as XLSX or CSV instead", ErrorCode::FileBinary}}};

Container refuse(ErrorCode code, const Entry& entry, std::string_view detail) { return {{}, Error{code, entry.file, std::string(detail)}}; }

std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char c : ascii)
        wide.append({c, '\0'});
    return wide;
}

/// Old office files and protected new ones are compound files; the names of their streams tell which.
Result<Container> lookIntoCompound(const Entry& entry)
{
    REGIA_TRY(const ByteSourcePtr source, entry.open());
    REGIA_TRY(const std::string bytes, readUpTo(*source, kCompoundHead));
    if (bytes.find(utf16("EncryptedPackage")) != std::string::npos || bytes.find(utf16("EncryptionInfo")) != std::string::npos)
        return refuse(ErrorCode::FileEncrypted, entry,
                      "the workbook is protected by a password: open it in its program, take the password off and save it again");
    if (bytes.find(utf16("Workbook")) != std::string::npos || bytes.find(utf16("Book")) != std::string::npos)
        return refuse(ErrorCode::FileUnsupported, entry, "xls: open it in a spreadsheet program and save it as .xlsx or .csv");
    return refuse(ErrorCode::FileBinary, entry, "an old office document: export the table as XLSX or CSV instead");
}

Result<Container> lookIntoZip(const Entry& entry)
{
    REGIA_TRY(const std::shared_ptr<ZipArchive> archive, entry.openArchive());
    if (archive->find("[Content_Types].xml") != nullptr) {
        const auto& members = archive->members();
        if (std::any_of(members.begin(), members.end(),
                        [](const ZipArchive::Member& member) { return member.name.ends_with("workbook.xml"); }))
            return Container{"xlsx", {}};
        if (std::any_of(members.begin(), members.end(),
                        [](const ZipArchive::Member& member) { return member.name.ends_with("workbook.bin"); }))
            return refuse(ErrorCode::FileUnsupported, entry, "xlsb: open it in a spreadsheet program and save it as .xlsx or .csv");
        return refuse(ErrorCode::FileUnsupported, entry, "an office document without sheets: export the table as XLSX or CSV instead");
    }
    if (archive->find("mimetype") != nullptr && archive->find("content.xml") != nullptr) {
        const Result<std::string> type = archive->readText("mimetype", 1024);
        if (type && type->find("opendocument.spreadsheet") != std::string::npos)
            return Container{"ods", {}};
        return refuse(ErrorCode::FileUnsupported, entry, "an office document without sheets: export the table as XLSX or CSV instead");
    }
    return Container{"zip", {}};
}

bool isJson(std::string_view text)
{
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
    if (next == std::string_view::npos)
        return true;
    const char c = text[next];
    return text.front() == '{' ? c == '"' || c == '}' : c == '{' || c == '[' || c == ']' || c == '"' || c == '-' || (c >= '0' && c <= '9');
}

/// `[Email],[Name]` is no JSON, `["a@b.it", 1]` is.
bool beginsWithJsonValue(std::string_view text)
{
    if (text.front() == '{' || text.starts_with("[]"))
        return true;
    const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
    return next != std::string_view::npos && (text[next] == '{' || text[next] == '[' || text[next] == '"');
}

/// JSON with a value a line, or one value. The first line decides: whole by itself, and another value below it.
std::string jsonKind(std::string_view text, const Entry& entry)
{
    const std::size_t end = text.find('\n');
    if (text.front() != '{' || end == std::string_view::npos) {
        const std::string extension = extensionOf(entry.name);
        const bool lines = extension == "ndjson" || extension == "jsonl";
        return lines ? "ndjson" : "json";
    }
    std::string_view line = text.substr(0, end);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    const std::size_t next = text.find_first_not_of(" \t\r\n", end);
    const bool another = next == std::string_view::npos || text[next] == '{';
    simdjson::dom::parser parser;
    const bool whole = line.ends_with('}') && parser.parse(line.data(), line.size()).error() == simdjson::SUCCESS;
    return another && (whole || (next != std::string_view::npos && line.size() > 1 && line[1] != '\n' && text[next] == '{')) ? "ndjson"
                                                                                                                             : "json";
}

/// The head of a text as UTF-8, blanks before it off.
std::string textHead(const std::string& head)
{
    EncodingScan scan;
    scan.feed(head);
    const EncodingGuess guess = scan.result();
    std::string utf8 = text::toUtf8(head, guess.encoding).value_or(head);
    if (utf8.starts_with("\xEF\xBB\xBF"))
        utf8.erase(0, 3);
    utf8.erase(0, std::min(utf8.find_first_not_of(" \t\r\n"), utf8.size()));
    return utf8;
}

Container detectText(const Entry& entry, const std::string& head)
{
    const std::string text = textHead(head);
    if (text.empty())
        return head.size() < kHead ? refuse(ErrorCode::FileEmpty, entry, "the file is empty") : Container{"csv", {}};
    const std::string start = text::lowerCase(text.substr(0, 4096));
    if (start.starts_with("<?xml") || start.starts_with("<?mso") || start.starts_with("<workbook") || start.starts_with("<ss:workbook")) {
        if (start.find("<workbook") != std::string::npos || start.find(":workbook") != std::string::npos ||
            start.find("excel.sheet") != std::string::npos)
            return {"xml", {}};
        if (start.find("<html") == std::string::npos)
            return refuse(ErrorCode::FileUnsupported, entry, "xml: export the table as XLSX or CSV instead");
    }
    if (start.starts_with("<") &&
        (start.find("<html") != std::string::npos || start.find("<table") != std::string::npos || start.starts_with("<!doctype html")))
        return {"html", {}};
    if (start.starts_with("begin:vcard"))
        return {"vcard", {}};
    if (isJson(text) && beginsWithJsonValue(text))
        return {jsonKind(text, entry), {}};
    return {"csv", {}};
}

}  // namespace

Result<Container> detectContainer(const Entry& entry)
{
    std::string head;
    {
        REGIA_TRY(const ByteSourcePtr source, entry.open());
        REGIA_TRY(head, readUpTo(*source, kHead));
    }
    if (head.empty())
        return refuse(ErrorCode::FileEmpty, entry, "the file has no bytes");
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"))
        return lookIntoZip(entry);
    if (head.starts_with("\x1F\x8B"))
        return Container{"gzip", {}};
    if (head.starts_with("\xD0\xCF\x11\xE0"))
        return lookIntoCompound(entry);
    for (const Magic& magic : kMagics)
        if (head.starts_with(magic.bytes))
            return refuse(magic.code, entry, magic.what);
    return detectText(entry, head);
}

bool extensionAgrees(const std::string& name, std::string_view kind)
{
    static const std::map<std::string_view, std::string_view> kKinds = {
        {"csv", "csv"},   {"tsv", "csv"},   {"tab", "csv"},  {"xlsx", "xlsx"},        {"xlsm", "xlsx"},          {"xls", "xls"},
        {"ods", "ods"},   {"html", "html"}, {"htm", "html"}, {"json", "json ndjson"}, {"ndjson", "ndjson json"}, {"jsonl", "ndjson json"},
        {"vcf", "vcard"}, {"xml", "xml"},   {"zip", "zip"},  {"gz", "gzip"},          {"gzip", "gzip"}};
    const auto known = kKinds.find(extensionOf(name));
    return known == kKinds.end() || known->second.find(kind) != std::string_view::npos;
}

}  // namespace regia::import
