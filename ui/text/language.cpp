// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>

namespace regia::ui {

const std::vector<Language::Choice>& Language::choices()
{
    static const std::vector<Choice> kChoices{{QStringLiteral("en"), QStringLiteral("English")},
                                              {QStringLiteral("it"), QStringLiteral("Italiano")}};
    return kChoices;
}

QString Language::ofSystem()
{
    for (const QString& wanted : QLocale::system().uiLanguages())
        for (const Choice& choice : choices())
            if (wanted.section(u'-', 0, 0) == choice.code)
                return choice.code;
    return choices().front().code;
}

QLocale Language::localeOf(const QString& code)
{
    return code == QLatin1String("it") ? QLocale(QLocale::Italian, QLocale::Italy) : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language::Language(QObject* parent) : QObject(parent) { use(m_code); }

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Language::use(const QString& code)
{
    const auto& known = choices();
    const bool exists = std::any_of(known.begin(), known.end(), [&](const Choice& choice) { return choice.code == code; });
    m_code = exists ? code : known.front().code;
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // English has a file too: it holds the plural forms.
    if (m_words.load(QStringLiteral(":/i18n/regia_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qtbase_%1").arg(m_code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    Q_EMIT changed();
}

}  // namespace regia::ui
