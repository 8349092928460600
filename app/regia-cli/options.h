// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace regia::cli {

/// What a command takes from its line. A thin face over CLI11, whose header alone costs 9 s of compiling: only options.cpp
/// and main.cpp see it.
class Options {
public:
    explicit Options(CLI::App& app) : m_app(app) {}

    void required(const std::string& name, std::string& target, const std::string& help);
    void optional(const std::string& name, std::string& target, const std::string& help);
    void required(const std::string& name, std::vector<std::string>& target, const std::string& help);
    void optional(const std::string& name, std::vector<std::string>& target, const std::string& help);
    /// `--name VALUE`
    void option(const std::string& flags, std::string& target, const std::string& help);
    void option(const std::string& flags, std::optional<std::int64_t>& target, const std::string& help);
    /// `--name`
    void flag(const std::string& flags, bool& target, const std::string& help);

private:
    CLI::App& m_app;
};

}  // namespace regia::cli
