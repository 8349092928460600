// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/condition_line.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include "ui/conditions/segment_words.h"
#include "ui/text/formats.h"
#include "ui/theme/look.h"
#include "ui/widgets/chip.h"

namespace regia::ui {
namespace {

const QString kPathFormat = QStringLiteral("application/x-regia-condition-path");
const QString kKindFormat = QStringLiteral("application/x-regia-condition-kind");

/// The sign on its square; asks the theme at each paint.
class LineIcon final : public QWidget {
public:
    LineIcon(QString icon, bool excluded) : m_icon(std::move(icon)), m_excluded(excluded) { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kIcon = 14;
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), theme().radius(Radius::Control),
                 theme().color(m_excluded ? Color::NegativeSoft : Color::AccentSoft));
        painter.drawPixmap(
            QPointF((width() - kIcon) / 2.0, (height() - kIcon) / 2.0),
            theme().pixmap(m_icon, theme().color(m_excluded ? Color::Negative : Color::AccentText), kIcon, devicePixelRatioF()));
    }

private:
    QString m_icon;
    bool m_excluded;
};

class Joiner final : public QWidget {
public:
    Joiner(const QString& word, bool excluded) : m_excluded(excluded)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(4, 0, 0, 0);
        row->addWidget(new Tag(word, excluded ? Tag::Tone::Negative : Tag::Tone::Neutral));
        row->addStretch();
        setFixedHeight(22);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kThread = 15;
        QPainter painter(this);
        painter.fillRect(QRect(kThread, 0, m_excluded ? 2 : 1, height()),
                         theme().color(m_excluded ? Color::Negative : Color::BorderStrong));
    }

private:
    bool m_excluded;
};

}  // namespace

QMimeData* toMimeData(const DraggedPart& part)
{
    auto* data = new QMimeData;
    if (part.kind)
        data->setData(kKindFormat, QByteArray::number(static_cast<qulonglong>(*part.kind)));
    QByteArrayList steps;
    if (part.path) {
        for (const std::size_t step : *part.path)
            steps << QByteArray::number(static_cast<qulonglong>(step));
        data->setData(kPathFormat, steps.join('/'));
    }
    return data;
}

DraggedPart draggedPart(const QMimeData& data)
{
    DraggedPart part;
    if (data.hasFormat(kKindFormat))
        part.kind = data.data(kKindFormat).toULongLong();
    if (data.hasFormat(kPathFormat)) {
        part.path.emplace();
        for (const QByteArray& step : data.data(kPathFormat).split('/'))
            part.path->push_back(step.toULongLong());
    }
    return part;
}

DragHandle::DragHandle(DraggedPart part, QWidget* dragged) : m_part(std::move(part)), m_dragged(dragged)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(SegmentWords::tr("Drag to move"));
}

void DragHandle::paintEvent(QPaintEvent*)
{
    constexpr int kIcon = 14;
    QPainter painter(this);
    painter.drawPixmap(QPointF((width() - kIcon) / 2.0, (height() - kIcon) / 2.0),
                       theme().pixmap(QStringLiteral("drag"), theme().color(Color::Text3), kIcon, devicePixelRatioF()));
}

void DragHandle::mousePressEvent(QMouseEvent* event) { m_pressed = event->position().toPoint(); }

void DragHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) ||
        (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(toMimeData(m_part));
    drag->setPixmap(m_dragged->grab());
    drag->setHotSpot(mapTo(m_dragged, m_pressed));
    drag->exec(m_part.path ? Qt::MoveAction : Qt::CopyAction);
}

InlineCount::InlineCount(bool excluded) : m_excluded(excluded), m_text(format::kNoValue)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize InlineCount::sizeHint() const { return {98, theme().size(Size::ControlHeightSmall)}; }

void InlineCount::show(std::size_t n, std::size_t universe)
{
    m_text = format::integer(static_cast<std::int64_t>(n));
    m_share = universe == 0 ? 0 : static_cast<double>(n) / static_cast<double>(universe);
    setAccessibleName(SegmentWords::tr("%1 contacts match this line alone").arg(m_text));
    update();
}

void InlineCount::setHolds(std::optional<bool> holds)
{
    m_holds = holds;
    setToolTip(!holds ? QString() : *holds ? SegmentWords::tr("True of this person") : SegmentWords::tr("Not true of this person"));
    update();
}

void InlineCount::paintEvent(QPaintEvent*)
{
    constexpr double kBarWidth = 26;
    constexpr int kSign = 14;
    QPainter painter(this);
    const QRectF bar(18, height() / 2.0 - 2.5, kBarWidth, 5);
    if (m_holds)
        painter.drawPixmap(QPointF(0, (height() - kSign) / 2.0),
                           theme().pixmap(*m_holds ? QStringLiteral("check") : QStringLiteral("close"),
                                          theme().color(*m_holds ? Color::Positive : Color::Negative), kSign, devicePixelRatioF()));
    paintBox(painter, bar, 2.5, theme().color(Color::BorderSoft));
    if (m_share > 0)
        paintBox(painter, QRectF(bar.topLeft(), QSizeF(std::max(2.0, kBarWidth * m_share), bar.height())), 1.5,
                 theme().color(m_excluded ? Color::Negative : Color::Accent));
    painter.setFont(theme().font(Type::Body, QFont::Medium));
    painter.setPen(theme().color(Color::Text));
    drawTabular(painter, QRectF(rect()), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

LineFrame::LineFrame(Look look) : m_look(look)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const bool has = m_look == Look::Line && now && isAncestorOf(now);
        if (has != std::exchange(m_hasKeyboard, has))
            update();
    });
}

void LineFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double radius = theme().radius(Radius::Card);
    paintBox(painter, QRectF(rect()), radius, theme().color(m_look == Look::Well ? Color::Sunken : Color::Surface),
             theme().color(m_hasKeyboard ? Color::Accent : Color::Border), m_hasKeyboard ? 1.5 : 1.0);
}

QWidget* lineIcon(const QString& icon, bool excluded) { return new LineIcon(icon, excluded); }
QWidget* joiner(const QString& word, bool excluded) { return new Joiner(word, excluded); }

}  // namespace regia::ui
