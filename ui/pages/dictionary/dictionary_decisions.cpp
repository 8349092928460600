// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_decisions.h"

#include <QAction>
#include <QCoreApplication>

#include "ui/pages/dictionary/decision_forms.h"
#include "ui/pages/dictionary/dictionary_texts.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/name_form.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::DictionaryPage)
};

using dictionary_texts::nameOf;

const QString kOwn = QStringLiteral("own");

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

/// A list to choose one from, at an opener.
void choose(QWidget* opener, std::vector<ChoiceList::Choice> choices, const QString& current, std::function<void(QString)> chosen)
{
    auto* list = new ChoiceList(std::move(choices), current);
    QObject::connect(list, &ChoiceList::chosen, list, [list, chosen = std::move(chosen)](const QString& key) {
        if (Popover* popover = Popover::around(list))
            popover->close();
        chosen(key);
    });
    Popover::show(opener, list);
}

QStringList examplesOf(const std::vector<dictionary::ValueCount>& unfit)
{
    QStringList lines;
    for (const dictionary::ValueCount& each : unfit)
        lines << QStringLiteral("“%1” · %2").arg(words::fromUtf8(each.text), count(each.n));
    return lines;
}

}  // namespace

DictionaryDecisions::DictionaryDecisions(PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void DictionaryDecisions::decide(Work work, const QString& doing, const QString& done)
{
    // The toast may outlive the page, and so may the work.
    PageContext* window = &m_context;
    window->tasks().start(
        doing, window, [bench = window->sharedWorkbench(), work = std::move(work)](Progress& progress) { return work(*bench, progress); },
        [window, done](const Result<void>& decided) {
            if (!decided)
                return window->notify(decided.error());
            window->refresh();
            window->notify(Notice{.text = done, .icon = QStringLiteral("success"), .action = Words::tr("Undo"), .run = [window] {
                                      if (QAction* undo = window->actions().find(QStringLiteral("edit.undo")))
                                          undo->trigger();
                                  }});
        });
}

void DictionaryDecisions::askName(QWidget* opener, const dictionary::AttributeProfile& profile)
{
    ui::askName(opener, {Words::tr("Name of the attribute"), nameOf(profile.attribute), Words::tr("Rename")}, Popover::Side::Below,
                [this, key = profile.attribute.name](const QString& name) {
                    decide([key, label = name.toStdString()](
                               auto& bench, Progress& progress) { return workbench::renameAttribute(bench, key, label, progress); },
                           Words::tr("Renaming"), Words::tr("Renamed: %1").arg(name));
                });
}

void DictionaryDecisions::askName(QWidget* opener, const dictionary::EventProfile& profile)
{
    ui::askName(opener, {Words::tr("Name of the event"), words::eventType(profile.type.name), Words::tr("Rename")}, Popover::Side::Below,
                [this, key = profile.type.name](const QString& name) {
                    decide([key, label = name.toStdString()](
                               auto& bench, Progress& progress) { return workbench::renameEvent(bench, key, label, progress); },
                           Words::tr("Renaming"), Words::tr("Renamed: %1").arg(name));
                });
}

void DictionaryDecisions::askType(QWidget* opener, const dictionary::AttributeProfile& profile)
{
    using Type = model::AttributeType;
    std::vector<ChoiceList::Choice> choices;
    for (const Type type : {Type::Text, Type::Number, Type::Boolean, Type::Date, Type::Instant, Type::Set})
        choices.push_back({words::fromUtf8(model::toName(type)), words::attributeType(type), {}, {}, {}});
    choices.push_back({kOwn, Words::tr("As it was imported"), {}, {}, {}});
    const model::Attribute attribute = profile.attribute;
    choose(opener, std::move(choices), words::fromUtf8(model::toName(attribute.type)),
           [this, where = QPointer<QWidget>(opener), attribute](const QString& key) {
               const auto type = model::attributeTypeFromName(key.toStdString());
               if (type == attribute.type)
                   return;
               if (type && where)
                   return showTypeEffect(where, attribute, *type);
               decide([name = attribute.name](
                          auto& bench, Progress& progress) { return workbench::retypeAttribute(bench, name, std::nullopt, {}, progress); },
                      Words::tr("Reading the values anew"), Words::tr("%1 has the type of the import again").arg(nameOf(attribute)));
           });
}

void DictionaryDecisions::showTypeEffect(QWidget* opener, const model::Attribute& attribute, model::AttributeType type)
{
    const auto shown = [this, where = QPointer<QWidget>(opener), attribute, type](Result<dictionary::RetypeEffect> effect) {
        if (!effect)
            return m_context.notify(effect.error());
        if (!where)
            return;
        const std::size_t unfit = effect->values - effect->fitting;
        EffectWords said;
        said.title = Words::tr("Read %1 as: %2").arg(nameOf(attribute), words::attributeType(type));
        said.sentences
            << (unfit == 0
                    ? Words::tr("All %1 value(s) fit.", nullptr, static_cast<int>(effect->values)).arg(count(effect->values))
                    : Words::tr("%1 of %2 values fit. The others will be missing:").arg(count(effect->fitting), count(effect->values)));
        said.isWarning = unfit > 0;
        said.examples = examplesOf(effect->unfit);
        said.foot = Words::tr("What the sources said is kept. The next files are read the same way.");
        said.action = Words::tr("Change type");
        showEffect(where, said, [this, attribute, type, format = effect->format] {
            decide([name = attribute.name, type, format](
                       auto& bench, Progress& progress) { return workbench::retypeAttribute(bench, name, type, format, progress); },
                   Words::tr("Reading the values anew"), Words::tr("%1 is now: %2").arg(nameOf(attribute), words::attributeType(type)));
        });
    };
    m_effect.start([bench = m_context.sharedWorkbench(), name = attribute.name,
                    type](Progress& progress) { return dictionary::retypeEffect(bench->workspace(), name, type, std::nullopt, progress); },
                   shown);
}

void DictionaryDecisions::askFamily(QWidget* opener, const dictionary::AttributeProfile& profile)
{
    std::vector<ChoiceList::Choice> choices;
    for (const std::string& family : workbench::families())
        choices.push_back({words::fromUtf8(family), words::family(family), {}, {}, {}});
    choices.push_back({QString(), words::family({}), {}, {}, {}});
    const model::Attribute attribute = profile.attribute;
    choose(opener, std::move(choices), words::fromUtf8(attribute.family), [this, attribute](const QString& key) {
        if (key.toStdString() == attribute.family)
            return;
        decide([name = attribute.name, family = key.toStdString()](
                   auto& bench, Progress& progress) { return workbench::groupAttribute(bench, name, family, progress); },
               Words::tr("Moving to another family"),
               Words::tr("%1 is now in: %2").arg(nameOf(attribute), words::family(key.toStdString())));
    });
}

void DictionaryDecisions::askCategory(QWidget* opener, const dictionary::EventProfile& profile)
{
    using Category = model::EventCategory;
    std::vector<ChoiceList::Choice> choices;
    for (const Category category :
         {Category::Browse, Category::Intent, Category::Order, Category::Usage, Category::Feedback, Category::Loyalty, Category::None})
        choices.push_back({words::fromUtf8(model::toName(category)), words::eventCategory(model::toName(category)), {}, {}, {}});
    const std::string name = profile.type.name;
    const Category current = profile.type.category;
    choose(opener, std::move(choices), words::fromUtf8(model::toName(current)), [this, name, current](const QString& key) {
        const auto category = model::eventCategoryFromName(key.toStdString()).value_or(Category::None);
        if (category == current)
            return;
        decide([name, category](auto& bench, Progress& progress) { return workbench::groupEvent(bench, name, category, progress); },
               Words::tr("Changing what an event means"),
               Words::tr("%1 now means: %2").arg(words::eventType(name), words::eventCategory(model::toName(category))));
    });
}

void DictionaryDecisions::askMerge(QWidget* opener, const dictionary::AttributeProfile& profile, const workbench::Dictionary& all)
{
    std::vector<ChoiceList::Choice> choices;
    std::vector<model::Attribute> targets;
    for (const dictionary::AttributeProfile& other : all.attributes)
        if (!other.ofCompany && other.attribute.name != profile.attribute.name) {
            choices.push_back({words::fromUtf8(other.attribute.name), nameOf(other.attribute), format::percent(other.fill()), {}, {}});
            targets.push_back(other.attribute);
        }
    std::sort(choices.begin(), choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    choose(opener, std::move(choices), {},
           [this, where = QPointer<QWidget>(opener), from = profile.attribute, targets = std::move(targets)](const QString& key) {
               for (const model::Attribute& into : targets)
                   if (into.name == key.toStdString() && where)
                       showMergeEffect(where, from, into);
           });
}

void DictionaryDecisions::showMergeEffect(QWidget* opener, const model::Attribute& from, const model::Attribute& into)
{
    const auto shown = [this, where = QPointer<QWidget>(opener), from, into](Result<dictionary::MergeEffect> effect) {
        if (!effect)
            return m_context.notify(effect.error());
        if (!where)
            return;
        EffectWords said;
        said.title = Words::tr("Merge %1 into %2").arg(nameOf(from), nameOf(into));
        said.sentences << Words::tr("%1 goes from %2 to %3.")
                              .arg(nameOf(into), sentences::contacts(static_cast<std::int64_t>(effect->into)),
                                   sentences::contacts(static_cast<std::int64_t>(effect->into + effect->gained)));
        if (effect->differing > 0)
            said.sentences << Words::tr("%1 have both and they differ: the value believed first stays.")
                                  .arg(sentences::contacts(static_cast<std::int64_t>(effect->differing)));
        if (effect->unfitContacts > 0)
            said.sentences << Words::tr("%1 have a value that does not fit, and it will be missing:")
                                  .arg(sentences::contacts(static_cast<std::int64_t>(effect->unfitContacts)));
        said.isWarning = effect->unfitContacts > 0;
        said.examples = examplesOf(effect->unfit);
        said.foot = Words::tr("Saved segments go on and mean %1. The next files are read the same way.").arg(nameOf(into));
        said.action = Words::tr("Merge");
        showEffect(where, said, [this, from, into, format = effect->format] {
            decide([name = from.name, target = into.name, format](
                       auto& bench, Progress& progress) { return workbench::mergeAttribute(bench, name, target, format, progress); },
                   Words::tr("Merging attributes"), Words::tr("Merged %1 into %2").arg(nameOf(from), nameOf(into)));
        });
    };
    m_effect.start(
        [dataset = m_context.dataset(), from = from.name, into = into.name, country = m_context.workbench().workspace().settings().country](
            Progress&) { return dictionary::mergeEffect(*dataset->snapshot, from, into, country); },
        shown);
}

void DictionaryDecisions::askMerge(QWidget* opener, const dictionary::EventProfile& profile, const workbench::Dictionary& all)
{
    std::vector<ChoiceList::Choice> choices;
    for (const dictionary::EventProfile& other : all.events)
        if (other.type.name != profile.type.name)
            choices.push_back({words::fromUtf8(other.type.name), words::eventType(other.type.name), count(other.n), {}, {}});
    std::sort(choices.begin(), choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    choose(opener, std::move(choices), {},
           [this, where = QPointer<QWidget>(opener), from = profile.type.name, n = profile.n](const QString& key) {
               if (!where)
                   return;
               const std::string into = key.toStdString();
               EffectWords said;
               said.title = Words::tr("Merge %1 into %2").arg(words::eventType(from), words::eventType(into));
               said.sentences << Words::tr("%1 count as %2.").arg(sentences::events(static_cast<std::int64_t>(n)), words::eventType(into));
               said.foot = Words::tr("Saved segments go on and mean %1. The next files are read the same way.").arg(words::eventType(into));
               said.action = Words::tr("Merge");
               showEffect(where, said, [this, from, into] {
                   decide([from, into](auto& bench, Progress& progress) { return workbench::mergeEvent(bench, from, into, progress); },
                          Words::tr("Merging events"), Words::tr("Merged %1 into %2").arg(words::eventType(from), words::eventType(into)));
               });
           });
}

void DictionaryDecisions::setHidden(const dictionary::AttributeProfile& profile, bool hidden)
{
    const QString name = nameOf(profile.attribute);
    decide([key = profile.attribute.name, hidden](auto& bench,
                                                  Progress& progress) { return workbench::hideAttribute(bench, key, hidden, progress); },
           hidden ? Words::tr("Hiding") : Words::tr("Showing"),
           hidden ? Words::tr("%1 is not offered any more; saved segments go on").arg(name) : Words::tr("%1 is offered again").arg(name));
}

void DictionaryDecisions::setHidden(const dictionary::EventProfile& profile, bool hidden)
{
    const QString name = words::eventType(profile.type.name);
    decide(
        [key = profile.type.name, hidden](auto& bench, Progress& progress) { return workbench::hideEvent(bench, key, hidden, progress); },
        hidden ? Words::tr("Hiding") : Words::tr("Showing"),
        hidden ? Words::tr("%1 is not offered any more; saved segments go on").arg(name) : Words::tr("%1 is offered again").arg(name));
}

void DictionaryDecisions::separateAttribute(const std::string& name)
{
    decide([name](auto& bench, Progress& progress) { return workbench::separateAttribute(bench, name, progress); }, Words::tr("Separating"),
           Words::tr("%1 is one of its own again").arg(words::attribute(name)));
}

void DictionaryDecisions::separateEvent(const std::string& name)
{
    decide([name](auto& bench, Progress& progress) { return workbench::separateEvent(bench, name, progress); }, Words::tr("Separating"),
           Words::tr("%1 is one of its own again").arg(words::eventType(name)));
}

void DictionaryDecisions::switchLookup(const std::string& lookup, bool on)
{
    decide([lookup, on](auto& bench, Progress& progress) { return workbench::switchLookup(bench, lookup, on, progress); },
           on ? Words::tr("Completing profiles") : Words::tr("Taking lookups back"),
           on ? Words::tr("Profiles are completed, and so are the next imports") : Words::tr("Profiles have only what sources say"));
}

}  // namespace regia::ui
