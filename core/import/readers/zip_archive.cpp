// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <fstream>
#include <system_error>

#include "core/import/readers/little_endian.h"

namespace regia::import {

namespace {

constexpr std::streamoff kTail = 66 * 1024;  // a comment of 64 KB and the records of the end

}  // namespace

struct ZipArchive::Handle {
    std::shared_ptr<const std::string> bytes;  ///< what a buffer source points into
    zip_t* archive = nullptr;
    int error = 0;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (archive != nullptr)
            zip_discard(archive);
    }
};

namespace {

std::string messageOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

tl::unexpected<Error> readFailure(int code, const std::string& member)
{
    if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD)
        return fail(ErrorCode::FileEncrypted, member, "the archive asks for a password: unpack it and import the files inside");
    if (code == ZIP_ER_COMPNOTSUPP || code == ZIP_ER_ENCRNOTSUPP)
        return fail(ErrorCode::FileUnsupported, member, "packed in a way that is not read: unpack the archive and import the files inside");
    return fail(ErrorCode::FileDamaged, member, messageOf(code));
}

/// How many members the end of an archive claims; libzip would make room for all of them before it could be asked.
std::uint64_t claimedMembers(std::string_view tail)
{
    const std::size_t end = tail.rfind("PK\x05\x06");
    if (end == std::string_view::npos)
        return 0;
    const std::uint16_t count = littleEndian16(tail, end + 10);
    const std::size_t wide = tail.substr(0, end).rfind("PK\x06\x06");
    return count == 0xFFFF && wide != std::string_view::npos ? littleEndian(tail, wide + 32, 8) : count;
}

/// The last bytes of a file, where an archive's end must begin.
std::string tailOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file.tellg();
    std::string tail(static_cast<std::size_t>(std::clamp<std::streamoff>(size, 0, kTail)), '\0');
    file.seekg(size - static_cast<std::streamoff>(tail.size()));
    file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    return tail;
}

tl::unexpected<Error> tooManyMembers()
{
    return fail(ErrorCode::FileTooLarge, {}, "an archive of more than " + std::to_string(ZipArchive::kMaxMembers) + " members");
}

}  // namespace

class MemberSource final : public ByteSource {
public:
    MemberSource(std::shared_ptr<ZipArchive> archive, zip_file_t* file, ZipArchive::Member member)
        : m_archive(std::move(archive)), m_file(file), m_member(std::move(member))
    {}
    ~MemberSource() override { zip_fclose(m_file); }
    MemberSource(const MemberSource&) = delete;
    MemberSource& operator=(const MemberSource&) = delete;

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (m_archive->m_progress != nullptr && m_archive->m_progress->cancelled())
            return fail(ErrorCode::Cancelled);
        const zip_int64_t got = zip_fread(m_file, to, size);
        if (got < 0 && m_archive->hasChanged())
            return fail(ErrorCode::FileChanged, m_member.name, "the archive changed while it was read");
        if (got < 0)
            return readFailure(zip_error_code_zip(zip_file_get_error(m_file)), m_member.name);
        m_out += static_cast<std::uint64_t>(got);
        if (!ExpansionGuard::allows(std::min(m_member.packed, m_archive->m_sizeOnDisk), m_out) || !m_archive->allows(m_member.index, m_out))
            return fail(ErrorCode::FileTooLarge, m_member.name, "it unpacks to more than 200 times its size");
        if (m_out > m_member.unpacked)
            return fail(ErrorCode::FileDamaged, m_member.name, "it is longer than the archive says");
        if (got == 0 && m_out < m_member.unpacked)
            return fail(ErrorCode::FileDamaged, m_member.name, "truncated: it ends before the size that the archive names");
        return static_cast<std::size_t>(got);
    }

    double fraction() const override
    {
        return m_member.unpacked == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_out) / static_cast<double>(m_member.unpacked));
    }

private:
    std::shared_ptr<ZipArchive> m_archive;
    zip_file_t* m_file;
    ZipArchive::Member m_member;
    std::uint64_t m_out = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
ZipArchive::~ZipArchive() = default;

bool ZipArchive::allows(std::uint64_t index, std::uint64_t unpacked)
{
    if (index >= m_unpacked.size())
        m_unpacked.resize(index + 1);
    std::uint64_t& most = m_unpacked[index];
    if (unpacked > most) {
        m_allUnpacked += unpacked - most;
        most = unpacked;
    }
    return ExpansionGuard::allows(m_sizeOnDisk, m_allUnpacked);
}

