// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

class Segment final : public QAbstractButton {
public:
    Segment(const QString& title, int place, int count, const bool& small, QWidget* parent)
        : QAbstractButton(parent), m_place(place), m_count(count), m_small(small)
    {
        setText(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = qCeil(QFontMetricsF(theme().font(Type::Small, QFont::DemiBold)).horizontalAdvance(text()));
        return {words + 18, theme().size(m_small ? Size::ControlHeightSmall : Size::ControlHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& look = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse())
            painter.fillPath(shape(), look.color(isChecked() ? Color::Selected : Color::Hover));
        painter.setFont(look.font(Type::Small, isChecked() ? QFont::DemiBold : QFont::Medium));
        painter.setPen(look.color(!isEnabled() ? Color::TextDisabled : isChecked() ? Color::Text : Color::Text2));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (m_place + 1 < m_count)
            painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), look.color(Color::BorderStrong));
        if (hasFocus())
            paintFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4);
    }

private:
    /// Rounded at the ends of the whole control only.
    [[nodiscard]] QPainterPath shape() const
    {
        constexpr double kRadius = 5;
        QPainterPath rounded;
        rounded.addRoundedRect(QRectF(rect()).adjusted(m_place == 0 ? 1 : -kRadius, 1, m_place + 1 == m_count ? -1 : kRadius, -1), kRadius,
                               kRadius);
        QPainterPath clip;
        clip.addRect(QRectF(rect()));
        return rounded.intersected(clip);
    }

    int m_place;
    int m_count;
    const bool& m_small;
};

}  // namespace

Segmented::Segmented(const QStringList& titles, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::currentChanged);
    setTitles(titles);
}

void Segmented::setTitles(const QStringList& titles)
{
    const int kept = current();
    qDeleteAll(m_group->buttons());
    const int count = static_cast<int>(titles.size());
    for (int i = 0; i < count; ++i) {
        auto* segment = new Segment(titles[i], i, count, m_small, this);
        m_group->addButton(segment, i);
        layout()->addWidget(segment);
    }
    setCurrent(std::clamp(kept, 0, std::max(0, count - 1)));
}

int Segmented::current() const { return m_group->checkedId(); }

void Segmented::setCurrent(int index)
{
    if (QAbstractButton* segment = m_group->button(index))
        segment->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), theme().radius(Radius::Control), theme().color(Color::Surface), theme().color(Color::BorderStrong));
}

void Segmented::setSmall(bool small)
{
    m_small = small;
    for (QAbstractButton* segment : m_group->buttons())
        segment->updateGeometry();
}

}  // namespace regia::ui
