// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

using TicketId = Id<struct TicketTag>;

/// A question or complaint to the help desk.
struct Ticket {
    TicketId id;
    SourceId source;
    std::string externalKey;
    RecordId record;
    BatchId batch;
    std::string subject, status;
    Instant createdAt;
    std::optional<Instant> solvedAt;
    nlohmann::json details;
};

}  // namespace regia::model
