// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lock_file.h"

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "core/calendar/iso_text.h"

namespace regia::workspace {
namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string userName()
{
    std::array<char, 4096> memory{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::geteuid(), &entry, memory.data(), memory.size(), &found);
    return found != nullptr ? found->pw_name : std::to_string(::geteuid());
}

std::optional<LockOwner> readOwner(int file)
{
    std::array<char, 4096> memory{};
    const ssize_t size = ::pread(file, memory.data(), memory.size(), 0);
    if (size <= 0)
        return std::nullopt;
    const auto json = nlohmann::json::parse(memory.data(), memory.data() + size, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto textAt = [&](const char* key) { return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : ""; };
    const bool hasPid = json.contains("pid") && json["pid"].is_number_integer();
    LockOwner owner{textAt("host"), hasPid ? json["pid"].get<std::int64_t>() : 0, textAt("user"), textAt("since")};
    return owner.host.empty() ? std::nullopt : std::optional(std::move(owner));
}

/// The words are for people; a full disk that has no room for them does not keep anybody from working.
void writeOwner(int file, const LockOwner& owner)
{
    const nlohmann::json json = {{"host", owner.host}, {"pid", owner.pid}, {"user", owner.user}, {"since", owner.since}};
    const std::string text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(file, text.data(), text.size(), 0);
}

bool isSameFile(int file, const std::filesystem::path& path)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(file, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_dev == named.st_dev &&
           opened.st_ino == named.st_ino;
}

tl::unexpected<Error> inUse(const std::filesystem::path& workspace, const std::optional<LockOwner>& owner)
{
    return fail(ErrorCode::WorkspaceInUse, workspace.string(), owner ? owner->text() : "by another user");
}

tl::unexpected<Error> notOpened(const std::filesystem::path& workspace, int number)
{
    std::error_code ignored;
    if (number == ENOSPC || number == EDQUOT)
        return fail(ErrorCode::DiskFull, workspace.string());
    if (number == EACCES && std::filesystem::exists(lockPathOf(workspace), ignored))
        return inUse(workspace, std::nullopt);
    if (number == EACCES || number == EROFS || number == EPERM)
        return fail(ErrorCode::WorkspaceReadOnly, workspace.string(), "the folder can not be written to");
    return fail(ErrorCode::DiskFailure, workspace.string(), std::generic_category().message(number));
}

enum class Hold { Ours, Others, Unknown };

/// The system's own lock dies with its process, so whoever gets it may take the file over. Some network file systems have none.
Hold hold(int file)
{
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return Hold::Ours;
    return errno == EWOULDBLOCK ? Hold::Others : Hold::Unknown;
}

bool isAlive(const LockOwner& owner) { return owner.pid > 0 && (::kill(static_cast<pid_t>(owner.pid), 0) == 0 || errno == EPERM); }

bool keepsUsOut(const LockOwner& owner, Hold hold) { return owner.host != hostName() || (hold == Hold::Unknown && isAlive(owner)); }

}  // namespace

std::string LockOwner::text() const { return user + "@" + host + ", process " + std::to_string(pid) + ", since " + since; }

std::filesystem::path lockPathOf(const std::filesystem::path& workspace)
{
    return workspace.parent_path() / ("." + workspace.filename().string() + ".regia-lock");
}

Result<LockFile> LockFile::acquire(const std::filesystem::path& workspace, const Clock& clock)
{
    const std::filesystem::path path = lockPathOf(workspace);
    for (;;) {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (file < 0)
            return notOpened(workspace, errno);
        LockFile lock({}, file);
        const Hold held = hold(file);
        const std::optional<LockOwner> owner = readOwner(file);
        if (held == Hold::Others)
            return inUse(workspace, owner);
        // Between opening and holding it, its owner may have removed it: then it locks nothing.
        if (!isSameFile(file, path))
            continue;
        if (owner && keepsUsOut(*owner, held))
            return inUse(workspace, owner);
        writeOwner(file, {hostName(), ::getpid(), userName(), calendar::toIso(clock.now())});
        lock.m_path = path;
        return lock;
    }
}

LockFile::LockFile(LockFile&& other) noexcept : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1))
{
    other.m_path.clear();
}

LockFile::~LockFile()
{
    if (m_file < 0)
        return;
    if (!m_path.empty())
        ::unlink(m_path.c_str());
    ::close(m_file);
}

std::optional<LockOwner> lockOwner(const std::filesystem::path& workspace)
{
    const int file = ::open(lockPathOf(workspace).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return std::nullopt;
    const std::optional<LockOwner> owner = readOwner(file);
    ::close(file);
    return owner;
}

Result<void> removeForeignLock(const std::filesystem::path& workspace)
{
    std::error_code error;
    std::filesystem::remove(lockPathOf(workspace), error);
    if (error)
        return fail(ErrorCode::WorkspaceReadOnly, workspace.string(), error.message());
    return {};
}

}  // namespace regia::workspace
