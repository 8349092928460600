// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/compound_file.h"

#include <algorithm>
#include <cstring>

#include "core/import/readers/little_endian.h"

namespace regia::import {
namespace {

constexpr std::size_t kHeaderSize = 512;
constexpr std::size_t kEntrySize = 128;
constexpr std::size_t kMiniSectorSize = 64;
constexpr std::uint64_t kMiniStreamLimit = 4096;   // smaller streams live in the mini stream
constexpr std::uint32_t kLastSector = 0xFFFFFFFA;  // numbers above mark ends and free places
constexpr std::size_t kSectorsInHeader = 109;
constexpr std::uint8_t kStreamEntry = 2, kRootEntry = 5;

tl::unexpected<Error> damaged(std::string_view what) { return fail(ErrorCode::FileDamaged, {}, std::string(what)); }
tl::unexpected<Error> truncated() { return damaged("truncated: the workbook ends before its end"); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

/// The ASCII letters of an entry's name; other ones as `?`, for no stream that is looked for has them.
std::string nameOfEntry(std::string_view entry)
{
    const std::size_t size = std::min<std::size_t>(littleEndian16(entry, 64), 64);
    std::string name;
    for (std::size_t i = 0; i + 1 < size; i += 2) {
        const std::uint16_t c = littleEndian16(entry, i);
        if (c != 0)
            name += c < 0x80 ? static_cast<char>(c) : '?';
    }
    return name;
}

}  // namespace

/// Hands out a stream, sector by sector, out of the file's bytes or its mini stream.
class ChainSource final : public ByteSource {
public:
    ChainSource(std::shared_ptr<const CompoundFile> file, std::vector<std::uint32_t> chain, std::uint64_t size, bool isMini,
                std::uint64_t offset)
        : m_file(std::move(file)), m_chain(std::move(chain)), m_size(size), m_isMini(isMini), m_at(std::min(offset, size))
    {}

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (m_at == m_size || size == 0)
            return std::size_t{0};
        const std::size_t sectorSize = m_isMini ? kMiniSectorSize : m_file->m_sectorSize;
        const std::uint64_t index = m_at / sectorSize;
        const std::size_t inside = m_at % sectorSize;
        const std::string_view bytes = index < m_chain.size() ? sector(m_chain[index]) : std::string_view();
        if (inside >= bytes.size())
            return truncated();
        const std::size_t count = std::min<std::uint64_t>({size, bytes.size() - inside, m_size - m_at});
        std::memcpy(to, bytes.data() + inside, count);
        m_at += count;
        return count;
    }

    double fraction() const override { return m_size == 0 ? 1 : static_cast<double>(m_at) / static_cast<double>(m_size); }

private:
    [[nodiscard]] std::string_view sector(std::uint32_t index) const
    {
        if (!m_isMini)
            return m_file->sector(index).value_or(std::string_view());
        const std::size_t at = std::size_t{index} * kMiniSectorSize;
        const std::string_view all = m_file->m_miniStream;
        return at < all.size() ? all.substr(at, kMiniSectorSize) : std::string_view();
    }

