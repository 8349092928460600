// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/private_file.h"

#include <random>
#include <system_error>

namespace regia::import {

Result<void> makePrivateFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::create_directories(folder, error))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error)
        return fail(error == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::FileUnreadable, folder.string(),
                    error.message());
    return {};
}

std::filesystem::path freshPrivateName(const std::filesystem::path& folder, const std::string& kind)
{
    std::random_device device;
    return folder / (kind + "-" + std::to_string(device()) + "-" + std::to_string(device()) + ".db");
}

}  // namespace regia::import
