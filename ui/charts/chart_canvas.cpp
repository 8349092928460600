// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <limits>

#include "ui/charts/chart_output.h"
#include "ui/charts/chart_tooltip.h"
#include "ui/theme/look.h"

namespace regia::ui {

QString MarkText::spoken() const
{
    QString words = title;
    if (!aside.isEmpty())
        words += QStringLiteral(", ") + aside;
    for (const Line& line : lines)
        words += QStringLiteral(". ") + line.label + u' ' + line.value;
    return words + u'.';
}

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent), m_tooltipDelay(new QTimer(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_tooltipDelay->setSingleShot(true);
    connect(m_tooltipDelay, &QTimer::timeout, this, &ChartCanvas::showTooltip);
    connect(&theme(), &Theme::changed, this, &ChartCanvas::invalidate);
}

ChartCanvas::~ChartCanvas() { delete m_tooltip; }

void ChartCanvas::setTitle(const QString& title)
{
    m_title = title;
    updateAccessibleText();
}

void ChartCanvas::invalidate()
{
    updateMarks();
    if (m_table != nullptr)
        fillTable(*m_table, table());
    updateAccessibleText();
    update();
}

void ChartCanvas::updateMarks()
{
    m_marks = width() > 0 && height() > 0 ? computeMarks(QRectF(rect())) : std::vector<Mark>{};
    if (markById(m_hovered) == nullptr)
        point(std::nullopt);
    if (markById(m_stepped) == nullptr)
        m_stepped.reset();
    if (m_selected && markById(m_selected) == nullptr)
        select(std::nullopt);
}

void ChartCanvas::updateAccessibleText()
{
    setAccessibleName(m_title);
    setAccessibleDescription(description());
}

const Mark* ChartCanvas::markById(std::optional<int> id) const
{
    if (!id)
        return nullptr;
    for (const Mark& mark : m_marks)
        if (mark.id == *id)
            return &mark;
    return nullptr;
}

const Mark* ChartCanvas::markAt(QPointF position) const
{
    const Mark* nearest = nullptr;
    double smallest = std::numeric_limits<double>::infinity();
    // From the last: what is painted later lies on top.
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        if (mark->shape.contains(position))
            return &*mark;
        const double distance = QLineF(position, mark->anchor).length();
        if (distance <= mark->reach && distance < smallest) {
            smallest = distance;
            nearest = &*mark;
        }
    }
    return nearest;
}

std::optional<int> ChartCanvas::hovered() const { return m_hovered ? m_hovered : m_stepped; }

void ChartCanvas::point(std::optional<int> id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    setCursor(id && markById(id)->opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_tooltip != nullptr)
        m_tooltip->hide();
    m_tooltipDelay->stop();
    if (id)
        m_tooltipDelay->start(theme().motion(Motion::TooltipDelay));
    update();
}

void ChartCanvas::showTooltip()
{
    const Mark* mark = markById(hovered());
    const MarkText text = mark == nullptr ? MarkText() : textFor(*mark);
    if (text.title.isEmpty())
        return;
    if (m_tooltip == nullptr || m_tooltip->parentWidget() != window()) {
        delete m_tooltip;
        m_tooltip = new ChartTooltip(window());
    }
    // Beside what is meant: the whole of a small mark, the place on a large one.
    QRectF box = mark->shape.boundingRect();
    if (box.isEmpty() || box.width() > 160 || box.height() > 160)
        box = QRectF(mark->anchor - QPointF(8, 8), QSizeF(16, 16));
    m_tooltip->showFor(text, QRect(mapTo(window(), box.topLeft().toPoint()), box.size().toSize()));
}

void ChartCanvas::step(int direction)
{
    if (m_marks.empty())
        return;
    const Mark* current = markById(m_stepped);
    const auto count = static_cast<int>(m_marks.size());
    const int place = current == nullptr ? (direction > 0 ? 0 : count - 1)
                                         : std::clamp(static_cast<int>(current - m_marks.data()) + direction, 0, count - 1);
    const Mark& mark = m_marks[static_cast<std::size_t>(place)];
    m_hovered.reset();
    m_stepped = mark.id;
    setAccessibleDescription(textFor(mark).spoken());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    showTooltip();
    update();
}

void ChartCanvas::select(std::optional<int> id)
{
    if (markById(id) == nullptr)
        id.reset();
    if (id == m_selected)
        return;
    m_selected = id;
    update();
    Q_EMIT selectionChanged(id);
}

void ChartCanvas::paintSelection(QPainter& painter, const Mark& mark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::Text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark.shape);
    painter.restore();
}

void ChartCanvas::paintHover(QPainter& painter, const Mark& mark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(mark.shape, withAlpha(theme().color(Color::Text), 0.08));
    painter.restore();
}

void ChartCanvas::paintEvent(QPaintEvent*)
{
    if (m_table != nullptr)
        return;
    QPainter painter(this);
    paintChart(painter, QRectF(rect()));
    if (const Mark* mark = markById(hovered()))
        paintHover(painter, *mark);
    if (const Mark* mark = markById(m_selected))
        paintSelection(painter, *mark);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) && !m_stepped)
        paintFocus(painter, QRectF(rect()), theme().radius(Radius::Control));
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateMarks();
    if (m_table != nullptr)
        m_table->setGeometry(rect());
}

bool ChartCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::Hide && m_tooltip != nullptr)
        m_tooltip->hide();
    return QWidget::event(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const Mark* mark = markAt(event->position());
    m_stepped.reset();
    point(mark == nullptr ? std::nullopt : std::optional<int>(mark->id));
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Mark* mark = markAt(event->position());
    if (mark == nullptr)
        return select(std::nullopt);
    const int id = mark->id;
    const bool opens = mark->opens;
    select(id);
    if (opens)
        Q_EMIT markActivated(id);
}

void ChartCanvas::leaveEvent(QEvent*) { point(std::nullopt); }

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyPicture();
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copyTable();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return step(1);
    case Qt::Key_Left:
    case Qt::Key_Up: return step(-1);
    case Qt::Key_T:
        if (event->modifiers() == Qt::NoModifier)
            return showTable(!showsTable());
        break;
    case Qt::Key_Space: return select(m_stepped);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Mark* mark = markById(m_stepped); mark != nullptr && mark->opens) {
            const int id = mark->id;
            select(id);
            Q_EMIT markActivated(id);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_selected || m_stepped) {
            m_stepped.reset();
            if (m_tooltip != nullptr)
                m_tooltip->hide();
            select(std::nullopt);
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_stepped.reset();
    if (m_tooltip != nullptr)
        m_tooltip->hide();
    updateAccessibleText();
    update();
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const Mark* mark = event->reason() == QContextMenuEvent::Keyboard ? markById(m_stepped) : markAt(event->pos());
    Q_EMIT menuWanted(mark == nullptr ? std::nullopt : std::optional<int>(mark->id), event->globalPos());
}

bool ChartCanvas::showsTable() const { return m_table != nullptr; }

void ChartCanvas::showTable(bool show)
{
    if (show == showsTable())
        return;
    point(std::nullopt);
    if (show) {
        m_table = makeTable(table(), this);
        m_table->setAccessibleName(m_title);
        m_table->setGeometry(rect());
        m_table->show();
        m_table->setFocus();
        m_table->installEventFilter(this);
    } else {
        m_table->deleteLater();
        m_table = nullptr;
        setFocus();
    }
    update();
    Q_EMIT tableShown(show);
}

bool ChartCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) ||
            (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))) {
            copyTable();
            return true;
        }
        if ((key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Escape) {
            showTable(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace regia::ui
