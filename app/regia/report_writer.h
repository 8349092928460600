// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <memory>
#include <optional>

#include "ui/shell/page.h"

namespace regia::app {

/// Pages of the window as a document: A4 across, a title page with the workspace, the period and the date of the data, then
/// a sheet a page. Everything is drawn as vectors and text, nothing as a picture of the screen.
class ReportWriter final {
public:
    /// What the title page says; taken while the workspace is open.
    struct Title {
        QString workspace;
        QString period;    ///< Q3 2026 · 1 Jul – 30 Sep 2026
        QString compared;  ///< compared with Q2 2026; empty: with nothing
        QString counted;   ///< 48,210 contacts · 1,204,318 events · up to 30 Sep 2026
    };
    [[nodiscard]] static Title titleOf(const ui::PageContext& context);

    /// `sheets`: how many will follow, for "2 of 4".
    ReportWriter(const QString& file, int sheets);
    ~ReportWriter();
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;

    /// Comes first. False: the file cannot be written.
    [[nodiscard]] bool begin(const Title& title, const QStringList& contents);
    void addSheet(const ui::Page& page, const QString& heading);

private:
    void drawFooter();
    void drawStrip(const QRectF& area);

    QPdfWriter m_writer;
    QPainter m_painter;
    Title m_title;
    int m_sheets;
    int m_number = 1;
};

/// The pages that a report holds when none are named: the first page of the window and the analyses.
[[nodiscard]] QStringList reportPages(const std::vector<ui::PageDescriptor>& pages);

}  // namespace regia::app
