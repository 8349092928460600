// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>
#include <vector>

namespace regia::ui {

/// The language of the interface: words, numbers and dates together. Switching installs the translation, sets QLocale's
/// default and lets Qt send QEvent::LanguageChange to every window; nothing restarts.
class Language final : public QObject {
    Q_OBJECT
public:
    struct Choice {
        QString code;   ///< en, it: as stored and as on the command line
        QString title;  ///< in its own language
    };
    /// English first; then every translation that the program carries.
    [[nodiscard]] static const std::vector<Choice>& choices();
    /// The best choice for this system: its first user-interface language that we have, else English.
    [[nodiscard]] static QString ofSystem();
    /// What QLocale() is in a language: English counts dates and months as in "30 Sep 2026".
    [[nodiscard]] static QLocale localeOf(const QString& code);

    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    [[nodiscard]] const QString& code() const { return m_code; }
    /// An unknown code is English.
    void use(const QString& code);

Q_SIGNALS:
    void changed();

private:
    QString m_code = QStringLiteral("en");
    QTranslator m_words;
    QTranslator m_qtWords;
};

}  // namespace regia::ui
