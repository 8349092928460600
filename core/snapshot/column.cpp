// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/column.h"

#include <algorithm>
#include <mutex>

#include "core/base/bug.h"
#include "core/base/parallel.h"
#include "core/text/fold.h"

namespace regia::snapshot {
namespace {

constexpr std::size_t kKeyBlock = 16384;

std::vector<std::string> keysOf(const std::vector<std::string>& texts)
{
    std::vector<std::string> keys(texts.size());
    parallelFor((texts.size() + kKeyBlock - 1) / kKeyBlock, [&](std::size_t block) {
        const std::size_t end = std::min(texts.size(), (block + 1) * kKeyBlock);
        for (std::size_t i = block * kKeyBlock; i < end; ++i)
            keys[i] = text::textKey(texts[i]);
    });
    return keys;
}

}  // namespace

struct Dictionary::Keys {
    std::once_flag made;
    std::vector<std::string> keys;
};

std::shared_ptr<Dictionary::Keys> Dictionary::makeKeys() { return std::make_shared<Keys>(); }

const std::string& Dictionary::key(std::uint32_t code) const
{
    std::call_once(m_keys->made, [this] { m_keys->keys = keysOf(m_texts); });
    REGIA_EXPECT(code < m_keys->keys.size());
    return m_keys->keys[code];
}

std::optional<std::uint32_t> Dictionary::find(std::string_view text) const
{
    const auto found = m_codes.find(text);
    if (found == m_codes.end())
        return std::nullopt;
    return found->second;
}

std::uint32_t Dictionary::add(std::string_view text)
{
    const auto found = m_codes.find(text);
    if (found != m_codes.end())
        return found->second;
    const auto code = static_cast<std::uint32_t>(m_texts.size());
    m_texts.emplace_back(text);
    m_codes.emplace(text, code);
    return code;
}

namespace {

struct IsPresent {
    std::size_t row;
    bool operator()(const TextColumn& column) const { return column.codes[row] != kNoCode; }
    bool operator()(const SetColumn& column) const { return column.offsets[row] != column.offsets[row + 1]; }
    bool operator()(const auto& column) const { return column.present.test(row); }
};

struct PresentCount {
    std::size_t operator()(const TextColumn& column) const
    {
        return static_cast<std::size_t>(std::count_if(column.codes.begin(), column.codes.end(), [](auto code) { return code != kNoCode; }));
    }
    std::size_t operator()(const SetColumn& column) const
    {
        std::size_t n = 0;
        for (std::size_t row = 0; row + 1 < column.offsets.size(); ++row)
            n += column.offsets[row] != column.offsets[row + 1] ? 1 : 0;
        return n;
    }
    std::size_t operator()(const auto& column) const { return column.present.count(); }
};

}  // namespace

bool isPresent(const Column& column, std::size_t row) { return std::visit(IsPresent{row}, column.data); }

std::size_t presentCount(const Column& column) { return std::visit(PresentCount{}, column.data); }

}  // namespace regia::snapshot
