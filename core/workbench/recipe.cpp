// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/recipe.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <set>

#include "core/import/import.h"
#include "core/import/loading/file_hash.h"
#include "core/workbench/earlier_rows.h"
#include "core/workbench/header_change.h"
#include "core/workbench/import_choices.h"
#include "core/workbench/own_contacts.h"
#include "core/workbench/recipe_list.h"
#include "core/workbench/settle_by_earlier.h"

namespace regia::workbench {
namespace {

using import::MappedColumn;
using import::Mapping;

constexpr std::string_view kPerson = "person";
constexpr std::string_view kEarlier = "earlier file";
constexpr std::string_view kFileName = "file name";
constexpr double kNearlyTheSame = 0.6;
constexpr double kOurOwnRows = 0.5;

/// Whether its name says which consent a file is about: that is never taken from another one.
bool saysConsent(const Mapping& mapping)
{
    return std::any_of(mapping.constants.begin(), mapping.constants.end(), [](const import::ConstantColumn& constant) {
        return constant.by == kFileName && constant.target.entity == import::Entity::Consent;
    });
}

/// One plan and what is known of files like it.
class Recall {
public:
    Recall(ImportPlan& plan, std::span<const Recipe> recipes, const workspace::Settings& settings)
        : m_plan(plan), m_recipes(recipes), m_settings(settings), m_fingerprint(import::headerFingerprint(plan.table.header))
    {}

    Result<void> apply(const sqlite::Database& reader)
    {
        REGIA_TRY(const bool isOwnList, isOwnContactList(m_plan, reader));
        if (isOwnList) {
            takeAsOwnContactList(m_plan);
            return {};
        }
        REGIA_CHECK(findOwnRows(reader));
        if (const Recipe* same = sameColumns())
            REGIA_CHECK(take(*same));
        else if (const Recipe* like = nearlySameColumns())
            REGIA_CHECK(take(*like));
        settleFormats();
        return {};
    }

    /// The batches that may be of the same bytes.
    [[nodiscard]] std::vector<const model::Batch*> twins() const
    {
        std::vector<const model::Batch*> twins;
        for (const Recipe& recipe : m_recipes)
            if (recipe.batch && recipe.fingerprint == m_fingerprint && memberOf(recipe.batch->file) == memberOf(m_plan.table.file))
                twins.push_back(&*recipe.batch);
        return twins;
    }

private:
    /// What a file's name for people says behind the file itself: the sheet, the member of a zip.
    static std::string_view memberOf(std::string_view file)
    {
        constexpr std::string_view kInside = " › ";
        const std::size_t at = file.find(kInside);
        return at == std::string_view::npos ? std::string_view() : file.substr(at + kInside.size());
    }

    [[nodiscard]] const Recipe* sameColumns() const
    {
        if (m_own != nullptr)
            return m_own;
        const Recipe* newest = nullptr;
        for (const Recipe& recipe : m_recipes) {
            if (recipe.fingerprint != m_fingerprint)
                continue;
            // What somebody kept on purpose stands until they keep something else.
            if (!recipe.batch)
                return &recipe;
            newest = newest == nullptr ? &recipe : newest;
        }
        return newest;
    }

    [[nodiscard]] bool isOfOneKind(const Recipe& recipe) const
    {
        const bool known = isRecognised(m_plan.mapping) || isRecognised(recipe.mapping);
        return recipe.source == sourceOf(m_plan.mapping, m_plan.table.name) && (!known || recipe.mapping.preset == m_plan.mapping.preset);
    }

    [[nodiscard]] const Recipe* nearlySameColumns() const
    {
        for (const Recipe& recipe : m_recipes) {
            if (!isOfOneKind(recipe))
                continue;
            const HeaderMeeting meeting = meet(recipe);
            const std::size_t all = std::max(recipe.header.size(), m_plan.table.header.size());
            if (static_cast<double>(meeting.same.size() + meeting.renamed.size()) >= kNearlyTheSame * static_cast<double>(all))
                return &recipe;
        }
        return nullptr;
    }

