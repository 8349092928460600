// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regia::import {

/// What the bytes of a text say about its encoding.
struct EncodingGuess {
    std::string encoding = "UTF-8";  ///< IANA name
    bool bom = false;
    bool guessed = false;  ///< neither a mark nor valid UTF-8 proved it
    bool repair = false;   ///< UTF-8, but for a few lines: those are read as `repairEncoding`
    std::string repairEncoding;
    std::vector<std::int64_t> badLines;  ///< the first of those lines
    bool nuls = false;                   ///< NUL bytes in a text that has no place for them
    bool mojibake = false;               ///< text that was broken before: "Ã¨" for "è"
    bool binary = false;                 ///< no text at all
};

/// Looks at every byte of a text, chunk by chunk, in bounded memory (formats, reading order 2): byte-order mark; the pattern of
/// NUL bytes; strict UTF-8 over the whole of it; few bad lines among good ones; else the single-byte encoding whose letters are the
/// most plausible around the non-ASCII bytes.
class EncodingScan {
public:
    void feed(std::string_view bytes);
    [[nodiscard]] EncodingGuess result() const;

private:
    void countNuls(std::string_view bytes);
    void checkUtf8(std::string_view bytes);
    [[nodiscard]] std::string_view wholeLines(std::string_view bytes);
    void checkLine(std::string_view line);
    void endLine();
    void collectContext(std::string_view bytes);
    [[nodiscard]] std::string utf16Pattern() const;

    std::string m_head;     ///< the first bytes, for marks and patterns
    std::string m_tail;     ///< a line cut off at the end of the last chunk
    std::string m_context;  ///< stretches around non-ASCII bytes, for scoring
    std::uint64_t m_size = 0;
    std::uint64_t m_nulsEven = 0, m_nulsOdd = 0, m_controls = 0;
    std::int64_t m_line = 1;
    std::int64_t m_goodLines = 0, m_badLines = 0;  ///< lines with valid non-ASCII text only, lines with a wrong byte
    bool m_lineHasText = false, m_lineIsBad = false;
    bool m_mojibake = false;
    std::uint64_t m_carriageReturns = 0, m_lineFeeds = 0;
    std::vector<std::int64_t> m_firstBad;
};

/// How plausible `bytes` (stretches of text around non-ASCII bytes) are in `encoding`; higher is better. 0 for plain ASCII.
[[nodiscard]] double encodingScore(std::string_view bytes, std::string_view encoding);

}  // namespace regia::import
