// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>

namespace regia {

/// Something that only our own mistake can cause. Thrown, never returned; caught at four doors alone (a job, Qt's event
/// dispatch, the command line's main, a test's main), where it is told as our fault and the workspace stays open.
class Bug : public std::logic_error {
public:
    explicit Bug(const std::string& what, std::source_location where = std::source_location::current());
};

}  // namespace regia

#define REGIA_EXPECT(condition)                          \
    do {                                                 \
        if (!(condition))                                \
            throw ::regia::Bug("expected: " #condition); \
    } while (false)
