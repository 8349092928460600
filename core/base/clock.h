// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace regia {

/// The wall clock, as a service: what is stored as "when this was done", never what a metric counts from.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that a test sets.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    void set(Instant now) { m_now = now; }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

}  // namespace regia
