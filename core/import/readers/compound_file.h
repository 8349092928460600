// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// The container of old office files: streams under names, in chains of sectors ([MS-CFB]). The whole file is in memory; every
/// number in it is checked before it is believed, and a chain that bites its tail ends.
class CompoundFile : public std::enable_shared_from_this<CompoundFile> {
public:
    /// Errors: FileDamaged (its detail begins with `truncated` when the file is too short for what it says).
    [[nodiscard]] static Result<std::shared_ptr<const CompoundFile>> open(std::shared_ptr<const std::string> bytes);

    /// Whether the root holds a stream of that name; case does not matter.
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    /// A stream from `offset` on. Errors: FileDamaged (no such stream, a broken chain).
    [[nodiscard]] Result<ByteSourcePtr> read(std::string_view name, std::uint64_t offset = 0) const;

    static constexpr std::size_t kMaxSize = 256U << 20;

private:
    struct Stream {
        std::string name;
        std::uint32_t start = 0;
        std::uint64_t size = 0;
    };
    friend class ChainSource;

    explicit CompoundFile(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readAllocation();
    [[nodiscard]] Result<void> readDirectory();
    [[nodiscard]] Result<void> addAllocation(std::uint32_t sector);
    void addStreamsBelowRoot(std::string_view directory);
    [[nodiscard]] const Stream* find(std::string_view name) const;

    [[nodiscard]] std::uint32_t number(std::size_t at) const;
    /// The bytes of a sector; short at the end of a file that was cut. None when it begins beyond it.
    [[nodiscard]] std::optional<std::string_view> sector(std::uint32_t index) const;
    /// The sectors of a chain, at most `limit`. Errors: FileDamaged.
    [[nodiscard]] Result<std::vector<std::uint32_t>> chain(std::uint32_t start, const std::vector<std::uint32_t>& next,
                                                           std::uint64_t limit) const;
    [[nodiscard]] Result<std::string> wholeChain(std::uint32_t start, std::uint64_t size) const;

    std::shared_ptr<const std::string> m_bytes;
    std::size_t m_sectorSize = 512;
    std::vector<std::uint32_t> m_next;      ///< of each sector, the one that follows
    std::vector<std::uint32_t> m_miniNext;  ///< the same of the small sectors inside the root's stream
    std::string m_miniStream;
    std::vector<Stream> m_streams;
};

}  // namespace regia::import
