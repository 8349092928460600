// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_output.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardItemModel>
#include <QSvgGenerator>

#include "ui/charts/chart_canvas.h"
#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

constexpr QSize kFallbackSize{800, 450};

QSize outputSize(const QWidget& chart) { return chart.size().isEmpty() ? kFallbackSize : chart.size(); }

}  // namespace

DataTable* makeTable(const ChartTable& table, QWidget* parent)
{
    auto* view = new DataTable(parent);
    view->setModel(new QStandardItemModel(view));
    fillTable(*view, table);
    return view;
}

void fillTable(DataTable& view, const ChartTable& table)
{
    auto* model = static_cast<QStandardItemModel*>(view.model());
    model->clear();
    model->setHorizontalHeaderLabels(table.columns);
    for (int column = 1; column < model->columnCount(); ++column)
        model->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (const QStringList& row : table.rows) {
        QList<QStandardItem*> items;
        for (const QString& text : row) {
            items.append(new QStandardItem(text));
            if (items.size() > 1)
                items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        model->appendRow(items);
    }
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

QImage ChartCanvas::toImage(QSize size, double scale) const
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme().color(Color::Surface));
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

Result<void> ChartCanvas::writeSvg(QIODevice& device, QSize size) const
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(m_title);
    generator.setDescription(description());
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ErrorCode::DiskFailure, {}, device.errorString().toStdString());
    paintChart(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return {};
}

Result<void> ChartCanvas::writePdf(QIODevice& device, QSize size) const
{
    constexpr int kDotsPerInch = 96;
    QPdfWriter writer(&device);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(m_title);
    writer.setPageSize(QPageSize(QSizeF(size) / kDotsPerInch, QPageSize::Inch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::DiskFailure, {}, device.errorString().toStdString());
    paintChart(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return {};
}

QMimeData* ChartCanvas::toMimeData() const
{
    auto* mime = new QMimeData;
    const ChartTable numbers = table();
    mime->setImageData(toImage(outputSize(*this)));
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    if (writeSvg(buffer, outputSize(*this)))
        mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setHtml(toHtml(numbers));
    mime->setText(toTabSeparated(numbers));
    return mime;
}

void ChartCanvas::copyPicture() const { QGuiApplication::clipboard()->setMimeData(toMimeData()); }

void ChartCanvas::copyTable() const
{
    auto* mime = new QMimeData;
    const ChartTable numbers = table();
    mime->setHtml(toHtml(numbers));
    mime->setText(toTabSeparated(numbers));
    QGuiApplication::clipboard()->setMimeData(mime);
}

}  // namespace regia::ui
