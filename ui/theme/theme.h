// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QString>
#include <array>

#include "ui/theme/tokens.h"

class QApplication;

namespace regia::ui {

/// Up to this many times its size the layouts carry their text.
inline constexpr double kLargestText = 1.5;

enum class ThemeMode { Light, Dark, System };

/// `light dark system`: as stored and as on the command line. Anything else is System.
[[nodiscard]] QString toName(ThemeMode mode);
[[nodiscard]] ThemeMode themeModeFromName(const QString& name);

/// How everything looks: colours, type, sizes, icons, for the mode that is on. One an application, made by `install`
/// before the first widget; like QStyle, which it feeds, it is reached by name and not passed along (`theme()`).
/// Widgets ask at every paint; those that keep a colour or a font listen to `changed`.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// Loads the fonts and tokens of the program, sets font, style and palette of `application`, and answers the theme,
    /// which lives as long as the application.
    static Theme& install(QApplication& application);
    ~Theme() override;

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Looks again whether the system is dark; changes what is shown in ThemeMode::System alone. Call it on
    /// QEvent::ThemeChange.
    void followSystem();

    /// 1.0 … kLargestText: the size of all text and of what holds it.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    [[nodiscard]] bool reducesMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);

    [[nodiscard]] const ColorScheme& scheme() const { return m_dark ? m_tokens.dark : m_tokens.light; }
    [[nodiscard]] QColor color(Color role) const { return scheme().colors[static_cast<std::size_t>(role)]; }
    [[nodiscard]] QColor stage(model::Stage stage) const { return scheme().stages[static_cast<std::size_t>(stage)]; }
    [[nodiscard]] QColor inkOnStage(model::Stage stage) const { return scheme().inkOnStages[static_cast<std::size_t>(stage)]; }
    /// Series i: the eight categories in their order; from the ninth on the grey of "Other".
    [[nodiscard]] QColor category(std::size_t i) const { return i < kCategoryCount ? scheme().categories[i] : color(Color::Prev); }
    /// 0…1 on the ramp of nine steps; more is further from the background. The ink that is readable on it.
    [[nodiscard]] QColor sequential(double share) const;
    [[nodiscard]] QColor inkOnSequential(double share) const;
    /// -1…1: below and above a reference.
    [[nodiscard]] QColor diverging(double deviation) const;
    [[nodiscard]] QColor inkOnDiverging(double deviation) const;

    [[nodiscard]] QFont font(Type type) const;
    /// The same with another weight (QFont::Normal, Medium, DemiBold).
    [[nodiscard]] QFont font(Type type, QFont::Weight weight) const;
    [[nodiscard]] int lineHeight(Type type) const;
    [[nodiscard]] QFont monospace() const;

    [[nodiscard]] int size(Size size) const;
    [[nodiscard]] int radius(Radius radius) const { return m_tokens.radii[static_cast<std::size_t>(radius)]; }
    [[nodiscard]] int motion(Motion motion) const;

    /// An icon of resources/icons by its file's name. It follows the theme by itself: keep it, nothing to rebuild.
    [[nodiscard]] QIcon icon(const QString& name, Color color = Color::Text2) const;
    /// One picture of it now, for painting by hand.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& color, int size, double devicePixelRatio) const;
    [[nodiscard]] static bool hasIcon(const QString& name);

Q_SIGNALS:
    void changed();

private:
    Theme(QApplication& application, Tokens tokens);
    void apply();
    [[nodiscard]] bool systemIsDark() const;

    QApplication& m_application;
    Tokens m_tokens;
    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_reduceMotion = false;
    double m_textScale = 1.0;
};

/// The theme of the application. A Bug before `Theme::install`.
[[nodiscard]] Theme& theme();

}  // namespace regia::ui
