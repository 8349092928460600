// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/biff_records.h"

#include <algorithm>

#include "core/import/readers/little_endian.h"
#include "core/text/charset.h"

namespace regia::import {
namespace {

constexpr std::uint8_t kWide = 0x01, kExtended = 0x04, kRich = 0x08;

/// Latin-1, and UTF-16 in pairs of bytes, to UTF-8.
class Utf16Text {
public:
    void add(char16_t unit)
    {
        if (m_lead != 0 && unit >= 0xDC00 && unit <= 0xDFFF) {
            put(0x10000 + ((static_cast<char32_t>(m_lead) - 0xD800) << 10) + (unit - 0xDC00));
            m_lead = 0;
            return;
        }
        flush();
        if (unit >= 0xD800 && unit <= 0xDBFF)
            m_lead = unit;
        else
            put(unit >= 0xDC00 && unit <= 0xDFFF ? U'\uFFFD' : char32_t{unit});
    }
    [[nodiscard]] std::string take()
    {
        flush();
        return std::move(m_text);
    }

private:
    void flush()
    {
        if (std::exchange(m_lead, u'\0') != 0)
            put(U'\uFFFD');
    }
    void put(char32_t c)
    {
        if (c == 0)
            return;
        if (c < 0x80)
            m_text += static_cast<char>(c);
        else {
            const int tails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
            m_text += static_cast<char>((tails == 1 ? 0xC0U : tails == 2 ? 0xE0U : 0xF0U) | (c >> (6 * tails)));
            for (int i = tails - 1; i >= 0; --i)
                m_text += static_cast<char>(0x80U | ((c >> (6 * i)) & 0x3FU));
        }
    }

    std::string m_text;
    char16_t m_lead = 0;
};

}  // namespace

Result<std::size_t> BiffRecords::readFully(char* to, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size) {
        REGIA_TRY(const std::size_t got, m_stream->read(to + filled, size - filled));
        if (got == 0)
            break;
        filled += got;
    }
    return filled;
}

Result<bool> BiffRecords::readHead()
{
    if (m_hasHead)
        return true;
    char head[4];
    REGIA_TRY(const std::size_t got, readFully(head, sizeof head));
    const std::string_view bytes(head, got);
    m_head = {littleEndian16(bytes, 0), littleEndian16(bytes, 2)};
    // Zeros may fill a stream up to the end of its last sector.
    m_hasHead = got == sizeof head && (m_head.kind != 0 || m_head.size != 0);
    return m_hasHead;
}

Result<void> BiffRecords::readBody(BiffRecord& record)
{
    const std::size_t kept = record.bytes.size();
    record.bytes.resize(kept + m_head.size);
    REGIA_TRY(const std::size_t got, readFully(record.bytes.data() + kept, m_head.size));
    m_hasHead = false;
    if (got < m_head.size)
        return fail(ErrorCode::FileDamaged, {}, "truncated: the workbook ends inside a record");
    record.partEnds.push_back(record.bytes.size());
    return {};
}

Result<bool> BiffRecords::next(BiffRecord& record)
{
    REGIA_TRY(const bool found, readHead());
    if (!found)
        return false;
    record.kind = static_cast<Biff>(m_head.kind);
    record.bytes.clear();
    record.partEnds.clear();
    REGIA_CHECK(readBody(record));
    while (true) {
        REGIA_TRY(const bool more, readHead());
        if (!more || static_cast<Biff>(m_head.kind) != Biff::Continue)
            return true;
        if (record.kind == Biff::SharedStrings || record.kind == Biff::String || record.kind == Biff::Label) {
            REGIA_CHECK(readBody(record));
            continue;
        }
        BiffRecord ignored;
        REGIA_CHECK(readBody(ignored));
    }
}

std::uint64_t BiffCursor::take(std::size_t size)
{
    const std::uint64_t value = littleEndian(m_record.bytes, m_at, size);
    m_at += size;
    return value;
}

std::size_t BiffCursor::endOfPart() const
{
    // A text that has come to the end of a part goes on behind the flags of the next.
    const auto end = std::lower_bound(m_record.partEnds.begin(), m_record.partEnds.end(), m_at);
    return end == m_record.partEnds.end() ? m_record.bytes.size() : *end;
}

std::string BiffCursor::text(std::size_t characters, const BiffText& how)
{
    if (!how.isUnicode) {
        const std::string_view bytes = std::string_view(m_record.bytes).substr(std::min(m_at, m_record.bytes.size()), characters);
        m_at += characters;
        return text::toUtf8(bytes, how.codePage).value_or(std::string());
    }
    std::uint8_t flags = number8();
    const std::size_t runs = (flags & kRich) != 0 ? number16() : 0;
    const std::size_t extension = (flags & kExtended) != 0 ? number32() : 0;
    Utf16Text text;
    while (characters > 0 && !atEnd()) {
        const std::size_t width = (flags & kWide) != 0 ? 2 : 1;
        std::size_t here = std::min(characters, (endOfPart() - m_at) / width);
        characters -= here;
        for (; here > 0; --here)
            text.add(static_cast<char16_t>(take(width)));
        if (characters > 0) {
            m_at = endOfPart();
            flags = number8();
        }
    }
    skip(runs * 4 + extension);
    return text.take();
}

std::string encodingOfCodePage(std::uint16_t page)
{
    switch (page) {
    case 0x8000:
    case 10000: return "macintosh";
    case 437:
    case 850:
    case 852:
    case 855:
    case 857:
    case 862:
    case 866: return "IBM" + std::to_string(page);
    case 932: return "Shift_JIS";
    case 936: return "GBK";
    case 949: return "EUC-KR";
    case 950: return "Big5";
    default: return page >= 1250 && page <= 1258 ? "windows-" + std::to_string(page) : "windows-1252";
    }
}

}  // namespace regia::import
