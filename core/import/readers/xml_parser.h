// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// The attributes of one element.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// By its name without prefix: `r:id` is found as `id` too. Empty when it is missing.
    [[nodiscard]] std::string_view get(std::string_view localName) const;
    /// As a number; `otherwise` when it is missing or none.
    [[nodiscard]] std::int64_t number(std::string_view localName, std::int64_t otherwise) const;
    [[nodiscard]] bool isTrue(std::string_view localName) const;

private:
    const char** m_pairs;
};

/// Gets the elements of a document while it is read. Names come without their prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Feeds a document to a handler, piece by piece, so that a reader can take what a piece gave before it asks for the next. A
/// document type declaration is refused: no sheet needs one, and bombs do. Errors: FileDamaged, FileTooLarge (a tag without an end).
class XmlParser {
public:
    XmlParser(ByteSourcePtr source, XmlHandler& handler);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// Parses the next piece; false when the document has ended.
    [[nodiscard]] Result<bool> parseSome();
    /// From inside of a handler's function: the piece is left where it is, and parseSome goes on from there.
    void pause();
    [[nodiscard]] double fraction() const { return m_source->fraction(); }

private:
    struct State;
    [[nodiscard]] Result<bool> go(int status);

    ByteSourcePtr m_source;
    std::unique_ptr<State> m_state;
    bool m_ended = false;
};

/// All of a document at once.
[[nodiscard]] Result<void> parseXml(ByteSourcePtr source, XmlHandler& handler);

}  // namespace regia::import
