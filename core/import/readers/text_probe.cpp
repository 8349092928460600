// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/text_probe.h"

#include <algorithm>

#include "core/text/charset.h"

namespace regia::import {
namespace {

constexpr std::size_t kChunk = 512 * 1024;
constexpr std::size_t kStretch = 32 * 1024;
constexpr std::size_t kStretches = 6;

/// From the first whole line on, in UTF-8.
std::string textOfStretch(const std::string& bytes, const std::string& encoding)
{
    std::string utf8 = text::toUtf8(bytes, encoding).value_or(std::string());
    utf8.erase(0, std::min(utf8.find_first_of("\r\n"), utf8.size()));
    utf8.erase(0, std::min(utf8.find_first_not_of("\r\n"), utf8.size()));
    return utf8;
}

}  // namespace

Result<TextProbe> probeText(const Entry& entry, Progress& progress, std::uint64_t longestLine)
{
    REGIA_TRY(const ByteSourcePtr source, entry.open());
    EncodingScan scan;
    std::vector<std::string> pieces;
    std::string chunk(kChunk, '\0');
    std::int64_t lines = 0;
    std::uint64_t at = 0, nextPiece = 2 * kDialectHead, line = 0;
    while (true) {
        REGIA_TRY(const std::size_t got, source->read(chunk.data(), chunk.size()));
        if (got == 0)
            break;
        const std::string_view bytes(chunk.data(), got);
        scan.feed(bytes);
        lines += std::count(bytes.begin(), bytes.end(), '\n');
        line = bytes.find_first_of("\r\n") == std::string_view::npos ? line + got : 0;
        if (line > longestLine)
            return fail(ErrorCode::FileTooLarge, "line " + std::to_string(lines + 1),
                        "a line of more than " + std::to_string(longestLine >> 20) + " MB: no table, or damaged");
        if (at >= nextPiece && pieces.size() < kStretches && got > kStretch) {
            // An even length from an even place, so that UTF-16 stays aligned.
            pieces.emplace_back(bytes.substr(at % 2, kStretch));
            nextPiece = at * 3;
        }
        at += got;
        progress.report(static_cast<std::int64_t>(source->fraction() * 1000), 1000);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
    }
    TextProbe probe;
    probe.guess = scan.result();
    for (const std::string& piece : pieces)
        probe.stretches.push_back(textOfStretch(piece, probe.guess.encoding));
    return probe;
}

Result<void> describeEncoding(const EncodingGuess& guess, const Entry& entry, TableInfo& info, Notes& notes)
{
    if (guess.binary)
        return fail(ErrorCode::FileBinary, entry.file, "no text and no known kind of table");
    info.encoding = guess.encoding;
    info.bom = guess.bom;
    info.repairEncoding = guess.repairEncoding;
    if (guess.guessed)
        notes.add("encoding_guessed", "nothing in the file proves its encoding; it was read as " + guess.encoding);
    if (guess.repair) {
        for (const std::int64_t line : guess.badLines)
            notes.add("mixed_encoding", "a line in another encoding was read as " + guess.repairEncoding, line);
    }
    if (guess.nuls)
        notes.add("nul_bytes_removed", "NUL bytes were removed");
    if (guess.mojibake)
        notes.add("possible_mojibake", "some text was broken before it was exported (Ã¨ for è)");
    return {};
}

}  // namespace regia::import
