// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_file.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <optional>
#include <stdexcept>

namespace regia::tests {
namespace {

using nlohmann::json;

constexpr double kDefaultTolerance = 1e-9;
constexpr std::size_t kMostFindings = 20;

std::string caseFolder()
{
    const char* chosen = std::getenv("REGIA_CASES_DIR");
    return chosen != nullptr && *chosen != '\0' ? chosen : REGIA_TEST_CASES;
}

/// A number, or the text that stands for an infinity.
std::optional<double> numberIn(const json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (value == "inf")
        return std::numeric_limits<double>::infinity();
    if (value == "-inf")
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

class Comparison {
public:
    explicit Comparison(const json& tolerance) : m_tolerance(tolerance) {}

    void compare(const json& expected, const json& got, const std::string& path)
    {
        if (expected.is_object())
            return compareObjects(expected, got, path);
        if (expected.is_array())
            return compareArrays(expected, got, path);
        const auto wantedNumber = numberIn(expected);
        const auto gotNumber = numberIn(got);
        const bool equal = wantedNumber && gotNumber ? isNear(*wantedNumber, *gotNumber, path) : expected == got;
        if (!equal)
            find(path, "expected " + expected.dump() + ", got " + got.dump());
    }
    [[nodiscard]] const std::vector<std::string>& findings() const { return m_findings; }

private:
    void compareObjects(const json& expected, const json& got, const std::string& path)
    {
        if (!got.is_object())
            return find(path, "expected an object, got " + got.dump());
        for (const auto& [key, value] : expected.items()) {
            const auto member = got.find(key);
            if (member == got.end())
                find(path + '.' + key, "expected " + value.dump() + ", got nothing");
            else
                compare(value, *member, path + '.' + key);
        }
    }
    void compareArrays(const json& expected, const json& got, const std::string& path)
    {
        if (!got.is_array() || got.size() != expected.size())
            return find(path, "expected " + expected.dump() + ", got " + got.dump());
        for (std::size_t i = 0; i < expected.size(); ++i)
            compare(expected[i], got[i], path + '[' + std::to_string(i) + ']');
    }
    [[nodiscard]] bool isNear(double expected, double got, const std::string& path) const
    {
        if (std::isinf(expected) || !std::isfinite(got))
            return expected == got;
        return std::abs(got - expected) <= allowed(expected, path);
    }
    /// The longest path of the tolerance that holds this one decides; counts may be written 3 or 3.0.
    [[nodiscard]] double allowed(double expected, const std::string& path) const
    {
        const auto paths = m_tolerance.find("paths");
        std::size_t longest = 0;
        double absolute = 0;
        if (paths != m_tolerance.end())
            for (const auto& [prefix, value] : paths->items())
                if (holds(prefix, path) && prefix.size() > longest) {
                    longest = prefix.size();
                    absolute = value.get<double>();
                }
        if (longest > 0)
            return absolute;
        return std::max(m_tolerance.value("abs", kDefaultTolerance), m_tolerance.value("rel", kDefaultTolerance) * std::abs(expected));
    }
    static bool holds(const std::string& prefix, const std::string& path)
    {
        return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '.' || path[prefix.size()] == '[');
    }
    void find(const std::string& path, const std::string& what)
    {
        if (m_findings.size() < kMostFindings)
            m_findings.push_back(path + ": " + what);
    }

    const json& m_tolerance;
    std::vector<std::string> m_findings;
};

/// `expected[2].lo` → `/2/lo`, what follows `expected` as a JSON pointer.
json::json_pointer pointerOf(const std::string& path)
{
    if (!path.starts_with("expected"))
        throw std::invalid_argument("a path begins with expected: " + path);
    std::string pointer;
    for (const char c : path.substr(std::string("expected").size())) {
        if (c == '.' || c == '[')
            pointer.push_back('/');
        else if (c != ']')
            pointer.push_back(c);
    }
    return json::json_pointer(pointer);
}

::testing::AssertionResult compared(const Case& wanted, const json& expected, const std::string& path, const json& got)
{
    Comparison comparison(wanted.tolerance);
    comparison.compare(expected, got, path);
    if (comparison.findings().empty())
        return ::testing::AssertionSuccess();
    auto failure = ::testing::AssertionFailure() << wanted.id << " (" << wanted.title << ")";
    for (const std::string& finding : comparison.findings())
        failure << "\n  " << finding;
    return failure;
}

}  // namespace

CaseFile CaseFile::load(const std::string& name)
{
    CaseFile file;
    file.m_folder = caseFolder();
    std::ifstream stream(file.m_folder + '/' + name + ".json");
    if (!stream)
        throw std::runtime_error("no worked examples at " + file.m_folder + '/' + name + ".json");
    file.m_document = json::parse(stream);
    for (const json& entry : file.m_document.at("cases"))
        file.m_cases.push_back({entry.at("id"), entry.value("title", std::string()), entry.at("inputs"), entry.at("expected"),
                                entry.value("tolerance", json::object())});
    if (file.m_cases.empty())
        throw std::runtime_error("no case in " + name);
    return file;
}

const Case& CaseFile::at(const std::string& id) const
{
    for (const Case& known : m_cases)
        if (known.id == id)
            return known;
    throw std::runtime_error("no case " + id);
}

std::vector<Case> CaseFile::withPrefix(const std::string& prefix) const
{
    std::vector<Case> found;
    for (const Case& known : m_cases)
        if (known.id.starts_with(prefix))
            found.push_back(known);
    if (found.empty())
        throw std::runtime_error("no case begins with " + prefix);
    return found;
}

const json& CaseFile::dataset(const std::string& name) const { return m_document.at("datasets").at(name); }

::testing::AssertionResult matches(const Case& wanted, const json& got) { return compared(wanted, wanted.expected, "expected", got); }

::testing::AssertionResult matchesAt(const Case& wanted, const std::string& path, const json& got)
{
    return compared(wanted, wanted.expected.at(pointerOf(path)), path, got);
}

}  // namespace regia::tests
