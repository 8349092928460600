// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_panel.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "core/profile/provenance.h"
#include "ui/charts/bar_list.h"
#include "ui/pages/dictionary/dictionary_texts.h"
#include "ui/pages/dictionary/panel_parts.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::DictionaryPage)
};

using dictionary::AttributeProfile;
using dictionary::CompanyProfile;
using dictionary::EventProfile;
using dictionary_texts::nameOf;

constexpr std::size_t kMostMonths = 24;

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

void addSegments(PanelColumn& panel, const PanelSources& sources, const workbench::DictionaryUse::Segments& use, const std::string& name)
{
    const auto found = use.find(name);
    if (found != use.end())
        panel_parts::addSegments(panel, found->second, [&context = sources.context](const std::string& segment) {
            context.open({QStringLiteral("segment"), {{QStringLiteral("segment"), words::fromUtf8(segment)}}});
        });
}

NameOf sourceNameOf(const PanelSources& sources)
{
    return [read = sources.read](const std::string& key) { return dictionary_texts::sourceName(*read, key); };
}

QWidget* histogram(const AttributeProfile& profile, const QTimeZone& zone)
{
    panel_parts::Columns shown{Words::tr("Distribution"), QStringLiteral("dictionaryHistogram"), {}, {}, {}, {}};
    const auto text = [&](double edge) { return dictionary_texts::measureText(edge, profile.attribute.type, zone); };
    for (const dictionary::Bin& bin : profile.histogram) {
        shown.titles << text(bin.from) + QStringLiteral(" – ") + text(bin.to);
        shown.values.push_back(static_cast<double>(bin.n));
    }
    shown.from = text(profile.histogram.front().from);
    shown.to = text(profile.histogram.back().to);
    return panel_parts::columns(shown);
}

void addAttributeFigures(PanelColumn& panel, const AttributeProfile& profile, const QTimeZone& zone)
{
    panel.line(
        Words::tr("%1 filled: %2 of %3")
            .arg(format::percent(profile.fill()), count(profile.filled), sentences::contacts(static_cast<std::int64_t>(profile.rows))));
    panel.line(Words::tr("%1 different value(s)", nullptr, static_cast<int>(profile.distinct)).arg(count(profile.distinct)), Color::Text2);
    if (profile.quartiles.size() == 3) {
        const auto text = [&](double value) { return dictionary_texts::measureText(value, profile.attribute.type, zone); };
        panel.line(Words::tr("Median %1, middle half %2 – %3")
                       .arg(text(profile.quartiles[1]), text(profile.quartiles[0]), text(profile.quartiles[2])),
                   Color::Text2);
        panel.line(Words::tr("From %1 to %2")
                       .arg(dictionary_texts::valueText(profile.least, zone), dictionary_texts::valueText(profile.most, zone)),
                   Color::Text2);
    }
}

void addAttributeValues(PanelColumn& panel, const PanelSources& sources, const AttributeProfile& profile, const QTimeZone& zone)
{
    if (!profile.histogram.empty()) {
        panel.section(Words::tr("Distribution"));
        panel.add(histogram(profile, zone));
    }
    if (profile.top.empty())
        return;
    panel.section(Words::tr("Most frequent values"));
    const auto name = [attribute = profile.attribute, zone](const std::string& text) {
        return dictionary_texts::valueName(attribute, text, zone);
    };
    BarList* list = panel_parts::bars(profile.top, profile.top.size(), name, panel_parts::Opens::Yes);
    list->setObjectName(QStringLiteral("dictionaryTop"));
    list->setTitle(Words::tr("Most frequent values"));
    QObject::connect(list, &ChartCanvas::markActivated, list, [&context = sources.context, profile, name](int mark) {
        const std::string& value = profile.top[static_cast<std::size_t>(mark)].text;
        context.openContacts(dictionary_texts::conditionOf(profile, value),
                             QStringLiteral("%1: %2").arg(nameOf(profile.attribute), name(value)));
    });
    panel.add(list);
}

