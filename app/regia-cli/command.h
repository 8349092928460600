// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "app/regia-cli/console.h"
#include "app/regia-cli/options.h"

namespace regia::cli {

/// One verb of the command line.
class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual std::string_view summary() const = 0;
    virtual void declare(Options& options) = 0;
    /// Does it. An error becomes exit code 1 and a sentence on standard error.
    [[nodiscard]] virtual Result<Outcome> run(Console& console) = 0;
};

/// Every verb, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

}  // namespace regia::cli
