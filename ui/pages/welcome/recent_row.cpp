// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/recent_row.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStandardPaths>
#include <QUrl>
#include <numeric>

#include "core/model/stage.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/look.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"

namespace regia::ui {
namespace {

constexpr int kHeight = 64;
constexpr int kSide = 16;
constexpr int kTile = 36;
constexpr int kTextLeft = 68;
constexpr int kStripWidth = 150;
/// Right edges of the columns, from the right edge of the row.
constexpr int kDateRight = 132;
constexpr int kEventsRight = 252;
constexpr int kContactsRight = 368;
constexpr int kStripLeft = 612;
/// Narrower rows do without the strip, then without the figures.
constexpr int kWithStrip = 780;
constexpr int kWithFigures = 620;

QString placeOf(const QString& path)
{
    // Where the sample lies is nobody's business but the program's.
    if (QFileInfo(path).absolutePath() == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        return RecentRow::tr("The sample company");
    QString place = QDir::toNativeSeparators(path);
    const QString home = QDir::toNativeSeparators(QDir::homePath()) + QDir::separator();
    if (place.startsWith(home))
        place = place.mid(home.size());
    else if (place.startsWith(QDir::separator()))
        place = place.mid(1);
    return place.split(QDir::separator()).join(QStringLiteral(" / "));
}

void drawTile(QPainter& painter, const QRectF& rect, const QString& name)
{
    // The avatar's disc with other corners: its tint and ink, cut to a rounded square.
    QPainterPath shape;
    shape.addRoundedRect(rect, 8, 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarTint(name));
    painter.drawPath(shape);
    painter.setFont(theme().font(Type::Strong));
    painter.setPen(avatarInk());
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter.restore();
}

}  // namespace

RecentRow::RecentRow(const RecentWorkspace& workspace, QWidget* parent)
    : QAbstractButton(parent), m_workspace(workspace), m_exists(workspace.exists())
{
    m_size = m_exists ? QFileInfo(workspace.path).size() : 0;
    m_open = new Button(m_exists ? tr("Open") : tr("Locate…"), ButtonKind::Secondary, this);
    m_more = iconButton(QStringLiteral("more"), tr("More about %1").arg(workspace.name), {}, ButtonKind::Ghost, this);
    m_open->setControlSize(ControlSize::Small);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setVisible(!m_exists);
    setText(workspace.name);
    setAccessibleName(m_exists ? workspace.name + QStringLiteral(", ") + sentences::contacts(workspace.contacts)
                               : tr("%1, file not found").arg(workspace.name));
    setToolTip(QDir::toNativeSeparators(workspace.path).toHtmlEscaped());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &RecentRow::act);
    connect(m_open, &QPushButton::clicked, this, &RecentRow::act);
    connect(m_more, &QPushButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QSize RecentRow::sizeHint() const { return {900, qRound(kHeight * theme().textScale())}; }

void RecentRow::act() { m_exists ? Q_EMIT openWanted(m_workspace.path) : Q_EMIT locateWanted(m_workspace.path); }

void RecentRow::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_exists) {
        connect(menu->addAction(theme().icon(QStringLiteral("folder")), tr("Open")), &QAction::triggered, this, &RecentRow::act);
        connect(menu->addAction(theme().icon(QStringLiteral("eye")), tr("Show in its folder")), &QAction::triggered, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace.path).absolutePath())); });
    } else {
        connect(menu->addAction(theme().icon(QStringLiteral("search")), tr("Locate…")), &QAction::triggered, this, &RecentRow::act);
    }
    menu->addSeparator();
    connect(menu->addAction(theme().icon(QStringLiteral("close")), tr("Remove from this list")), &QAction::triggered, this,
            [this] { Q_EMIT removeWanted(m_workspace.path); });
    menu->popup(at);
}

void RecentRow::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete: Q_EMIT removeWanted(m_workspace.path); return;
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

bool RecentRow::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut: m_open->setVisible(!m_exists || event->type() == QEvent::HoverEnter || hasFocus()); break;
    default: break;
    }
    return QAbstractButton::event(event);
}

void RecentRow::resizeEvent(QResizeEvent*) { placeButtons(); }

void RecentRow::placeButtons()
{
    m_more->resize(m_more->sizeHint());
    m_open->resize(m_open->sizeHint());
    m_more->move(width() - 12 - m_more->width(), (height() - m_more->height()) / 2);
    m_open->move(m_more->x() - 6 - m_open->width(), (height() - m_open->height()) / 2);
}

