// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QStringList>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/temp_dir.h"

namespace regia::test {

/// What came of one run of the program.
struct Ran {
    int code = -1;
    std::string out, complaints;

    /// What `--json` printed; an exception when it is no JSON.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Exit codes, as docs/documents.md says.
inline constexpr int kDone = 0, kFailed = 1, kWrongUsage = 2, kWithWarnings = 3;

/// regia-cli as a process in a folder of the test's own.
class CommandLine : public testing::Test {
protected:
    /// Runs `regia-cli arguments…` in the folder. Throws when it crashes or does not end within a minute.
    [[nodiscard]] Ran run(const QStringList& arguments, const std::string& input = {}) const;
    /// The same with `--json`; the test fails unless it exits with 0.
    nlohmann::json ask(QStringList arguments, const std::string& input = {}) const;
    /// The same for what must be refused: the test fails unless it exits with 1, says a sentence and prints an error of
    /// exactly the documented shape. Answers the code.
    std::string refusal(QStringList arguments, const std::string& input = {}) const;

    void write(const std::string& name, const std::string& bytes) const { writeBytes(m_folder / name, bytes); }
    [[nodiscard]] std::string read(const std::string& name) const { return readBytes(m_folder / name); }
    [[nodiscard]] bool exists(const std::string& name) const { return std::filesystem::exists(m_folder / name); }
    [[nodiscard]] const TempDir& folder() const { return m_folder; }

private:
    TempDir m_folder;
};

}  // namespace regia::test
