// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transform.h"

#include <algorithm>
#include <array>

#include "core/import/column_type.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

enum class Argument : std::uint8_t { None, Optional, Required, Table, OptionalTable };

struct Known {
    std::string_view name;
    TransformKind kind;
    Argument argument;
};

constexpr std::array kKnown{
    Known{"text", TransformKind::Text, Argument::None},
    Known{"email", TransformKind::Email, Argument::None},
    Known{"phone", TransformKind::Phone, Argument::None},
    Known{"number", TransformKind::Number, Argument::None},
    Known{"cents", TransformKind::Cents, Argument::None},
    Known{"percent", TransformKind::Percent, Argument::None},
    Known{"fraction", TransformKind::Fraction, Argument::None},
    Known{"date", TransformKind::Date, Argument::Optional},
    Known{"datetime", TransformKind::DateTime, Argument::Optional},
    Known{"time", TransformKind::Time, Argument::None},
    Known{"epoch", TransformKind::Epoch, Argument::Required},
    Known{"duration", TransformKind::Duration, Argument::Required},
    Known{"bool", TransformKind::Bool, Argument::None},
    Known{"consent", TransformKind::Consent, Argument::OptionalTable},
    Known{"enum", TransformKind::Enum, Argument::Table},
    Known{"split", TransformKind::Split, Argument::Required},
    Known{"split_quoted", TransformKind::SplitQuoted, Argument::Required},
    Known{"drop_prefix", TransformKind::DropPrefix, Argument::Required},
    Known{"strip_apostrophe", TransformKind::StripApostrophe, Argument::None},
    Known{"strip_until", TransformKind::StripUntil, Argument::Required},
    Known{"domain", TransformKind::Domain, Argument::None},
    Known{"upper", TransformKind::Upper, Argument::None},
    Known{"html_text", TransformKind::HtmlText, Argument::None},
    Known{"html_entities", TransformKind::HtmlEntities, Argument::None},
    Known{"surname_first", TransformKind::SurnameFirst, Argument::None},
    Known{"products_text", TransformKind::ProductsText, Argument::None},
    Known{"vcard_n", TransformKind::VcardN, Argument::None},
    Known{"vcard_adr", TransformKind::VcardAdr, Argument::None},
    Known{"key_value_list", TransformKind::KeyValueList, Argument::None},
    Known{"object", TransformKind::Object, Argument::None},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kSeparators{
    {{"semicolon", ";"}, {"comma", ","}, {"pipe", "|"}, {"space", " "}, {"slash", " / "}, {"triple_colon", ":::"}, {"auto", "auto"}}};

const Known* knownNamed(std::string_view name)
{
    const auto* found = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.name == name; });
    return found == kKnown.end() ? nullptr : found;
}

const Known& knownOf(TransformKind kind)
{
    return *std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.kind == kind; });
}

/// `SNT=email_sent,OPN=email_open`; empty when a pair has no `=`.
std::vector<std::pair<std::string, std::string>> parseTable(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> table;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::string_view pair = text.substr(0, comma);
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos)
            return {};
        table.emplace_back(text::textKey(pair.substr(0, equals)), text::trim(pair.substr(equals + 1)));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return table;
}

Result<std::string> parseArgument(TransformKind kind, std::string_view argument, const std::string& where)
{
    const auto refuse = [&] { return fail(ErrorCode::InvalidDocument, where, "unknown argument \"" + std::string(argument) + '"'); };
    if (kind == TransformKind::Split || kind == TransformKind::SplitQuoted) {
        for (const auto& [name, separator] : kSeparators)
            if (name == argument)
                return std::string(separator);
        return refuse();
    }
    if (kind == TransformKind::Epoch && argument != "s" && argument != "ms" && argument != "us" && argument != "ns" && argument != "auto")
        return refuse();
    if (kind == TransformKind::Duration && argument != "hms")
        return refuse();
    if ((kind == TransformKind::Date || kind == TransformKind::DateTime) && !argument.empty() && !columnTypeOfPattern(argument))
        return refuse();
    return std::string(argument);
}

void split(std::vector<std::string>& items, std::string_view separator)
{
    std::vector<std::string> parts;
    for (const std::string& item : items) {
        std::string_view rest = item;
        while (true) {
            const std::size_t at = rest.find(separator);
            if (const std::string_view part = text::trim(rest.substr(0, at)); !part.empty())
                parts.emplace_back(part);
            if (at == std::string_view::npos)
                break;
            rest = rest.substr(at + separator.size());
        }
    }
    items = std::move(parts);
}

void splitAsList(std::vector<std::string>& items)
{
    std::vector<std::string> parts;
    for (const std::string& item : items)
        for (std::string& part : parseList(item))
            parts.push_back(std::move(part));
    items = std::move(parts);
}

