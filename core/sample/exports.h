// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/spill.h"
#include "core/sample/person.h"
#include "core/sqlite/database.h"

namespace regia::sample {

/// The files that the invented tools would have exported, row for row: what `rows` gives again and what stands behind a value.
/// They are grouped by person, as people are made one after the other.
class Exports {
public:
    Exports();

    [[nodiscard]] static std::string_view fileOf(Tool tool);
    [[nodiscard]] static std::vector<std::string_view> headerOf(Tool tool);

    /// `firstOrder`: the id of the person's first order. Errors: DiskFull, DiskFailure, FileUnreadable.
    [[nodiscard]] Result<void> add(const Person& person, std::int64_t firstOrder);
    /// Ends the files and puts the rows of each into its batch (the tool + 1).
    [[nodiscard]] Result<void> store(sqlite::Database& database);
    [[nodiscard]] std::int64_t rows(Tool tool) const { return file(tool).writer.rows(); }

private:
    struct File {
        import::Spill spill;
        import::RawRowsWriter writer{spill};
        File();
    };

    [[nodiscard]] const File& file(Tool tool) const { return *m_files[static_cast<std::size_t>(tool)]; }
    [[nodiscard]] Result<void> addContact(const Person& person);
    [[nodiscard]] Result<void> addEvent(const Person& person, const Event& event);
    [[nodiscard]] Result<void> addOrder(const Person& person, const Order& order, std::int64_t id);
    /// Writes the row that has been filled.
    [[nodiscard]] Result<void> put(Tool tool);
    void fill(std::initializer_list<std::string_view> cells);

    std::array<std::unique_ptr<File>, kToolCount> m_files;
    import::RawRow m_row;
};

}  // namespace regia::sample
