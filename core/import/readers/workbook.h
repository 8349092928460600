// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/import/readers/sheet_values.h"
#include "core/import/readers/zip_archive.h"

namespace regia::import {

/// Strings that cells of a workbook share, in one piece of memory.
class SharedStrings {
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t i) const
    {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[i] - begin);
    }
    /// False when they would take more than kMaxBytes.
    [[nodiscard]] bool add(std::string_view text)
    {
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
        return m_bytes.size() <= kMaxBytes;
    }

    static constexpr std::size_t kMaxBytes = 512U << 20;

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

struct WorkbookSheet {
    std::string name;
    std::string part;  ///< the member of the archive
    bool hidden = false;
};

/// What an XLSX says beside its sheets.
struct Workbook {
    std::shared_ptr<ZipArchive> archive;
    std::vector<WorkbookSheet> sheets;  ///< in their order; charts left out
    bool date1904 = false;
    std::vector<NumberFormat> styles;  ///< by a cell's `s`
    std::string sharedStringsPart;     ///< empty: none
};

/// Reads the list of sheets and the styles. Errors: FileDamaged, FileTooLarge, FileEncrypted.
[[nodiscard]] Result<Workbook> openWorkbook(std::shared_ptr<ZipArchive> archive);

/// Reads the shared strings, which are most of some workbooks. Errors: FileDamaged, FileTooLarge.
[[nodiscard]] Result<std::shared_ptr<const SharedStrings>> readSharedStrings(const Workbook& workbook);

/// `_x000D_` → a carriage return: how workbooks write what XML cannot.
[[nodiscard]] std::string unescapeSheetText(std::string_view text);

}  // namespace regia::import
