// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/import/readers/container.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/notes.h"
#include "core/import/table.h"

namespace regia::import {
namespace {

constexpr int kMaxDepth = 4;

Result<std::vector<TableInfo>> findIn(const Entry& entry, int depth, Progress& progress);

/// Errors of readers name a line or nothing; people need the file too.
Error placed(Error error, const Entry& entry)
{
    if (error.where.empty())
        error.where = entry.file;
    else if (error.where.starts_with("line "))
        error.where = entry.file + ":" + error.where.substr(5);
    return error;
}

void addWarnings(const Notes& notes, std::vector<TableInfo>& tables)
{
    const std::vector<Warning> warnings = notes.warnings();
    for (TableInfo& table : tables)
        table.warnings.insert(table.warnings.end(), warnings.begin(), warnings.end());
}

/// A member that cannot be read does not keep the others from being read; alone it is the archive's own error.
Result<std::vector<TableInfo>> findInZip(const Entry& entry, int depth, Progress& progress)
{
    REGIA_TRY(const std::shared_ptr<ZipArchive> archive, entry.openArchive());
    std::vector<TableInfo> tables;
    Notes notes;
    std::optional<Error> first;
    for (const ZipArchive::Member& member : archive->members()) {
        if (member.folder || isSystemMember(member.name))
            continue;
        if (!isSafeMemberName(member.name)) {
            notes.add("unsafe_member_name", "a member whose name leads out of the archive was left out: " + member.name);
            continue;
        }
        Result<std::vector<TableInfo>> found = findIn(entryOf(entry, archive, member), depth + 1, progress);
        if (found) {
            std::move(found->begin(), found->end(), std::back_inserter(tables));
            continue;
        }
        const ErrorCode code = found.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::FileTooLarge)
            return found;
        notes.add("unsupported_member", "a member that holds no table was left out: " + member.name);
        if (!first || first->code == ErrorCode::FileEmpty)
            first = std::move(found).error();
    }
    if (tables.empty())
        return fail(first.value_or(Error{ErrorCode::FileEmpty, entry.file, "the archive has no files"}));
    addWarnings(notes, tables);
    return tables;
}

Result<std::vector<TableInfo>> findByKind(const Entry& entry, const std::string& kind, int depth, Progress& progress)
{
    if (depth >= kMaxDepth && (kind == "zip" || kind == "gzip"))
        return fail(ErrorCode::FileTooLarge, entry.file, "archives inside archives inside archives");
    if (kind == "zip")
        return findInZip(entry, depth, progress);
    if (kind == "gzip")
        return findIn(entryInGzip(entry), depth + 1, progress);
    const Format* format = formatOf(kind);
    if (format == nullptr)
        return fail(ErrorCode::FileUnsupported, entry.file, kind + ": open it in its program and save it as .xlsx or .csv");
    return format->find(entry, progress);
}

Result<std::vector<TableInfo>> findIn(const Entry& entry, int depth, Progress& progress)
{
    Result<Container> container = detectContainer(entry);
    if (!container)
        return fail(placed(std::move(container).error(), entry));
    if (container->kind.empty())
        return fail(container->refusal);
    Result<std::vector<TableInfo>> tables = findByKind(entry, container->kind, depth, progress);
    if (!tables)
        return fail(placed(std::move(tables).error(), entry));
    if (!extensionAgrees(entry.name, container->kind)) {
        Notes notes;
        notes.add("extension_mismatch", "the name says ." + extensionOf(entry.name) + ", the content is " + container->kind);
        addWarnings(notes, *tables);
    }
    return tables;
}

/// Walks the members of a table's info down to the entry that holds it.
Result<Entry> locate(const TableInfo& info, const Progress* progress = nullptr)
{
    Entry entry = entryOf(info.path, progress);
    for (std::size_t depth = 0; depth < info.members.size();) {
        REGIA_TRY(const Container container, detectContainer(entry));
        if (container.kind == "gzip")
            entry = entryInGzip(entry);
        else if (container.kind == "zip") {
            REGIA_TRY(const std::shared_ptr<ZipArchive> archive, entry.openArchive());
            const ZipArchive::Member* member = archive->find(info.members[depth]);
            if (member == nullptr)
                return fail(ErrorCode::FileChanged, info.file, "the archive has no such member any more");
            entry = entryOf(entry, archive, *member);
        } else
            break;
        ++depth;
    }
    return entry;
}

/// Puts the file's name into the errors of a reader.
class PlacedReader final : public TableReader {
public:
    PlacedReader(std::unique_ptr<TableReader> reader, Entry entry) : m_reader(std::move(reader)), m_entry(std::move(entry)) {}

    Result<bool> next(RawRow& row) override
    {
        Result<bool> found = m_reader->next(row);
        if (!found)
            return fail(placed(std::move(found).error(), m_entry));
        return found;
    }
    double fraction() const override { return m_reader->fraction(); }
    const std::vector<Warning>& warnings() const override { return m_reader->warnings(); }

private:
    std::unique_ptr<TableReader> m_reader;
    Entry m_entry;
};

}  // namespace

Result<std::vector<TableInfo>> findTables(const std::filesystem::path& path, Progress& progress)
{
    return findIn(entryOf(path, &progress), 0, progress);
}

Result<TableInfo> describeAgain(const TableInfo& chosen, Progress& progress)
{
    if (chosen.kind != "csv")
        return chosen;
    REGIA_TRY(const Entry entry, locate(chosen, &progress));
    Result<TableInfo> info = describeCsv(entry, chosen, progress);
    if (!info)
        return fail(placed(std::move(info).error(), entry));
    return info;
}

Result<std::unique_ptr<TableReader>> openTable(const TableInfo& info)
{
    REGIA_TRY(Entry entry, locate(info));
    const Format* format = formatOf(info.kind);
    if (format == nullptr)
        return fail(ErrorCode::FileUnsupported, info.file, info.kind);
    Result<std::unique_ptr<TableReader>> reader = format->open(entry, info);
    if (!reader)
        return fail(placed(std::move(reader).error(), entry));
    return std::make_unique<PlacedReader>(std::move(*reader), std::move(entry));
}

}  // namespace regia::import
