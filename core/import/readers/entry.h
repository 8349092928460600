// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/import/readers/byte_source.h"
#include "core/import/readers/zip_archive.h"

namespace regia::import {

/// A file, or something inside one: what a format gets to look at. Can be opened again and again, from the start.
struct Entry {
    std::filesystem::path path;        ///< the file on disk
    std::vector<std::string> members;  ///< the way inside it; empty: the file itself
    std::string file;                  ///< for people
    std::string name;                  ///< the innermost name
    std::function<Result<ByteSourcePtr>()> open;
    std::uint64_t sizeOnDisk = 0;        ///< what it takes there, packed: what it may unpack to is measured by that
    const Progress* progress = nullptr;  ///< who may cancel the reading; null: nobody

    /// The entry as a zip; one inside another archive is unpacked into memory. Errors: FileDamaged, FileTooLarge.
    [[nodiscard]] Result<std::shared_ptr<ZipArchive>> openArchive() const;
    /// Something inside this entry.
    [[nodiscard]] Entry inside(const std::string& member, std::function<Result<ByteSourcePtr>()> opener) const;
};

/// `progress` must outlive the entry.
[[nodiscard]] Entry entryOf(const std::filesystem::path& path, const Progress* progress = nullptr);
[[nodiscard]] Entry entryOf(const Entry& archiveEntry, const std::shared_ptr<ZipArchive>& archive, const ZipArchive::Member& member);
/// What a gzip file holds: named like it, without `.gz`.
[[nodiscard]] Entry entryInGzip(const Entry& gzip);

/// The extension in lower case, without the point; of `a.csv.gz` it is `gz`.
[[nodiscard]] std::string extensionOf(const std::string& name);

}  // namespace regia::import
