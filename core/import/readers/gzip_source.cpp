// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "core/import/readers/byte_source.h"

namespace regia::import {
namespace {

constexpr std::size_t kInputSize = 256 * 1024;
constexpr int kGzipWindow = 15 + 16;

class GzipSource final : public ByteSource {
public:
    GzipSource(ByteSourcePtr compressed, std::uint64_t sizeOnDisk)
        : m_compressed(std::move(compressed)), m_sizeOnDisk(sizeOnDisk), m_input(kInputSize)
    {
        m_ready = inflateInit2(&m_stream, kGzipWindow) == Z_OK;
    }
    ~GzipSource() override
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (!m_ready)
            return fail(ErrorCode::FileDamaged, {}, "the gzip stream cannot be opened");
        m_stream.next_out = reinterpret_cast<Bytef*>(to);
        m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
        const std::size_t asked = m_stream.avail_out;
        while (m_stream.avail_out == asked && !m_ended)
            REGIA_CHECK(step());
        const std::size_t made = asked - m_stream.avail_out;
        m_out += made;
        if (!ExpansionGuard::allows(std::min(m_in, m_sizeOnDisk), m_out))
            return fail(ErrorCode::FileTooLarge, {}, "the gzip stream unpacks to more than 200 times its size");
        return made;
    }

    double fraction() const override { return m_compressed->fraction(); }

private:
    Result<void> step()
    {
        REGIA_CHECK(fill());
        if (m_betweenMembers)
            return beginMember();
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END)
            m_betweenMembers = true;
        else if (status == Z_BUF_ERROR && m_inputEnded && m_stream.avail_in == 0)
            return fail(ErrorCode::FileDamaged, {}, "truncated: the gzip stream ends before its end");
        else if (status != Z_OK && status != Z_BUF_ERROR)
            return fail(ErrorCode::FileDamaged, {}, m_stream.msg != nullptr ? m_stream.msg : "the gzip stream is damaged");
        return {};
    }

    /// Another member may follow the one that ended; padding or foreign bytes behind the last one are no part of the data.
    Result<void> beginMember()
    {
        if (m_stream.avail_in < 2 && !m_inputEnded)
            return {};
        if (m_stream.avail_in < 2 || m_stream.next_in[0] != 0x1f || m_stream.next_in[1] != 0x8b) {
            m_ended = true;
            return {};
        }
        inflateReset(&m_stream);
        m_betweenMembers = false;
        return {};
    }

    Result<void> fill()
    {
        const bool wanted = m_stream.avail_in == 0 || (m_betweenMembers && m_stream.avail_in < 2);
        if (!wanted || m_inputEnded)
            return {};
        const std::size_t kept = m_stream.avail_in;
        if (kept > 0)
            m_input[0] = *reinterpret_cast<const char*>(m_stream.next_in);
        REGIA_TRY(const std::size_t got, m_compressed->read(m_input.data() + kept, m_input.size() - kept));
        m_inputEnded = got == 0;
        m_in += got;
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(kept + got);
        return {};
    }

    ByteSourcePtr m_compressed;
    std::uint64_t m_sizeOnDisk;
    std::vector<char> m_input;
    z_stream m_stream = {};
    std::uint64_t m_in = 0;
    std::uint64_t m_out = 0;
    bool m_ready = false;
    bool m_inputEnded = false;
    bool m_betweenMembers = false;
    bool m_ended = false;
};

}  // namespace

ByteSourcePtr inflateGzip(ByteSourcePtr compressed, std::uint64_t sizeOnDisk)
{
    return std::make_unique<GzipSource>(std::move(compressed), sizeOnDisk);
}

}  // namespace regia::import
