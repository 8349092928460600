// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_memory.h"

#include <QSettings>
#include <nlohmann/json.hpp>

#include "core/query/documents.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

QString keyOf(const workspace::Workspace& workspace, const char* what)
{
    return QStringLiteral("funnels/%1/%2").arg(words::fromUtf8(workspace.settings().id), QLatin1String(what));
}

}  // namespace

void rememberFunnel(const workspace::Workspace& workspace, const FunnelLeft& left)
{
    QSettings settings;
    settings.setValue(keyOf(workspace, "steps"), QString::fromStdString(query::toJson(query::FunnelDocument{left.query, {}}).dump()));
    settings.setValue(keyOf(workspace, "name"), words::fromUtf8(left.name));
}

std::optional<FunnelLeft> rememberedFunnel(const workspace::Workspace& workspace)
{
    const QSettings settings;
    const std::string text = settings.value(keyOf(workspace, "steps")).toString().toStdString();
    auto document = query::parseFunnel(nlohmann::json::parse(text, nullptr, false));
    if (!document)
        return std::nullopt;
    return FunnelLeft{std::move(document->query), settings.value(keyOf(workspace, "name")).toString().toStdString()};
}

}  // namespace regia::ui
