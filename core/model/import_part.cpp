// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import_part.h"

namespace regia::model {
namespace {

constexpr std::array<std::string_view, kImportParts.size()> kNames{"touched", "added", "updated", "unchanged", "merged"};

}  // namespace

std::string_view toName(ImportPart part) { return kNames[static_cast<std::size_t>(part)]; }

std::optional<ImportPart> importPartFromName(std::string_view name)
{
    for (const ImportPart part : kImportParts)
        if (toName(part) == name)
            return part;
    return std::nullopt;
}

}  // namespace regia::model
