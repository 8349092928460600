// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/file_hash.h"

#include <sodium.h>

#include <array>
#include <fstream>
#include <vector>

namespace regia::import {
namespace {

std::string hexOf(const std::array<unsigned char, crypto_hash_sha256_BYTES>& digest)
{
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

}  // namespace

Result<std::string> sha256Of(const std::filesystem::path& path, const std::atomic<bool>& stop)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(std::filesystem::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path.string(), path.string());
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<unsigned char> buffer(std::size_t{1} << 18);
    while (file.read(reinterpret_cast<char*>(buffer.data()), static_cast<std::streamsize>(buffer.size())) || file.gcount() > 0) {
        if (stop)
            return fail(ErrorCode::Cancelled);
        crypto_hash_sha256_update(&state, buffer.data(), static_cast<unsigned long long>(file.gcount()));
    }
    if (file.bad())
        return fail(ErrorCode::FileUnreadable, path.string(), "read error");
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return hexOf(digest);
}

}  // namespace regia::import
