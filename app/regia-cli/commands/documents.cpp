// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/iso_text.h"
#include "core/query/query.h"

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

std::string textAt(const json& body, const char* key)
{
    const auto found = body.find(key);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

struct NamedBody {
    std::string kind, name;
    json body;
};

/// Kind and name as they stand in a document. The body of a query has neither, whatever the file says beside it; a `kind` of the
/// question's own (nps, csat) stays. A segment says dynamic or static.
NamedBody namedBodyOf(json body)
{
    NamedBody named{textAt(body, "kind"), textAt(body, "name"), std::move(body)};
    if (!named.body.contains("query")) {
        if (named.kind == "dynamic" || named.kind == "static")
            named.kind = "segment";
        return named;
    }
    named.body.erase("name");
    if (named.kind == "funnel" || named.kind == "query")
        named.body.erase("kind");
    else
        named.kind = textAt(named.body, "query") == "funnel" ? "funnel" : "query";
    return named;
}

class Put final : public Command {
public:
    std::string_view name() const override { return "put"; }
    std::string_view summary() const override { return "Save a document from a JSON file; - is standard input"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("file", m_file, "The document");
        options.option("--name", m_name, "Its name, if that is not inside");
        options.option("--kind", m_kind, "Its kind, if that is not inside: funnel, query, segment, mapping");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(json body, readJson(m_file));
        if (!body.is_object())
            return fail(ErrorCode::InvalidDocument, m_file, "a document is an object");
        NamedBody document = namedBodyOf(std::move(body));
        if (!m_kind.empty())
            document.kind = m_kind;
        if (!m_name.empty())
            rename(document);
        if (document.name.empty() || document.kind.empty())
            return fail(ErrorCode::InvalidDocument, m_file, "which name and kind? Give --name and --kind, or \"name\" and \"kind\" inside");
        if (document.body.contains("query"))
            REGIA_CHECK(query::checkQuery(document.body));
        REGIA_TRY(auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadWrite, console.clock(), console.progress()));
        REGIA_CHECK(bench->saveDocument(document.kind, document.name, document.body));
        if (console.wantsJson())
            console.print(json{{"kind", document.kind}, {"name", document.name}});
        else
            console.note("Saved " + document.name);
        return Outcome::Clean;
    }

private:
    void rename(NamedBody& document) const
    {
        document.name = m_name;
        if (document.body.contains("name") || document.kind == "segment")
            document.body["name"] = m_name;
    }

    std::string m_path, m_file, m_name, m_kind;
};

}  // namespace

std::unique_ptr<Command> documentsCommand() { return std::make_unique<Documents>(); }
std::unique_ptr<Command> getCommand() { return std::make_unique<Get>(); }
std::unique_ptr<Command> putCommand() { return std::make_unique<Put>(); }

}  // namespace regia::cli
