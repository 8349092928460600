// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/xml_parser.h"

#include <expat.h>

#include <charconv>

#include "core/text/charset.h"

namespace regia::import {
namespace {

constexpr int kPiece = 128 * 1024;
constexpr int kMaxDepth = 200;
constexpr std::size_t kMaxToken = 64U << 20;

std::string_view localPart(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Of a text of one character; -1 where the byte means nothing.
int codePointOf(const std::string& utf8)
{
    if (utf8.size() == 1)
        return static_cast<unsigned char>(utf8[0]);
    const auto tail = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]) & 0x3F; };
    if (utf8.size() == 2)
        return ((static_cast<unsigned char>(utf8[0]) & 0x1F) << 6) | tail(1);
    return utf8.size() == 3 && utf8 != "\xEF\xBF\xBD" ? ((static_cast<unsigned char>(utf8[0]) & 0x0F) << 12) | (tail(1) << 6) | tail(2)
                                                      : -1;
}

}  // namespace

struct XmlParser::State {
    XML_Parser parser = nullptr;
    XmlHandler& handler;
    std::string refusal;
    int depth = 0;
    std::size_t unexplained = 0;  ///< bytes since the parser last understood something: all of them are in memory

    explicit State(XmlHandler& h) : handler(h) {}

    void refuse(const char* why)
    {
        refusal = why;
        XML_StopParser(parser, XML_FALSE);
    }

    static void onStart(void* data, const char* name, const char** attributes)
    {
        State& state = *static_cast<State*>(data);
        state.unexplained = 0;
        if (++state.depth > kMaxDepth)
            return state.refuse("elements inside elements without end");
        state.handler.start(localPart(name), XmlAttributes(attributes));
    }
    static void onEnd(void* data, const char* name)
    {
        State& state = *static_cast<State*>(data);
        --state.depth;
        state.handler.end(localPart(name));
    }
    static void onText(void* data, const char* text, int size)
    {
        State& state = *static_cast<State*>(data);
        state.unexplained = 0;
        state.handler.text(std::string_view(text, static_cast<std::size_t>(size)));
    }
    /// Encodings that expat does not know: those of one byte a character, as a table.
    static int onUnknownEncoding(void*, const char* name, XML_Encoding* encoding)
    {
        for (int byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            const Result<std::string> utf8 = text::toUtf8(std::string_view(&c, 1), name);
            if (!utf8)
                return XML_STATUS_ERROR;
            encoding->map[byte] = codePointOf(*utf8);
        }
        encoding->data = nullptr;
        encoding->convert = nullptr;
        encoding->release = nullptr;
        return XML_STATUS_OK;
    }
    static void onDoctype(void* data, const char*, const char*, const char*, int)
    {
        static_cast<State*>(data)->refuse("a document type declaration, which no sheet needs");
    }
};

std::string_view XmlAttributes::get(std::string_view localName) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (localPart(pair[0]) == localName)
            return pair[1];
    return {};
}

std::int64_t XmlAttributes::number(std::string_view localName, std::int64_t otherwise) const
{
    const std::string_view text = get(localName);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

bool XmlAttributes::isTrue(std::string_view localName) const
{
    const std::string_view text = get(localName);
    return text == "1" || text == "true";
}

XmlParser::XmlParser(ByteSourcePtr source, XmlHandler& handler) : m_source(std::move(source)), m_state(std::make_unique<State>(handler))
{
    m_state->parser = XML_ParserCreate(nullptr);
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, State::onStart, State::onEnd);
    XML_SetCharacterDataHandler(m_state->parser, State::onText);
    XML_SetStartDoctypeDeclHandler(m_state->parser, State::onDoctype);
    XML_SetUnknownEncodingHandler(m_state->parser, State::onUnknownEncoding, nullptr);
}

XmlParser::~XmlParser() { XML_ParserFree(m_state->parser); }

void XmlParser::pause() { XML_StopParser(m_state->parser, XML_TRUE); }

Result<bool> XmlParser::parseSome()
{
    XML_ParsingStatus status;
    XML_GetParsingStatus(m_state->parser, &status);
    if (status.parsing == XML_SUSPENDED)
        return go(XML_ResumeParser(m_state->parser));
    if (m_ended)
        return false;
    void* buffer = XML_GetBuffer(m_state->parser, kPiece);
    if (buffer == nullptr)
        return fail(ErrorCode::FileDamaged, {}, "no memory for the document");
    REGIA_TRY(const std::size_t got, m_source->read(static_cast<char*>(buffer), kPiece));
    m_ended = got == 0;
    m_state->unexplained += got;
    if (m_state->unexplained > kMaxToken)
        return fail(ErrorCode::FileTooLarge, {}, "a tag or comment of more than 64 MB");
    return go(XML_ParseBuffer(m_state->parser, static_cast<int>(got), m_ended ? XML_TRUE : XML_FALSE));
}

/// What a step of the parser came to: whether there is more.
Result<bool> XmlParser::go(int status)
{
    if (status == XML_STATUS_SUSPENDED)
        return true;
    if (status == XML_STATUS_OK)
        return !m_ended;
    m_ended = true;
    const XML_Error code = XML_GetErrorCode(m_state->parser);
    const bool cut = code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN;
    const std::string what = !m_state->refusal.empty() ? m_state->refusal : (cut ? "truncated: " : "") + std::string(XML_ErrorString(code));
    return fail(ErrorCode::FileDamaged, {}, what + " (line " + std::to_string(XML_GetCurrentLineNumber(m_state->parser)) + " of its XML)");
}

Result<void> parseXml(ByteSourcePtr source, XmlHandler& handler)
{
    XmlParser parser(std::move(source), handler);
    while (true) {
        REGIA_TRY(const bool more, parser.parseSome());
        if (!more)
            return {};
    }
}

}  // namespace regia::import
