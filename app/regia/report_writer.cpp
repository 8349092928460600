// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia/report_writer.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QScrollArea>

#include "core/model/stage.h"
#include "ui/shell/filter_state.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/states.h"

namespace regia::app {
namespace {

using ui::Color;
using ui::theme;
using ui::Type;

/// Text of the window's 13 px is 9 pt on paper: what fills a laptop's window fills a sheet.
constexpr double kPixelsPerInch = 104;
constexpr double kMargin = 44;
constexpr double kHeading = 34;
constexpr double kFooter = 26;

/// What a page has below its header, at full length and not only the part that its window shows.
QWidget* bodyOf(const ui::Page& page)
{
    auto* host = page.findChild<ui::StateHost*>();
    if (host == nullptr)
        return nullptr;
    auto* scroll = host->findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
    return scroll != nullptr && scroll->isVisible() ? scroll->widget() : host;
}

}  // namespace

ReportWriter::Title ReportWriter::titleOf(const ui::PageContext& context)
{
    Title title;
    title.workspace = ui::words::fromUtf8(context.workbench().workspace().settings().name);
    const ui::DayRange days = context.days();
    const QString name = ui::periodName(context.filters(), days);
    const QString range = ui::format::dateRange(days.first, days.last, ui::format::Year::Always);
    title.period = name == range ? range : name + QStringLiteral(" · ") + range;
    const ui::DayRange compared = context.comparedDays();
    if (compared.first.isValid())
        title.compared = QCoreApplication::translate("ReportWriter", "compared with %1").arg(ui::rangeName(compared));
    title.counted = context.countedAll();
    return title;
}

ReportWriter::ReportWriter(const QString& file, int sheets) : m_writer(file), m_sheets(sheets + 1)
{
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    m_writer.setCreator(QStringLiteral("Regia ") + QCoreApplication::applicationVersion());
    // Finer than the window, so that hairlines and the places of letters are not rounded to its pixels.
    m_writer.setResolution(static_cast<int>(kPixelsPerInch) * 10);
}

ReportWriter::~ReportWriter() = default;

bool ReportWriter::begin(const Title& title, const QStringList& contents)
{
    m_title = title;
    m_writer.setTitle(title.workspace);
    if (!m_painter.begin(&m_writer))
        return false;
    m_painter.scale(10, 10);
    const QRectF sheet(0, 0, m_writer.width() / 10.0, m_writer.height() / 10.0);
    const auto line = [&](double y, Type type, Color color, const QString& text) {
        m_painter.setFont(theme().font(type));
        m_painter.setPen(theme().color(color));
        const double high = theme().lineHeight(type);
        ui::drawText(m_painter, QRectF(kMargin * 2, y, sheet.width() - kMargin * 4, high), Qt::AlignLeft | Qt::AlignVCenter, text);
        return y + high;
    };
    double y = line(sheet.height() * 0.3, Type::SlideTitle, Color::Text, title.workspace);
    y = line(y + 10, Type::Kpi, Color::Text2, contents.join(QStringLiteral(" · ")));
    drawStrip(QRectF(kMargin * 2, y + 26, sheet.width() - kMargin * 4, 10));
    y = line(y + 62, Type::Title, Color::Text, title.period);
    if (!title.compared.isEmpty())
        y = line(y + 4, Type::Section, Color::Text2, title.compared);
    line(y + 20, Type::Section, Color::Text2, title.counted);
    drawFooter();
    return true;
}

void ReportWriter::addSheet(const ui::Page& page, const QString& heading)
{
    QWidget* body = bodyOf(page);
    if (body == nullptr)
        return;
    m_writer.newPage();
    ++m_number;
    const QRectF sheet(0, 0, m_writer.width() / 10.0, m_writer.height() / 10.0);
    m_painter.setFont(theme().font(Type::Title));
    m_painter.setPen(theme().color(Color::Text));
    const QRectF head(kMargin, kMargin - 10, sheet.width() - 2 * kMargin, kHeading);
    ui::drawText(m_painter, head, Qt::AlignLeft | Qt::AlignVCenter, heading);
    m_painter.setFont(theme().font(Type::Body));
    m_painter.setPen(theme().color(Color::Text2));
    const QString compared = m_title.compared.isEmpty() ? QString() : QStringLiteral(", ") + m_title.compared;
    ui::drawText(m_painter, head, Qt::AlignRight | Qt::AlignVCenter, m_title.period + compared);

    const QRectF room(kMargin, head.bottom() + 4, head.width(), sheet.height() - head.bottom() - 4 - kFooter - kMargin / 2);
    const double scale = std::min(room.width() / body->width(), room.height() / body->height());
    m_painter.save();
    m_painter.translate(room.left() + (room.width() - body->width() * scale) / 2, room.top());
    m_painter.scale(scale, scale);
    // Without the window's ground: paper is white.
    body->render(&m_painter, {}, {}, QWidget::DrawChildren);
    m_painter.restore();
    drawFooter();
}

void ReportWriter::drawFooter()
{
    const QRectF sheet(0, 0, m_writer.width() / 10.0, m_writer.height() / 10.0);
    const QRectF foot(kMargin, sheet.height() - kMargin / 2 - kFooter, sheet.width() - 2 * kMargin, kFooter);
    m_painter.fillRect(QRectF(foot.left(), foot.top(), foot.width(), 0.5), theme().color(Color::Border));
    m_painter.setFont(theme().font(Type::Micro, QFont::Normal));
    m_painter.setPen(theme().color(Color::Text3));
    ui::drawText(m_painter, foot, Qt::AlignLeft | Qt::AlignVCenter, m_title.workspace + QStringLiteral(" · ") + m_title.counted);
    ui::drawText(m_painter, foot, Qt::AlignRight | Qt::AlignVCenter,
                 QCoreApplication::translate("ReportWriter", "%1 of %2").arg(m_number).arg(m_sheets));
}

void ReportWriter::drawStrip(const QRectF& area)
{
    const double wide = area.width() / model::kStageCount;
    for (std::size_t i = 0; i < model::kStageCount; ++i)
        m_painter.fillRect(QRectF(area.left() + wide * static_cast<double>(i), area.top(), wide - 4, area.height()),
                           theme().stage(model::kStages[i]));
}

QStringList reportPages(const std::vector<ui::PageDescriptor>& pages)
{
    QStringList ids;
    for (const ui::PageDescriptor& page : pages)
        if (page.section == ui::PageSection::Top || page.section == ui::PageSection::Analysis)
            ids << page.id;
    return ids;
}

}  // namespace regia::app
