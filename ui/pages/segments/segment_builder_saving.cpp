// SPDX-License-Identifier: GPL-3.0-or-later
// What the segment builder does with a draft as a whole: names it, saves it, throws it away, copies and pastes it.
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "ui/pages/segments/condition_edit.h"
#include "ui/pages/segments/segment_builder_page.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/name_form.h"

namespace regia::ui {

void SegmentBuilderPage::buildMenu()
{
    QMenu* more = header().moreMenu();
    more->addAction(tr("Save under another name…"), this,
                    [this] { askName(m_save, tr("Save a copy"), [this](const QString& name) { saveAs(name); }); });
    more->addAction(tr("Throw the changes away"), this, &SegmentBuilderPage::discard);
    more->addSeparator();
    more->addAction(tr("Copy as JSON"), this, &SegmentBuilderPage::copyAsJson);
    more->addAction(tr("Paste JSON"), this, &SegmentBuilderPage::pasteJson);
}

void SegmentBuilderPage::askName(QWidget* opener, const QString& action, std::function<void(QString)> named)
{
    ui::askName(opener, {tr("Name of the segment"), words::fromUtf8(m_viewModel.name()), action},
                opener == m_save ? Popover::Side::BelowRight : Popover::Side::Below, std::move(named));
}

void SegmentBuilderPage::save()
{
    if (!m_viewModel.name().empty())
        return saveAs(words::fromUtf8(m_viewModel.name()));
    askName(m_save, tr("Save"), [this](const QString& name) { saveAs(name); });
}

void SegmentBuilderPage::saveAs(const QString& name)
{
    const std::string key = name.toStdString();
    if (key != m_viewModel.name() && context().dataset()->segments.contains(key))
        return context().notify(Error{ErrorCode::AlreadyExists, key, {}});
    m_save->setBusy(true);
    m_viewModel.save(key, [this, name](Result<void> saved) {
        m_save->setBusy(false);
        if (!saved)
            return context().notify(saved.error());
        context().notify(Notice{.text = tr("Saved: %1").arg(name), .icon = QStringLiteral("segments"), .action = {}, .run = {}});
    });
}

void SegmentBuilderPage::rename(const QString& name)
{
    if (name.toStdString() == m_viewModel.name())
        return;
    m_viewModel.rename(name.toStdString(), [this](Result<void> renamed) {
        if (!renamed)
            context().notify(renamed.error());
    });
}

void SegmentBuilderPage::discard() { m_viewModel.load(m_viewModel.name()); }

void SegmentBuilderPage::putAside()
{
    const std::string name = m_viewModel.name();
    const auto backToIt = [page = QPointer<SegmentBuilderPage>(this), name, draft = m_viewModel.draft().condition()] {
        if (!page)
            return;
        page->m_viewModel.load(name);
        page->m_viewModel.draft().change(draft, tr("Draft"));
    };
    context().notify(Notice{.text = name.empty() ? tr("The unsaved new segment was put aside")
                                                 : tr("Unsaved changes of %1 were put aside").arg(words::fromUtf8(name)),
                            .icon = QStringLiteral("segments"),
                            .action = tr("Go back to it"),
                            .run = backToIt});
}

void SegmentBuilderPage::copyAsJson()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(segment::toJson(m_viewModel.draft().condition()).dump(2)));
    context().notify(Notice{.text = tr("Copied as JSON"), .icon = QStringLiteral("copy"), .action = {}, .run = {}});
}

void SegmentBuilderPage::pasteJson()
{
    auto parsed = segment::parseConditionText(QGuiApplication::clipboard()->text().toStdString());
    if (!parsed)
        return context().notify(parsed.error());
    m_viewModel.draft().change(asRoot(std::move(*parsed)), tr("Paste"));
}

}  // namespace regia::ui
