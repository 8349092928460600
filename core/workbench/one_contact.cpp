// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/one_contact.h"

#include <algorithm>

namespace regia::workbench {

ContactFigures figuresOf(const snapshot::Snapshot& snapshot, std::size_t row, Instant asOf)
{
    ContactFigures figures;
    const snapshot::Events& events = snapshot.events();
    const std::optional<std::uint16_t> purchase = events.typeNamed("purchase");
    for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1] && events.time[e] < asOf.ms; ++e) {
        if (events.type[e] != purchase)
            continue;
        ++figures.orders;
        if (events.amount[e] != snapshot::kNoAmount)
            figures.spent += events.amount[e];
    }
    const auto& scales = snapshot.answers().scales;
    const auto first = std::lower_bound(scales.begin(), scales.end(), row,
                                        [](const snapshot::ScaleAnswer& answer, std::size_t wanted) { return answer.row < wanted; });
    for (auto answer = first; answer != scales.end() && answer->row == row && answer->at < asOf.ms; ++answer)
        if (answer->kind == 0)
            figures.lastNps = answer->score;
    return figures;
}

}  // namespace regia::workbench
