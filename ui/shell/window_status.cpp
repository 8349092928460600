// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_status.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include "ui/shell/page_context.h"
#include "ui/shell/task_popover.h"
#include "ui/text/formats.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

Label* quietLabel(QWidget* parent)
{
    auto* label = new Label({}, Type::Micro, Color::Text3, parent);
    label->setType(Type::Micro, QFont::Normal);
    return label;
}

/// The padlock of "everything stays here".
class Lock final : public QWidget {
public:
    explicit Lock(QWidget* parent) : QWidget(parent) { setFixedSize(13, 13); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, theme().pixmap(QStringLiteral("lock"), theme().color(Color::Text3), 12, devicePixelRatioF()));
    }
};

}  // namespace

WindowStatus::WindowStatus(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_counted(quietLabel(this)),
      m_tasks(new Button(QString(), ButtonKind::Link, this)),
      m_progress(new QProgressBar(this)),
      m_seconds(quietLabel(this)),
      m_local(quietLabel(this))
{
    setObjectName(QStringLiteral("status"));
    setFixedHeight(theme().size(Size::StatusBar));
    m_counted->setElided(true);
    m_progress->setFixedWidth(60);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Background tasks"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(14);
    row->addWidget(m_counted, 1);
    row->addWidget(m_progress);
    row->addWidget(m_tasks);
    row->addWidget(m_seconds);
    auto* local = new QHBoxLayout;
    local->setSpacing(5);
    local->addWidget(new Lock(this));
    local->addWidget(m_local);
    row->addLayout(local);
    connect(&m_context.tasks(), &TaskList::changed, this, &WindowStatus::showTasks);
    connect(m_tasks, &QPushButton::clicked, this,
            [this] { Popover::show(m_tasks, new TaskPopover(m_context.tasks()), Popover::Side::BelowRight); });
    connect(&theme(), &Theme::changed, this, [this] { setFixedHeight(theme().size(Size::StatusBar)); });
    retranslate();
    showTasks();
}

void WindowStatus::setCounted(const QString& text) { m_counted->setText(text); }

void WindowStatus::setSeconds(std::optional<double> seconds)
{
    m_shownSeconds = seconds;
    m_seconds->setText(seconds ? tr("Computed in %1").arg(format::elapsed(*seconds)) : QString());
}

void WindowStatus::retranslate()
{
    m_local->setText(tr("Everything stays on this computer"));
    setSeconds(m_shownSeconds);
    showTasks();
}

void WindowStatus::showTasks()
{
    const int running = m_context.tasks().running();
    m_tasks->setVisible(running > 0);
    m_progress->setVisible(running > 0);
    if (running == 0)
        return;
    m_tasks->setText(tr("%n task(s)", nullptr, running));
    const double share = m_context.tasks().progress();
    constexpr int kSteps = 1000;
    m_progress->setRange(0, share < 0 ? 0 : kSteps);
    m_progress->setValue(static_cast<int>(std::max(0.0, share) * kSteps));
}

void WindowStatus::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Color::Border));
}

}  // namespace regia::ui
