// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace regia::test {

enum class Fault { NoSpace, Failure };
enum class Lasting { Once, FromThenOn };

/// While it lives, SQLite writes through a layer that fails: every write, synchronisation, truncation and removal of a file
/// counts, and the one of the number asked for fails (a failing write leaves half of its bytes), alone or with all after it.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// Counts from 1, from now on. 0: nothing fails.
    void failAt(std::int64_t operation, Fault fault, Lasting lasting);
    void heal() { failAt(0, Fault::Failure, Lasting::Once); }
    /// Whether the operation asked for was reached.
    [[nodiscard]] bool hasFailed() const;
};

}  // namespace regia::test