void addAttributeActions(PanelColumn& panel, const PanelSources& sources, const AttributeProfile& profile)
{
    const bool mayChange = !sources.context.isReadOnly();
    const bool isOwn = !workbench::isKeptAttribute(profile.attribute.name);
    const QString why = isOwn ? QString() : Words::tr("Regia goes by this attribute");
    DictionaryDecisions* decisions = &sources.decisions;
    ButtonRow row;
    const auto connectTo = [&](Button* button, auto&& act) {
        QObject::connect(button, &Button::clicked, button, [button, act, profile] { act(button, profile); });
    };
    connectTo(row.add(Words::tr("Rename"), "dictionaryRename", mayChange),
              [decisions](Button* b, const auto& p) { decisions->askName(b, p); });
    connectTo(row.add(Words::tr("Type"), "dictionaryType", mayChange && isOwn, why),
              [decisions](Button* b, const auto& p) { decisions->askType(b, p); });
    connectTo(row.add(Words::tr("Family"), "dictionaryFamily", mayChange),
              [decisions](Button* b, const auto& p) { decisions->askFamily(b, p); });
    connectTo(row.add(Words::tr("Merge"), "dictionaryMerge", mayChange && isOwn, why),
              [decisions, read = sources.read](Button* b, const auto& p) { decisions->askMerge(b, p, *read); });
    const bool hide = !profile.attribute.hidden;
    connectTo(row.add(hide ? Words::tr("Hide") : Words::tr("Show again"), "dictionaryHide", mayChange),
              [decisions, hide](Button*, const auto& p) { decisions->setHidden(p, hide); });
    panel.add(row.widget());
}

void addEventActions(PanelColumn& panel, const PanelSources& sources, const EventProfile& profile)
{
    const bool mayChange = !sources.context.isReadOnly();
    DictionaryDecisions* decisions = &sources.decisions;
    ButtonRow row;
    const auto connectTo = [&](Button* button, auto&& act) {
        QObject::connect(button, &Button::clicked, button, [button, act, profile] { act(button, profile); });
    };
    connectTo(row.add(Words::tr("Rename"), "dictionaryRename", mayChange),
              [decisions](Button* b, const auto& p) { decisions->askName(b, p); });
    connectTo(row.add(Words::tr("Meaning"), "dictionaryCategory", mayChange),
              [decisions](Button* b, const auto& p) { decisions->askCategory(b, p); });
    connectTo(row.add(Words::tr("Merge"), "dictionaryMerge", mayChange),
              [decisions, read = sources.read](Button* b, const auto& p) { decisions->askMerge(b, p, *read); });
    const bool hide = !profile.type.hidden;
    connectTo(row.add(hide ? Words::tr("Hide") : Words::tr("Show again"), "dictionaryHide", mayChange),
              [decisions, hide](Button*, const auto& p) { decisions->setHidden(p, hide); });
    panel.add(row.widget());
}

QWidget* months(const EventProfile& profile)
{
    panel_parts::Columns shown{Words::tr("Events by month"), QStringLiteral("dictionaryMonths"), {}, {}, {}, {}};
    const std::size_t first = profile.months.size() > kMostMonths ? profile.months.size() - kMostMonths : 0;
    for (std::size_t i = first; i < profile.months.size(); ++i) {
        shown.titles << format::monthYear(format::toDate(profile.months[i].month));
        shown.values.push_back(static_cast<double>(profile.months[i].n));
    }
    shown.from = shown.titles.first();
    shown.to = shown.titles.last();
    return panel_parts::columns(shown);
}

/// When the values were true, by their sources.
void addDates(PanelColumn& panel, const AttributeProfile& profile, const QTimeZone& zone)
{
    if (!profile.origins.first || !profile.origins.last)
        return;
    const QString first = format::date(format::toDateTime(*profile.origins.first, zone).date());
    const QString last = format::date(format::toDateTime(*profile.origins.last, zone).date());
    panel.line(first == last ? Words::tr("Values of %1").arg(first) : Words::tr("Values of %1 to %2").arg(first, last), Color::Text3);
}

void addKinds(PanelColumn& panel, const PanelSources& sources, const AttributeProfile& profile)
{
    panel.section(Words::tr("How we know"));
    for (const auto kind : {model::Provenance::Declared, model::Provenance::Observed, model::Provenance::Inferred})
        if (const std::size_t n = profile.origins.kinds[static_cast<std::size_t>(kind)]; n > 0)
            panel.add(panel_parts::kindLine(kind, n));
    if (const std::string_view lookup = sources.read->lookupOf(profile.attribute.name); !lookup.empty())
        panel.line(words::lookup(profile::kLookupPrefix + std::string(lookup)), Color::Text3);
}

}  // namespace

