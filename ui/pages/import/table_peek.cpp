// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/table_peek.h"

#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

constexpr std::size_t kFirstLines = 12;
constexpr std::size_t kPreviewedRows = 50;

struct Look {
    std::vector<import::RawRow> firstLines;
    std::vector<std::string> inEncodings;
};

/// What was looked at: the file as it is read.
std::string keyOf(const import::TableInfo& table)
{
    return table.path.string() + '\n' + table.file + '\n' + table.encoding + '\n' + table.delimiter;
}

Result<Look> lookAt(const import::TableInfo& table, Progress& progress)
{
    Look look;
    REGIA_TRY(look.firstLines, import::firstRecords(table, kFirstLines));
    if (table.kind == "csv") {
        REGIA_TRY(look.inEncodings, workbench::sampleInEncodings(table, offeredEncodings(), progress));
    }
    return look;
}

}  // namespace

const std::vector<std::string>& offeredEncodings()
{
    static const std::vector<std::string> encodings{"UTF-8", "windows-1252", "ISO-8859-15", "macintosh", "IBM850", "UTF-16LE"};
    return encodings;
}

TablePeek::TablePeek(PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void TablePeek::look(const workbench::ImportPlan& plan)
{
    if (std::string key = keyOf(plan.table); key != m_lookedAt) {
        m_lookedAt = std::move(key);
        lookInto(plan.table);
    }
}

void TablePeek::lookInto(const import::TableInfo& table)
{
    m_firstLines.clear();
    m_inEncodings.clear();
    // What cannot be looked into can be imported or not all the same: nothing is said of it here.
    m_look.start([table](Progress& progress) { return lookAt(table, progress); },
                 [this](Result<Look> look) {
                     if (!look)
                         return;
                     m_firstLines = std::move(look->firstLines);
                     m_inEncodings = std::move(look->inEncodings);
                 });
}

void TablePeek::preview(const workbench::ImportPlan& plan)
{
    m_preview.start([plan](Progress& progress) { return workbench::previewRows(plan, kPreviewedRows, progress); },
                    [this](Result<std::vector<workbench::PreviewRow>> rows) {
                        if (!rows)
                            return m_context.notify(rows.error());
                        m_rows = std::move(*rows);
                        Q_EMIT previewed();
                    });
}

void TablePeek::clear()
{
    m_look.cancel();
    m_preview.cancel();
    m_lookedAt.clear();
    m_firstLines.clear();
    m_inEncodings.clear();
    m_rows.clear();
}

}  // namespace regia::ui
