// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <array>

#include "core/text/regions.h"
#include "ui/text/own_words.h"
#include "ui/text/words.h"

namespace regia::ui::words {
namespace {

struct Word {
    std::string_view name;
    const char* text;
};

/// The attributes of the vocabulary that presets map to.
constexpr std::array kAttributes{
    Word{"email", QT_TRANSLATE_NOOP("words", "E-mail")},
    Word{"full_name", QT_TRANSLATE_NOOP("words", "Name")},
    Word{"first_name", QT_TRANSLATE_NOOP("words", "First name")},
    Word{"middle_name", QT_TRANSLATE_NOOP("words", "Middle name")},
    Word{"last_name", QT_TRANSLATE_NOOP("words", "Last name")},
    Word{"prefix", QT_TRANSLATE_NOOP("words", "Title")},
    Word{"suffix", QT_TRANSLATE_NOOP("words", "Suffix")},
    Word{"nickname", QT_TRANSLATE_NOOP("words", "Nickname")},
    Word{"gender", QT_TRANSLATE_NOOP("words", "Gender")},
    Word{"age", QT_TRANSLATE_NOOP("words", "Age")},
    Word{"birthday", QT_TRANSLATE_NOOP("words", "Birthday")},
    Word{"phone", QT_TRANSLATE_NOOP("words", "Phone")},
    Word{"mobile", QT_TRANSLATE_NOOP("words", "Mobile phone")},
    Word{"fax", QT_TRANSLATE_NOOP("words", "Fax")},
    Word{"language", QT_TRANSLATE_NOOP("words", "Language")},
    Word{"time_zone", QT_TRANSLATE_NOOP("words", "Time zone")},
    Word{"country", QT_TRANSLATE_NOOP("words", "Country")},
    Word{"region", QT_TRANSLATE_NOOP("words", "Region")},
    Word{"province", QT_TRANSLATE_NOOP("words", "Province")},
    Word{"city", QT_TRANSLATE_NOOP("words", "City")},
    Word{"postcode", QT_TRANSLATE_NOOP("words", "Postcode")},
    Word{"street", QT_TRANSLATE_NOOP("words", "Street")},
    Word{"address", QT_TRANSLATE_NOOP("words", "Address")},
    Word{"job_title", QT_TRANSLATE_NOOP("words", "Job title")},
    Word{"tax_code", QT_TRANSLATE_NOOP("words", "Tax code")},
    Word{"website", QT_TRANSLATE_NOOP("words", "Website")},
    Word{"social", QT_TRANSLATE_NOOP("words", "Social profile")},
    Word{"created_at", QT_TRANSLATE_NOOP("words", "First seen")},
    Word{"updated_at", QT_TRANSLATE_NOOP("words", "Last updated")},
    Word{"last_activity_at", QT_TRANSLATE_NOOP("words", "Last activity")},
    Word{"last_order_at", QT_TRANSLATE_NOOP("words", "Last order")},
    Word{"lifecycle_stage", QT_TRANSLATE_NOOP("words", "CRM stage")},
    Word{"lead_status", QT_TRANSLATE_NOOP("words", "Lead status")},
    Word{"score", QT_TRANSLATE_NOOP("words", "CRM score")},
    Word{"owner", QT_TRANSLATE_NOOP("words", "Owner")},
    Word{"source", QT_TRANSLATE_NOOP("words", "First channel")},
    Word{"source_detail", QT_TRANSLATE_NOOP("words", "First channel, detail")},
    Word{"tag", QT_TRANSLATE_NOOP("words", "Tags")},
    Word{"tags", QT_TRANSLATE_NOOP("words", "Tags")},
    Word{"list", QT_TRANSLATE_NOOP("words", "Lists")},
    Word{"lists", QT_TRANSLATE_NOOP("words", "Lists")},
    Word{"note", QT_TRANSLATE_NOOP("words", "Note")},
    Word{"company_name", QT_TRANSLATE_NOOP("words", "Company")},
    Word{"company", QT_TRANSLATE_NOOP("words", "Company")},
    Word{"industry", QT_TRANSLATE_NOOP("words", "Industry")},
    Word{"employees", QT_TRANSLATE_NOOP("words", "Employees")},
    Word{"total_spent", QT_TRANSLATE_NOOP("words", "Spent, as the source says")},
    Word{"orders_count", QT_TRANSLATE_NOOP("words", "Orders, as the source says")},
    Word{"loyalty_card", QT_TRANSLATE_NOOP("words", "Loyalty card")},
    Word{"loyalty_points", QT_TRANSLATE_NOOP("words", "Loyalty points")},
    Word{"leid", QT_TRANSLATE_NOOP("words", "Mailchimp LEID")},
    Word{"euid", QT_TRANSLATE_NOOP("words", "Mailchimp EUID")},
    Word{"anonymous_id", QT_TRANSLATE_NOOP("words", "Anonymous visitor")},
    Word{"interests", QT_TRANSLATE_NOOP("words", "Interests")},
    Word{"persona", QT_TRANSLATE_NOOP("words", "Persona")},
    Word{"household", QT_TRANSLATE_NOOP("words", "Household")},
    Word{"budget", QT_TRANSLATE_NOOP("words", "Budget")},
    Word{"favourite_category", QT_TRANSLATE_NOOP("words", "Favourite category")},
    Word{"best_channel", QT_TRANSLATE_NOOP("words", "Best channel")},
    Word{"best_time", QT_TRANSLATE_NOOP("words", "Best time")},
};

std::string readersLanguage() { return QLocale::languageToCode(QLocale().language()).toStdString(); }

QString gender(std::string_view code)
{
    const QString said = fromUtf8(code).toLower();
    if (said == QLatin1String("m") || said == QLatin1String("male"))
        return QCoreApplication::translate("words", "Man");
    if (said == QLatin1String("f") || said == QLatin1String("female"))
        return QCoreApplication::translate("words", "Woman");
    return fromUtf8(code);
}

}  // namespace

QString attribute(std::string_view name, std::string_view title)
{
    if (const auto own = ownAttribute(name))
        return *own;
    for (const Word& word : kAttributes)
        if (word.name == name)
            return QCoreApplication::translate("words", word.text);
    return readable(title.empty() ? name : title);
}

QString country(std::string_view code) { return fromUtf8(text::countryName(code, readersLanguage())); }

QString value(std::string_view attribute, std::string_view text)
{
    if (attribute == "country")
        return country(text);
    if (attribute == "language") {
        const QString name = fromUtf8(text::languageName(text, readersLanguage()));
        return name.left(1).toUpper() + name.mid(1);
    }
    if (attribute == "source")
        return channel(text);
    if (attribute == "gender")
        return gender(text);
    return fromUtf8(text);
}

}  // namespace regia::ui::words
