// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/base/bug.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/regia_style.h"

namespace regia::ui {
namespace {

Theme* g_theme = nullptr;

constexpr const char* kFaces[] = {"Inter-Regular", "Inter-Medium",         "Inter-SemiBold",
                                  "Inter-Italic",  "InterDisplay-Regular", "InterDisplay-SemiBold"};

void loadFonts()
{
    for (const char* face : kFaces)
        if (QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.otf").arg(QLatin1String(face))) < 0)
            throw Bug(std::string("font missing in the program: ") + face);
}

Tokens loadTokens()
{
    QFile file(QStringLiteral(":/themes/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Bug("tokens.json missing in the program");
    auto tokens = parseTokens(file.readAll());
    if (!tokens)
        throw Bug("tokens: " + tokens.error().where);
    return std::move(*tokens);
}

std::size_t stepOf(double share)
{
    return static_cast<std::size_t>(std::clamp(std::lround(share * (kRampSteps - 1)), 0L, static_cast<long>(kRampSteps - 1)));
}

void setRole(QPalette& palette, QPalette::ColorRole role, const QColor& color, const QColor& disabled)
{
    palette.setColor(QPalette::Active, role, color);
    palette.setColor(QPalette::Inactive, role, color);
    palette.setColor(QPalette::Disabled, role, disabled);
}

QPalette paletteOf(const Theme& look)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Color color) { setRole(palette, role, look.color(color), look.color(color)); };
    const auto setInk = [&](QPalette::ColorRole role, Color color) {
        setRole(palette, role, look.color(color), look.color(Color::TextDisabled));
    };
    set(QPalette::Window, Color::Canvas);
    set(QPalette::Base, Color::Surface);
    set(QPalette::AlternateBase, Color::Zebra);
    set(QPalette::Button, Color::Surface);
    set(QPalette::Highlight, Color::Selected);
    set(QPalette::ToolTipBase, Color::Tooltip);
    set(QPalette::ToolTipText, Color::TooltipText);
    set(QPalette::Light, Color::Raised);
    set(QPalette::Midlight, Color::BorderSoft);
    set(QPalette::Mid, Color::Border);
    set(QPalette::Dark, Color::BorderStrong);
    set(QPalette::Shadow, Color::BorderStrong);
    setInk(QPalette::WindowText, Color::Text);
    setInk(QPalette::Text, Color::Text);
    setInk(QPalette::ButtonText, Color::Text);
    setInk(QPalette::HighlightedText, Color::Text);
    setInk(QPalette::BrightText, Color::TextOnAccent);
    setInk(QPalette::PlaceholderText, Color::Text3);
    setInk(QPalette::Link, Color::AccentText);
    setInk(QPalette::LinkVisited, Color::AccentText);
    return palette;
}

}  // namespace

QString toName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    case ThemeMode::System: break;
    }
    return QStringLiteral("system");
}

ThemeMode themeModeFromName(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeMode::Light;
    return name == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

Theme& theme()
{
    REGIA_EXPECT(g_theme != nullptr);
    return *g_theme;
}

Theme& Theme::install(QApplication& application)
{
    REGIA_EXPECT(g_theme == nullptr);
    loadFonts();
    g_theme = new Theme(application, loadTokens());
    QApplication::setStyle(new RegiaStyle);
    g_theme->apply();
    return *g_theme;
}

Theme::Theme(QApplication& application, Tokens tokens) : QObject(&application), m_application(application), m_tokens(std::move(tokens))
{
    // The platform's palette is only seen before ours is set.
    m_systemDark = systemIsDark();
    m_dark = m_systemDark;
}

Theme::~Theme() { g_theme = nullptr; }

bool Theme::systemIsDark() const
{
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && m_systemDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

void Theme::followSystem()
{
    // The platform's palette lies under ours: it is seen while there is none of ours.
    QApplication::setPalette(QPalette());
    m_systemDark = systemIsDark();
    m_dark = m_mode == ThemeMode::System ? m_systemDark : m_dark;
    apply();
}

void Theme::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 1.0, kLargestText);
    apply();
}

void Theme::setReduceMotion(bool reduce) { m_reduceMotion = reduce; }

void Theme::apply()
{
    m_application.setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Small));
    const QPalette palette = paletteOf(*this);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

QColor Theme::sequential(double share) const { return scheme().sequential[stepOf(share)]; }
QColor Theme::inkOnSequential(double share) const { return scheme().inkOnSequential[stepOf(share)]; }
QColor Theme::diverging(double deviation) const { return scheme().diverging[stepOf((deviation + 1.0) / 2.0)]; }
QColor Theme::inkOnDiverging(double deviation) const { return scheme().inkOnDiverging[stepOf((deviation + 1.0) / 2.0)]; }

QFont Theme::font(Type type) const { return font(type, static_cast<QFont::Weight>(m_tokens.types[static_cast<std::size_t>(type)].weight)); }

QFont Theme::font(Type type, QFont::Weight weight) const
{
    const TypeStyle& style = m_tokens.types[static_cast<std::size_t>(type)];
    QFont font(style.size >= m_tokens.displayFrom ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    font.setPixelSize(qRound(style.size * m_textScale));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

int Theme::lineHeight(Type type) const { return qRound(m_tokens.types[static_cast<std::size_t>(type)].line * m_textScale); }

QFont Theme::monospace() const
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(qRound(12 * m_textScale));
    return font;
}

int Theme::size(Size size) const
{
    const int base = m_tokens.sizes[static_cast<std::size_t>(size)];
    return qRound(base * m_textScale);
}

int Theme::motion(Motion motion) const
{
    const bool isWait =
        motion == Motion::ToastStay || motion == Motion::NewsStay || motion == Motion::TooltipDelay || motion == Motion::ProgressDelay;
    return m_reduceMotion && !isWait ? 0 : m_tokens.motions[static_cast<std::size_t>(motion)];
}

QIcon Theme::icon(const QString& name, Color color) const { return QIcon(new ThemeIconEngine(name, color)); }

QPixmap Theme::pixmap(const QString& name, const QColor& color, int size, double devicePixelRatio) const
{
    return renderIcon(name, color, size, devicePixelRatio);
}

bool Theme::hasIcon(const QString& name) { return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)); }

}  // namespace regia::ui
