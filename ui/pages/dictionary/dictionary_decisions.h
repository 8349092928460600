// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "core/workbench/dictionary.h"
#include "ui/jobs/latest_job.h"

namespace regia::ui {

class PageContext;

/// What people decide about an entry: what it comes to is shown first, then it is done in the background, told in a toast and
/// can be undone.
class DictionaryDecisions final : public QObject {
    Q_OBJECT
public:
    explicit DictionaryDecisions(PageContext& context, QObject* parent = nullptr);

    void askName(QWidget* opener, const dictionary::AttributeProfile& profile);
    void askName(QWidget* opener, const dictionary::EventProfile& profile);
    void askType(QWidget* opener, const dictionary::AttributeProfile& profile);
    void askFamily(QWidget* opener, const dictionary::AttributeProfile& profile);
    void askCategory(QWidget* opener, const dictionary::EventProfile& profile);
    void askMerge(QWidget* opener, const dictionary::AttributeProfile& profile, const workbench::Dictionary& all);
    void askMerge(QWidget* opener, const dictionary::EventProfile& profile, const workbench::Dictionary& all);
    void setHidden(const dictionary::AttributeProfile& profile, bool hidden);
    void setHidden(const dictionary::EventProfile& profile, bool hidden);
    void separateAttribute(const std::string& name);
    void separateEvent(const std::string& name);
    void switchLookup(const std::string& lookup, bool on);

private:
    using Work = std::function<Result<void>(workbench::Workbench&, Progress&)>;

    void decide(Work work, const QString& doing, const QString& done);
    void showTypeEffect(QWidget* opener, const model::Attribute& attribute, model::AttributeType type);
    void showMergeEffect(QWidget* opener, const model::Attribute& from, const model::Attribute& into);

    PageContext& m_context;
    LatestJob m_effect;
};

}  // namespace regia::ui
