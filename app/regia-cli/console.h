// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace regia::cli {

/// What every command takes: `--json --quiet --strict --as-of --lang`.
struct Common {
    bool json = false;
    bool quiet = false;
    bool strict = false;
    std::string asOf;
    std::string language = "en";
};

/// Clean: exit 0. WithWarnings: exit 3 under --strict, else 0.
enum class Outcome { Clean, WithWarnings };

/// A table for people: numbers to the right, the rest to the left.
struct Table {
    struct Column {
        std::string title;
        bool number = false;
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Where a command speaks: results on standard output (JSON for programs, tables for people), progress and complaints on
/// standard error.
class Console {
public:
    explicit Console(Common common);

    [[nodiscard]] const Common& common() const { return m_common; }
    [[nodiscard]] bool wantsJson() const { return m_common.json; }
    [[nodiscard]] Progress& progress() { return *m_progress; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The instant of `--as-of`, if it was given. Errors: InvalidInput.
    [[nodiscard]] Result<std::optional<Instant>> asOf() const;

    void print(const nlohmann::json& json);
    void print(const Table& table);
    void print(const std::string& line);
    /// To standard error, unless --quiet.
    void note(const std::string& line);
    void complain(const Error& error);

private:
    class Meter;

    Common m_common;
    SystemClock m_clock;
    std::shared_ptr<Progress> m_progress;
};

}  // namespace regia::cli
