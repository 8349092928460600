// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

#include <array>
#include <string>
#include <utility>

#include "core/base/bug.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using ConverterHandle = std::unique_ptr<UConverter, CloseConverter>;

ConverterHandle openConverter(std::string_view encoding)
{
    // ICU takes an empty name for the system's own encoding, which a file must never depend on.
    if (encoding.empty())
        return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    ConverterHandle converter(ucnv_open(std::string(encoding).c_str(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// ICU's hook for bytes without a meaning: U+FFFD, and counted in the context.
void U_CALLCONV countReplacement(const void* context, UConverterToUnicodeArgs* arguments, const char*, std::int32_t,
                                 UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<std::size_t*>(const_cast<void*>(context));
    *status = U_ZERO_ERROR;
    constexpr UChar kReplacement = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &kReplacement, 1, 0, status);
}

}  // namespace

struct Converter::State {
    ConverterHandle converter;
    std::size_t replacements = 0;
    bool started = false;
    UChar pending = 0;  ///< the first half of a surrogate pair at the end of a buffer
};

Converter::Converter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Converter::Converter(Converter&&) noexcept = default;
Converter& Converter::operator=(Converter&&) noexcept = default;
Converter::~Converter() = default;

Result<Converter> Converter::open(std::string_view encoding)
{
    auto state = std::make_unique<State>();
    state->converter = openConverter(encoding);
    if (state->converter == nullptr)
        return fail(ErrorCode::UnknownName, "encoding", std::string(encoding));
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(state->converter.get(), countReplacement, &state->replacements, nullptr, nullptr, &status);
    REGIA_EXPECT(U_SUCCESS(status));
    return Converter(std::move(state));
}

void Converter::convert(std::string_view bytes, bool last, std::string& utf8)
{
    std::array<UChar, 4096> buffer;
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar* target = buffer.data();
        ucnv_toUnicode(m_state->converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, nullptr, last, &status);
        icu::UnicodeString text;
        if (const UChar half = std::exchange(m_state->pending, UChar{0}); half != 0)
            text.append(half);
        text.append(buffer.data(), static_cast<std::int32_t>(target - buffer.data()));
        if (!text.isEmpty() && U16_IS_LEAD(text.charAt(text.length() - 1)) && (status == U_BUFFER_OVERFLOW_ERROR || !last)) {
            m_state->pending = text.charAt(text.length() - 1);
            text.truncate(text.length() - 1);
        }
        if (!m_state->started && !text.isEmpty()) {
            m_state->started = true;
            if (text.charAt(0) == 0xFEFF)
                text.remove(0, 1);
        }
        text.toUTF8String(utf8);
    }
}

std::size_t Converter::replacements() const { return m_state->replacements; }

Result<std::string> toUtf8(std::string_view bytes, std::string_view encoding)
{
    REGIA_TRY(Converter converter, Converter::open(encoding));
    std::string utf8;
    utf8.reserve(bytes.size());
    converter.convert(bytes, true, utf8);
    return utf8;
}

Result<std::string> fromUtf8(std::string_view utf8, std::string_view encoding)
{
    const ConverterHandle converter = openConverter(encoding);
    if (converter == nullptr)
        return fail(ErrorCode::UnknownName, "encoding", std::string(encoding));
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setSubstString(converter.get(), u"?", 1, &status);
    const icu::UnicodeString text = toUnicode(utf8);
    std::string bytes(static_cast<std::size_t>(text.length() + 10) * static_cast<std::size_t>(ucnv_getMaxCharSize(converter.get())), '\0');
    const std::int32_t length =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), text.getBuffer(), text.length(), &status);
    REGIA_EXPECT(U_SUCCESS(status));
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

bool isKnownEncoding(std::string_view encoding) { return openConverter(encoding) != nullptr; }

}  // namespace regia::text
