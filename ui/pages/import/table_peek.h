// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <string>
#include <vector>

#include "core/import/choose_header.h"
#include "core/workbench/import_plan.h"
#include "core/workbench/table_preview.h"
#include "ui/jobs/latest_job.h"

namespace regia::ui {

class PageContext;

/// The encodings that marketing tools write, by their IANA names.
[[nodiscard]] const std::vector<std::string>& offeredEncodings();

/// A look into the file that is decided about, off the window's thread: its first lines, one of its cells in each encoding, and its
/// first rows as they would be read.
class TablePeek final : public QObject {
    Q_OBJECT
public:
    explicit TablePeek(PageContext& context, QObject* parent = nullptr);

    /// Looks into the table of a plan: once, until it is read in another way.
    void look(const workbench::ImportPlan& plan);
    /// Reads its first rows as the plan says now.
    void preview(const workbench::ImportPlan& plan);
    void clear();

    [[nodiscard]] const std::vector<import::RawRow>& firstLines() const { return m_firstLines; }
    /// In the order of offeredEncodings(); empty while it is not known.
    [[nodiscard]] const std::vector<std::string>& inEncodings() const { return m_inEncodings; }
    [[nodiscard]] const std::vector<workbench::PreviewRow>& rows() const { return m_rows; }

Q_SIGNALS:
    void previewed();

private:
    void lookInto(const import::TableInfo& table);

    PageContext& m_context;
    std::string m_lookedAt;
    std::vector<import::RawRow> m_firstLines;
    std::vector<std::string> m_inEncodings;
    std::vector<workbench::PreviewRow> m_rows;
    LatestJob m_look, m_preview;
};

}  // namespace regia::ui
