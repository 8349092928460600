// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QString>
#include <nlohmann/json.hpp>
#include <string>

namespace regia::ui {
namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, kColorCount> kColorNames{
    "window",       "canvas",     "surface",      "sunken",        "raised",      "hover",      "selected",   "zebra",
    "border",       "borderSoft", "borderStrong", "controlBorder", "text",        "text2",      "text3",      "textDisabled",
    "textOnAccent", "accent",     "accentHover",  "accentPressed", "accentSoft",  "accentText", "focus",      "positive",
    "positiveSoft", "negative",   "negativeSoft", "warning",       "warningSoft", "info",       "infoSoft",   "tally",
    "grid",         "axis",       "prev",         "band",          "scrim",       "tooltip",    "tooltipText"};
constexpr std::array<const char*, model::kStageCount> kStageKeys{"discovery", "exploration", "purchase", "use", "asking", "nurture"};
constexpr std::array<const char*, kTypeCount> kTypeNames{"micro", "small", "body",    "strong",     "section",
                                                         "title", "kpi",   "display", "slideTitle", "slideNumber"};
constexpr std::array<const char*, kSizeCount> kSizeNames{"controlHeight",
                                                         "controlHeightLarge",
                                                         "controlHeightSmall",
                                                         "tableRow",
                                                         "tableRowCompact",
                                                         "tableRowComfortable",
                                                         "cardHeader",
                                                         "tableHeader",
                                                         "menuBar",
                                                         "header",
                                                         "statusBar",
                                                         "sidebar",
                                                         "sidebarCollapsed",
                                                         "peek",
                                                         "iconSmall",
                                                         "icon",
                                                         "iconNav",
                                                         "hitTarget"};
constexpr std::array<const char*, kRadiusCount> kRadiusNames{"control", "chip", "card", "popover", "dialog"};
constexpr std::array<const char*, kMotionCount> kMotionNames{"hover",     "popoverIn", "panel",        "chartUpdate",
                                                             "toastStay", "newsStay",  "tooltipDelay", "progressDelay"};

/// Walks a path of keys and remembers the first place that is not as it should be.
class Reader {
public:
    explicit Reader(const Json& root) : m_root(root) {}

    QColor color(const std::string& path)
    {
        const Json* node = find(path);
        const QColor color =
            node != nullptr && node->is_string() ? colorFromToken(QString::fromStdString(node->get<std::string>())) : QColor();
        if (!color.isValid())
            refuse(path);
        return color;
    }

    int integer(const std::string& path)
    {
        const Json* node = find(path);
        if (node != nullptr && node->is_number())
            return node->get<int>();
        refuse(path);
        return 0;
    }

    [[nodiscard]] const std::string& refused() const { return m_refused; }

private:
    [[nodiscard]] const Json* find(const std::string& path) const
    {
        const Json::json_pointer pointer(path);
        return m_root.contains(pointer) ? &m_root.at(pointer) : nullptr;
    }
    void refuse(const std::string& path)
    {
        if (m_refused.empty())
            m_refused = path;
    }

    const Json& m_root;
    std::string m_refused;
};

template <std::size_t N>
void readRamp(Reader& read, const std::string& path, std::array<QColor, N>& ramp)
{
    for (std::size_t i = 0; i < N; ++i)
        ramp[i] = read.color(path + '/' + std::to_string(i));
}

ColorScheme readScheme(Reader& read, const std::string& theme)
{
    ColorScheme scheme;
    for (std::size_t i = 0; i < kColorCount; ++i)
        scheme.colors[i] = read.color(theme + "/color/" + kColorNames[i]);
    for (std::size_t i = 0; i < kStageKeys.size(); ++i)
        scheme.stages[i] = read.color(theme + "/stage/" + kStageKeys[i]);
    for (std::size_t i = 0; i < kCategoryCount; ++i)
        scheme.categories[i] = read.color(theme + "/categorical/" + std::to_string(i) + "/value");
    readRamp(read, theme + "/inkOnStage", scheme.inkOnStages);
    readRamp(read, theme + "/sequential", scheme.sequential);
    readRamp(read, theme + "/diverging", scheme.diverging);
    readRamp(read, theme + "/inkOnSequential", scheme.inkOnSequential);
    readRamp(read, theme + "/inkOnDiverging", scheme.inkOnDiverging);
    return scheme;
}

TypeStyle readType(Reader& read, const char* name)
{
    const std::string path = std::string("/font/type/") + name;
    return {read.integer(path + "/size"), read.integer(path + "/line"), read.integer(path + "/weight")};
}

}  // namespace

Result<Tokens> parseTokens(const QByteArray& json)
{
    const Json root = Json::parse(json.begin(), json.end(), nullptr, false);
    if (root.is_discarded())
        return fail(ErrorCode::InvalidDocument, "tokens.json", "not JSON");
    Reader read(root);
    Tokens tokens;
    tokens.light = readScheme(read, "/light");
    tokens.dark = readScheme(read, "/dark");
    for (std::size_t i = 0; i < kTypeCount; ++i)
        tokens.types[i] = readType(read, kTypeNames[i]);
    for (std::size_t i = 0; i < kSizeCount; ++i)
        tokens.sizes[i] = read.integer(std::string("/size/") + kSizeNames[i]);
    for (std::size_t i = 0; i < kRadiusCount; ++i)
        tokens.radii[i] = read.integer(std::string("/radius/") + kRadiusNames[i]);
    for (std::size_t i = 0; i < kMotionCount; ++i)
        tokens.motions[i] = read.integer(std::string("/motion/") + kMotionNames[i]);
    tokens.displayFrom = read.integer("/font/displayFrom");
    if (!read.refused().empty())
        return fail(ErrorCode::InvalidDocument, "tokens.json" + read.refused(), "missing, or no value of its kind");
    return tokens;
}

QColor colorFromToken(const QString& text)
{
    if (text.size() == 9 && text.startsWith(u'#'))
        return QColor(u'#' + text.mid(7, 2) + text.mid(1, 6));
    return text.size() == 7 ? QColor(text) : QColor();
}

}  // namespace regia::ui
