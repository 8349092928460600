// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <chrono>
#include <fstream>
#include <functional>

#include "core/import/readers/csv_parser.h"
#include "core/import/readers/formats.h"
#include "readers_support.h"

namespace regia::import {
namespace {

/// Bytes that are made while they are read: a gigabyte takes no disk and no memory.
class MadeBytes final : public ByteSource {
public:
    MadeBytes(std::string head, std::string repeated, std::uint64_t size)
        : m_head(std::move(head)), m_repeated(std::move(repeated)), m_size(size)
    {
        while (m_repeated.size() < (1U << 16))
            m_repeated += m_repeated;
    }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const std::string& from = m_given < m_head.size() ? m_head : m_repeated;
        const std::size_t at = m_given < m_head.size() ? m_given : (m_given - m_head.size()) % m_repeated.size();
        const std::size_t count = std::min<std::uint64_t>({size, from.size() - at, m_size - m_given});
        from.copy(to, count, at);
        m_given += count;
        return count;
    }
    double fraction() const override { return static_cast<double>(m_given) / static_cast<double>(m_size); }

private:
    std::string m_head, m_repeated;
    std::uint64_t m_size, m_given = 0;
};

Entry madeEntry(const std::string& head, const std::string& repeated, std::uint64_t size)
{
    Entry entry;
    entry.file = entry.name = "made.csv";
    entry.sizeOnDisk = size;
    entry.open = [=]() -> Result<ByteSourcePtr> { return std::make_unique<MadeBytes>(head, repeated, size); };
    return entry;
}

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::int64_t peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// Machines are shared and sanitizers slow, so times are held to ten times what is promised (2 s, 200 ms); memory to the promise.
constexpr double kPatience = 10;
#if defined(__SANITIZE_ADDRESS__) || defined(__clang__)  // clang builds the fuzzers, which are sanitized
constexpr std::int64_t kMegabytes = 3000;
constexpr std::uint64_t kHuge = 256ULL << 20;
#else
constexpr std::int64_t kMegabytes = 300;
constexpr std::uint64_t kHuge = 1ULL << 30;
#endif

/// Says yes from the n-th question on.
class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int questions) : m_left(questions) {}
    void report(std::int64_t, std::int64_t) override {}
    bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

std::string sheetOf(const std::string& rows) { return "<?xml version=\"1.0\"?><worksheet><sheetData>" + rows + "</sheetData></worksheet>"; }

std::string workbookOf(const std::string& sheet, const std::string& relation = "worksheets/sheet1.xml")
{
    return zipOf({{"[Content_Types].xml", "<Types/>"},
                  {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>"},
                  {"xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"" + relation + "\"/></Relationships>"},
                  {"xl/worksheets/sheet1.xml", sheet}});
}

}  // namespace

