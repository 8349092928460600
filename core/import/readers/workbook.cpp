// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/workbook.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "core/import/readers/xml_parser.h"

namespace regia::import {
namespace {

constexpr std::size_t kMaxStyles = 100000;

Result<void> parsePart(const Workbook& workbook, const std::string& part, XmlHandler& handler)
{
    const ZipArchive::Member* member = workbook.archive->findAnyCase(part);
    if (member == nullptr)
        return fail(ErrorCode::FileDamaged, {}, "the workbook has no part " + part);
    REGIA_TRY(ByteSourcePtr source, workbook.archive->read(*member));
    return parseXml(std::move(source), handler);
}

/// A target of a relationship as a member's name: relative to the part's folder, `/xl/…` from the root.
std::string resolveTarget(const std::string& folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
    while (true) {
        const std::size_t up = path.find("/../");
        if (up == std::string::npos)
            return path;
        const std::size_t before = up == 0 ? std::string::npos : path.rfind('/', up - 1);
        path.erase(before == std::string::npos ? 0 : before + 1, up + 4 - (before == std::string::npos ? 0 : before + 1));
    }
}

struct Relationship {
    std::string type;
    std::string target;
};

class RelationshipHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship")
            return;
        const std::string_view type = attributes.get("Type");
        relationships[std::string(attributes.get("Id"))] = {std::string(type.substr(type.rfind('/') + 1)),
                                                            std::string(attributes.get("Target"))};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, Relationship> relationships;
};

struct SheetReference {
    std::string name, id;
    bool hidden = false;
};

class WorkbookHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr")
            date1904 = attributes.isTrue("date1904");
        if (name == "sheet")
            sheets.push_back(
                {std::string(attributes.get("name")), std::string(attributes.get("id")), attributes.get("state").ends_with("idden")});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    bool date1904 = false;
    std::vector<SheetReference> sheets;
};

class StyleHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_codes[attributes.number("numFmtId", -1)] = meaningOfFormatCode(attributes.get("formatCode"));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells && styles.size() < kMaxStyles) {
            const std::int64_t id = attributes.number("numFmtId", 0);
            const auto own = m_codes.find(id);
            styles.push_back(own == m_codes.end() ? meaningOfBuiltInFormat(id) : own->second);
        }
    }
    void end(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }
    void text(std::string_view) override {}

    std::vector<NumberFormat> styles;

private:
    std::map<std::int64_t, NumberFormat> m_codes;
    bool m_inCells = false;
};

/// `<si>`: one text, or runs of it; what is only its pronunciation (`rPh`) is left out.
class SharedStringHandler final : public XmlHandler {
public:
    explicit SharedStringHandler(SharedStrings& strings) : m_strings(strings) {}

    void start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_inPhonetic = true;
        else if (name == "t")
            m_inText = !m_inPhonetic;
    }
    void end(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "si")
            fits = fits && m_strings.add(m_text.find("_x") == std::string::npos ? m_text : unescapeSheetText(m_text));
    }
    void text(std::string_view text) override
    {
        fits = fits && m_text.size() + text.size() <= SharedStrings::kMaxBytes;
        if (m_inText && fits)
            m_text.append(text);
    }

    bool fits = true;

private:
    SharedStrings& m_strings;
    std::string m_text;
    bool m_inText = false, m_inPhonetic = false;
};

/// The part of a package that is its workbook; not always xl/workbook.xml.
std::string workbookPart(const ZipArchive& archive)
{
    if (archive.findAnyCase("xl/workbook.xml") != nullptr)
        return "xl/workbook.xml";
    for (const ZipArchive::Member& member : archive.members())
        if (member.name.ends_with("workbook.xml"))
            return member.name;
    return {};
}

}  // namespace

Result<Workbook> openWorkbook(std::shared_ptr<ZipArchive> archive)
{
    Workbook workbook;
    workbook.archive = std::move(archive);
    const std::string part = workbookPart(*workbook.archive);
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
    const std::string base = slash == std::string::npos ? part : part.substr(slash + 1);
    WorkbookHandler book;
    REGIA_CHECK(parsePart(workbook, part, book));
    RelationshipHandler links;
    REGIA_CHECK(parsePart(workbook, folder + "_rels/" + base + ".rels", links));
    workbook.date1904 = book.date1904;

    std::string stylesPart;
    for (const auto& [id, link] : links.relationships) {
        if (link.type == "styles")
            stylesPart = resolveTarget(folder, link.target);
        if (link.type == "sharedStrings")
            workbook.sharedStringsPart = resolveTarget(folder, link.target);
    }
    std::set<std::string> parts;  // a part that is named twice is one sheet
    for (const SheetReference& sheet : book.sheets) {
        const auto link = links.relationships.find(sheet.id);
        if (link == links.relationships.end() || link->second.type != "worksheet")
            continue;
        WorkbookSheet found{sheet.name, resolveTarget(folder, link->second.target), sheet.hidden};
        if (parts.insert(found.part).second)
            workbook.sheets.push_back(std::move(found));
    }
    if (!stylesPart.empty() && workbook.archive->findAnyCase(stylesPart) != nullptr) {
        StyleHandler styles;
        REGIA_CHECK(parsePart(workbook, stylesPart, styles));
        workbook.styles = std::move(styles.styles);
    }
    return workbook;
}

Result<std::shared_ptr<const SharedStrings>> readSharedStrings(const Workbook& workbook)
{
    auto strings = std::make_shared<SharedStrings>();
    if (!workbook.sharedStringsPart.empty() && workbook.archive->findAnyCase(workbook.sharedStringsPart) != nullptr) {
        SharedStringHandler handler(*strings);
        REGIA_CHECK(parsePart(workbook, workbook.sharedStringsPart, handler));
        if (!handler.fits)
            return fail(ErrorCode::FileTooLarge, {}, "more than 512 MB of text in the workbook's cells");
    }
    return strings;
}

std::string unescapeSheetText(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const bool escape = text.substr(i).starts_with("_x") && i + 6 < text.size() && text[i + 6] == '_' &&
                            std::from_chars(text.data() + i + 2, text.data() + i + 6, code, 16).ptr == text.data() + i + 6;
        if (!escape) {
            plain += text[i];
            continue;
        }
        i += 6;
        if (code < 0x80 && code != 0)
            plain += static_cast<char>(code);
        else if (code >= 0x80 && code < 0x800)
            plain.append({static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 0x3F))});
        else if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF))
            plain.append({static_cast<char>(0xE0 | (code >> 12)), static_cast<char>(0x80 | ((code >> 6) & 0x3F)),
                          static_cast<char>(0x80 | (code & 0x3F))});
    }
    return plain;
}

}  // namespace regia::import
