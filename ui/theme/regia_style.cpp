// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/regia_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QTabBar>

#include "ui/theme/look.h"
#include "ui/theme/style_parts.h"

namespace regia::ui {
namespace {

constexpr int kIndicator = 16;
constexpr int kScrollBar = 10;

bool isComboPopup(const QWidget* widget) { return widget != nullptr && widget->inherits("QComboBoxPrivateContainer"); }

/// All buttons but those whose Enter belongs to the form that they stand in.
bool isPressedByEnter(QWidget* widget)
{
    return qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QCheckBox*>(widget) && !qobject_cast<QRadioButton*>(widget);
}

/// The option as the kind that Qt says it is; nothing is drawn for another.
template <class Option, class Draw>
void with(const QStyleOption* option, Draw draw)
{
    if (const auto* known = qstyleoption_cast<const Option*>(option))
        draw(*known);
}

void drawItemFocus(const QStyleOption& option, QPainter& painter) { paintFocus(painter, QRectF(option.rect), 4); }

}  // namespace

RegiaStyle::RegiaStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { setObjectName(QStringLiteral("regia")); }

void RegiaStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool isPointedAt = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget) ||
                             qobject_cast<QScrollBar*>(widget) || qobject_cast<QSlider*>(widget);
    if (isPointedAt)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu*>(widget) || isComboPopup(widget)) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (isComboPopup(widget))
        widget->setContentsMargins(4, 4, 4, 4);
    if (isPressedByEnter(widget))
        widget->installEventFilter(this);
}

bool RegiaStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat();
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button == nullptr || !isEnter || !isPlain)
        return QProxyStyle::eventFilter(watched, event);
    button->click();
    return true;
}

void RegiaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        with<QStyleOptionFrame>(option, [&](const QStyleOptionFrame& frame) {
            if (frame.lineWidth > 0)
                parts::drawField(frame, *painter, widget);
        });
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: parts::drawCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: parts::drawRadioButton(*option, *painter); return;
    case PE_PanelMenu: parts::drawMenuPanel(*option, *painter); return;
    case PE_FrameMenu: return;
    case PE_PanelTipLabel: parts::drawTipPanel(*option, *painter); return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: with<QStyleOptionViewItem>(option, [&](const auto& item) { parts::drawRow(item, *painter); }); return;
    case PE_FrameFocusRect: drawItemFocus(*option, *painter); return;
    case PE_IndicatorHeaderArrow: return;
    case PE_FrameTabBarBase: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RegiaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel: with<QStyleOptionButton>(option, [&](const auto& o) { parts::drawButtonBevel(o, *painter, widget); }); return;
    case CE_PushButtonLabel: with<QStyleOptionButton>(option, [&](const auto& o) { parts::drawButtonLabel(o, *painter, widget); }); return;
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_ComboBoxLabel: with<QStyleOptionComboBox>(option, [&](const auto& o) { parts::drawComboLabel(o, *painter, widget); }); return;
    case CE_MenuItem: with<QStyleOptionMenuItem>(option, [&](const auto& o) { parts::drawMenuItem(o, *painter); }); return;
    case CE_MenuBarItem: with<QStyleOptionMenuItem>(option, [&](const auto& o) { parts::drawMenuBarItem(o, *painter); }); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme().color(Color::Window)); return;
    case CE_MenuEmptyArea: return;
    case CE_HeaderSection: with<QStyleOptionHeader>(option, [&](const auto& o) { parts::drawHeaderSection(o, *painter); }); return;
    case CE_HeaderLabel: with<QStyleOptionHeader>(option, [&](const auto& o) { parts::drawHeaderLabel(o, *painter); }); return;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, theme().color(Color::Surface)); return;
    case CE_TabBarTabShape: with<QStyleOptionTab>(option, [&](const auto& o) { parts::drawTabShape(o, *painter); }); return;
    case CE_TabBarTabLabel: with<QStyleOptionTab>(option, [&](const auto& o) { parts::drawTabLabel(o, *painter); }); return;
    case CE_ProgressBar: with<QStyleOptionProgressBar>(option, [&](const auto& o) { parts::drawProgressBar(o, *painter); }); return;
    case CE_Splitter: return;
    case CE_ShapedFrame:
        if (isComboPopup(widget))
            return parts::drawMenuPanel(*option, *painter);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RegiaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox: with<QStyleOptionComboBox>(option, [&](const auto& o) { parts::drawComboBox(o, *painter, widget); }); return;
    case CC_SpinBox:
        with<QStyleOptionSpinBox>(option, [&](const auto& o) {
            parts::drawSpinBox(o, *painter, widget, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                               subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        });
        return;
    case CC_ScrollBar:
        with<QStyleOptionSlider>(option, [&](const auto& o) {
            parts::drawScrollBar(o, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        });
        return;
    case CC_Slider:
        with<QStyleOptionSlider>(option, [&](const auto& o) {
            parts::drawSlider(o, *painter, subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                              subControlRect(CC_Slider, option, SC_SliderHandle, widget));
        });
        return;
    case CC_ToolButton: with<QStyleOptionToolButton>(option, [&](const auto& o) { parts::drawToolButton(o, *painter, widget); }); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect RegiaStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding = frame != nullptr && frame->lineWidth > 0 ? 7 : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect RegiaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || bar == nullptr)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? all.height() : all.width();
        const int range = bar->maximum - bar->minimum;
        const int handle = range <= 0 ? length
                                      : std::clamp(static_cast<int>(static_cast<qint64>(length) * bar->pageStep / (range + bar->pageStep)),
                                                   28, std::max(28, length));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto piece = [&](int from, int to) {
            return upright ? QRect(all.x(), all.y() + from, all.width(), to - from)
                           : QRect(all.x() + from, all.y(), to - from, all.height());
        };
        switch (part) {
        case SC_ScrollBarSlider: return piece(start, start + handle);
        case SC_ScrollBarSubPage: return piece(0, start);
        case SC_ScrollBarAddPage: return piece(start + handle, length);
        default: return piece(0, length);
        }
    }
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return {all.right() - 24, all.top(), 24, all.height()};
        if (part == SC_ComboBoxEditField)
            return all.adjusted(2, 1, -26, -1);
        if (part == SC_ComboBoxListBoxPopup)
            return all.adjusted(0, 0, 0, 4);
    }
    if (control == CC_SpinBox) {
        const QRect buttons(all.right() - 20, all.top() + 1, 20, all.height() - 2);
        if (part == SC_SpinBoxUp)
            return {buttons.x(), buttons.y(), buttons.width(), buttons.height() / 2};
        if (part == SC_SpinBoxDown)
            return {buttons.x(), buttons.y() + buttons.height() / 2, buttons.width(), buttons.height() - buttons.height() / 2};
        if (part == SC_SpinBoxEditField)
            return all.adjusted(8, 1, -22, -1);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize RegiaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return parts::buttonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return parts::menuItemSize(*item);
        break;
    case CT_MenuBarItem: return {size.width() + 18, theme().size(Size::MenuBar)};
    case CT_MenuBar: return {size.width(), theme().size(Size::MenuBar)};
    case CT_LineEdit: return {size.width(), parts::controlHeight(widget)};
    case CT_ComboBox: return {size.width() + 42, parts::controlHeight(widget)};
    case CT_SpinBox: return {size.width() + 30, parts::controlHeight(widget)};
    case CT_ToolButton: return {std::max(28, size.width() + 8), std::max(28, size.height() + 8)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 12, theme().size(Size::TableHeader)};
    }
    case CT_TabBarTab: return {size.width() + 8, theme().size(Size::HitTarget) + 4};
    case CT_ProgressBar: return {size.width(), 6};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), theme().size(Size::HitTarget))};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int RegiaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_MenuPanelWidth: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarItemSpacing: return 0;
    case PM_ToolTipLabelFrameWidth: return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return theme().size(Size::Icon);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SliderThickness:
    case PM_SliderLength: return 16;
    case PM_SliderControlThickness: return 16;
    case PM_TabBarTabHSpace: return 16;
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_HeaderMargin: return 0;
    case PM_FocusFrameHMargin: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RegiaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_ComboBox_PopupFrameStyle: return QFrame::StyledPanel | QFrame::Plain;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Widget_Animation_Duration: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_MenuBar_AltKeyNavigation: return 1;
    case SH_Menu_Scrollable: return 1;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

}  // namespace regia::ui
