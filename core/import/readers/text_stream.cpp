// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/text_stream.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

#include "core/text/charset.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

constexpr std::size_t kChunk = 256 * 1024;

std::size_t withoutNuls(char* bytes, std::size_t size)
{
    if (std::memchr(bytes, 0, size) == nullptr)
        return size;
    return static_cast<std::size_t>(std::remove(bytes, bytes + size, '\0') - bytes);
}

/// Text made ahead into a buffer that `read` hands out in pieces.
class BufferedText : public ByteSource {
public:
    explicit BufferedText(ByteSourcePtr bytes) : m_bytes(std::move(bytes)) {}

    Result<std::size_t> read(char* to, std::size_t size) final
    {
        while (m_at == m_text.size() && !m_ended) {
            m_text.clear();
            m_at = 0;
            REGIA_CHECK(produce());
            m_text.resize(withoutNuls(m_text.data(), m_text.size()));
        }
        const std::size_t count = std::min(size, m_text.size() - m_at);
        std::memcpy(to, m_text.data() + m_at, count);
        m_at += count;
        return count;
    }

    double fraction() const final { return m_bytes->fraction(); }

protected:
    /// Appends to m_text, or sets m_ended.
    virtual Result<void> produce() = 0;

    ByteSourcePtr m_bytes;
    std::string m_text;
    bool m_ended = false;

private:
    std::size_t m_at = 0;
};

class ConvertedText final : public BufferedText {
public:
    ConvertedText(ByteSourcePtr bytes, text::Converter converter)
        : BufferedText(std::move(bytes)), m_converter(std::move(converter)), m_raw(kChunk, '\0')
    {}

private:
    Result<void> produce() override
    {
        REGIA_TRY(const std::size_t got, m_bytes->read(m_raw.data(), m_raw.size()));
        m_ended = got == 0;
        m_converter.convert(std::string_view(m_raw).substr(0, got), m_ended, m_text);
        return {};
    }

    text::Converter m_converter;
    std::string m_raw;
};

/// UTF-8 in which some lines are not: each such line is read in another encoding.
class RepairedText final : public BufferedText {
public:
    RepairedText(ByteSourcePtr bytes, std::string encoding) : BufferedText(std::move(bytes)), m_encoding(std::move(encoding)) {}

private:
    Result<void> produce() override
    {
        const std::size_t kept = m_raw.size();
        m_raw.resize(kept + kChunk);
        REGIA_TRY(const std::size_t got, m_bytes->read(m_raw.data() + kept, kChunk));
        m_raw.resize(kept + got);
        m_ended = got == 0;
        const std::size_t lastEnd = m_raw.find_last_of("\r\n");
        const bool whole = m_ended || m_raw.size() > 16 * kChunk;
        const std::size_t ready = whole                          ? m_raw.size() - (m_ended ? 0 : text::incompleteTail(m_raw))
                                  : lastEnd == std::string::npos ? 0
                                                                 : lastEnd + 1;
        append(std::string_view(m_raw).substr(0, ready));
        m_raw.erase(0, ready);
        return {};
    }

    void append(std::string_view lines)
    {
        if (m_first && lines.starts_with("\xEF\xBB\xBF"))
            lines.remove_prefix(3);
        m_first = m_first && lines.empty();
        if (simdjson::validate_utf8(lines.data(), lines.size())) {
            m_text.append(lines);
            return;
        }
        while (!lines.empty()) {
            const std::size_t end = lines.find_first_of("\r\n");
            const std::string_view line = lines.substr(0, end == std::string_view::npos ? lines.size() : end + 1);
            if (simdjson::validate_utf8(line.data(), line.size()))
                m_text.append(line);
            else
                m_text.append(m_encoding.empty() ? text::withReplacements(line)
                                                 : text::toUtf8(line, m_encoding).value_or(text::withReplacements(line)));
            lines.remove_prefix(line.size());
        }
    }

    std::string m_encoding;
    std::string m_raw;
    bool m_first = true;
};

/// Text that was proved to be UTF-8: handed through.
class PlainText final : public ByteSource {
public:
    explicit PlainText(ByteSourcePtr bytes) : m_bytes(std::move(bytes)) {}

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        while (true) {
            REGIA_TRY(std::size_t got, fill(to, size));
            if (got == 0)
                return got;
            got = withoutNuls(to, got);
            if (got > 0)
                return got;
        }
    }

    double fraction() const override { return m_bytes->fraction(); }

private:
    Result<std::size_t> fill(char* to, std::size_t size)
    {
        REGIA_TRY(std::size_t got, m_bytes->read(to, size));
        if (!m_first)
            return got;
        while (got > 0 && got < 3 && size >= 3) {
            REGIA_TRY(const std::size_t more, m_bytes->read(to + got, size - got));
            if (more == 0)
                break;
            got += more;
        }
        m_first = false;
        if (std::string_view(to, got).starts_with("\xEF\xBB\xBF")) {
            std::memmove(to, to + 3, got - 3);
            return got > 3 ? got - 3 : fill(to, size);
        }
        return got;
    }

    ByteSourcePtr m_bytes;
    bool m_first = true;
};

}  // namespace

Result<ByteSourcePtr> decodeText(ByteSourcePtr bytes, const TextDecoding& decoding)
{
    if (decoding.encoding == "UTF-8" && decoding.repairEncoding.empty())
        return std::make_unique<PlainText>(std::move(bytes));
    if (decoding.encoding == "UTF-8")
        return std::make_unique<RepairedText>(std::move(bytes), decoding.repairEncoding);
    REGIA_TRY(text::Converter converter, text::Converter::open(decoding.encoding));
    return std::make_unique<ConvertedText>(std::move(bytes), std::move(converter));
}

}  // namespace regia::import
