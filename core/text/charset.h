// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace regia::text {

/// Turns a stream of bytes in one encoding into UTF-8, chunk by chunk; a character may be cut between two chunks. What
/// the encoding does not know becomes U+FFFD and is counted, never dropped. A byte-order mark at the start is removed.
/// Not for several threads at once.
class Converter {
public:
    /// `encoding` as IANA names it: UTF-8, UTF-16LE, windows-1252, ISO-8859-15, macintosh, IBM850, Shift_JIS, …
    /// Errors: UnknownName.
    [[nodiscard]] static Result<Converter> open(std::string_view encoding);

    Converter(Converter&&) noexcept;
    Converter& operator=(Converter&&) noexcept;
    ~Converter();

    /// Appends the text of `bytes` to `utf8`. `last` says that nothing follows, so that a half character counts as wrong.
    void convert(std::string_view bytes, bool last, std::string& utf8);
    /// How many U+FFFD stand for bytes without a meaning.
    [[nodiscard]] std::size_t replacements() const;

private:
    struct State;
    explicit Converter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// All of it at once. Errors: UnknownName.
[[nodiscard]] Result<std::string> toUtf8(std::string_view bytes, std::string_view encoding);

/// The reverse, for writing. What the encoding cannot say becomes `?`. Errors: UnknownName.
[[nodiscard]] Result<std::string> fromUtf8(std::string_view utf8, std::string_view encoding);

/// Whether `encoding` names a converter.
[[nodiscard]] bool isKnownEncoding(std::string_view encoding);

}  // namespace regia::text
