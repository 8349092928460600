// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace regia::model {

/// What an import was to a contact, as its receipt says it of rows. Of those who were there before it, one is Merged, Updated or
/// Unchanged; who was Added can be Merged as well, when several rows spoke of the same new person.
enum class ImportPart : std::uint8_t {
    Touched,    ///< the file speaks of the contact
    Added,      ///< nobody knew the contact before
    Updated,    ///< known before, and the file brought something new
    Unchanged,  ///< known before, and nothing was new
    Merged,     ///< found twice: in the same file, or a person of another source
};

inline constexpr std::array<ImportPart, 5> kImportParts{ImportPart::Touched, ImportPart::Added, ImportPart::Updated, ImportPart::Unchanged,
                                                        ImportPart::Merged};

/// `touched added updated unchanged merged`.
[[nodiscard]] std::string_view toName(ImportPart part);
[[nodiscard]] std::optional<ImportPart> importPartFromName(std::string_view name);

}  // namespace regia::model