/// The leading apostrophe keeps spreadsheets from reading a number.
void stripApostrophe(std::string& item)
{
    if (item.starts_with('\''))
        item.erase(0, 1);
    else if (item.starts_with("’"))
        item.erase(0, std::string_view("’").size());
}

void dropPrefix(std::string& item, std::string_view prefix)
{
    if (item.starts_with(prefix))
        item = text::trim(std::string_view(item).substr(prefix.size()));
}

/// `none` is no value: a satisfaction that was asked for and not given.
void translate(std::string& item, const std::vector<std::pair<std::string, std::string>>& table)
{
    const std::string key = text::textKey(item);
    for (const auto& [from, to] : table)
        if (from == key) {
            item = to == "none" ? std::string() : to;
            return;
        }
}

void toTruth(std::string& item)
{
    if (const auto truth = parseBoolean(item))
        item = *truth ? "true" : "false";
}

}  // namespace

Result<Transform> parseTransform(std::string_view text, const std::string& where)
{
    const std::size_t open = text.find('(');
    const bool hasArgument = open != std::string_view::npos && text.ends_with(')');
    const std::string_view name = text.substr(0, open);
    const std::string_view argument = hasArgument ? text.substr(open + 1, text.size() - open - 2) : std::string_view();
    const Known* known = knownNamed(name);
    if (known == nullptr || (open != std::string_view::npos && !hasArgument))
        return fail(ErrorCode::InvalidDocument, where, "unknown transform \"" + std::string(text) + '"');
    const bool needed = known->argument == Argument::Required || known->argument == Argument::Table;
    if (needed != hasArgument && (needed || known->argument == Argument::None))
        return fail(ErrorCode::InvalidDocument, where,
                    '"' + std::string(name) + (needed ? "\" needs an argument" : "\" takes no argument"));

    Transform transform{known->kind, {}, {}};
    if (known->argument == Argument::Table || known->argument == Argument::OptionalTable) {
        transform.table = parseTable(argument);
        if (hasArgument && transform.table.empty())
            return fail(ErrorCode::InvalidDocument, where, "expected value=name in \"" + std::string(text) + '"');
    } else {
        REGIA_TRY(transform.argument, parseArgument(known->kind, argument, where));
    }
    if (known->kind == TransformKind::Consent)
        for (const auto& [word, state] : transform.table)
            if (!model::consentStateFromName(state))
                return fail(ErrorCode::InvalidDocument, where, "unknown consent state \"" + state + '"');
    return transform;
}

std::string toText(const Transform& transform)
{
    std::string text(knownOf(transform.kind).name);
    std::string argument = transform.argument;
    if (transform.kind == TransformKind::Split || transform.kind == TransformKind::SplitQuoted)
        for (const auto& [name, separator] : kSeparators)
            if (separator == transform.argument)
                argument = name;
    for (const auto& [from, to] : transform.table)
        argument += (argument.empty() ? "" : ",") + from + '=' + to;
    return argument.empty() ? text : text + '(' + argument + ')';
}

bool isTextual(TransformKind kind)
{
    switch (kind) {
    case TransformKind::Text:
    case TransformKind::Bool:
    case TransformKind::Enum:
    case TransformKind::Split:
    case TransformKind::SplitQuoted:
    case TransformKind::DropPrefix:
    case TransformKind::StripApostrophe:
    case TransformKind::StripUntil:
    case TransformKind::Domain:
    case TransformKind::Upper:
    case TransformKind::HtmlText:
    case TransformKind::HtmlEntities: return true;
    default: return false;
    }
}

void applyTextual(const Transform& transform, std::vector<std::string>& items)
{
    if (transform.kind == TransformKind::Split && transform.argument != "auto")
        return split(items, transform.argument);
    if (transform.kind == TransformKind::Split || transform.kind == TransformKind::SplitQuoted)
        return splitAsList(items);
    for (std::string& item : items) {
        switch (transform.kind) {
        case TransformKind::Bool: toTruth(item); break;
        case TransformKind::Enum: translate(item, transform.table); break;
        case TransformKind::DropPrefix: dropPrefix(item, transform.argument); break;
        case TransformKind::StripApostrophe: stripApostrophe(item); break;
        case TransformKind::StripUntil:
            if (const std::size_t at = item.find(transform.argument); at != std::string::npos)
                item.erase(0, at + transform.argument.size());
            break;
        case TransformKind::Domain: item = domainOfAddress(item); break;
        case TransformKind::Upper: item = text::upperCase(item); break;
        case TransformKind::HtmlText: item = htmlToText(item); break;
        case TransformKind::HtmlEntities: item = htmlEntitiesToText(item); break;
        default: break;
        }
    }
    std::erase_if(items, [](const std::string& item) { return item.empty(); });
}

}  // namespace regia::import
