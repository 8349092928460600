// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace regia::tests {

/// One worked example: what goes in, what must come out, and how near is near enough.
struct Case {
    std::string id;
    std::string title;
    nlohmann::json inputs;
    nlohmann::json expected;
    nlohmann::json tolerance;
};

/// A file of worked examples, each computed by something that is not ours (`computed_with` says what). Found in
/// $REGIA_CASES_DIR, else in tests/cases.
class CaseFile {
public:
    /// `00-common`. A missing or broken file is an exception: a test that finds no cases must not pass.
    static CaseFile load(const std::string& name);

    [[nodiscard]] const std::vector<Case>& cases() const { return m_cases; }
    /// By id; an exception when there is none.
    [[nodiscard]] const Case& at(const std::string& id) const;
    /// Those whose id begins so.
    [[nodiscard]] std::vector<Case> withPrefix(const std::string& prefix) const;
    /// The entry of `datasets` that a case's `inputs.dataset` names.
    [[nodiscard]] const nlohmann::json& dataset(const std::string& name) const;
    /// A file named by `inputs.csv`: its path beside the cases.
    [[nodiscard]] std::string pathOf(const std::string& file) const { return m_folder + '/' + file; }

private:
    std::string m_folder;
    nlohmann::json m_document;
    std::vector<Case> m_cases;
};

/// Whether `got` is what the case expects, by the rules of the cases: |got - expected| <= max(abs, rel × |expected|), a
/// path of `tolerance.paths` replaces both below it, whatever is no number compares exactly, an object may say more than
/// is expected but not less. The message names every path that differs.
[[nodiscard]] ::testing::AssertionResult matches(const Case& wanted, const nlohmann::json& got);

/// The same for a part: `path` is `expected.quantiles`, or `expected[2].lo`.
[[nodiscard]] ::testing::AssertionResult matchesAt(const Case& wanted, const std::string& path, const nlohmann::json& got);

}  // namespace regia::tests
