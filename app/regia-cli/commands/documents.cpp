// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/iso_text.h"

namespace regia::cli {
namespace {

using nlohmann::json;

class Documents final : public Command {
public:
    std::string_view name() const override { return "documents"; }
    std::string_view summary() const override { return "List the saved segments, queries, dashboards, mappings, score models"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const sqlite::Database database, workspace->reader());
        REGIA_TRY(const auto documents, workspace::listDocuments(database));
        json list = json::array();
        Table table{{{"Kind"}, {"Name"}, {"Changed"}}, {}};
        for (const model::Document& document : documents) {
            list.push_back({{"kind", document.kind}, {"name", document.name}, {"changed_at", calendar::toIso(document.changedAt)}});
            table.rows.push_back({document.kind, document.name, calendar::toIso(document.changedAt)});
        }
        console.wantsJson() ? console.print(list) : console.print(table);
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

class Get final : public Command {
public:
    std::string_view name() const override { return "get"; }
    std::string_view summary() const override { return "Print a saved document"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("kind", m_kind, "segment, query, dashboard, mapping, score");
        options.required("name", m_name, "Its name");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const sqlite::Database database, workspace->reader());
        REGIA_TRY(const model::Document document, workspace::getDocument(database, m_kind, m_name));
        console.print(json::parse(document.body));
        return Outcome::Clean;
    }

private:
    std::string m_path, m_kind, m_name;
};

/// What kind of document a JSON is: a segment says dynamic or static, everything else says it in so many words.
std::string kindOf(const json& body)
{
    const std::string kind = body.value("kind", "");
    if (kind == "dynamic" || kind == "static")
        return "segment";
    return kind.empty() && body.contains("query") ? "query" : kind;
}

class Put final : public Command {
public:
    std::string_view name() const override { return "put"; }
    std::string_view summary() const override { return "Save a document from a JSON file; - is standard input"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("file", m_file, "The document, with its name inside");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const json body, readJson(m_file));
        if (!body.is_object() || !body.contains("name") || !body["name"].is_string() || kindOf(body).empty())
            return fail(ErrorCode::InvalidDocument, m_file, "a document is an object with \"name\" and \"kind\"");
        REGIA_TRY(auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadWrite, console.clock(), console.progress()));
        const std::string name = body["name"].get<std::string>();
        REGIA_CHECK(bench->saveDocument(kindOf(body), name, body));
        if (console.wantsJson())
            console.print(json{{"kind", kindOf(body)}, {"name", name}});
        else
            console.note("Saved " + name);
        return Outcome::Clean;
    }

private:
    std::string m_path, m_file;
};

}  // namespace

std::unique_ptr<Command> documentsCommand() { return std::make_unique<Documents>(); }
std::unique_ptr<Command> getCommand() { return std::make_unique<Get>(); }
std::unique_ptr<Command> putCommand() { return std::make_unique<Put>(); }

}  // namespace regia::cli
