// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/base/bug.h"
#include "core/import/header_name.h"
#include "core/import/preset.h"
#include "core/import/preset_files.h"

namespace regia::import {
namespace {

constexpr std::string_view kVocabularyFile = "vocabulary.json";

}  // namespace

const PresetLibrary& PresetLibrary::builtin()
{
    static const PresetLibrary library = [] {
        auto parsed = from(presetFiles());
        if (!parsed)
            throw Bug(parsed.error().where + ": " + parsed.error().detail);
        return std::move(*parsed);
    }();
    return library;
}

Result<PresetLibrary> PresetLibrary::from(std::span<const std::pair<std::string_view, std::string_view>> files)
{
    PresetLibrary library;
    std::set<std::string> ids;
    for (const auto& [name, bytes] : files) {
        if (name == kVocabularyFile)
            continue;
        REGIA_TRY(Preset preset, parsePreset(bytes, std::string(name)));
        if (!ids.insert(preset.id).second)
            return fail(ErrorCode::InvalidDocument, std::string(name) + ":id", "a second preset \"" + preset.id + '"');
        library.m_presets.push_back(std::move(preset));
    }
    library.countNames();
    return library;
}

void PresetLibrary::countNames()
{
    for (const Preset& preset : m_presets) {
        std::set<std::string> names;
        for (const PresetColumn& column : preset.columns) {
            names.insert(headerKey(column.header));
            for (const std::string& alias : column.aliases)
                names.insert(headerKey(alias));
        }
        for (const std::string& name : names)
            ++m_having[name];
    }
}

const Preset* PresetLibrary::find(std::string_view id) const
{
    for (const Preset& preset : m_presets)
        if (preset.id == id)
            return &preset;
    return nullptr;
}

std::size_t PresetLibrary::presetsHaving(std::string_view key) const
{
    if (const auto found = m_having.find(std::string(key)); found != m_having.end())
        return found->second;
    const auto pattern = m_having.find(patternKey(key));
    return pattern == m_having.end() ? 0 : pattern->second;
}

}  // namespace regia::import
