// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/target.h"

#include <array>

#include "core/import/vocabulary.h"
#include "core/text/nearest.h"

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 12> kEntityNames{"contact",  "company", "event",  "order", "order_line", "consent",
                                                        "campaign", "survey",  "ticket", "deal",  "metric",     "meta"};
constexpr std::array<std::string_view, 3> kFreeEverywhere{"attr", "prop", "answer"};

bool takesName(Entity entity, std::string_view field)
{
    for (const std::string_view free : kFreeEverywhere)
        if (field == free)
            return true;
    return entity == Entity::Metric && (field == "dimension" || field == "value");
}

std::string suggestion(Entity entity, const std::string& field)
{
    const std::vector<std::string> fields = Vocabulary::builtin().fieldsOf(entity);
    const auto meant = text::nearest(field, std::span<const std::string>(fields));
    return meant ? ", did you mean \"" + std::string(toName(entity)) + '.' + *meant + "\"?" : std::string();
}

}  // namespace

std::string_view toName(Entity entity) { return kEntityNames[static_cast<std::size_t>(entity)]; }

std::optional<Entity> entityFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kEntityNames.size(); ++i)
        if (kEntityNames[i] == name)
            return static_cast<Entity>(i);
    return std::nullopt;
}

std::string toText(const Target& target)
{
    std::string text = std::string(toName(target.entity)) + '.' + target.field;
    if (!target.name.empty())
        text += '.' + target.name;
    return text;
}

Result<Target> parseTarget(std::string_view text, const std::string& where)
{
    const auto refuse = [&](const std::string& why) {
        return fail(ErrorCode::InvalidDocument, where, '"' + std::string(text) + "\": " + why);
    };

    const std::size_t first = text.find('.');
    const auto entity = entityFromName(text.substr(0, first));
    if (!entity || first == std::string_view::npos)
        return refuse("unknown target");
    const std::size_t second = text.find('.', first + 1);
    Target target{*entity, std::string(text.substr(first + 1, second - first - 1)), {}};
    if (second != std::string_view::npos)
        target.name = text.substr(second + 1);

    if (Vocabulary::builtin().find(target.entity, target.field) == nullptr)
        return refuse("unknown target" + suggestion(target.entity, target.field));
    if (takesName(target.entity, target.field) && target.name.empty())
        return refuse("a name must follow");
    if (!takesName(target.entity, target.field) && !target.name.empty())
        return refuse("takes no name");
    return target;
}

}  // namespace regia::import
