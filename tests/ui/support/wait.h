// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace regia::test {

using namespace std::chrono_literals;

/// Runs the event loop until `holds`, which is asked whenever the loop has done what was due and would wait; no time is
/// slept away. False when it does not hold within the limit.
[[nodiscard]] bool holdsWithin(const std::function<bool()>& holds, std::chrono::milliseconds limit = 20s);

/// The same; an exception that names what was waited for when it does not come true.
void waitFor(const std::string& what, const std::function<bool()>& holds, std::chrono::milliseconds limit = 20s);

/// What is queued now is done: layouts, deletions, answers.
void settle();

}  // namespace regia::test
