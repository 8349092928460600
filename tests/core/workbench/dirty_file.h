// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/random.h"

namespace regia::test {

/// A small file such as comes out of tools and has been through hands: any separator, any line end, titles above and totals below,
/// cells broken in every way that is known. The same for the same seed.
class DirtyFile {
public:
    explicit DirtyFile(std::uint64_t seed) : m_random(seed) {}

    struct Made {
        std::string name;
        std::string bytes;
    };
    [[nodiscard]] Made make()
    {
        switch (below(8)) {
        case 0: return {"events.ndjson", jsonLines()};
        case 1: return {"people.json", jsonArray()};
        default: return {pick({"clienti.csv", "export.csv", "orders.csv", "lista.txt", "dati.tsv"}), text()};
        }
    }

private:
    enum class Kind { People, Orders, Events, Survey };

    std::uint64_t below(std::uint64_t n) { return m_random.below(n); }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }
    std::string pick(std::initializer_list<const char*> texts) { return *(texts.begin() + below(texts.size())); }

    std::vector<std::string> header(Kind kind)
    {
        switch (kind) {
        case Kind::Orders:
            return {pick({"Numero ordine", "Order Number", "Order ID"}),
                    "Email",
                    pick({"Data ordine", "Order Date"}),
                    pick({"Totale", "Total"}),
                    pick({"Stato", "Status"}),
                    "SKU"};
        case Kind::Events: return {"user_id", "event", pick({"timestamp", "Data evento"}), pick({"Note", "page"})};
        case Kind::Survey: return {"Response ID", pick({"Submitted at", "Data"}), "Email", "Quanto ci consiglieresti?"};
        case Kind::People: break;
        }
        std::vector<std::string> names{pick({"Email", "E-mail", "Indirizzo e-mail"}), pick({"Nome", "First Name"}),
                                       pick({"Cognome", "Last Name"})};
        for (const char* name : {"Telefono", "Data di nascita", "Citta", "Newsletter", "Punti", "Tessera", "Interessi", "", "Citta"})
            if (oneIn(2))
                names.emplace_back(name);
        return names;
    }

    std::string cell(const std::string& name)
    {
        if (oneIn(9))
            return pick({"", " ", "-", "n.d.", "NULL", "#N/A", "x", "\xC3\x28", "a\"b", "1;2", "=1+1", "@", "'", "\xC2\xA0"});
        if (name.find("mail") != std::string::npos)
            return pick({"anna@example.com", "MARCO@example.com", "p@@example.com", "c @example.com", "Paola <p@example.com>", "x",
                         "d@example", "e@example.com; f@example.com"});
        if (name.find("ata") != std::string::npos || name.find("ate") != std::string::npos || name == "timestamp" || name == "Submitted at")
            return pick({"25/01/2026", "03/04/2026", "31/02/2026", "2026-03-29 02:30:00", "2026-01-25T10:00:00Z", "1775217900", "46115",
                         "0000-00-00", "ieri", "3 marzo 2026", "12/31/2025", "01/02/03"});
        if (name == "Telefono")
            return pick({"+39 333 1234567", "3,93331E+11", "21234567", "02 1234567 int. 3", "abc", "333 1234567/347 5550142"});
        if (name == "Totale" || name == "Total" || name == "Punti")
            return pick({"1.234,50", "1,234.50", "12", "dieci", "-3", "(4,00)", "€ 5", "1.234", "9999999999999999999"});
        if (name.find("rd") != std::string::npos && name != "Order Date")
            return "#" + std::to_string(1 + below(6));
        return pick({"Anna", "Rossi", "D'Amico", "Città", "paid", "annullato", "login", "vino;orto", "[\"a\",\"b\"]", "9", "11", "u1", "u2",
                     "SKU-1"});
    }

    std::string quoted(const std::string& text, char separator)
    {
        const bool needs = text.find_first_of(std::string("\"\r\n") + separator) != std::string::npos;
        if ((!needs && !oneIn(8)) || oneIn(25))
            return text;
        std::string out = "\"";
        for (const char c : text)
            out += c == '"' ? "\"\"" : std::string(1, c);
        return out + '"';
    }

    std::string text()
    {
        const auto kind = static_cast<Kind>(below(4));
        const std::vector<std::string> names = header(kind);
        const char separator = pick({",", ";", "\t", "|"})[0];
        const std::string end = pick({"\n", "\r\n", "\r", "\n"});
        std::string bytes = oneIn(6) ? "\xEF\xBB\xBF" : "";
        if (oneIn(8))
            bytes += "Esportazione clienti" + end + end;
        bytes += line(names, separator) + end;
        const std::size_t rows = below(14);
        for (std::size_t i = 0; i < rows; ++i) {
            std::vector<std::string> cells;
            for (const std::string& name : names)
                cells.push_back(cell(name));
            if (oneIn(12))
                cells.resize(below(cells.size() + 1));
            if (oneIn(15))
                cells.push_back(cell("more"));
            bytes += line(cells, separator) + (oneIn(20) ? "\n" : end);
            if (oneIn(14))
                bytes += end;
            if (oneIn(30))
                bytes += line(names, separator) + end;
        }
        if (oneIn(8))
            bytes += std::string("Totale") + separator + std::to_string(rows) + end;
        if (oneIn(12) && !bytes.empty())
            bytes.resize(below(bytes.size()) + 1);
        if (oneIn(25))
            bytes.insert(below(bytes.size()), 1, '\0');
        return bytes;
    }

    std::string line(const std::vector<std::string>& cells, char separator)
    {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i == 0 ? "" : std::string(1, separator)) + quoted(cells[i], separator);
        return text;
    }

    std::string jsonText(const std::string& text)
    {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c;
        }
        return out + '"';
    }
    std::string object()
    {
        std::string json = "{\"user_id\":" + jsonText(pick({"u1", "u2", ""})) + ",\"event\":" + jsonText(pick({"login", "page_view", ""}));
        if (!oneIn(6))
            json += ",\"timestamp\":" + jsonText(cell("timestamp"));
        if (oneIn(2))
            json += ",\"properties\":{\"value\":" + pick({"12.5", "null", "\"x\"", "[1,2]"}) + "}";
        return json + (oneIn(15) ? "" : "}");
    }
    std::string jsonLines()
    {
        std::string bytes;
        for (std::size_t i = 0, rows = 1 + below(10); i < rows; ++i)
            bytes += object() + pick({"\n", "\n", "\r\n", "\n\n"});
        return bytes;
    }
    std::string jsonArray()
    {
        std::string bytes = "[";
        for (std::size_t i = 0, rows = 1 + below(6); i < rows; ++i)
            bytes += (i == 0 ? "" : ",") + object();
        return bytes + (oneIn(10) ? "" : "]");
    }

    RandomStream m_random;
};

}  // namespace regia::test
