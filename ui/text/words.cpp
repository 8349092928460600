// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <array>

namespace regia::ui::words {
namespace {

struct Word {
    std::string_view name;
    const char* text;
};

template <std::size_t N>
QString wordOf(const std::array<Word, N>& known, std::string_view name)
{
    for (const Word& word : known)
        if (word.name == name)
            return QCoreApplication::translate("words", word.text);
    return readable(name);
}

constexpr std::array kPurposes{
    Word{"email_marketing", QT_TRANSLATE_NOOP("words", "E-mail")}, Word{"sms_marketing", QT_TRANSLATE_NOOP("words", "SMS")},
    Word{"phone_marketing", QT_TRANSLATE_NOOP("words", "Calls")},  Word{"whatsapp_marketing", QT_TRANSLATE_NOOP("words", "WhatsApp")},
    Word{"post_marketing", QT_TRANSLATE_NOOP("words", "Post")},    Word{"profiling", QT_TRANSLATE_NOOP("words", "Profiling")},
    Word{"privacy", QT_TRANSLATE_NOOP("words", "Privacy notice")},
};

constexpr std::array kChannels{
    Word{"email", QT_TRANSLATE_NOOP("words", "E-mail")},
    Word{"organic", QT_TRANSLATE_NOOP("words", "Organic search")},
    Word{"organic_search", QT_TRANSLATE_NOOP("words", "Organic search")},
    Word{"paid", QT_TRANSLATE_NOOP("words", "Paid search")},
    Word{"paid_search", QT_TRANSLATE_NOOP("words", "Paid search")},
    Word{"store", QT_TRANSLATE_NOOP("words", "Store")},
    Word{"social", QT_TRANSLATE_NOOP("words", "Social")},
    Word{"organic_social", QT_TRANSLATE_NOOP("words", "Social")},
    Word{"paid_social", QT_TRANSLATE_NOOP("words", "Paid social")},
    Word{"referral", QT_TRANSLATE_NOOP("words", "Referral")},
    Word{"direct", QT_TRANSLATE_NOOP("words", "Direct")},
    Word{"web", QT_TRANSLATE_NOOP("words", "Web")},
    Word{"online", QT_TRANSLATE_NOOP("words", "Online")},
    Word{"sms", QT_TRANSLATE_NOOP("words", "SMS")},
    Word{"whatsapp", QT_TRANSLATE_NOOP("words", "WhatsApp")},
    Word{"phone", QT_TRANSLATE_NOOP("words", "Phone")},
    Word{"call_center", QT_TRANSLATE_NOOP("words", "Call centre")},
    Word{"chat", QT_TRANSLATE_NOOP("words", "Chat")},
    Word{"event", QT_TRANSLATE_NOOP("words", "Events and fairs")},
    Word{"affiliate", QT_TRANSLATE_NOOP("words", "Affiliates")},
    Word{"display", QT_TRANSLATE_NOOP("words", "Display advertising")},
    Word{"post", QT_TRANSLATE_NOOP("words", "Post")},
    Word{"app", QT_TRANSLATE_NOOP("words", "App")},
    Word{"push", QT_TRANSLATE_NOOP("words", "Push notification")},
    Word{"marketplace", QT_TRANSLATE_NOOP("words", "Marketplace")},
    Word{"(other)", QT_TRANSLATE_NOOP("words", "Other")},
    Word{"(no value)", QT_TRANSLATE_NOOP("words", "No channel")},
};

constexpr std::array kRfmGroups{
    Word{"champions", QT_TRANSLATE_NOOP("words", "Champions")},
    Word{"loyal", QT_TRANSLATE_NOOP("words", "Loyal")},
    Word{"potential", QT_TRANSLATE_NOOP("words", "Potential")},
    Word{"potential_loyalists", QT_TRANSLATE_NOOP("words", "Potential")},
    Word{"new", QT_TRANSLATE_NOOP("words", "New")},
    Word{"new_customers", QT_TRANSLATE_NOOP("words", "New")},
    Word{"promising", QT_TRANSLATE_NOOP("words", "Promising")},
    Word{"need_attention", QT_TRANSLATE_NOOP("words", "Need attention")},
    Word{"cooling", QT_TRANSLATE_NOOP("words", "Cooling")},
    Word{"about_to_sleep", QT_TRANSLATE_NOOP("words", "Cooling")},
    Word{"at_risk", QT_TRANSLATE_NOOP("words", "At risk")},
    Word{"cant_lose", QT_TRANSLATE_NOOP("words", "Can’t lose")},
    Word{"cannot_lose", QT_TRANSLATE_NOOP("words", "Can’t lose")},
    Word{"hibernating", QT_TRANSLATE_NOOP("words", "Hibernating")},
    Word{"lost", QT_TRANSLATE_NOOP("words", "Lost")},
};

}  // namespace

QString readable(std::string_view name)
{
    QString text = fromUtf8(name).simplified();
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString stage(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Discovery: return QCoreApplication::translate("words", "Discovery");
    case model::Stage::Exploration: return QCoreApplication::translate("words", "Exploration");
    case model::Stage::Purchase: return QCoreApplication::translate("words", "Purchase");
    case model::Stage::Use: return QCoreApplication::translate("words", "Use");
    case model::Stage::Questions: return QCoreApplication::translate("words", "Asking");
    case model::Stage::Nurture: return QCoreApplication::translate("words", "Nurture");
    }
    return {};
}

QString provenance(model::Provenance provenance)
{
    switch (provenance) {
    case model::Provenance::Declared: return QCoreApplication::translate("words", "Declared");
    case model::Provenance::Observed: return QCoreApplication::translate("words", "Observed");
    case model::Provenance::Inferred: return QCoreApplication::translate("words", "Inferred");
    }
    return {};
}

QString consentState(model::ConsentState state)
{
    switch (state) {
    case model::ConsentState::Granted: return QCoreApplication::translate("words", "Given");
    case model::ConsentState::Denied: return QCoreApplication::translate("words", "Refused");
    case model::ConsentState::Withdrawn: return QCoreApplication::translate("words", "Withdrawn");
    case model::ConsentState::Pending: return QCoreApplication::translate("words", "Waiting for confirmation");
    case model::ConsentState::Undeliverable: return QCoreApplication::translate("words", "Undeliverable");
    case model::ConsentState::Never:
    case model::ConsentState::Unknown: break;
    }
    return QCoreApplication::translate("words", "Never asked");
}

QString attributeType(model::AttributeType type)
{
    switch (type) {
    case model::AttributeType::Text: return QCoreApplication::translate("words", "Text");
    case model::AttributeType::Number: return QCoreApplication::translate("words", "Number");
    case model::AttributeType::Boolean: return QCoreApplication::translate("words", "Yes or no");
    case model::AttributeType::Date: return QCoreApplication::translate("words", "Date");
    case model::AttributeType::Instant: return QCoreApplication::translate("words", "Date and time");
    case model::AttributeType::Set: return QCoreApplication::translate("words", "List");
    }
    return {};
}

QString purpose(std::string_view name) { return wordOf(kPurposes, name); }
QString channel(std::string_view name) { return wordOf(kChannels, name); }
QString rfmGroup(std::string_view name) { return wordOf(kRfmGroups, name); }

}  // namespace regia::ui::words
