// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/formats.h"

#include <algorithm>
#include <array>

namespace regia::import {
namespace {

constexpr std::array kFormats = {
    Format{"csv", findInCsv, openCsv},       Format{"xlsx", findInXlsx, openXlsx},         Format{"xls", findInXls, openXls},
    Format{"ods", findInOds, openOds},       Format{"xml", findInXml2003, openXml2003},    Format{"html", findInHtml, openHtml},
    Format{"vcard", findInVcard, openVcard}, Format{"json", findInJsonDocument, openJson}, Format{"ndjson", findInJsonLines, openJson},
};

}  // namespace

const Format* formatOf(std::string_view kind)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& format) { return format.kind == kind; });
    return found == kFormats.end() ? nullptr : &*found;
}

TableInfo tableIn(const Entry& entry, std::string_view kind)
{
    TableInfo info;
    info.path = entry.path;
    info.members = entry.members;
    info.file = entry.file;
    info.name = entry.name;
    info.kind = kind;
    return info;
}

}  // namespace regia::import