bool ZipArchive::hasChanged() const
{
    std::error_code error;
    return !m_path.empty() && (std::filesystem::last_write_time(m_path, error) != m_modified || error ||
                               std::filesystem::file_size(m_path, error) != m_sizeOnDisk || error);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const std::filesystem::path& path, const Progress* progress)
{
    auto handle = std::make_unique<Handle>();
    if (claimedMembers(tailOf(path)) > kMaxMembers)
        return tooManyMembers();
    std::error_code unknown;
    const auto modified = std::filesystem::last_write_time(path, unknown);
    const std::uint64_t size = std::filesystem::file_size(path, unknown);
    handle->archive = zip_open(path.c_str(), ZIP_RDONLY, &handle->error);
    REGIA_TRY(std::shared_ptr<ZipArchive> archive, openHandle(std::move(handle)));
    archive->m_path = path;
    archive->m_modified = modified;
    archive->m_sizeOnDisk = size;
    archive->m_progress = progress;
    return archive;
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(std::shared_ptr<const std::string> bytes, std::uint64_t sizeOnDisk,
                                                     const Progress* progress)
{
    auto handle = std::make_unique<Handle>();
    handle->bytes = std::move(bytes);
    if (claimedMembers(
            std::string_view(*handle->bytes).substr(handle->bytes->size() - std::min<std::size_t>(handle->bytes->size(), kTail))) >
        kMaxMembers)
        return tooManyMembers();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(handle->bytes->data(), handle->bytes->size(), 0, &error);
    if (source != nullptr) {
        handle->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (handle->archive == nullptr)
            zip_source_free(source);
    }
    handle->error = zip_error_code_zip(&error);
    zip_error_fini(&error);
    REGIA_TRY(std::shared_ptr<ZipArchive> archive, openHandle(std::move(handle)));
    archive->m_sizeOnDisk = std::min<std::uint64_t>(sizeOnDisk, archive->m_handle->bytes->size());
    archive->m_progress = progress;
    return archive;
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::openHandle(std::unique_ptr<Handle> handle)
{
    if (handle->archive == nullptr) {
        const bool cut = handle->error == ZIP_ER_NOZIP || handle->error == ZIP_ER_INCONS;
        return fail(ErrorCode::FileDamaged, {}, (cut ? "truncated: " : "") + messageOf(handle->error));
    }
    std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(handle)));
    REGIA_CHECK(archive->list());
    return archive;
}

Result<void> ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_handle->archive, 0);
    if (count > static_cast<zip_int64_t>(kMaxMembers))
        return tooManyMembers();
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        if (zip_stat_index(m_handle->archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS, &status) != 0 ||
            (status.valid & ZIP_STAT_NAME) == 0)
            continue;
        Member member;
        member.index = static_cast<std::uint64_t>(i);
        member.name = status.name;
        member.packed = status.comp_size;
        member.unpacked = status.size;
        member.encrypted = (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE;
        member.folder = member.name.ends_with('/');
        m_members.push_back(std::move(member));
    }
    return {};
}

const ZipArchive::Member* ZipArchive::find(std::string_view name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member& member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

const ZipArchive::Member* ZipArchive::findAnyCase(std::string_view name) const
{
    if (const Member* exact = find(name); exact != nullptr)
        return exact;
    const auto plain = [](char c) { return c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member& member) {
        return std::equal(member.name.begin(), member.name.end(), name.begin(), name.end(),
                          [&](char a, char b) { return plain(a) == plain(b); });
    });
    return found == m_members.end() ? nullptr : &*found;
}

Result<ByteSourcePtr> ZipArchive::read(const Member& member)
{
    if (member.encrypted)
        return readFailure(ZIP_ER_NOPASSWD, member.name);
    zip_file_t* file = zip_fopen_index(m_handle->archive, member.index, 0);
    if (file == nullptr)
        return readFailure(zip_error_code_zip(zip_get_error(m_handle->archive)), member.name);
    return std::make_unique<MemberSource>(shared_from_this(), file, member);
}

Result<std::string> ZipArchive::readText(std::string_view name, std::size_t limit)
{
    const Member* member = find(name);
    if (member == nullptr)
        return fail(ErrorCode::FileNotFound, std::string(name));
    REGIA_TRY(const ByteSourcePtr source, read(*member));
    return readAll(*source, limit);
}

bool isSafeMemberName(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.front() == '\\' || (name.size() > 1 && name[1] == ':') ||
        name.find('\0') != std::string_view::npos)
        return false;
    std::size_t start = 0;
    while (start <= name.size()) {
        const std::size_t end = std::min(name.find_first_of("/\\", start), name.size());
        if (name.substr(start, end - start) == "..")
            return false;
        start = end + 1;
    }
    return true;
}

bool isSystemMember(std::string_view name)
{
    if (name.starts_with("__MACOSX/"))
        return true;
    const std::size_t slash = name.find_last_of("/\\");
    const std::string_view base = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return base.starts_with('.') || base == "Thumbs.db" || base == "desktop.ini";
}

}  // namespace regia::import
