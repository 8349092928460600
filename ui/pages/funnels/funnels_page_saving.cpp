// SPDX-License-Identifier: GPL-3.0-or-later
// Funnels and lists of people under a name: saved, opened again.
#include "core/workspace/documents.h"
#include "ui/pages/funnels/funnels_page.h"
#include "ui/shell/page_context.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/name_form.h"
#include "ui/widgets/pill.h"

namespace regia::ui {
namespace {

const QString kNewFunnel = QStringLiteral("new");
const QString kNamed = QStringLiteral("named:");

}  // namespace

void FunnelsPage::showName()
{
    const QString name = words::fromUtf8(m_viewModel.name());
    m_card->setTitle(name.isEmpty() ? tr("Who gets how far") : name);
    m_saved->setWords({{}, name.isEmpty() ? tr("Not saved") : name, {}});
}

void FunnelsPage::save()
{
    if (m_viewModel.name().empty())
        return saveAs(m_save);
    m_viewModel.save(m_viewModel.name(), [this](const Result<void>& saved) {
        if (!saved)
            return context().notify(saved.error());
        context().notify(Notice{
            .text = tr("Saved: %1").arg(words::fromUtf8(m_viewModel.name())), .icon = QStringLiteral("funnel"), .action = {}, .run = {}});
    });
}

void FunnelsPage::saveAs(QWidget* opener)
{
    askName(opener, {tr("Name of the funnel"), words::fromUtf8(m_viewModel.name()), tr("Save")}, Popover::Side::BelowRight,
            [this](const QString& name) {
                m_viewModel.save(name.toStdString(), [this, name](const Result<void>& saved) {
                    if (!saved)
                        return context().notify(saved.error());
                    context().notify(Notice{.text = tr("Saved: %1").arg(name), .icon = QStringLiteral("funnel"), .action = {}, .run = {}});
                });
            });
}

QWidget* FunnelsPage::savedFunnels()
{
    std::vector<ChoiceList::Choice> choices{{kNewFunnel, tr("New funnel"), {}, QStringLiteral("plus"), {}}};
    const auto reader = context().workbench().workspace().reader();
    const auto documents = reader ? workspace::listDocuments(*reader, "funnel") : tl::unexpected(reader.error());
    if (!documents)
        context().notify(documents.error());
    else
        for (const model::Document& document : *documents) {
            const QString name = words::fromUtf8(document.name);
            choices.push_back({kNamed + name, name, {}, QStringLiteral("funnel"), tr("Saved")});
        }
    const QString name = words::fromUtf8(m_viewModel.name());
    auto* list = new ChoiceList(std::move(choices), name.isEmpty() ? QString() : kNamed + name);
    connect(list, &ChoiceList::chosen, this, [this](const QString& key) {
        if (key == kNewFunnel)
            return startUsual();
        open({{QStringLiteral("funnel"), key.mid(kNamed.size())}});
    });
    return list;
}

void FunnelsPage::saveList(QWidget* opener)
{
    askName(opener, {tr("Name of the list"), {}, tr("Save")}, Popover::Side::BelowRight, [this](const QString& name) {
        if (context().dataset()->segments.contains(name.toStdString()))
            return context().notify(Error{ErrorCode::AlreadyExists, name.toStdString(), {}});
        m_viewModel.saveList(name.toStdString(), [this, name](const Result<void>& saved) {
            if (!saved)
                return context().notify(saved.error());
            context().notify(Notice{.text = tr("Saved: %1").arg(name),
                                    .icon = QStringLiteral("segments"),
                                    .action = tr("Open"),
                                    .run = [window = &context(), name] {
                                        window->open({QStringLiteral("segment"), {{QStringLiteral("segment"), name}}});
                                    }});
        });
    });
}

}  // namespace regia::ui
