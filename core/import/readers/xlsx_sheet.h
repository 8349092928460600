// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/import/readers/workbook.h"
#include "core/import/readers/xml_sheet.h"

namespace regia::import {

/// The rows of one sheet of an XLSX: formulas give the value that the workbook keeps, hidden rows and columns are rows and columns.
class XlsxSheet final : public XmlSheet {
public:
    XlsxSheet(std::shared_ptr<const Workbook> workbook, std::shared_ptr<const SharedStrings> strings, ByteSourcePtr document);

private:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    void startCell(const XmlAttributes& attributes);
    void endCell();
    [[nodiscard]] std::string valueOf();
    [[nodiscard]] std::string numberText() const;

    std::shared_ptr<const Workbook> m_workbook;
    std::shared_ptr<const SharedStrings> m_strings;
    std::int64_t m_rowNumber = 0;
    std::int64_t m_column = -1;
    std::string m_type;
    std::int64_t m_style = 0;
    std::string m_value;   ///< of <v>
    std::string m_inline;  ///< of <is>
    std::string* m_text = nullptr;
    bool m_hasFormula = false, m_hasValue = false, m_inInline = false, m_inPhonetic = false;
};

}  // namespace regia::import
