// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/name_hints.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/text/fold.h"

namespace regia::import {
namespace {

using Words = std::span<const std::string_view>;

constexpr auto kDateWords = std::to_array<std::string_view>(
    {"data",   "date",     "datum",   "datetime",  "ora",           "orario", "time",        "timestamp", "ts",
     "quando", "when",     "created", "updated",   "creato",        "creata", "aggiornato",  "at",        "il",
     "giorno", "day",      "nascita", "birthday",  "birthdate",     "dob",    "compleanno",  "scadenza",  "iscrizione",
     "inizio", "fine",     "start",   "end",       "registrazione", "visita", "accesso",     "modified",  "modifica",
     "nato",   "acquisto", "fecha",   "zeitpunkt", "zeit",          "heure",  "inscription", "alta",      "horodateur"});
constexpr auto kBirthWords =
    std::to_array<std::string_view>({"nascita", "birth", "birthday", "birthdate", "dob", "compleanno", "nato", "nata", "bday", "naissance",
                                     "nacimiento", "nascimento", "geburtsdatum", "geburtstag", "geboortedatum"});
constexpr auto kPhoneWords = std::to_array<std::string_view>(
    {"tel",           "telefono", "telefoni",    "telephone", "phone",          "phones",      "cell",     "cellulare",
     "mobile",        "mobiles",  "whatsapp",    "fax",       "smartphone",     "recapito",    "msisdn",   "telefon",
     "telefonnummer", "handy",    "handynummer", "mobil",     "mobiltelefon",   "mobilnummer", "portable", "movil",
     "celular",       "telefone", "telemovel",   "telefoon",  "telefoonnummer", "mobiel"});
constexpr auto kEmailWords = std::to_array<std::string_view>(
    {"mail", "email", "emails", "pec", "mails", "emailaddress", "courriel", "correo", "mailadresse", "emailadresse", "mailadres"});
constexpr auto kCodeWords = std::to_array<std::string_view>(
    {"id",      "ids",      "uid",       "uuid",  "guid",    "codice",  "code", "cod",        "cap",       "zip",
     "postal",  "postcode", "plz",       "piva",  "partita", "fiscale", "sku",  "ean",        "gtin",      "barcode",
     "tessera", "card",     "matricola", "sdi",   "iban",    "isbn",    "leid", "euid",       "scontrino", "postleitzahl",
     "cep",     "nif",      "siret",     "siren", "cpf",     "cnpj",    "vat",  "referencia", "reference", "riferimento"});
constexpr auto kOrderWords =
    std::to_array<std::string_view>({"ordine", "order", "fattura", "invoice", "ticket", "cliente", "customer", "documento", "bestellung",
                                     "commande", "pedido", "kunde", "kunden", "client", "bestell", "rechnung", "factura"});
constexpr auto kNumberWords = std::to_array<std::string_view>({"numero", "number", "n", "no", "nr", "num", "nummer"});
constexpr auto kQuantityWords = std::to_array<std::string_view>(
    {"qta",    "quantita", "qty",     "quantity", "numero", "num",    "count",  "conteggio", "totale",   "total",  "prezzo",
     "price",  "importo",  "amount",  "punti",    "points", "visite", "visits", "sessioni",  "sessions", "eta",    "age",
     "giorni", "days",     "score",   "voto",     "nps",    "rating", "spesa",  "sconto",    "saldo",    "ordini", "orders",
     "clicks", "opens",    "righe",   "menge",    "anzahl", "betrag", "summe",  "preis",     "gesamt",   "umsatz", "montant",
     "prix",   "quantite", "importe", "cantidad", "precio", "valor",  "aantal", "bedrag",    "prijs",    "punkte", "puntos"});
constexpr auto kFlagWords = std::to_array<std::string_view>(
    {"is",      "has",          "flag",         "consenso",       "consensi", "consent",    "newsletter", "privacy",
     "attivo",  "attiva",       "active",       "optin",          "opt",      "subscribed", "vip",        "marketing",
     "enabled", "accepts",      "sms",          "gdpr",           "verified", "aktiv",      "actif",      "activo",
     "ativo",   "einwilligung", "consentement", "consentimiento", "abonne",   "boletin",    "werbung"});

constexpr auto kCentsWords = std::to_array<std::string_view>({"cents", "centesimi", "centimes", "centimos"});

bool hasAny(const std::vector<std::string>& words, Words wanted)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return std::find(wanted.begin(), wanted.end(), word) != wanted.end(); });
}

/// German and its neighbours write such words in one: `Bestelldatum`, `Kundennummer`.
bool hasEnding(const std::vector<std::string>& words, std::string_view ending)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.ends_with(ending); });
}

std::string zoneIn(std::string_view name, const std::vector<std::string>& words)
{
    if (words.size() > 1 && (words.back() == "utc" || words.back() == "gmt"))
        return "UTC";
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
    hints.date = hasAny(words, kDateWords) || hasEnding(words, "datum");
    hints.birth = hasAny(words, kBirthWords);
    hints.phone = hasAny(words, kPhoneWords);
    hints.email = hasAny(words, kEmailWords);
    hints.code = hasAny(words, kCodeWords) || (hasAny(words, kOrderWords) && hasAny(words, kNumberWords)) ||
                 (!hints.phone && hasEnding(words, "nummer"));
    hints.quantity = !hints.code && hasAny(words, kQuantityWords);
    hints.cents = words.size() > 1 && hasAny({words.back()}, kCentsWords);
    hints.flag = hasAny(words, kFlagWords);
    hints.madeUp = name.starts_with("Column ");
    hints.zone = zoneIn(name, words);
    return hints;
}

}  // namespace regia::import
