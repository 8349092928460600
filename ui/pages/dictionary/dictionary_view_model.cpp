// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_view_model.h"

#include <QElapsedTimer>
#include <algorithm>

#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

template <class Profile, class NameOf>
const Profile* find(const std::vector<Profile>& profiles, const std::string& key, NameOf&& nameOf)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& profile) { return nameOf(profile) == key; });
    return found == profiles.end() ? nullptr : &*found;
}

}  // namespace

DictionaryViewModel::DictionaryViewModel(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context, &PageContext::dataChanged, this, &DictionaryViewModel::refresh);
}

void DictionaryViewModel::refresh()
{
    setState(ViewState::Loading);
    QElapsedTimer clock;
    clock.start();
    m_job.start([bench = m_context.sharedWorkbench()](Progress& progress) { return workbench::readDictionary(*bench, progress); },
                [this, clock](Result<workbench::Dictionary> read) {
                    m_seconds = static_cast<double>(clock.elapsed()) / 1000.0;
                    if (!read) {
                        m_error = read.error();
                        return setState(ViewState::Failed);
                    }
                    m_read = std::make_shared<const workbench::Dictionary>(std::move(*read));
                    setState(m_read->attributes.empty() && m_read->events.empty() ? ViewState::Empty : ViewState::Ready);
                });
}

void DictionaryViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const dictionary::AttributeProfile* DictionaryViewModel::attribute(const QString& key) const
{
    return m_read ? find(m_read->attributes, key.toStdString(), [](const auto& profile) { return profile.attribute.name; }) : nullptr;
}

const dictionary::EventProfile* DictionaryViewModel::event(const QString& key) const
{
    return m_read ? find(m_read->events, key.toStdString(), [](const auto& profile) { return profile.type.name; }) : nullptr;
}

const dictionary::CompanyProfile* DictionaryViewModel::company(const QString& key) const
{
    return m_read ? find(m_read->companies, key.toStdString(), [](const auto& profile) { return profile.name; }) : nullptr;
}

}  // namespace regia::ui
