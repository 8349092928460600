// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_panel.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/workbench/contact_list.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 300;

/// One bar of the stage list.
class Bar final : public QWidget {
public:
    Bar(double share, const QColor& color) : m_share(share), m_color(color) { setMinimumSize(90, 10); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF whole(0, height() / 2.0 - 4, width(), 8);
        painter.setBrush(theme().color(Color::BorderSoft));
        painter.drawRoundedRect(whole, 3, 3);
        painter.setBrush(m_color);
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(std::max(2.0, whole.width() * m_share), whole.height())), 3, 3);
    }

private:
    double m_share;
    QColor m_color;
};

}  // namespace

SegmentPanel::SegmentPanel(QWidget* parent)
    : QWidget(parent), m_count(new Label({}, Type::Display)), m_share(new Label({}, Type::Small, Color::Text2))
{
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addWidget(new Label(tr("Live count"), Type::Small, Color::Text2));
    m_count->setObjectName(QStringLiteral("segmentCount"));
    column->addWidget(m_count);
    column->addWidget(m_share);
    m_details = new QVBoxLayout;
    column->addLayout(m_details);
    column->addStretch();
}

void SegmentPanel::show(const SegmentAnswer& answer)
{
    m_count->setText(format::integer(static_cast<std::int64_t>(answer.n)));
    m_share->setText(answer.universe == 0
                         ? QString()
                         : tr("%1 of contacts").arg(format::percent(static_cast<double>(answer.n) / static_cast<double>(answer.universe))));
    delete m_shown;
    m_shown = new QWidget;
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Label(tr("By stage"), Type::Strong));
    column->addWidget(stages(answer));
    column->addSpacing(8);
    column->addWidget(new Label(tr("Some of them"), Type::Strong));
    column->addWidget(sample(answer));
    auto* all = linkButton(tr("See all %1").arg(format::integer(static_cast<std::int64_t>(answer.n))));
    connect(all, &Button::clicked, this, &SegmentPanel::seeAll);
    column->addWidget(all, 0, Qt::AlignLeft);
    m_details->addWidget(m_shown);
    setStale(false);
}

QWidget* SegmentPanel::stages(const SegmentAnswer& answer) const
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    std::size_t most = 1;
    for (const metrics::BreakdownGroup& group : answer.stages)
        most = std::max(most, group.n);
    int line = 0;
    for (const metrics::BreakdownGroup& group : answer.stages) {
        const auto stage = model::stageFromName(group.key);
        if (!stage)
            continue;
        grid->addWidget(new StageDial(*stage, 14), line, 0);
        grid->addWidget(new Label(words::stage(*stage), Type::Small), line, 1);
        grid->addWidget(new Bar(static_cast<double>(group.n) / static_cast<double>(most), theme().stage(*stage)), line, 2);
        grid->addWidget(new Label(format::integer(static_cast<std::int64_t>(group.n)), Type::Small), line, 3, Qt::AlignRight);
        grid->addWidget(new Label(group.share ? format::percent(*group.share) : QString(), Type::Small, Color::Text3), line++, 4,
                        Qt::AlignRight);
    }
    return widget;
}

QWidget* SegmentPanel::sample(const SegmentAnswer& answer)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const Row row : answer.sample) {
        const std::string known = workbench::displayName(*answer.dataset->snapshot, row);
        const qint64 id = answer.dataset->snapshot->contact(row).value;
        const QString name = known.empty() ? tr("Visitor %1").arg(id) : words::fromUtf8(known);
        auto* open = linkButton(name);
        connect(open, &Button::clicked, this, [this, id] { Q_EMIT contactChosen(id); });
        grid->addWidget(new Avatar(name, 22), line, 0);
        grid->addWidget(open, line, 1, Qt::AlignLeft);
        if (const auto stage =
                answer.dataset->stages ? answer.dataset->stages->at(row, answer.dataset->snapshot->dataThrough()) : std::nullopt)
            grid->addWidget(new Label(words::stage(*stage), Type::Small, Color::Text2), line, 2, Qt::AlignRight);
        ++line;
    }
    return widget;
}

void SegmentPanel::setStale(bool stale) { m_count->setColor(stale ? Color::TextDisabled : Color::Text); }

void SegmentPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
    painter.setPen(theme().color(Color::Border));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

}  // namespace regia::ui
