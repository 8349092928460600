// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
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

class Toast final : public QWidget {
public:
    Toast(const Notice& notice, std::function<void(QWidget*)> leave, QWidget* parent)
        : QWidget(parent), m_icon(notice.icon), m_leave(std::move(leave))
    {
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
        m_stay.setInterval(theme().motion(Motion::ToastStay));
        connect(&m_stay, &QTimer::timeout, this, [this] { m_leave(this); });
        m_stay.start();
    }

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
            m_toasts.removeAll(left);
            left->hide();
            left->deleteLater();
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

void ToastHost::place()
{
    int bottom = m_over->height() - kBottom;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        QWidget* toast = m_toasts[i];
        toast->move((m_over->width() - toast->width()) / 2, bottom - toast->height());
        bottom -= toast->height() + kGap;
    }
}

}  // namespace regia::ui
