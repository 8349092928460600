// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lanes.h"

#include <QCoreApplication>
#include <array>

#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

using model::Lane;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::TimelineChart)
};

}  // namespace

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Web: return Words::tr("Web");
    case Lane::Email: return Words::tr("E-mail");
    case Lane::Orders: return Words::tr("Orders");
    case Lane::Store: return Words::tr("Store");
    case Lane::Support: return Words::tr("Support");
    case Lane::Surveys: return Words::tr("Surveys");
    }
    return {};
}

QString laneIcon(Lane lane)
{
    switch (lane) {
    case Lane::Web: return QStringLiteral("web");
    case Lane::Email: return QStringLiteral("mail");
    case Lane::Orders: return QStringLiteral("cart");
    case Lane::Store: return QStringLiteral("store");
    case Lane::Support: return QStringLiteral("support");
    case Lane::Surveys: return QStringLiteral("surveys");
    }
    return {};
}

QColor laneColor(Lane lane)
{
    // by the order of categories: petrol web, azure mail, amber orders, violet store, rose support, navy surveys
    static constexpr std::array<std::size_t, model::kLaneCount> kCategories{0, 3, 1, 2, 4, 6};
    return theme().category(kCategories[static_cast<std::size_t>(lane)]);
}

}  // namespace regia::ui