void RecentRow::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), look.color(Color::Hover));
    if (!m_isFirst)
        painter.fillRect(QRect(0, 0, width(), 1), look.color(Color::BorderSoft));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), look.radius(Radius::Control));
    if (!m_exists)
        painter.setOpacity(0.6);
    drawTile(painter, QRectF(kSide, (height() - kTile) / 2.0, kTile, kTile), m_workspace.name);
    if (!m_exists) {
        paintName(painter, m_open->x() - 12);
        return;
    }
    const bool hasStrip = width() >= kWithStrip;
    const bool hasFigures = width() >= kWithFigures;
    paintName(painter, hasStrip ? width() - kStripLeft - 16 : hasFigures ? width() - kContactsRight - 72 : width() - kDateRight - 110);
    if (hasStrip)
        paintStrip(painter, QRectF(width() - kStripLeft, 0, kStripWidth, height()));
    if (hasFigures)
        paintFigures(painter);
    const QDateTime opened = QDateTime::fromString(m_workspace.openedAt, Qt::ISODate).toLocalTime();
    paintTwoLines(painter, width() - kDateRight, opened.isValid() ? format::when(opened, QDate::currentDate(), true) : QString(),
                  format::fileSize(m_size), false);
}

void RecentRow::paintName(QPainter& painter, double right) const
{
    const Theme& look = theme();
    const double middle = height() / 2.0;
    const double line = look.lineHeight(Type::Strong);
    painter.setFont(look.font(Type::Strong));
    painter.setPen(look.color(Color::Text));
    drawText(painter, QRectF(kTextLeft, middle - line + 1, right - kTextLeft, line), Qt::AlignLeft | Qt::AlignVCenter, m_workspace.name);
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.color(Color::Text3));
    const QString place = m_exists ? placeOf(m_workspace.path) : tr("Moved or renamed: %1").arg(placeOf(m_workspace.path));
    // The end of a path tells most.
    const QString shown = QFontMetricsF(painter.font()).elidedText(place, Qt::ElideMiddle, right - kTextLeft);
    painter.drawText(QRectF(kTextLeft, middle, right - kTextLeft, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void RecentRow::paintFigures(QPainter& painter) const
{
    // The words alone: the count stands above them.
    paintTwoLines(painter, width() - kContactsRight, format::integer(m_workspace.contacts),
                  tr("contact(s)", nullptr, static_cast<int>(m_workspace.contacts)), true);
    paintTwoLines(painter, width() - kEventsRight, format::integer(m_workspace.events),
                  tr("event(s)", nullptr, static_cast<int>(m_workspace.events)), true);
}

void RecentRow::paintTwoLines(QPainter& painter, double right, const QString& upper, const QString& lower, bool isNumber) const
{
    const Theme& look = theme();
    const double middle = height() / 2.0;
    const double line = look.lineHeight(Type::Body);
    painter.setFont(isNumber ? look.font(Type::Body, QFont::Medium) : look.font(Type::Small));
    painter.setPen(look.color(isNumber ? Color::Text : Color::Text2));
    drawTabular(painter, QRectF(right - 116, middle - line + 1, 116, line), Qt::AlignRight | Qt::AlignVCenter, upper);
    painter.setFont(look.font(Type::Micro, QFont::Normal));
    painter.setPen(look.color(Color::Text3));
    drawTabular(painter, QRectF(right - 116, middle, 116, line), Qt::AlignRight | Qt::AlignVCenter, lower);
}

void RecentRow::paintStrip(QPainter& painter, const QRectF& area) const
{
    const Theme& look = theme();
    const double middle = area.center().y();
    const auto total = std::accumulate(m_workspace.stages.begin(), m_workspace.stages.end(), qint64{0});
    constexpr double kGap = 2;
    constexpr double kThickness = 8;
    double x = area.left();
    for (std::size_t i = 0; total > 0 && i < model::kStageCount && static_cast<qsizetype>(i) < m_workspace.stages.size(); ++i) {
        const double share = static_cast<double>(m_workspace.stages[static_cast<qsizetype>(i)]) / static_cast<double>(total);
        const double wide = share * (area.width() - kGap * (model::kStageCount - 1));
        paintBox(painter, QRectF(x, middle - 12, wide, kThickness), std::min(1.5, wide / 2), look.stage(model::kStages[i]));
        x += wide + (wide > 0 ? kGap : 0);
    }
    const QDate until = QDate::fromString(m_workspace.dataUntil, Qt::ISODate);
    painter.setFont(look.font(Type::Micro, QFont::Normal));
    painter.setPen(look.color(Color::Text3));
    drawText(painter, QRectF(area.left(), middle, area.width(), look.lineHeight(Type::Body)), Qt::AlignLeft | Qt::AlignVCenter,
             until.isValid() ? tr("data up to %1").arg(format::date(until)) : tr("no events yet"));
}

}  // namespace regia::ui
