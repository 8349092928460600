// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/readers/notes.h"

namespace regia::import {

/// One record as it stands in a file, before anything is known of headers. Strings beyond `count` are spare room.
struct Record {
    std::int64_t line = 0;  ///< first physical line, or the row's number in a sheet; from 1
    std::size_t count = 0;  ///< how many of `cells` belong to it
    std::vector<std::string> cells;
    bool blankLineBefore = false;

    /// The next cell, empty, its memory kept from the records before.
    std::string& addCell()
    {
        if (count == cells.size())
            cells.emplace_back();
        std::string& cell = cells[count++];
        cell.clear();
        return cell;
    }
    [[nodiscard]] const std::string& cell(std::size_t i) const { return cells[i]; }
};

/// Where records come from: a text, where a record has as many cells as are written, or a sheet, where it ends with its last filled cell.
enum class RecordKind { Text, Sheet };

/// Records of one table, one after the other.
class RecordSource {
public:
    virtual ~RecordSource() = default;
    /// Fills `record`; false at the end. Records without any content are left out.
    [[nodiscard]] virtual Result<bool> next(Record& record) = 0;
    [[nodiscard]] virtual double fraction() const = 0;
    /// What was noticed so far.
    [[nodiscard]] virtual const Notes& notes() const = 0;
};

using RecordSourcePtr = std::unique_ptr<RecordSource>;

}  // namespace regia::import