    [[nodiscard]] HeaderMeeting meet(const Recipe& recipe) const
    {
        return meetHeaders(recipe.header, m_plan.table.header, [&](std::size_t before, std::size_t now) {
            const auto& past = recipe.mapping.columns;
            return before >= past.size() || now >= m_plan.columns.size() || past[before].type.type == m_plan.columns[now].type.type;
        });
    }

    /// Rows that were exported from here come back under a name that says nothing.
    Result<void> findOwnRows(const sqlite::Database& reader)
    {
        const std::string natural = sourceOf(m_plan.mapping, m_plan.table.name);
        for (const Recipe& recipe : m_recipes) {
            const bool tellsMore = recipe.source != natural || (!saysConsent(m_plan.mapping) && !isToldByName(recipe.mapping));
            if (!recipe.batch || recipe.fingerprint != m_fingerprint || !tellsMore)
                continue;
            REGIA_TRY(const double share, shareOfEarlierRows(m_plan.table, reader, recipe.batch->id));
            if (share < kOurOwnRows)
                continue;
            m_own = &recipe;
            return {};
        }
        return {};
    }

    /// Whether this file's name says what the earlier one's said.
    [[nodiscard]] bool isToldByName(const Mapping& past) const
    {
        const auto namedValues = [](const Mapping& mapping) {
            std::set<std::pair<std::string, std::string>> values;
            for (const import::ConstantColumn& constant : mapping.constants)
                if (constant.by == kFileName)
                    values.emplace(import::toText(constant.target), constant.value);
            return values;
        };
        return namedValues(past) == namedValues(m_plan.mapping);
    }

    Result<void> take(const Recipe& recipe)
    {
        const bool byPerson = isByPerson(recipe.mapping) || !recipe.batch;
        const bool choosesPreset = byPerson || &recipe == m_own || m_plan.match.verdict != import::PresetVerdict::Sure;
        if (choosesPreset && recipe.mapping.preset != m_plan.mapping.preset) {
            auto mapping = mappingFor(m_plan, m_settings, recipe.mapping.preset);
            if (mapping)
                m_plan.mapping = std::move(*mapping);
        }
        if (&recipe == m_own)
            takePlace(recipe);
        const HeaderMeeting meeting = meet(recipe);
        m_plan.recalled = {recipe.name, byPerson, changesOf(meeting, recipe.header, m_plan.table.header), recipe.when};
        takeChoices(recipe.mapping, meeting);
        warnOfChanges();
        return {};
    }

    /// The source, and what the name of the first file had said.
    void takePlace(const Recipe& own)
    {
        Mapping& mapping = m_plan.mapping;
        mapping.source = own.source;
        mapping.sourceTitle = own.mapping.source == own.source ? own.mapping.sourceTitle : own.source;
        mapping.eventIdsOf = own.mapping.eventIdsOf;
        if (saysConsent(mapping))
            return;
        std::erase_if(mapping.constants, [](const import::ConstantColumn& constant) { return constant.by == kFileName; });
        for (const import::ConstantColumn& constant : own.mapping.constants)
            if (constant.by == kFileName)
                mapping.constants.push_back(constant);
        if (saysConsent(mapping))
            std::erase_if(mapping.warnings, [](const import::Warning& warning) { return warning.code == "consent_state_unknown"; });
    }

    void takeChoices(const Mapping& past, const HeaderMeeting& meeting)
    {
        if (past.timeZoneFrom == kPerson) {
            m_plan.mapping.timeZone = past.timeZone;
            m_plan.mapping.timeZoneFrom = past.timeZoneFrom;
        }
        for (const auto& [before, now] : meeting.same)
            if (before < past.columns.size())
                takeColumn(past.columns[before], now, false);
        for (const auto& [before, now] : meeting.renamed)
            if (before < past.columns.size())
                takeColumn(past.columns[before], now, true);
        for (const MappedColumn& column : past.columns)
            if (column.type.by == kPerson)
                setDateOrder(m_plan, column.type.order);
    }

