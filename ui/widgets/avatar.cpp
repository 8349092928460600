// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <array>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

/// Five soft tints, the same in both themes, as in the pictures.
constexpr std::array<QRgb, 5> kTints{0xFFF2D3DB, 0xFFCFE5EA, 0xFFDDE5D2, 0xFFF1DEC8, 0xFFDDD5EE};

QString firstCharacter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

/// The same in every run and on every machine, unlike qHash.
std::size_t tintOf(const QString& name)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : name.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash % kTints.size();
}

}  // namespace

QString initials(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString letters = firstCharacter(words.front());
    if (words.size() > 1)
        letters += firstCharacter(words.back());
    return letters.toUpper();
}

QColor avatarTint(const QString& name) { return QColor::fromRgba(kTints.at(tintOf(name))); }
// The tints are light in both themes; so is their ink dark.
QColor avatarInk() { return {0x2E, 0x3D, 0x49}; }

void drawAvatar(QPainter& painter, const QRectF& rect, const QString& name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarTint(name));
    painter.drawEllipse(rect);
    QFont font = theme().font(Type::Micro, QFont::DemiBold);
    font.setPixelSize(std::max(8, qRound(rect.height() * 0.40)));
    painter.setFont(font);
    painter.setPen(avatarInk());
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter.restore();
}

Avatar::Avatar(const QString& name, int size, QWidget* parent) : QWidget(parent), m_name(name), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void Avatar::setPerson(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAvatar(painter, QRectF(rect()), m_name);
}

}  // namespace regia::ui