    std::shared_ptr<const CompoundFile> m_file;
    std::vector<std::uint32_t> m_chain;
    std::uint64_t m_size;
    bool m_isMini;
    std::uint64_t m_at;
};

Result<std::shared_ptr<const CompoundFile>> CompoundFile::open(std::shared_ptr<const std::string> bytes)
{
    std::shared_ptr<CompoundFile> file(new CompoundFile(std::move(bytes)));
    REGIA_CHECK(file->readHeader());
    REGIA_CHECK(file->readAllocation());
    REGIA_CHECK(file->readDirectory());
    return file;
}

std::uint32_t CompoundFile::number(std::size_t at) const { return littleEndian32(*m_bytes, at); }

std::optional<std::string_view> CompoundFile::sector(std::uint32_t index) const
{
    const std::uint64_t at = (std::uint64_t{index} + 1) * m_sectorSize;
    if (at >= m_bytes->size())
        return std::nullopt;
    return std::string_view(*m_bytes).substr(at, m_sectorSize);
}

Result<void> CompoundFile::readHeader()
{
    if (m_bytes->size() < kHeaderSize)
        return truncated();
    const std::uint16_t shift = littleEndian16(*m_bytes, 30);
    if (shift != 9 && shift != 12)
        return damaged("an old office file with sectors of an unknown size");
    m_sectorSize = std::size_t{1} << shift;
    return {};
}

/// One sector of the table that says which sector follows which.
Result<void> CompoundFile::addAllocation(std::uint32_t index)
{
    const std::optional<std::string_view> bytes = sector(index);
    if (!bytes)
        return truncated();
    const std::size_t possible = m_bytes->size() / m_sectorSize + 1;
    for (std::size_t i = 0; i + 4 <= bytes->size() && m_next.size() < possible; i += 4)
        m_next.push_back(littleEndian32(*bytes, i));
    return {};
}

Result<void> CompoundFile::readAllocation()
{
    const std::size_t possible = m_bytes->size() / m_sectorSize + 1;
    for (std::size_t i = 0; i < kSectorsInHeader; ++i)
        if (const std::uint32_t index = number(76 + i * 4); index < kLastSector)
            REGIA_CHECK(addAllocation(index));
    std::uint32_t more = number(68);
    for (std::size_t i = 0; more < kLastSector && i < possible; ++i) {
        const std::optional<std::string_view> bytes = sector(more);
        if (!bytes || bytes->size() < m_sectorSize)
            return truncated();
        for (std::size_t at = 0; at + 4 < m_sectorSize; at += 4)
            if (const std::uint32_t index = littleEndian32(*bytes, at); index < kLastSector)
                REGIA_CHECK(addAllocation(index));
        more = littleEndian32(*bytes, m_sectorSize - 4);
    }
    return {};
}

Result<std::vector<std::uint32_t>> CompoundFile::chain(std::uint32_t start, const std::vector<std::uint32_t>& next,
                                                       std::uint64_t limit) const
{
    std::vector<std::uint32_t> sectors;
    for (std::uint32_t at = start; at < kLastSector && sectors.size() < limit; at = next[at]) {
        if (at >= next.size() || sectors.size() > next.size())
            return truncated();
        sectors.push_back(at);
    }
    return sectors;
}

Result<std::string> CompoundFile::wholeChain(std::uint32_t start, std::uint64_t size) const
{
    REGIA_TRY(const std::vector<std::uint32_t> sectors,
              chain(start, m_next, std::min<std::uint64_t>(size / m_sectorSize + 1, m_next.size())));
    std::string bytes;
    for (const std::uint32_t index : sectors) {
        const std::optional<std::string_view> part = sector(index);
        if (!part)
            return truncated();
        bytes += *part;
    }
    return bytes;
}

Result<void> CompoundFile::readDirectory()
{
    REGIA_TRY(const std::string directory, wholeChain(number(48), m_bytes->size()));
    if (directory.size() < kEntrySize || static_cast<std::uint8_t>(directory[66]) != kRootEntry)
        return damaged("truncated: an old office file without its list of contents");
    const std::uint32_t miniStart = littleEndian32(directory, 116);
    const std::uint64_t miniSize = littleEndian32(directory, 120);
    if (miniStart < kLastSector && miniSize > 0) {
        REGIA_TRY(m_miniStream, wholeChain(miniStart, miniSize));
        REGIA_TRY(const std::string table, wholeChain(number(60), m_bytes->size()));
        for (std::size_t i = 0; i + 4 <= table.size(); i += 4)
            m_miniNext.push_back(littleEndian32(table, i));
    }
    addStreamsBelowRoot(directory);
    return {};
}

/// The entries are a tree; those of embedded objects hang below their own storages and are not ours.
void CompoundFile::addStreamsBelowRoot(std::string_view directory)
{
    const std::size_t count = directory.size() / kEntrySize;
    std::vector<bool> seen(count, false);
    std::vector<std::uint32_t> open = {littleEndian32(directory, 76)};
    while (!open.empty()) {
        const std::uint32_t index = open.back();
        open.pop_back();
        if (index >= count || seen[index])
            continue;
        seen[index] = true;
        const std::string_view entry = directory.substr(index * kEntrySize, kEntrySize);
        if (static_cast<std::uint8_t>(entry[66]) == kStreamEntry)
            m_streams.push_back({nameOfEntry(entry), littleEndian32(entry, 116), littleEndian32(entry, 120)});
        open.push_back(littleEndian32(entry, 68));
        open.push_back(littleEndian32(entry, 72));
    }
}

const CompoundFile::Stream* CompoundFile::find(std::string_view name) const
{
    const auto found = std::find_if(m_streams.begin(), m_streams.end(), [&](const Stream& s) { return isSameName(s.name, name); });
    return found == m_streams.end() ? nullptr : &*found;
}

Result<ByteSourcePtr> CompoundFile::read(std::string_view name, std::uint64_t offset) const
{
    const Stream* stream = find(name);
    if (stream == nullptr)
        return damaged("an old office file without a part that it needs");
    const bool isMini = stream->size < kMiniStreamLimit;
    const std::size_t sectorSize = isMini ? kMiniSectorSize : m_sectorSize;
    REGIA_TRY(std::vector<std::uint32_t> sectors,
              chain(stream->start, isMini ? m_miniNext : m_next, (stream->size + sectorSize - 1) / sectorSize));
    return std::make_unique<ChainSource>(shared_from_this(), std::move(sectors), stream->size, isMini, offset);
}

}  // namespace regia::import
