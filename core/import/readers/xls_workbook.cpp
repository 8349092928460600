// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/xls_workbook.h"

#include <map>

#include "core/import/readers/compound_file.h"
#include "core/import/readers/little_endian.h"

namespace regia::import {
namespace {

constexpr std::uint16_t kBiff5 = 0x0500, kBiff8 = 0x0600;
constexpr std::uint16_t kSheetStream = 0x10;
constexpr std::size_t kMaxStyles = 100000;

/// What the records before the first sheet say.
class Globals {
public:
    explicit Globals(XlsWorkbook& workbook) : m_workbook(workbook) {}

    Result<void> read(BiffRecords& records)
    {
        BiffRecord record;
        while (true) {
            REGIA_TRY(const bool found, records.next(record));
            if (!found)
                return fail(ErrorCode::FileDamaged, {}, "truncated: the workbook ends before its first sheet");
            if (record.kind == Biff::EndOfFile)
                break;
            REGIA_CHECK(take(record));
        }
        for (const std::uint16_t format : m_formatOfStyle) {
            const auto own = m_codes.find(format);
            m_workbook.styles.push_back(own == m_codes.end() ? meaningOfBuiltInFormat(format) : own->second);
        }
        return {};
    }

private:
    Result<void> take(const BiffRecord& record)
    {
        switch (record.kind) {
        case Biff::FilePass:
            return fail(ErrorCode::FileEncrypted, {},
                        "the workbook is protected by a password: open it in its program, take the password off and save it again");
        case Biff::CodePage: m_workbook.text.codePage = encodingOfCodePage(littleEndian16(record.bytes, 0)); return {};
        case Biff::DateMode: m_workbook.date1904 = littleEndian16(record.bytes, 0) == 1; return {};
        case Biff::Format: takeFormat(record); return {};
        case Biff::ExtendedFormat:
            if (m_formatOfStyle.size() < kMaxStyles)
                m_formatOfStyle.push_back(littleEndian16(record.bytes, 2));
            return {};
        case Biff::BoundSheet: takeSheet(record); return {};
        case Biff::SharedStrings: return takeStrings(record);
        default: return {};
        }
    }

    void takeFormat(const BiffRecord& record)
    {
        BiffCursor cursor(record);
        const std::uint16_t id = cursor.number16();
        const std::size_t size = m_workbook.text.isUnicode ? cursor.number16() : cursor.number8();
        m_codes[id] = meaningOfFormatCode(cursor.text(size, m_workbook.text));
    }

    void takeSheet(const BiffRecord& record)
    {
        BiffCursor cursor(record);
        XlsSheetPlace sheet;
        sheet.offset = cursor.number32();
        sheet.hidden = (cursor.number8() & 0x03) != 0;
        if (cursor.number8() != 0)
            return;
        const std::size_t size = cursor.number8();
        sheet.name = cursor.text(size, m_workbook.text);
        m_workbook.sheets.push_back(std::move(sheet));
    }

    Result<void> takeStrings(const BiffRecord& record)
    {
        BiffCursor cursor(record, 4);
        const std::uint32_t count = cursor.number32();
        for (std::uint32_t i = 0; i < count && !cursor.atEnd(); ++i) {
            const std::size_t size = cursor.number16();
            if (!m_workbook.strings.add(cursor.text(size, m_workbook.text)))
                return fail(ErrorCode::FileTooLarge, {}, "more than 512 MB of text in the workbook's cells");
        }
        return {};
    }

    XlsWorkbook& m_workbook;
    std::map<std::uint16_t, NumberFormat> m_codes;
    std::vector<std::uint16_t> m_formatOfStyle;
};

/// A workbook inside its container, or the bare records of one sheet.
Result<void> findRecords(std::shared_ptr<const std::string> bytes, XlsWorkbook& workbook)
{
    if (isBareXls(*bytes)) {
        workbook.open = [bytes](std::uint64_t offset) -> Result<ByteSourcePtr> {
            return openMemory(offset == 0 ? bytes : std::make_shared<const std::string>(bytes->substr(std::min(offset, bytes->size()))));
        };
        return {};
    }
    REGIA_TRY(const std::shared_ptr<const CompoundFile> file, CompoundFile::open(std::move(bytes)));
    const std::string name = file->has("Workbook") ? "Workbook" : "Book";
    workbook.open = [file, name](std::uint64_t offset) { return file->read(name, offset); };
    return {};
}

}  // namespace

bool isBareXls(std::string_view head)
{
    const std::uint16_t size = littleEndian16(head, 2), version = littleEndian16(head, 4), kind = littleEndian16(head, 6);
    return littleEndian16(head, 0) == static_cast<std::uint16_t>(Biff::Begin) && (size == 8 || size == 16) &&
           (version == 0 || version == kBiff5 || version == kBiff8) && (kind == kSheetStream || kind == 5);
}

Result<std::shared_ptr<const XlsWorkbook>> openXlsWorkbook(const Entry& entry)
{
    auto workbook = std::make_shared<XlsWorkbook>();
    {
        REGIA_TRY(const ByteSourcePtr source, entry.open());
        REGIA_TRY(std::string bytes, readAll(*source, CompoundFile::kMaxSize));
        REGIA_CHECK(findRecords(std::make_shared<const std::string>(std::move(bytes)), *workbook));
    }
    REGIA_TRY(ByteSourcePtr stream, workbook->open(0));
    BiffRecords records(std::move(stream));
    BiffRecord begin;
    REGIA_TRY(const bool found, records.next(begin));
    if (!found || begin.kind != Biff::Begin)
        return fail(ErrorCode::FileUnsupported, {},
                    "xls: a workbook of before 1993; open it in a spreadsheet program and save it as .xlsx or .csv");
    workbook->text.isUnicode = littleEndian16(begin.bytes, 0) == kBiff8;
    if (littleEndian16(begin.bytes, 2) == kSheetStream)
        workbook->sheets.push_back({"Sheet1", 0, false});
    else
        REGIA_CHECK(Globals(*workbook).read(records));
    return workbook;
}

}  // namespace regia::import