    void takeColumn(const MappedColumn& past, std::size_t now, bool isRenamed)
    {
        MappedColumn& column = m_plan.mapping.columns[now];
        const bool meansNothingItself = isRenamed && column.by == "other" && past.by != "other";
        if (past.by == kPerson || meansNothingItself) {
            mapColumn(m_plan, now, past.target);
            if (past.by != kPerson)
                column.by = kEarlier;
        }
        if (past.overwrite != model::Overwrite::Trusted && canOverwrite(m_plan, now))
            setOverwrite(m_plan, now, past.overwrite);
    }

    void warnOfChanges()
    {
        for (const ColumnChange& change : m_plan.recalled.changes) {
            if (change.before.empty())
                warn("column_added", '"' + change.now + "\" was not in " + m_plan.recalled.from);
            else if (change.now.empty())
                warn("column_missing", '"' + change.before + "\" was in " + m_plan.recalled.from + " and is missing");
            else
                warn("column_renamed", '"' + change.now + "\" was called \"" + change.before + "\" in " + m_plan.recalled.from);
        }
    }
    void warn(const char* code, std::string text) { m_plan.mapping.warnings.push_back({code, std::move(text)}); }

    /// What other files of the source settled.
    void settleFormats()
    {
        const std::string source = sourceOf(m_plan.mapping, m_plan.table.name);
        for (const Recipe& recipe : m_recipes) {
            if (recipe.source != source)
                continue;
            settleByEarlier(m_plan, recipe.mapping);
            if (recipe.mapping.timeZoneFrom == kPerson && m_plan.mapping.timeZoneFrom == "workspace") {
                m_plan.mapping.timeZone = recipe.mapping.timeZone;
                m_plan.mapping.timeZoneFrom = kPerson;
            }
        }
    }

    ImportPlan& m_plan;
    std::span<const Recipe> m_recipes;
    const workspace::Settings& m_settings;
    std::string m_fingerprint;
    const Recipe* m_own = nullptr;
};

/// Hashes a file once, however many tables it has.
class FileHashes {
public:
    Result<const std::string*> of(const std::filesystem::path& path)
    {
        const auto known = m_hashes.find(path);
        if (known != m_hashes.end())
            return &known->second;
        const std::atomic<bool> goOn = false;
        REGIA_TRY(std::string hash, import::sha256Of(path, goOn));
        return &m_hashes.emplace(path, std::move(hash)).first->second;
    }

private:
    std::map<std::filesystem::path, std::string> m_hashes;
};

Result<void> findSameFile(ImportPlan& plan, const std::vector<const model::Batch*>& twins, FileHashes& hashes)
{
    for (const model::Batch* twin : twins) {
        REGIA_TRY(const std::string* hash, hashes.of(plan.table.path));
        if (*hash != twin->fileSha256)
            continue;
        plan.sameFile = SameFile{twin->id, twin->file, twin->importedAt};
        plan.mapping.warnings.push_back({"same_file_again", "the bytes are those of " + twin->file + ", which is in already"});
        return {};
    }
    return {};
}

}  // namespace

Result<void> recallRecipes(std::span<ImportPlan> plans, const sqlite::Database& reader, const workspace::Settings& settings,
                           Progress& progress)
{
    REGIA_TRY(const std::vector<Recipe> recipes, loadRecipes(reader));
    if (recipes.empty())
        return {};
    FileHashes hashes;
    for (ImportPlan& plan : plans) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        Recall recall(plan, recipes, settings);
        REGIA_CHECK(recall.apply(reader));
        REGIA_CHECK(findSameFile(plan, recall.twins(), hashes));
    }
    return {};
}

}  // namespace regia::workbench
