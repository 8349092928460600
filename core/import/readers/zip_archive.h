// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// A zip for reading, on disk or in memory. The sizes that its directory claims are never trusted: what is unpacked is counted, of each
/// member and of all of them (ExpansionGuard). Copies of the pointer share it; its members must not be read from several threads at once.
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    struct Member {
        std::uint64_t index = 0;
        std::string name;  ///< UTF-8, as stored: may try to climb out
        std::uint64_t packed = 0;
        std::uint64_t unpacked = 0;
        bool encrypted = false;
        bool folder = false;
    };

    /// Errors: FileDamaged, FileTooLarge (over kMaxMembers).
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const std::filesystem::path& path, const Progress* progress = nullptr);
    /// `sizeOnDisk`: what the archive takes there when it lies in another one.
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(std::shared_ptr<const std::string> bytes, std::uint64_t sizeOnDisk,
                                                                  const Progress* progress = nullptr);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }
    /// The member of that name; case matters.
    [[nodiscard]] const Member* find(std::string_view name) const;
    /// The same for programs that write `XL\\Workbook.xml` and mean `xl/workbook.xml`.
    [[nodiscard]] const Member* findAnyCase(std::string_view name) const;

    /// Opens a member for reading; the source keeps the archive alive. Errors: FileEncrypted, FileDamaged, FileUnsupported.
    [[nodiscard]] Result<ByteSourcePtr> read(const Member& member);
    /// A whole member, for small parts. Errors: FileNotFound, FileTooLarge and those of reading.
    [[nodiscard]] Result<std::string> readText(std::string_view name, std::size_t limit);

    static constexpr std::uint64_t kMaxMembers = 10000;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> openHandle(std::unique_ptr<Handle> handle);
    Result<void> list();

    friend class MemberSource;
    /// Counts what came out of a member; false when no honest archive holds that much.
    [[nodiscard]] bool allows(std::uint64_t index, std::uint64_t unpacked);
    [[nodiscard]] bool hasChanged() const;

    std::unique_ptr<Handle> m_handle;
    std::vector<Member> m_members;
    std::vector<std::uint64_t> m_unpacked;  ///< by index, the most that came out
    std::uint64_t m_allUnpacked = 0, m_sizeOnDisk = 0;
    const Progress* m_progress = nullptr;
    std::filesystem::path m_path;  ///< empty: in memory
    std::filesystem::file_time_type m_modified;
};

/// A name that stays inside the folder it is unpacked to: relative, without `..`, drive letters or NUL.
[[nodiscard]] bool isSafeMemberName(std::string_view name);

/// What systems leave behind in archives: `__MACOSX/…`, `.DS_Store`, `Thumbs.db`, dot files.
[[nodiscard]] bool isSystemMember(std::string_view name);

}  // namespace regia::import
