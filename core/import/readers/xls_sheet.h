// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/import/readers/record_source.h"
#include "core/import/readers/xls_workbook.h"

namespace regia::import {

/// The rows of one sheet of an old workbook. Its cells may stand in any order, so all of them are in memory: 16 bytes a cell.
class XlsSheet final : public RecordSource {
public:
    /// Errors: FileDamaged, FileTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<XlsSheet>> open(std::shared_ptr<const XlsWorkbook> workbook, const XlsSheetPlace& place);

    [[nodiscard]] Result<bool> next(Record& record) override;
    [[nodiscard]] double fraction() const override;
    [[nodiscard]] const Notes& notes() const override { return m_notes; }

    static constexpr std::size_t kMaxCells = 1U << 24;  ///< as many as a sheet of that time has places
    static constexpr std::uint16_t kMaxColumns = 256;
    static constexpr std::size_t kMaxRowBytes = 64U << 20;

private:
    enum class Kind : std::uint16_t { Number, SharedText, OwnText, Truth, Error };
    struct Cell {
        std::uint16_t row = 0, column = 0, style = 0;
        Kind kind = Kind::Number;
        std::uint64_t value = 0;  ///< the bits of a number, the place of a text
    };

    explicit XlsSheet(std::shared_ptr<const XlsWorkbook> workbook) : m_workbook(std::move(workbook)) {}
    [[nodiscard]] Result<void> readAll(BiffRecords& records);
    [[nodiscard]] Result<void> take(const BiffRecord& record);
    void takeMultiple(const BiffRecord& record);
    void takeFormula(const BiffRecord& record);
    [[nodiscard]] Result<void> takeText(const BiffRecord& record);
    void add(const BiffRecord& record, Kind kind, std::uint64_t value);
    void noteHidden(const BiffRecord& record);
    [[nodiscard]] std::string textOf(const Cell& cell);
    [[nodiscard]] std::string numberText(const Cell& cell) const;

    std::shared_ptr<const XlsWorkbook> m_workbook;
    std::vector<Cell> m_cells;
    SharedStrings m_own;  ///< texts that stand in the cells themselves
    std::size_t m_at = 0;
    bool m_awaitsText = false;  ///< the last cell is a formula whose text follows
    Notes m_notes;
};

}  // namespace regia::import
