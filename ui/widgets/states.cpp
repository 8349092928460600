// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/states.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kTextWidth = 360;

/// The soft disc with an icon in it.
class IconDisc final : public QWidget {
public:
    explicit IconDisc(const QString& icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), 22, theme().color(Color::AccentSoft));
        painter.drawPixmap(QPointF(12, 12), theme().pixmap(m_icon, theme().color(Color::AccentText), 20, devicePixelRatioF()));
    }

private:
    QString m_icon;
};

/// Old pictures stay visible behind work, dimmed.
class Veil final : public QWidget {
public:
    explicit Veil(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), withAlpha(theme().color(Color::Canvas), 0.6));
    }
};

QHBoxLayout* actionRow(const std::vector<StateAction>& actions, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    bool isFirst = true;
    for (const StateAction& action : actions) {
        auto* button = new Button(action.text, isFirst ? ButtonKind::Primary : ButtonKind::Secondary, parent);
        if (!action.icon.isEmpty())
            button->setThemeIcon(action.icon);
        QObject::connect(button, &QPushButton::clicked, parent, action.run);
        row->addWidget(button);
        isFirst = false;
    }
    return row;
}

Label* wrapped(const QString& text, Qt::Alignment alignment, QWidget* parent)
{
    auto* label = new Label(text, Type::Body, Color::Text2, parent);
    label->setWordWrap(true);
    label->setAlignment(alignment);
    label->setFixedWidth(kTextWidth);
    // A layout that aligns a label does not ask how high it is at that width.
    label->setMinimumHeight(label->heightForWidth(kTextWidth));
    return label;
}

}  // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, std::vector<StateAction> actions, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(new IconDisc(icon, this), 0, Qt::AlignHCenter);
    auto* heading = new Label(title, Type::Section, Color::Text, this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(wrapped(text, Qt::AlignHCenter, this), 0, Qt::AlignHCenter);
    QHBoxLayout* row = actionRow(actions, this);
    row->insertStretch(0);
    row->addStretch();
    column->addSpacing(4);
    column->addLayout(row);
    column->addStretch();
}

ErrorState::ErrorState(const Error& error, std::vector<StateAction> actions, QWidget* parent) : QWidget(parent)
{
    const sentences::Explanation words = sentences::explain(error);
    setObjectName(QStringLiteral("errorState"));
    setAccessibleName(words.title);
    auto* sign = new QLabel(this);
    sign->setPixmap(theme().pixmap(QStringLiteral("error"), theme().color(Color::Negative), 20, devicePixelRatioF()));
    auto* heading = new Label(words.title, Type::Section, Color::Text, this);
    heading->setWordWrap(true);
    QHBoxLayout* row = actionRow(actions, this);
    row->setContentsMargins(0, 4, 0, 0);
    row->addStretch();
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(6);
    lines->addWidget(sign, 0, 0, Qt::AlignTop);
    lines->addWidget(heading, 0, 1);
    lines->addWidget(wrapped(QStringList{words.safe, words.way}.join(u' ').trimmed(), Qt::AlignLeft, this), 1, 1, Qt::AlignLeft);
    lines->addLayout(row, 2, 1);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 24, 0, 24);
    middle->addStretch();
    middle->addLayout(lines);
    middle->addStretch();
    auto* outer = new QHBoxLayout(this);
    outer->addStretch();
    outer->addLayout(middle);
    outer->addStretch();
}

ProgressBanner::ProgressBanner(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new Label(title, Type::Small, Color::Text, this)),
      m_left(new Label({}, Type::Small, Color::Text2, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::Secondary, this)),
      m_startedAt(QDateTime::currentMSecsSinceEpoch())
{
    m_title->setType(Type::Small, QFont::Medium);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_cancel->setControlSize(ControlSize::Small);
    auto* words = new QHBoxLayout;
    words->addWidget(m_title, 1);
    words->addWidget(m_left);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(words);
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(36, 32, 36, 36);
    row->setSpacing(12);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressBanner::cancelled);
}

void ProgressBanner::setProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    constexpr int kSteps = 1000;
    const double share = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
    m_bar->setRange(0, kSteps);
    m_bar->setValue(static_cast<int>(share * kSteps));
    const double spent = static_cast<double>(QDateTime::currentMSecsSinceEpoch() - m_startedAt) / 1000.0;
    QString words = format::percent(share, 0);
    if (share > 0.05 && share < 1.0)
        words += QStringLiteral(" · ") +
                 tr("%1 left").arg(format::duration(std::max<std::int64_t>(1, std::llround(spent * (1 - share) / share))));
    m_left->setText(words);
}

void ProgressBanner::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

void ProgressBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(20, 18, -20, -22);
    paintShadow(painter, panel, theme().radius(Radius::Card));
    paintBox(painter, panel, theme().radius(Radius::Card), theme().color(Color::Raised), theme().color(Color::Border));
}

StateHost::StateHost(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

void StateHost::clearOverlays()
{
    delete std::exchange(m_veil, nullptr);
    delete std::exchange(m_banner, nullptr);
    if (QWidget* instead = std::exchange(m_instead, nullptr)) {
        instead->hide();
        instead->deleteLater();
    }
}

void StateHost::showContent()
{
    clearOverlays();
    m_content->show();
}

void StateHost::showLoading(const QString& title, std::function<void()> cancel)
{
    clearOverlays();
    m_content->show();
    m_banner = new ProgressBanner(title, this);
    m_banner->setCancellable(static_cast<bool>(cancel));
    if (cancel)
        connect(m_banner, &ProgressBanner::cancelled, this, std::move(cancel));
    m_banner->hide();
    // What is quick shows no wait at all.
    QTimer::singleShot(theme().motion(Motion::ProgressDelay), m_banner, [this] {
        m_veil = new Veil(this);
        m_veil->show();
        m_banner->show();
        m_banner->raise();
        placeOverlays();
    });
}

void StateHost::setProgress(qint64 done, qint64 total)
{
    if (m_banner != nullptr)
        m_banner->setProgress(done, total);
}

void StateHost::showInstead(QWidget* state)
{
    clearOverlays();
    m_content->hide();
    m_instead = state;
    layout()->addWidget(state);
    state->show();
}

void StateHost::placeOverlays()
{
    if (m_veil != nullptr)
        m_veil->setGeometry(rect());
    if (m_banner != nullptr) {
        m_banner->resize(std::min(width(), 460), m_banner->sizeHint().height());
        m_banner->move((width() - m_banner->width()) / 2, std::max(0, height() / 3 - m_banner->height() / 2));
    }
}

void StateHost::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

}  // namespace regia::ui
