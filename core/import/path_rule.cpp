// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/path_rule.h"

#include <map>
#include <mutex>

#include "core/model/consent.h"

namespace regia::import {
namespace {

std::string applied(const std::vector<Transform>& transforms, std::string value)
{
    std::vector<std::string> items{std::move(value)};
    for (const Transform& transform : transforms) {
        if (isTextual(transform.kind))
            applyTextual(transform, items);
        else if (transform.kind == TransformKind::Consent && !items.empty())
            items.front() = model::toName(consentState(transform, items.front()).value_or(model::ConsentState::Unknown));
    }
    return items.empty() ? std::string() : items.front();
}

}  // namespace

const std::regex& compiledPattern(const std::string& pattern)
{
    static std::mutex mutex;
    static std::map<std::string, std::regex> compiled;
    const std::lock_guard lock(mutex);
    const auto found = compiled.find(pattern);
    if (found != compiled.end())
        return found->second;
    constexpr std::string_view kAnyCase = "(?i)";
    const bool anyCase = pattern.starts_with(kAnyCase);
    const auto flags = anyCase ? std::regex::ECMAScript | std::regex::icase : std::regex::ECMAScript;
    return compiled.emplace(pattern, std::regex(pattern.substr(anyCase ? kAnyCase.size() : 0), flags)).first->second;
}

std::vector<ConstantColumn> constantsFromPath(const Preset& preset, std::string_view fileName)
{
    std::vector<ConstantColumn> constants;
    const std::string name(fileName);
    for (const PathRule& rule : preset.fromPath) {
        std::smatch groups;
        if (!std::regex_search(name, groups, compiledPattern(rule.pattern)))
            continue;
        for (std::size_t i = 0; i < rule.values.size() && i + 1 < groups.size(); ++i)
            if (std::string value = applied(rule.values[i].transforms, groups[i + 1].str()); !value.empty())
                constants.push_back({rule.values[i].target, std::move(value), "file name"});
    }
    return constants;
}

}  // namespace regia::import
