// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/look.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

constexpr double kGap = 7, kSmallGap = 4;
constexpr double kChevron = 14;

struct Fonts {
    explicit Fonts(bool small)
        : light(theme().font(small ? Type::Small : Type::Body)), strong(theme().font(small ? Type::Small : Type::Body, QFont::Medium))
    {}
    QFont light, strong;
};

double widthOf(const QFont& font, const QString& text) { return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text); }

double spaceOf(const QString& a, const QString& b) { return a.isEmpty() || b.isEmpty() ? 0 : 4; }

}  // namespace

Pill::Pill(const QString& name, const QString& icon, QWidget* parent) : QAbstractButton(parent), m_name(name), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(this, &QAbstractButton::clicked, this, &Pill::open);
}

void Pill::setWords(Words words)
{
    m_words = std::move(words);
    setText(QStringList{m_words.before, m_words.value, m_words.after}.join(u' ').simplified());
    setAccessibleName(m_name + QStringLiteral(": ") + text());
    updateGeometry();
    update();
}

void Pill::setNarrows(bool narrows)
{
    m_narrows = narrows;
    update();
}

void Pill::setGhost(bool ghost)
{
    m_ghost = ghost;
    updateGeometry();
    update();
}

void Pill::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void Pill::setPopover(std::function<QWidget*()> make) { m_make = std::move(make); }

void Pill::open()
{
    if (m_make)
        Popover::show(this, m_make());
}

void Pill::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Down)
        return QAbstractButton::keyPressEvent(event);
    click();
}

QSize Pill::sizeHint() const
{
    const Fonts fonts(m_small);
    double width = m_ghost ? 8 : m_small ? 16 : 20;
    width += m_icon.isEmpty() ? 0 : theme().size(Size::IconSmall) + kGap;
    width += widthOf(fonts.light, m_words.before) + spaceOf(m_words.before, m_words.value) + widthOf(fonts.strong, m_words.value);
    width += spaceOf(m_words.value, m_words.after) + widthOf(fonts.light, m_words.after) + (m_small ? kSmallGap : kGap) + kChevron;
    return {qCeil(width), theme().size(m_ghost || m_small ? Size::ControlHeightSmall : Size::ControlHeight)};
}

void Pill::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    const Fonts fonts(m_small);
    QPainter painter(this);
    const double radius = look.radius(Radius::Control);
    const Color fill = m_narrows ? Color::Selected : underMouse() && isEnabled() ? Color::Hover : Color::Surface;
    if (!m_ghost || underMouse())
        paintBox(painter, QRectF(rect()), radius, look.color(fill),
                 m_ghost ? QColor()
                         : look.color(m_narrows ? Color::Accent
                                      : m_small ? Color::BorderStrong
                                                : Color::Border));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius);
    double x = m_ghost ? 4 : m_small ? 8 : 10;
    if (!m_icon.isEmpty()) {
        const int icon = look.size(Size::IconSmall);
        painter.drawPixmap(QPointF(x, (height() - icon) / 2.0),
                           look.pixmap(m_icon, look.color(m_narrows ? Color::AccentText : Color::Text2), icon, devicePixelRatioF()));
        x += icon + kGap;
    }
    const auto word = [&](const QFont& font, const QColor& ink, const QString& text) {
        painter.setFont(font);
        painter.setPen(isEnabled() ? ink : look.color(Color::TextDisabled));
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        x += widthOf(font, text);
    };
    word(fonts.light, look.color(Color::Text2), m_words.before);
    x += spaceOf(m_words.before, m_words.value);
    const double end = kChevron +
                       (m_ghost   ? 2
                        : m_small ? 6
                                  : 8) +
                       spaceOf(m_words.value, m_words.after) + widthOf(fonts.light, m_words.after);
    word(fonts.strong, look.color(Color::Text),
         QFontMetricsF(fonts.strong).elidedText(m_words.value, Qt::ElideRight, std::max(0.0, width() - x - end)));
    x += spaceOf(m_words.value, m_words.after);
    word(fonts.light, look.color(Color::Text2), m_words.after);
    painter.drawPixmap(
        QPointF(width() - kChevron -
                    (m_ghost   ? 2
                     : m_small ? 6
                               : 8),
                (height() - kChevron) / 2.0),
        look.pixmap(QStringLiteral("chevron-down"), look.color(Color::Text3), static_cast<int>(kChevron), devicePixelRatioF()));
}

}  // namespace regia::ui