TEST(Hostile, GivenCellOfAGigabyteThatNeverCloses_WhenFound_ThenItIsRefusedWithItsLineInBoundedMemory)
{
    std::string head = "id,testo\n";
    for (int i = 0; i < 20'000; ++i)
        head += std::to_string(i) + ",un testo breve\n";
    const std::int64_t before = peakMegabytes();
    NoProgress progress;
    Error error;
    const double seconds = secondsOf([&] {
        const auto tables = findInCsv(madeEntry(head + "1,\"", "abcdefgh\n", kHuge), progress);
        error = tables ? Error{} : tables.error();
    });
    EXPECT_EQ(error.code, ErrorCode::FileTooLarge);
    EXPECT_EQ(error.where, "line 20002");
    EXPECT_LT(seconds, 2 * kPatience);
    EXPECT_LT(peakMegabytes() - before, kMegabytes);
}

TEST(Hostile, GivenLineOfAGigabyte_WhenFound_ThenItIsRefused)
{
    const std::int64_t before = peakMegabytes();
    NoProgress progress;
    for (const std::string& repeated : {std::string("x"), std::string(","), std::string("\"\"")}) {
        const auto tables = findInCsv(madeEntry("a,b\n", repeated, kHuge), progress);
        ASSERT_FALSE(tables.has_value()) << repeated;
        EXPECT_EQ(tables.error().code, ErrorCode::FileTooLarge) << repeated;
    }
    EXPECT_LT(peakMegabytes() - before, kMegabytes);
}

TEST(Hostile, GivenTenMillionBlankLines_WhenRead_ThenTheRowBehindThemIsFound)
{
    const std::int64_t before = peakMegabytes();
    CsvParser parser(std::make_unique<MadeBytes>("a,b\n1,2\n", "\n", 10'000'000), CsvDialect{});
    Record record;
    std::int64_t records = 0;
    while (parser.next(record).value_or(false))
        ++records;
    EXPECT_EQ(records, 2);
    EXPECT_LT(peakMegabytes() - before, kMegabytes);
}

TEST(Hostile, GivenAHundredThousandColumnsOfOneName_WhenFound_ThenEachHasItsOwn)
{
    std::string names, values;
    for (int i = 0; i < 100'000; ++i) {
        names += "email,";
        values += "x,";
    }
    const double seconds = secondsOf([&] {
        const Sniffed file = readBytes("a.csv", names + "fine\n" + values + "y\n");
        EXPECT_EQ(file.tables[0].header.size(), 100'001U);
        EXPECT_EQ(file.tables[0].header[99'999], "email (100000)");
        EXPECT_TRUE(file.warns("wide_table"));
    });
    EXPECT_LT(seconds, 2 * kPatience);
}

TEST(Hostile, GivenCancel_WhenAFileIsLookedAt_ThenItEndsAtTheNextQuestion)
{
    std::string text = "id,testo\n";
    while (text.size() < (3U << 20))
        text += "12345,un testo come tanti\n";
    std::string rows;
    for (int i = 1; i < 30'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c><v>1</v></c><c><v>2</v></c></row>";
    const std::vector<std::pair<std::string, std::string>> files = {
        {"a.csv", text}, {"a.csv.gz", gzipOf(text)}, {"a.zip", zipOf({{"a.csv", text}})}, {"a.xlsx", workbookOf(sheetOf(rows))}};
    for (const auto& [name, bytes] : files) {
        const TemporaryFile file(name, bytes);
        for (const int questions : {0, 1, 5}) {
            CancelAfter progress(questions);
            const auto tables = findTables(file.path(), progress);
            ASSERT_FALSE(tables.has_value()) << name << questions;
            EXPECT_EQ(tables.error().code, ErrorCode::Cancelled) << name << questions;
        }
    }
}

TEST(Hostile, GivenFileThatGrowsWhileItIsRead_WhenItsEndIsReached_ThenItHasChanged)
{
    const TemporaryFile file("a.csv", "a,b\n1,2\n");
    NoProgress progress;
    const auto tables = findTables(file.path(), progress);
    ASSERT_TRUE(tables.has_value());
    const auto reader = openTable(tables->front());
    ASSERT_TRUE(reader.has_value());
    std::ofstream(file.path(), std::ios::binary | std::ios::app) << "3,4\n5,6\n";
    RawRow row;
    Result<bool> found = true;
    while (found && *found)
        found = (*reader)->next(row);
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, ErrorCode::FileChanged);
}

TEST(Hostile, GivenFileThatVanished_WhenItsTableIsOpened_ThenItIsNotFound)
{
    TableInfo info;
    {
        const TemporaryFile file("a.csv", "a,b\n1,2\n");
        NoProgress progress;
        info = findTables(file.path(), progress)->front();
    }
    EXPECT_EQ(openTable(info).error().code, ErrorCode::FileNotFound);
}

TEST(Hostile, GivenDocumentTypes_WhenAWorkbookIsRead_ThenTheyAreRefusedAndNothingIsFetched)
{
    for (const std::string declaration :
         {"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x SYSTEM \"http://example.com/x.dtd\">",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"}) {
        const Error error = errorOf("a.xlsx", workbookOf(declaration + sheetOf("<row><c t=\"str\"><v>&a;</v></c></row>")));
        EXPECT_EQ(error.code, ErrorCode::FileDamaged);
        EXPECT_NE(error.detail.find("document type"), std::string::npos);
    }
}

TEST(Hostile, GivenDepthOfTwoHundredThousand_WhenRead_ThenItEnds)
{
    std::string open, brackets(200'000, '[');
    for (int i = 0; i < 200'000; ++i)
        open += "<b>";
    EXPECT_EQ(errorOf("a.xlsx", workbookOf(sheetOf(open))).code, ErrorCode::FileDamaged);
    EXPECT_EQ(errorOf("a.json", "[" + brackets).code, ErrorCode::FileDamaged);
    std::string nested;
    for (int i = 0; i < 200'000; ++i)
        nested += "{\"a\":";
    EXPECT_EQ(errorOf("a.json", "[" + nested).code, ErrorCode::FileDamaged);
    std::string tables;
    for (int i = 0; i < 20'000; ++i)
        tables += "<table><tr><td>";
    EXPECT_EQ(errorOf("a.html", tables).code, ErrorCode::FileEmpty);
}

TEST(Hostile, GivenFewBytesThatStandForManyCells_WhenRead_ThenMemoryIsBounded)
{
    const std::int64_t before = peakMegabytes();
    std::string far;  // a cell in the last column of each of many rows
    for (int i = 1; i <= 3000; ++i)
        far += "<row r=\"" + std::to_string(i) + "\"><c r=\"XFD" + std::to_string(i) + "\"><v>" + std::to_string(i) + "</v></c></row>";
    const TemporaryFile file("a.xlsx", workbookOf(sheetOf("<row><c r=\"A1\"><v>1</v></c></row>" + far)));
    NoProgress progress;
    const auto tables = findTables(file.path(), progress);
    ASSERT_TRUE(tables.has_value());
    EXPECT_EQ(tables->front().rows, 3001);
    EXPECT_EQ(errorOf("a.xlsx", workbookOf(sheetOf("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"))).code, ErrorCode::FileTooLarge);
    EXPECT_LT(peakMegabytes() - before, kMegabytes);
}

TEST(Hostile, GivenRepeatedCellsWithoutMeasure_WhenASheetIsRead_ThenItIsRefused)
{
    const std::string cell = "<table:table-cell table:number-columns-repeated=\"60000\" office:value-type=\"string\"><text:p>" +
                             std::string(20'000, 'x') + "</text:p></table:table-cell>";
    const std::string content =
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"A\"><table:table-row>" +
        cell + "</table:table-row></table:table></office:document-content>";
    EXPECT_EQ(errorOf("a.ods", zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}})).code,
              ErrorCode::FileTooLarge);
}

TEST(Hostile, GivenManyMembersThatEachMayUnpack_WhenFound_ThenTheSumIsStopped)
{
    const std::string zeros(40U << 20, '0');
    std::vector<std::pair<std::string, std::string>> members;
    for (int i = 0; i < 10; ++i)
        members.emplace_back("m" + std::to_string(i) + ".csv", "a,b\n" + zeros);
    const double seconds = secondsOf([&] { EXPECT_EQ(errorOf("a.zip", zipOf(members)).code, ErrorCode::FileTooLarge); });
    EXPECT_LT(seconds, 6 * kPatience);
}

TEST(Hostile, GivenBombInsideABomb_WhenFound_ThenItIsMeasuredByWhatItTakesOnDisk)
{
    const std::string inner = gzipOf(std::string(120U << 20, '0'));
    EXPECT_EQ(errorOf("a.zip", zipOf({{"a.csv.gz", inner}})).code, ErrorCode::FileTooLarge);
}

}  // namespace regia::import
