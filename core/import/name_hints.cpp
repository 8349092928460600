// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/name_hints.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/text/fold.h"

namespace regia::import {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 38> kDateWords = {
    "data",    "date",          "datum",     "datetime", "ora",        "orario",     "time",       "timestamp", "ts",     "quando",
    "when",    "created",       "updated",   "creato",   "creata",     "aggiornato", "at",         "il",        "giorno", "day",
    "nascita", "birthday",      "birthdate", "dob",      "compleanno", "scadenza",   "iscrizione", "inizio",    "fine",   "start",
    "end",     "registrazione", "visita",    "accesso",  "modified",   "modifica",   "nato",       "acquisto"};
constexpr std::array<std::string_view, 9> kBirthWords = {"nascita",    "birth", "birthday", "birthdate", "dob",
                                                         "compleanno", "nato",  "nata",     "bday"};
constexpr std::array<std::string_view, 15> kPhoneWords = {"tel",      "telefono", "telefoni",   "telephone", "phone",
                                                          "phones",   "cell",     "cellulare",  "mobile",    "mobiles",
                                                          "whatsapp", "fax",      "smartphone", "recapito",  "msisdn"};
constexpr std::array<std::string_view, 6> kEmailWords = {"mail", "email", "emails", "pec", "mails", "emailaddress"};
constexpr std::array<std::string_view, 29> kCodeWords = {"id",   "ids",  "uid",    "uuid",     "guid",     "codice", "code",      "cod",
                                                         "cap",  "zip",  "postal", "postcode", "plz",      "piva",   "partita",   "fiscale",
                                                         "sku",  "ean",  "gtin",   "barcode",  "tessera",  "card",   "matricola", "sdi",
                                                         "iban", "isbn", "leid",   "euid",     "scontrino"};
constexpr std::array<std::string_view, 8> kOrderWords = {"ordine", "order",   "fattura",  "invoice",
                                                         "ticket", "cliente", "customer", "documento"};
constexpr std::array<std::string_view, 6> kNumberWords = {"numero", "number", "n", "no", "nr", "num"};
constexpr std::array<std::string_view, 36> kQuantityWords = {
    "qta",     "quantita", "qty",   "quantity", "numero", "num",    "count",    "conteggio", "totale", "total",  "prezzo", "price",
    "importo", "amount",   "punti", "points",   "visite", "visits", "sessioni", "sessions",  "eta",    "age",    "giorni", "days",
    "score",   "voto",     "nps",   "rating",   "spesa",  "sconto", "saldo",    "ordini",    "orders", "clicks", "opens",  "righe"};
constexpr std::array<std::string_view, 21> kFlagWords = {"is",      "has",       "flag",    "consenso", "consensi", "consent", "newsletter",
                                                         "privacy", "attivo",    "attiva",  "active",   "optin",    "opt",     "subscribed",
                                                         "vip",     "marketing", "enabled", "accepts",  "sms",      "gdpr",    "verified"};

bool hasAny(const std::vector<std::string>& words, Words wanted)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return std::find(wanted.begin(), wanted.end(), word) != wanted.end(); });
}

std::string zoneIn(std::string_view name)
{
    const std::size_t open = name.rfind('('), close = name.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return {};
    const std::string_view zone = name.substr(open + 1, close - open - 1);
    if (zone == "UTC" || zone == "GMT" || zone == "Z" || zone == "UTC+0" || zone == "UTC+00:00")
        return "UTC";
    return zone == "CET" || zone == "EET" || zone == "WET" || zone == "EST" ? std::string(zone) : std::string();
}

}  // namespace

std::vector<std::string> wordsOfName(std::string_view name)
{
    std::string spaced;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool humps = i > 0 && name[i] >= 'A' && name[i] <= 'Z' && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        if (humps)
            spaced += ' ';
        spaced += name[i];
    }
    const std::string key = text::textKey(spaced);
    std::vector<std::string> words(1);
    for (const char c : key) {
        const bool part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (part)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

NameHints hintsOf(std::string_view name)
{
    const std::vector<std::string> words = wordsOfName(name);
    NameHints hints;
    hints.date = hasAny(words, kDateWords);
    hints.birth = hasAny(words, kBirthWords);
    hints.phone = hasAny(words, kPhoneWords);
    hints.email = hasAny(words, kEmailWords);
    hints.code = hasAny(words, kCodeWords) || (hasAny(words, kOrderWords) && hasAny(words, kNumberWords));
    hints.quantity = !hints.code && hasAny(words, kQuantityWords);
    hints.flag = hasAny(words, kFlagWords);
    hints.madeUp = name.starts_with("Column ");
    hints.zone = zoneIn(name);
    return hints;
}

}  // namespace regia::import