QWidget* attributePanel(const PanelSources& sources, const AttributeProfile& profile)
{
    const QTimeZone zone = sources.context.timeZone();
    const model::Attribute& attribute = profile.attribute;
    PanelColumn panel;
    panel.heading(nameOf(attribute), Words::tr("%1 in files and segments").arg(words::fromUtf8(attribute.name)));
    panel.add(panel_parts::tags(
        {words::attributeType(attribute.type), words::family(attribute.family), attribute.hidden ? Words::tr("Hidden") : QString()}));
    addAttributeFigures(panel, profile, zone);
    if (!profile.ofCompany)
        addAttributeActions(panel, sources, profile);
    addAttributeValues(panel, sources, profile, zone);
    if (!profile.ofCompany)
        addKinds(panel, sources, profile);
    panel_parts::addCounts(panel, Words::tr("Values by source"), profile.origins.sources, sourceNameOf(sources));
    addDates(panel, profile, zone);
    addSegments(panel, sources, sources.read->use.attributes, attribute.name);
    panel_parts::addMerged(
        panel, profile.merged, [](const std::string& name) { return words::attribute(name); },
        [decisions = &sources.decisions](const std::string& name) { decisions->separateAttribute(name); }, !sources.context.isReadOnly());
    return panel.take();
}

QWidget* eventPanel(const PanelSources& sources, const EventProfile& profile)
{
    const QTimeZone zone = sources.context.timeZone();
    PanelColumn panel;
    panel.heading(words::eventType(profile.type.name), Words::tr("%1 in files and segments").arg(words::fromUtf8(profile.type.name)));
    panel.add(panel_parts::tags(
        {words::eventCategory(model::toName(profile.type.category)), profile.type.hidden ? Words::tr("Hidden") : QString()}));
    panel.line(Words::tr("%1 of %2")
                   .arg(sentences::events(static_cast<std::int64_t>(profile.n)),
                        sentences::contacts(static_cast<std::int64_t>(profile.contacts))));
    if (profile.first && profile.last)
        panel.line(Words::tr("From %1 to %2")
                       .arg(format::date(format::toDateTime(*profile.first, zone).date()),
                            format::date(format::toDateTime(*profile.last, zone).date())),
                   Color::Text2);
    addEventActions(panel, sources, profile);
    if (profile.months.size() > 1) {
        panel.section(Words::tr("Events by month"));
        panel.add(months(profile));
    }
    panel_parts::addCounts(panel, Words::tr("Events by source"), profile.sources, sourceNameOf(sources));
    panel_parts::addCounts(panel, Words::tr("Events by channel"), profile.channels,
                           [](const std::string& channel) { return words::channel(channel); });
    panel_parts::addCounts(panel, Words::tr("What they tell"), profile.properties,
                           [](const std::string& property) { return words::property(property); });
    addSegments(panel, sources, sources.read->use.events, profile.type.name);
    panel_parts::addMerged(
        panel, profile.merged, [](const std::string& name) { return words::eventType(name); },
        [decisions = &sources.decisions](const std::string& name) { decisions->separateEvent(name); }, !sources.context.isReadOnly());
    return panel.take();
}

QWidget* companyPanel(const PanelSources& sources, const CompanyProfile& company)
{
    const QTimeZone zone = sources.context.timeZone();
    PanelColumn panel;
    panel.heading(words::fromUtf8(company.name),
                  company.fromDomain ? Words::tr("Known by the domain of its e-mails alone") : Words::tr("Named by a source"));
    panel.line(sentences::contacts(static_cast<std::int64_t>(company.contacts)));
    if (company.orders > 0)
        panel.line(Words::tr("%1 order(s), %2", nullptr, static_cast<int>(company.orders))
                       .arg(count(company.orders), format::moneyExact(company.spent, sources.context.currency())),
                   Color::Text2);
    if (!company.domains.empty()) {
        panel.section(Words::tr("Domains of the e-mails"));
        for (const std::string& domain : company.domains)
            panel.line(words::fromUtf8(domain));
    }
    if (!company.attributes.empty()) {
        panel.section(Words::tr("What sources say of it"));
        for (const auto& [name, value] : company.attributes)
            panel.line(words::attribute(name) + QStringLiteral(": ") + dictionary_texts::valueText(value, zone));
    }
    return panel.take();
}

}  // namespace regia::ui
