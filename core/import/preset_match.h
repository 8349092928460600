// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/preset.h"

namespace regia::import {

struct PresetCandidate {
    const Preset* preset = nullptr;
    double score = 0;                  ///< 0 … 100
    std::vector<std::string> matched;  ///< the file's headers that the preset knows, in file order: the reason
    bool byFileName = false;
};

enum class PresetVerdict {
    Sure,     ///< at least 60 and 10 ahead of the next
    Offer,    ///< 35 to 60, or a close second: the first is the best guess
    Unknown,  ///< no preset fits; names and values must tell
};

struct PresetMatch {
    PresetVerdict verdict = PresetVerdict::Unknown;
    std::vector<PresetCandidate> candidates;  ///< best first, scores above 0
};

/// Which known export a table is (formats/README, "Detection score"). `samples`, when given, are a few cells of each column and
/// break the one known tie, HubSpot and Zoho, by the form of their ids.
[[nodiscard]] PresetMatch matchPresets(const PresetLibrary& library, std::span<const std::string> header, std::string_view fileName,
                                       std::span<const std::vector<std::string>> samples = {});

}  // namespace regia::import
