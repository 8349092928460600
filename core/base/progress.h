// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace regia {

/// What long work tells its caller, and how the caller stops it. Work asks `cancelled()` about every 10 ms and then ends
/// with ErrorCode::Cancelled, leaving nothing behind. Called from the thread that works, and only from it.
class Progress {
public:
    virtual ~Progress() = default;

    /// `done` of `total` units (rows, bytes: the caller knows which); total 0 while it is unknown.
    virtual void report(std::int64_t done, std::int64_t total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

}  // namespace regia
