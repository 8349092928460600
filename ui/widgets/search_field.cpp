// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include "ui/theme/look.h"
#include "ui/widgets/key_caps.h"

namespace regia::ui {
namespace {

constexpr int kDelay = 150;

}  // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(theme().icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QAction* clearAction = addAction(theme().icon(QStringLiteral("close"), Color::Text3), QLineEdit::TrailingPosition);
    clearAction->setVisible(false);
    clearAction->setText(tr("Clear"));
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this, clearAction](const QString& text) {
        clearAction->setVisible(!text.isEmpty());
        if (!text.isEmpty())
            return m_delay.start();
        m_delay.stop();
        Q_EMIT searched(text);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_delay.stop();
        Q_EMIT searched(text());
    });
}

void SearchField::setKeyHint(const QString& key)
{
    m_keyHint = key;
    setTextMargins(0, 0, key.isEmpty() ? 0 : qCeil(keyCapWidth(key)) + 4, 0);
    update();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    const double width = keyCapWidth(m_keyHint);
    drawKeyCap(painter, QPointF(this->width() - width - 7, (height() - kKeyCapHeight) / 2.0), m_keyHint);
}

}  // namespace regia::ui
