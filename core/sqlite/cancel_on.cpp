// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/cancel_on.h"

#include <sqlite3.h>

namespace regia::sqlite {

CancelOn::CancelOn(const Database& database, const Progress& progress) : m_handle(database.handle())
{
    constexpr int kSteps = 10'000;
    // The context is a void*; the progress is only asked.
    sqlite3_progress_handler(
        m_handle, kSteps, [](void* context) { return static_cast<const Progress*>(context)->cancelled() ? 1 : 0; },
        const_cast<Progress*>(&progress));
}

CancelOn::~CancelOn() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

}  // namespace regia::sqlite
