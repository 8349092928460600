// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/catalogue.h"

#include <array>

namespace regia::sample {
namespace {

constexpr Product kProducts[] = {
    {"PIA-001", "Basil in pot", "Plants & seeds", 450},
    {"PIA-002", "Rosemary in pot", "Plants & seeds", 590},
    {"PIA-003", "Lavender, three plants", "Plants & seeds", 1490},
    {"PIA-004", "Olive tree 80 cm", "Plants & seeds", 4900},
    {"PIA-005", "Lemon tree 100 cm", "Plants & seeds", 6900},
    {"PIA-006", "Geranium, six plants", "Plants & seeds", 1790},
    {"SEM-001", "Tomato seeds", "Plants & seeds", 350},
    {"SEM-002", "Salad seed mix", "Plants & seeds", 350},
    {"SEM-003", "Wild flowers for bees", "Plants & seeds", 690},
    {"BUL-001", "Tulip bulbs, 25", "Plants & seeds", 1290},
    {"BUL-002", "Narcissus bulbs, 20", "Plants & seeds", 1190},
    {"VAS-001", "Terracotta pot 18 cm", "Pots & planters", 990},
    {"VAS-002", "Terracotta pot 30 cm", "Pots & planters", 2190},
    {"VAS-003", "Balcony planter 60 cm", "Pots & planters", 2490},
    {"VAS-004", "Self-watering planter", "Pots & planters", 3990},
    {"VAS-005", "Ceramic pot, glazed", "Pots & planters", 3490},
    {"VAS-006", "Hanging basket", "Pots & planters", 1690},
    {"ATT-001", "Secateurs", "Tools", 3400},
    {"ATT-002", "Hand trowel set", "Tools", 1990},
    {"ATT-003", "Garden fork", "Tools", 3900},
    {"ATT-004", "Watering can 8 l", "Tools", 2890},
    {"ATT-005", "Garden hose 20 m", "Tools", 4490},
    {"ATT-006", "Pruning saw", "Tools", 2990},
    {"ATT-007", "Gloves", "Tools", 1290},
    {"TER-001", "Potting soil 20 l", "Soil & care", 890},
    {"TER-002", "Herb soil 10 l", "Soil & care", 690},
    {"TER-003", "Compost 40 l", "Soil & care", 1090},
    {"CUR-001", "Organic fertiliser", "Soil & care", 1390},
    {"CUR-002", "Neem oil", "Soil & care", 1590},
    {"CUR-003", "Bark mulch 50 l", "Soil & care", 1190},
    {"EST-001", "Folding table", "Outdoor living", 8900},
    {"EST-002", "Garden chair, pair", "Outdoor living", 11900},
    {"EST-003", "Solar lantern", "Outdoor living", 2490},
    {"EST-004", "Parasol 250 cm", "Outdoor living", 9900},
    {"EST-005", "Outdoor cushion", "Outdoor living", 2290},
    {"CAS-001", "Glass terrarium", "Home", 4490},
    {"CAS-002", "Plant stand", "Home", 5900},
    {"CAS-003", "Linen apron", "Home", 3290},
    {"CAS-004", "Herb tea box", "Home", 1490},
    {"CAS-005", "Seed tin", "Home", 1890},
};

constexpr City kCities[] = {
    {"Milano", "MI", "Lombardia", "20131", 14},
    {"Roma", "RM", "Lazio", "00184", 11},
    {"Torino", "TO", "Piemonte", "10121", 8},
    {"Firenze", "FI", "Toscana", "50122", 9},
    {"Bologna", "BO", "Emilia-Romagna", "40121", 7},
    {"Verona", "VR", "Veneto", "37122", 5},
    {"Padova", "PD", "Veneto", "35121", 4},
    {"Genova", "GE", "Liguria", "16121", 4},
    {"Napoli", "NA", "Campania", "80132", 6},
    {"Bari", "BA", "Puglia", "70122", 4},
    {"Palermo", "PA", "Sicilia", "90133", 3},
    {"Catania", "CT", "Sicilia", "95124", 3},
    {"Bergamo", "BG", "Lombardia", "24121", 3},
    {"Brescia", "BS", "Lombardia", "25121", 3},
    {"Pisa", "PI", "Toscana", "56121", 4},
    {"Lucca", "LU", "Toscana", "55100", 3},
    {"Parma", "PR", "Emilia-Romagna", "43121", 3},
    {"Modena", "MO", "Emilia-Romagna", "41121", 3},
    {"Trieste", "TS", "Friuli-Venezia Giulia", "34121", 2},
    {"Trento", "TN", "Trentino-Alto Adige", "38122", 2},
    {"Perugia", "PG", "Umbria", "06121", 2},
    {"Ancona", "AN", "Marche", "60121", 2},
    {"Cagliari", "CA", "Sardegna", "09124", 2},
    {"Forlì", "FC", "Emilia-Romagna", "47121", 2},
    {"Monza", "MB", "Lombardia", "20900", 2},
};

constexpr Campaign kCampaigns[] = {
    {"winter-care", "Winter care for pots", 1, 14},
    {"seed-calendar", "The seed calendar", 1, 28},
    {"early-sowing", "Early sowing", 2, 11},
    {"balcony-plan", "Plan your balcony", 2, 25},
    {"spring-balcony", "Spring balcony", 3, 11},
    {"first-herbs", "The first herbs", 3, 25},
    {"easter-garden", "Easter in the garden", 4, 8},
    {"bee-week", "A week for the bees", 4, 22},
    {"mothers-day", "For Mother's Day", 5, 6},
    {"tomato-time", "Tomato time", 5, 20},
    {"water-well", "Water well, water less", 6, 10},
    {"summer-outdoors", "Summer outdoors", 6, 24},
    {"holiday-watering", "Holiday watering", 7, 15},
    {"late-summer", "Late summer offers", 8, 12},
    {"autumn-catalogue", "Autumn catalogue", 8, 26},
    {"bulbs-october", "Bulbs to plant in October", 9, 9},
    {"newsletter-bulbs", "Newsletter: bulbs", 9, 23},
    {"autumn-soil", "Soil for the winter", 10, 14},
    {"indoor-green", "Green indoors", 11, 4},
    {"black-friday", "Black Friday", 11, 26},
    {"gift-guide", "Gift guide", 12, 4},
    {"christmas", "Christmas wishes", 12, 16},
};

constexpr Kind kKinds[] = {
    {"balcony", 0.312, {5, 4, 1, 3, 1, 1}, {26, 4, 20, 14, 5, 26}, 245, 0.10, 0.25, 0.09, 0.8},
    {"gardening", 0.245, {4, 2, 4, 4, 1, 0.5}, {30, 5, 14, 5, 8, 34}, 190, 0.08, 0.20, 0.20, 1.15},
    {"indoor plants", 0.224, {3, 4, 0.5, 2, 0.5, 3}, {20, 3, 26, 22, 4, 22}, 310, 0.12, 0.35, 0.07, 0.62},
    {"design", 0.135, {1, 3, 0.5, 0.5, 4, 4}, {22, 4, 26, 14, 9, 22}, 365, 0.14, 0.40, 0.17, 0.55},
    {"vegetable garden", 0.084, {6, 1, 4, 5, 0.5, 0.5}, {34, 5, 10, 3, 12, 30}, 150, 0.06, 0.15, 0.25, 1.6},
};

constexpr std::string_view kWomen[] = {"Giulia",  "Chiara",    "Federica", "Ilaria", "Elena",     "Sara",   "Martina", "Francesca",
                                       "Anna",    "Valentina", "Alice",    "Paola",  "Laura",     "Silvia", "Elisa",   "Marta",
                                       "Giorgia", "Camilla",   "Beatrice", "Lucia",  "Noemi",     "Alba",   "Irene",   "Caterina",
                                       "Roberta", "Cristina",  "Daniela",  "Teresa", "Nicoletta", "Emma"};
constexpr std::string_view kMen[] = {"Marco",    "Andrea",  "Davide",     "Stefano",   "Luca",     "Giorgio", "Paolo",    "Tommaso",
                                     "Diego",    "Matteo",  "Alessandro", "Francesco", "Lorenzo",  "Simone",  "Riccardo", "Fabio",
                                     "Giovanni", "Antonio", "Roberto",    "Nicolò",    "Pietro",   "Enrico",  "Filippo",  "Claudio",
                                     "Massimo",  "Daniele", "Giacomo",    "Emanuele",  "Vittorio", "Noa"};
constexpr std::string_view kSurnames[] = {
    "Marchetti", "Fontana",  "Moretti",    "Leone",    "Villa",   "Giordano", "Caruso",   "Ricci",  "Parisi",  "Conti",   "Neri",
    "Ferrari",   "Serra",    "Riva",       "Barbieri", "Rossi",   "Russo",    "Bianchi",  "Romano", "Colombo", "Greco",   "Bruno",
    "Gallo",     "De Luca",  "Costa",      "Mancini",  "Rizzo",   "Lombardi", "Esposito", "Marino", "Ferrara", "Santoro", "Mariani",
    "Rinaldi",   "Gatti",    "Pellegrini", "Palumbo",  "Sanna",   "Farina",   "Cattaneo", "Monti",  "Martini", "Grassi",  "Valentini",
    "Messina",   "D'Angelo", "Sala",       "Fabbri",   "Orlandi", "Testa",    "Grasso",   "Ferri",  "Longo",   "Basile",  "Amato"};
constexpr std::string_view kStores[] = {"Milano Navigli", "Firenze Sud", "Bologna Centro", "Verona Arena"};

constexpr double kSeasons[12] = {0.80, 0.95, 1.15, 1.00, 1.12, 0.97, 0.98, 0.85, 1.25, 1.10, 1.00, 0.95};

}  // namespace

std::span<const Product> products() { return kProducts; }
std::span<const City> cities() { return kCities; }
std::span<const Campaign> campaigns() { return kCampaigns; }
std::span<const Kind> kinds() { return kKinds; }
std::span<const std::string_view> womensNames() { return kWomen; }
std::span<const std::string_view> mensNames() { return kMen; }
std::span<const std::string_view> surnames() { return kSurnames; }
std::span<const std::string_view> stores() { return kStores; }

double seasonOf(std::int32_t month) { return kSeasons[month - 1]; }
bool isRush(std::int32_t month) { return month == 4 || month == 5; }

}  // namespace regia::sample
