// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

QByteArray iconSource(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    sources.insert(name, source);
    return source;
}

QPixmap render(const QString& name, const QColor& color, int size, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconSource(name).replace("currentColor", color.name().toLatin1()));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

QPixmap renderIcon(const QString& name, const QColor& color, int size, double devicePixelRatio)
{
    const QString key = QStringLiteral("regia/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = render(name, color, size, devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor ThemeIconEngine::colorFor(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return theme().color(Color::TextDisabled);
    return theme().color(m_color);
}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
    const int size = std::min(rect.width(), rect.height());
    const QPoint corner = rect.topLeft() + QPoint((rect.width() - size) / 2, (rect.height() - size) / 2);
    painter->drawPixmap(corner, renderIcon(m_name, colorFor(mode), size, ratio));
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return renderIcon(m_name, colorFor(mode), std::min(size.width(), size.height()), 1.0);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands the size in device pixels here.
    return renderIcon(m_name, colorFor(mode), qRound(std::min(size.width(), size.height()) / scale), scale);
}

}  // namespace regia::ui
