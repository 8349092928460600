// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <array>
#include <cstddef>

#include "core/base/result.h"
#include "core/model/stage.h"

namespace regia::ui {

/// The colours of tokens.json, by name. Which goes on which is told in the design language, section 3.
enum class Color {
    Window,
    Canvas,
    Surface,
    Sunken,
    Raised,
    Hover,
    Selected,
    Zebra,
    Border,
    BorderSoft,
    BorderStrong,
    ControlBorder,
    Text,
    Text2,
    Text3,
    TextDisabled,
    TextOnAccent,
    Accent,
    AccentHover,
    AccentPressed,
    AccentSoft,
    AccentText,
    Focus,
    Positive,
    PositiveSoft,
    Negative,
    NegativeSoft,
    Warning,
    WarningSoft,
    Info,
    InfoSoft,
    Tally,
    Grid,
    Axis,
    Prev,
    Band,
    Scrim,
    Tooltip,
    TooltipText,
};
inline constexpr std::size_t kColorCount = static_cast<std::size_t>(Color::TooltipText) + 1;

/// The type scale. From 18 px on the face is Inter Display.
enum class Type { Micro, Small, Body, Strong, Section, Title, Kpi, Display, SlideTitle, SlideNumber };
inline constexpr std::size_t kTypeCount = static_cast<std::size_t>(Type::SlideNumber) + 1;

/// Sizes in device-independent pixels at a text scale of 100%.
enum class Size {
    ControlHeight,
    ControlHeightLarge,
    ControlHeightSmall,
    TableRow,
    TableRowCompact,
    TableRowComfortable,
    CardHeader,
    TableHeader,
    MenuBar,
    Header,
    StatusBar,
    Sidebar,
    SidebarCollapsed,
    Peek,
    IconSmall,
    Icon,
    IconNav,
    HitTarget,
};
inline constexpr std::size_t kSizeCount = static_cast<std::size_t>(Size::HitTarget) + 1;

enum class Radius { Control, Chip, Card, Popover, Dialog };
inline constexpr std::size_t kRadiusCount = static_cast<std::size_t>(Radius::Dialog) + 1;

/// Milliseconds. All are 0 under "reduce motion", except those that are waits and not movements.
enum class Motion { Hover, PopoverIn, Panel, ChartUpdate, ToastStay, NewsStay, TooltipDelay, ProgressDelay };
inline constexpr std::size_t kMotionCount = static_cast<std::size_t>(Motion::ProgressDelay) + 1;

inline constexpr std::size_t kCategoryCount = 8;
inline constexpr std::size_t kRampSteps = 9;

/// One theme's colours.
struct ColorScheme {
    std::array<QColor, kColorCount> colors;
    std::array<QColor, model::kStageCount> stages, inkOnStages;
    std::array<QColor, kCategoryCount> categories;
    std::array<QColor, kRampSteps> sequential, diverging, inkOnSequential, inkOnDiverging;
};

struct TypeStyle {
    int size = 13;
    int line = 20;
    int weight = 400;
};

/// tokens.json as values. The file is part of the program; it is read once.
struct Tokens {
    ColorScheme light, dark;
    std::array<TypeStyle, kTypeCount> types;
    std::array<int, kSizeCount> sizes{};
    std::array<int, kRadiusCount> radii{};
    std::array<int, kMotionCount> motions{};
    int displayFrom = 18;
};

/// Errors: InvalidDocument (where: the path to the key that is missing or no colour).
[[nodiscard]] Result<Tokens> parseTokens(const QByteArray& json);

/// `#RRGGBB` or `#RRGGBBAA` (Qt itself reads eight digits as AARRGGBB). Invalid where it is neither.
[[nodiscard]] QColor colorFromToken(const QString& text);

}  // namespace regia::ui
