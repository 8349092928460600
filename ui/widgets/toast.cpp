// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 410;
constexpr int kBottom = 20;
constexpr int kGap = 8;
constexpr qsizetype kMost = 3;
/// What a step tells and then leaves the page by is not taken away with it.
constexpr qint64 kSeenAfter = 1500;

bool isPlainNews(const Notice& notice) { return notice.action.isEmpty() && notice.icon != QLatin1String("error"); }

class Toast final : public QWidget {
public:
    Toast(const Notice& notice, std::function<void(QWidget*)> leave, QWidget* parent)
        : QWidget(parent), m_icon(notice.icon), m_isOfPage(notice.action.isEmpty()), m_leave(std::move(leave))
    {
        m_shown.start();
        setAccessibleName(notice.text);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(40, 8, 8, 8);
        auto* text = new Label(notice.text, Type::Small, Color::TooltipText, this);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (!notice.action.isEmpty())
            row->addWidget(actionButton(notice));
        setFixedWidth(kWidth);
        setFixedHeight(std::max(40, text->heightForWidth(kWidth - 60 - (notice.action.isEmpty() ? 0 : 90)) + 18));
        m_stay.setSingleShot(true);
        m_stay.setInterval(theme().motion(isPlainNews(notice) ? Motion::NewsStay : Motion::ToastStay));
        connect(&m_stay, &QTimer::timeout, this, [this] { m_leave(this); });
        m_stay.start();
    }

    /// What has been seen and offers nothing goes with the page that it was told on.
    [[nodiscard]] bool leavesWithPage() const { return m_isOfPage && m_shown.elapsed() >= kSeenAfter; }

protected:
    void enterEvent(QEnterEvent*) override { m_stay.stop(); }
    void leaveEvent(QEvent*) override { m_stay.start(); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), 8, theme().color(Color::Tooltip));
        painter.drawPixmap(QPointF(14, (height() - 16) / 2.0),
                           theme().pixmap(m_icon, theme().isDark() ? theme().color(Color::AccentSoft) : theme().scheme().sequential[3], 16,
                                          devicePixelRatioF()));
    }

private:
    Button* actionButton(const Notice& notice)
    {
        auto* button = new Button(notice.action, ButtonKind::OnTooltip, this);
        connect(button, &QPushButton::clicked, this, [this, run = notice.run] {
            if (run)
                run();
            m_leave(this);
        });
        return button;
    }

    QString m_icon;
    bool m_isOfPage;
    QElapsedTimer m_shown;
    std::function<void(QWidget*)> m_leave;
    QTimer m_stay;
};

}  // namespace

ToastHost::ToastHost(QWidget* over) : QObject(over), m_over(over) { over->installEventFilter(this); }

void ToastHost::show(Notice notice)
{
    while (m_toasts.size() >= kMost)
        m_toasts.takeFirst()->deleteLater();
    auto* toast = new Toast(
        notice,
        [this](QWidget* left) {
            drop(left);
            place();
        },
        m_over);
    m_toasts.append(toast);
    toast->show();
    toast->raise();
    place();
    QAccessibleEvent announced(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void ToastHost::drop(QWidget* toast)
{
    m_toasts.removeAll(toast);
    toast->hide();
    toast->deleteLater();
}

void ToastHost::leaveNews()
{
    const QList<QWidget*> shown = m_toasts;
    for (QWidget* toast : shown)
        if (static_cast<const Toast*>(toast)->leavesWithPage())
            drop(toast);
    place();
}

int ToastHost::count() const { return static_cast<int>(m_toasts.size()); }

void ToastHost::clear()
{
    qDeleteAll(m_toasts);
    m_toasts.clear();
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_over && event->type() == QEvent::Resize)
        place();
    return false;
}

/// Where the lowest toast ends: above a footer bar whose buttons it would cover.
int ToastHost::floorUnder(int left, int right) const
{
    int floor = m_over->height() - kBottom;
    const auto footers = m_over->findChildren<QWidget*>(QStringLiteral("footerBar"));
    for (const QWidget* footer : footers) {
        const QRect bar(footer->mapTo(m_over, QPoint()), footer->size());
        const bool isBelow = footer->isVisible() && bar.right() >= left && bar.left() <= right && bar.bottom() >= floor - kBottom;
        floor = isBelow ? std::min(floor, bar.top() - kGap) : floor;
    }
    return floor;
}

void ToastHost::place()
{
    const int left = (m_over->width() - kWidth) / 2;
    int bottom = floorUnder(left, left + kWidth);
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        QWidget* toast = m_toasts[i];
        toast->move((m_over->width() - toast->width()) / 2, bottom - toast->height());
        bottom -= toast->height() + kGap;
    }
}

}  // namespace regia::ui
