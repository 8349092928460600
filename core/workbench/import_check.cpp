// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_check.h"

#include <algorithm>

#include "core/import/private_copy.h"

namespace regia::workbench {
namespace {

/// One of several equal parts of a way that counts thousandths.
class PartOf final : public Progress {
public:
    PartOf(Progress& whole, std::size_t part, std::size_t parts)
        : m_whole(whole), m_part(static_cast<std::int64_t>(part)), m_parts(static_cast<std::int64_t>(parts))
    {}

    void report(std::int64_t done, std::int64_t total) override
    {
        const std::int64_t own = total > 0 ? std::min(done, total) * 1000 / total : 0;
        m_whole.report((m_part * 1000 + own) / m_parts, 1000);
    }
    bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress& m_whole;
    std::int64_t m_part;
    std::int64_t m_parts;
};

void countNotValid(ImportCheck& check)
{
    for (import::ColumnCheck& column : check.columns)
        for (const import::HeldBackReason& reason : check.heldBack.reasons)
            if (reason.column == column.column)
                column.notValid += reason.cells;
}

Result<ImportCheck> checkOn(import::PrivateCopy& copy, const ImportPlan& plan, const import::ImportOptions& options, Progress& progress)
{
    import::ColumnChecks columns(plan.mapping, plan.table.header);
    ImportCheck check;
    REGIA_TRY(check.receipt, import::tryTable(copy, plan.table, plan.mapping, options, columns, progress));
    REGIA_TRY(check.heldBack, import::heldBackOf(copy.database(), check.receipt.batch, kMostHeldBackOfEach, progress));
    check.receipt.batch = {};
    check.columns = columns.result();
    countNotValid(check);
    return check;
}

}  // namespace

Result<ImportCheck> checkImport(const Workbench& workbench, const ImportPlan& plan, const import::ImportOptions& options,
                                Progress& progress)
{
    REGIA_TRY(std::vector<ImportCheck> checks, checkImports(workbench, {&plan, 1}, options, progress));
    return std::move(checks.front());
}

Result<std::vector<ImportCheck>> checkImports(const Workbench& workbench, std::span<const ImportPlan> plans,
                                              const import::ImportOptions& options, Progress& progress)
{
    REGIA_TRY(import::PrivateCopy copy, import::PrivateCopy::of(workbench.workspace(), import::stagingFolderOf(options), progress));
    std::vector<ImportCheck> checks;
    for (const ImportPlan& plan : plans) {
        PartOf part(progress, checks.size(), plans.size());
        REGIA_TRY(ImportCheck check, checkOn(copy, plan, options, part));
        checks.push_back(std::move(check));
    }
    return checks;
}

Result<void> checkTogether(const Workbench& workbench, std::span<const PlannedImport> imports, const EachCheck& each, Progress& progress)
{
    std::vector<bool> isOut(imports.size()), isTold(imports.size());
    for (bool again = !imports.empty(); again;) {
        again = false;
        REGIA_TRY(import::PrivateCopy copy,
                  import::PrivateCopy::of(workbench.workspace(), import::stagingFolderOf(imports.front().options), progress));
        for (std::size_t i = 0; i < imports.size() && !again; ++i) {
            if (isOut[i])
                continue;
            PartOf part(progress, i, imports.size());
            Result<ImportCheck> check = checkOn(copy, *imports[i].plan, imports[i].options, part);
            if (!check && check.error().code == ErrorCode::Cancelled)
                return fail(check.error());
            // After an error the copy is good for nothing: the others begin anew without this one.
            isOut[i] = again = !check;
            if (!isTold[i])
                each(i, std::move(check));
            isTold[i] = true;
        }
    }
    return {};
}

}  // namespace regia::workbench
