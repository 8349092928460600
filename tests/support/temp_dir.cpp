// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_dir.h"

#include <stdlib.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace regia::test {
namespace {

/// In memory where there is room, unless TMPDIR says otherwise: tests commit thousands of times, and a disk takes 20 ms each.
std::filesystem::path parentFolder()
{
    constexpr std::uintmax_t kRoom = std::uintmax_t{1} << 30;
    const std::filesystem::path memory = "/dev/shm";
    std::error_code error;
    const auto space = std::filesystem::space(memory, error);
    if (!error && space.available >= kRoom && std::getenv("TMPDIR") == nullptr)
        return memory;
    return std::filesystem::canonical(std::filesystem::temp_directory_path());
}

}  // namespace

TempDir::TempDir()
{
    std::string name = (parentFolder() / "regia-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder: " + name);
    m_path = name;
}

TempDir::~TempDir()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string readBytes(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bytes;
}

}  // namespace regia::test
