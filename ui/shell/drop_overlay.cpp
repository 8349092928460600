// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_overlay.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <chrono>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

using namespace std::chrono_literals;

constexpr QSizeF kPanel{520, 132};
constexpr int kEdge = 10;
constexpr int kDisc = 56;

}  // namespace

DropOverlay::DropOverlay(QWidget* window, std::function<Promise(const QStringList&)> promise)
    : QWidget(window), m_promise(std::move(promise))
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAcceptDrops(true);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(100ms);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

QStringList DropOverlay::filesOf(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

bool DropOverlay::offer(const QMimeData& mime)
{
    const QStringList files = filesOf(mime);
    if (files.isEmpty())
        return false;
    m_shown = m_promise(files);
    if (m_shown.title.isEmpty())
        return false;
    m_leaving.stop();
    setAccessibleName(m_shown.title);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    return true;
}

void DropOverlay::maybeLeft()
{
    // The drag leaves the window for the overlay that just came up under it, or for good: only time tells.
    m_leaving.start();
}

void DropOverlay::dragEnterEvent(QDragEnterEvent* event)
{
    if (offer(*event->mimeData()))
        event->acceptProposedAction();
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent*) { hide(); }

void DropOverlay::dropEvent(QDropEvent* event)
{
    hide();
    const QStringList files = filesOf(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(files);
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), withAlpha(look.color(Color::Canvas), 0.72));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(Color::Accent), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge), look.radius(Radius::Dialog),
                            look.radius(Radius::Dialog));

    QRectF panel(QPointF(), QSizeF(std::min<double>(kPanel.width() * look.textScale(), width() - 80), kPanel.height() * look.textScale()));
    panel.moveCenter(QRectF(rect()).center());
    paintShadow(painter, panel, look.radius(Radius::Dialog));
    paintBox(painter, panel, look.radius(Radius::Dialog), look.color(Color::Raised), look.color(Color::Border));
    const QRectF disc(panel.left() + 28, panel.center().y() - kDisc / 2.0, kDisc, kDisc);
    paintBox(painter, disc, kDisc / 2.0, look.color(Color::AccentSoft));
    painter.drawPixmap(disc.topLeft() + QPointF(16, 16),
                       look.pixmap(QStringLiteral("import"), look.color(Color::AccentText), 24, devicePixelRatioF()));
    const QRectF words(disc.right() + 22, panel.top() + 16, panel.right() - disc.right() - 46, panel.height() - 32);
    painter.setFont(look.font(Type::Section));
    painter.setPen(look.color(Color::Text));
    drawText(painter,
             QRectF(words.left(), words.center().y() - look.lineHeight(Type::Section) - 2, words.width(), look.lineHeight(Type::Section)),
             Qt::AlignLeft | Qt::AlignVCenter, m_shown.title);
    painter.setFont(look.font(Type::Body));
    painter.setPen(look.color(Color::Text2));
    drawText(painter, QRectF(words.left(), words.center().y() + 3, words.width(), look.lineHeight(Type::Body)),
             Qt::AlignLeft | Qt::AlignVCenter, m_shown.detail);
}

}  // namespace regia::ui
