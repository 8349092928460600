// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace regia::import {

/// Writes the bytes of an old workbook, record by record, and the container around them.
class XlsBuilder {
public:
    static std::string u16(unsigned value) { return {static_cast<char>(value), static_cast<char>(value >> 8)}; }
    static std::string u32(std::uint32_t value) { return u16(value & 0xFFFF) + u16(value >> 16); }
    static std::string real(double value)
    {
        std::string bytes(8, '\0');
        std::memcpy(bytes.data(), &value, 8);
        return bytes;
    }
    static std::string wide(const std::string& ascii)
    {
        std::string bytes;
        for (const char c : ascii)
            bytes.append({c, '\0'});
        return bytes;
    }
    /// With its length in 16 bits and its flags: Latin-1 characters, a byte each.
    static std::string text(const std::string& latin1) { return u16(static_cast<unsigned>(latin1.size())) + '\0' + latin1; }
    static std::string record(unsigned kind, const std::string& body) { return u16(kind) + u16(static_cast<unsigned>(body.size())) + body; }
    static std::string begin(unsigned kind) { return record(0x809, u16(0x600) + u16(kind) + std::string(12, '\0')); }
    static std::string end() { return record(0x0A, ""); }
    static std::string cell(unsigned kind, unsigned row, unsigned column, unsigned style, const std::string& value)
    {
        return record(kind, u16(row) + u16(column) + u16(style) + value);
    }

    /// What stands before the first sheet, beside the list of sheets: formats, shared strings, a password's record.
    XlsBuilder& globals(const std::string& records)
    {
        m_globals += records;
        return *this;
    }
    XlsBuilder& sheet(const std::string& name, const std::string& records, bool hidden = false)
    {
        m_sheets.push_back({name, begin(0x10) + records + end(), hidden});
        return *this;
    }

    [[nodiscard]] std::string stream() const
    {
        std::size_t size = 0;
        for (const Sheet& sheet : m_sheets)
            size += sheet.name.size() + 12;
        std::size_t at = begin(5).size() + size + m_globals.size() + end().size();
        std::string bytes = begin(5);
        for (const Sheet& sheet : m_sheets) {
            bytes += record(0x85, u32(static_cast<std::uint32_t>(at)) + (sheet.hidden ? '\1' : '\0') + '\0' +
                                      static_cast<char>(sheet.name.size()) + '\0' + sheet.name);
            at += sheet.records.size();
        }
        bytes += m_globals + end();
        for (const Sheet& sheet : m_sheets)
            bytes += sheet.records;
        return bytes;
    }
    [[nodiscard]] std::string file() const { return compoundOf("Workbook", stream()); }

    /// A compound file of 512-byte sectors with one stream.
    static std::string compoundOf(const std::string& name, std::string stream)
    {
        stream.resize((std::max<std::size_t>(stream.size(), 4096) + 511) / 512 * 512, '\0');
        const auto sectors = static_cast<std::uint32_t>(stream.size() / 512);
        std::string next;
        for (std::uint32_t i = 1; i < sectors; ++i)
            next += u32(i);
        next += u32(0xFFFFFFFE) + u32(0xFFFFFFFE);  // the end of the stream, the directory
        const auto tables = static_cast<std::uint32_t>((next.size() / 4 + 127) / 127);
        for (std::uint32_t i = 0; i < tables; ++i)
            next += u32(0xFFFFFFFD);
        while (next.size() < tables * 512)
            next += u32(0xFFFFFFFF);
        std::string head("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        head += std::string(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE) + u16(9) + u16(6) + std::string(10, '\0') + u32(tables) +
                u32(sectors) + u32(0) + u32(4096) + u32(0xFFFFFFFE) + u32(0) + u32(0xFFFFFFFE) + u32(0);
        for (std::uint32_t i = 0; i < 109; ++i)
            head += u32(i < tables ? sectors + 1 + i : 0xFFFFFFFF);
        const std::string directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) +
                                      entry(name, 2, 0xFFFFFFFF, 0, static_cast<std::uint32_t>(stream.size())) + std::string(256, '\0');
        return head + stream + directory + next;
    }

private:
    struct Sheet {
        std::string name, records;
        bool hidden = false;
    };

    static std::string entry(const std::string& name, char kind, std::uint32_t child, std::uint32_t start, std::uint32_t size)
    {
        std::string bytes = wide(name);
        bytes.resize(64, '\0');
        bytes += u16(static_cast<unsigned>(name.size() * 2 + 2)) + kind + '\1' + u32(0xFFFFFFFF) + u32(0xFFFFFFFF) + u32(child) +
                 std::string(36, '\0') + u32(start) + u32(size) + u32(0);
        return bytes;
    }

    std::string m_globals;
    std::vector<Sheet> m_sheets;
};

}  // namespace regia::import
