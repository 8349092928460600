// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/container.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/import/encoding.h"
#include "core/import/readers/compound_file.h"
#include "core/import/readers/json_splitter.h"
#include "core/import/readers/xls_workbook.h"
#include "core/text/charset.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::size_t kHead = 64 * 1024;
constexpr std::string_view kBlanks = " \t\r\n\x1E";  // the last one stands before each value of a JSON text sequence (RFC 7464)

struct Magic {
    std::string_view bytes;
    std::string_view what;
    ErrorCode code;
};
using namespace std::string_view_literals;
constexpr std::array<Magic, 21> kMagics = {
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
     {"\0\1\0\0Standard "sv, "a database: export the table as XLSX or CSV instead", ErrorCode::FileBinary},
     {"bplist00"sv, "a file of another program: export the table as XLSX or CSV instead", ErrorCode::FileBinary},
     {"Obj\x01"sv, "avro: export the table as CSV instead", ErrorCode::FileUnsupported},
     {"MIME-Version:"sv, "a saved web page: open it in a spreadsheet program and save it as .xlsx or .csv", ErrorCode::FileUnsupported},
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

constexpr std::string_view kTakePasswordOff =
    "the workbook is protected by a password: open it in its program, take the password off and save it again";

/// Old office files and protected new ones are compound files; the names of their streams tell which.
Result<Container> lookIntoCompound(const Entry& entry)
{
    REGIA_TRY(const ByteSourcePtr source, entry.open());
    REGIA_TRY(std::string bytes, readAll(*source, CompoundFile::kMaxSize));
    const bool namesEncryption = bytes.find(utf16("EncryptedPackage")) != std::string::npos;
    const Result<std::shared_ptr<const CompoundFile>> file = CompoundFile::open(std::make_shared<const std::string>(std::move(bytes)));
    if (!file && !namesEncryption)
        return fail(file.error());
    if (!file || (*file)->has("EncryptedPackage") || (*file)->has("EncryptionInfo"))
        return refuse(ErrorCode::FileEncrypted, entry, kTakePasswordOff);
    if ((*file)->has("Workbook") || (*file)->has("Book"))
        return Container{"xls", {}};
    return refuse(ErrorCode::FileBinary, entry, "an old office document: export the table as XLSX or CSV instead");
}

Result<Container> lookIntoZip(const Entry& entry)
{
    REGIA_TRY(const std::shared_ptr<ZipArchive> archive, entry.openArchive());
    if (archive->findAnyCase("[Content_Types].xml") != nullptr) {
        const auto& members = archive->members();
        if (archive->findAnyCase("xl/workbook.xml") != nullptr ||
            std::any_of(members.begin(), members.end(),
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
    if (archive->find("Index/Document.iwa") != nullptr)
        return refuse(ErrorCode::FileUnsupported, entry, "a Numbers document: export it as XLSX or CSV instead");
    return Container{"zip", {}};
}

/// SYLK begins with its program's id and goes on with records of one letter; a table whose first name is ID does not.
bool isSylk(std::string_view text)
{
    const std::size_t next = text.find_first_not_of("\r\n", std::min(text.find_first_of("\r\n"), text.size()));
    return text.starts_with("ID;P") && next != std::string_view::npos && next + 1 < text.size() && text[next + 1] == ';' &&
           std::string_view("PFBCOD").find(text[next]) != std::string_view::npos;
}

bool isJson(std::string_view text)
{
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    const std::size_t next = text.find_first_not_of(kBlanks, 1);
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
    const std::size_t next = text.find_first_not_of(kBlanks, 1);
    return next != std::string_view::npos && (text[next] == '{' || text[next] == '[' || text[next] == '"');
}

std::string jsonKindOfName(const Entry& entry)
{
    const std::string extension = extensionOf(entry.name);
    return extension == "ndjson" || extension == "jsonl" ? "ndjson" : "json";
}

/// JSON with a value a line, values one after the other, or one value. What follows the first value decides; where that is longer than
/// the head or damaged, whether the line below it begins another.
std::string jsonKind(std::string_view text, const Entry& entry)
{
    if (const std::optional<std::size_t> end = endOfJsonValue(text)) {
        std::size_t next = text.find_first_not_of(kBlanks, *end);
        if (next != std::string_view::npos && text[next] == ',')
            next = text.find_first_not_of(kBlanks, next + 1);
        if (next == std::string_view::npos)
            return jsonKindOfName(entry);
        if (text[next] == text.front())
            return "ndjson";
    }
    const std::size_t lineEnd = text.find('\n');
    if (text.front() != '{' || lineEnd == std::string_view::npos)
        return jsonKindOfName(entry);
    const std::size_t next = text.find_first_not_of(kBlanks, lineEnd);
    const bool another = next != std::string_view::npos && text[next] == '{';
    return another && text.find_first_not_of(" \t\r", 1) != lineEnd ? "ndjson" : "json";
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
    utf8.erase(0, std::min(utf8.find_first_not_of(kBlanks), utf8.size()));
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
    if (isSylk(text))
        return refuse(ErrorCode::FileUnsupported, entry, "SYLK: open it in a spreadsheet program and save it as .xlsx or .csv");
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
    if (isBareXls(head))
        return Container{"xls", {}};
    if (head.size() > 262 && std::string_view(head).substr(257, 5) == "ustar")
        return refuse(ErrorCode::FileUnsupported, entry, "tar: unpack it and import the files inside");
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
    return known == kKinds.end() || known->second.substr(0, known->second.find(' ')) == kind ||
           known->second.substr(known->second.find(' ') + 1) == kind;
}

}  // namespace regia::import
