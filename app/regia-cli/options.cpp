// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia-cli/options.h"

#include <CLI/CLI.hpp>

namespace regia::cli {

void Options::required(const std::string& name, std::string& target, const std::string& help)
{
    m_app.add_option(name, target, help)->required();
}

void Options::optional(const std::string& name, std::string& target, const std::string& help) { m_app.add_option(name, target, help); }

void Options::required(const std::string& name, std::vector<std::string>& target, const std::string& help)
{
    m_app.add_option(name, target, help)->required();
}

void Options::optional(const std::string& name, std::vector<std::string>& target, const std::string& help)
{
    m_app.add_option(name, target, help);
}

void Options::option(const std::string& flags, std::string& target, const std::string& help) { m_app.add_option(flags, target, help); }

void Options::option(const std::string& flags, std::optional<std::int64_t>& target, const std::string& help)
{
    m_app.add_option_function<std::int64_t>(
        flags, [&target](std::int64_t value) { target = value; }, help);
}

void Options::flag(const std::string& flags, bool& target, const std::string& help) { m_app.add_flag(flags, target, help); }

}  // namespace regia::cli
