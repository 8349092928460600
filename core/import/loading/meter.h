// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace regia::import {

/// A part of the way of a progress that counts thousandths, walked in steps of one item.
class Meter {
public:
    Meter(Progress& progress, int from, int to, std::int64_t items)
        : m_progress(progress), m_from(from), m_to(to), m_items(std::max<std::int64_t>(items, 1))
    {}

    /// Errors: Cancelled.
    [[nodiscard]] Result<void> step()
    {
        constexpr std::int64_t kAskEvery = 1024;
        if (++m_done % kAskEvery != 0)
            return {};
        m_progress.report(m_from + (m_to - m_from) * std::min(m_done, m_items) / m_items, 1000);
        if (m_progress.cancelled())
            return fail(ErrorCode::Cancelled);
        return {};
    }
    /// For work that is not counted as part of the way: only whether to go on. Errors: Cancelled.
    [[nodiscard]] Result<void> ask()
    {
        constexpr std::int64_t kAskEvery = 256;
        if (++m_asked % kAskEvery == 0 && m_progress.cancelled())
            return fail(ErrorCode::Cancelled);
        return {};
    }
    [[nodiscard]] Progress& progress() { return m_progress; }

private:
    Progress& m_progress;
    int m_from;
    int m_to;
    std::int64_t m_items;
    std::int64_t m_done = 0;
    std::int64_t m_asked = 0;
};

}  // namespace regia::import
