// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/entry.h"

#include <algorithm>
#include <system_error>

#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::size_t kMaxNestedArchive = 256U << 20;

}  // namespace

Result<std::shared_ptr<ZipArchive>> Entry::openArchive() const
{
    if (members.empty())
        return ZipArchive::open(path, progress);
    REGIA_TRY(const ByteSourcePtr source, open());
    REGIA_TRY(std::string bytes, readAll(*source, kMaxNestedArchive));
    return ZipArchive::open(std::make_shared<const std::string>(std::move(bytes)), sizeOnDisk, progress);
}

Entry Entry::inside(const std::string& member, std::function<Result<ByteSourcePtr>()> opener) const
{
    Entry entry;
    entry.path = path;
    entry.members = members;
    entry.members.push_back(member);
    entry.file = file + " › " + member;
    entry.name = member.substr(member.find_last_of("/\\") + 1);
    entry.open = std::move(opener);
    entry.sizeOnDisk = sizeOnDisk;
    entry.progress = progress;
    return entry;
}

Entry entryOf(const std::filesystem::path& path, const Progress* progress)
{
    Entry entry;
    entry.path = path;
    entry.file = entry.name = path.filename().string();
    std::error_code unknown;
    entry.sizeOnDisk = std::filesystem::file_size(path, unknown);
    entry.progress = progress;
    entry.open = [path, progress]() -> Result<ByteSourcePtr> {
        REGIA_TRY(ByteSourcePtr source, openFile(path));
        return progress == nullptr ? std::move(source) : untilCancelled(std::move(source), *progress);
    };
    return entry;
}

Entry entryOf(const Entry& archiveEntry, const std::shared_ptr<ZipArchive>& archive, const ZipArchive::Member& member)
{
    Entry entry = archiveEntry.inside(member.name, [archive, member] { return archive->read(member); });
    entry.sizeOnDisk = std::min(entry.sizeOnDisk, member.packed);
    return entry;
}

Entry entryInGzip(const Entry& gzip)
{
    const std::string extension = extensionOf(gzip.name);
    std::string name = gzip.name;
    if (extension == "gz" || extension == "gzip")
        name.resize(name.size() - extension.size() - 1);
    return gzip.inside(name, [opener = gzip.open, size = gzip.sizeOnDisk]() -> Result<ByteSourcePtr> {
        REGIA_TRY(ByteSourcePtr source, opener());
        return inflateGzip(std::move(source), size);
    });
}

std::string extensionOf(const std::string& name)
{
    const std::size_t point = name.find_last_of('.');
    return point == std::string::npos || point + 1 == name.size() ? std::string() : text::lowerCase(name.substr(point + 1));
}

}  // namespace regia::import
