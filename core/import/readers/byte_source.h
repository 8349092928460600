// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace regia::import {

/// Bytes that come one after the other: a file, a member of an archive, text that is being decoded.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills `to` with at most `size` bytes and answers how many; 0 only at the end.
    /// Errors: FileChanged, FileDamaged, FileTooLarge, FileUnreadable.
    [[nodiscard]] virtual Result<std::size_t> read(char* to, std::size_t size) = 0;
    /// How far, in 0 … 1.
    [[nodiscard]] virtual double fraction() const = 0;
};

using ByteSourcePtr = std::unique_ptr<ByteSource>;

/// A file on disk. Errors: FileNotFound, FileUnreadable (a folder, a device, no permission).
[[nodiscard]] Result<ByteSourcePtr> openFile(const std::filesystem::path& path);

/// Bytes in memory, shared with whoever else reads them.
[[nodiscard]] ByteSourcePtr openMemory(std::shared_ptr<const std::string> bytes);

/// The same bytes, until somebody cancels. Errors: Cancelled, and those of `source`.
[[nodiscard]] ByteSourcePtr untilCancelled(ByteSourcePtr source, const Progress& progress);

/// What a gzip stream holds, all its members one after the other. Stops a bomb (see ExpansionGuard): `sizeOnDisk` is what it takes there,
/// which is less than its own size when it was packed once more.
[[nodiscard]] ByteSourcePtr inflateGzip(ByteSourcePtr compressed, std::uint64_t sizeOnDisk);

/// Reads until `limit` bytes or the end.
[[nodiscard]] Result<std::string> readUpTo(ByteSource& source, std::size_t limit);

/// Reads all. Errors: FileTooLarge over `limit`.
[[nodiscard]] Result<std::string> readAll(ByteSource& source, std::size_t limit);

/// Tells data that was packed well from a bomb: an ordinary sheet packs ×10 to ×30, a table of one repeated line ×150.
class ExpansionGuard {
public:
    /// False when `out` bytes came from `in` and no honest file does that.
    [[nodiscard]] static bool allows(std::uint64_t in, std::uint64_t out) { return out <= kFreeBytes || out / kMaxRatio <= in; }

    static constexpr std::uint64_t kFreeBytes = 64ULL << 20;
    static constexpr std::uint64_t kMaxRatio = 200;
};

}  // namespace regia::import
