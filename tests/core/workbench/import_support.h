// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/workbench/import_check.h"
#include "core/workbench/import_history.h"
#include "core/workbench/workbench.h"
#include "support/fingerprint.h"
#include "support/temp_dir.h"
#include "support/workspace_builder.h"

namespace regia::test {

/// A workbench on an empty workspace, and files to import into it.
class ImportBench {
public:
    ImportBench() : m_bench(valueOrThrow(workbench::Workbench::create(m_folder / "w.regia", {}, m_clock))) {}

    [[nodiscard]] workbench::Workbench& operator*() const { return *m_bench; }
    workbench::Workbench* operator->() const { return m_bench.get(); }
    [[nodiscard]] const TempDir& folder() const { return m_folder; }
    [[nodiscard]] import::ImportOptions options() const
    {
        import::ImportOptions options;
        options.stagingFolder = m_folder / "staging";
        return options;
    }

    /// The plan of a file with these bytes.
    [[nodiscard]] workbench::ImportPlan plan(const std::string& name, const std::string& bytes) const
    {
        writeBytes(m_folder / name, bytes);
        NoProgress progress;
        return valueOrThrow(workbench::planImport(m_folder / name, m_bench->workspace().settings(), LocalDate{20'000}, {}, progress)).at(0);
    }
    import::ImportReceipt import(const workbench::ImportPlan& plan) const {NoProgress progress;
    return valueOrThrow(m_bench->importTable(plan, options(), progress));
} import::ImportReceipt import(const std::string& name, const std::string& bytes) const { return import(plan(name, bytes)); }
[[nodiscard]] workbench::ImportCheck check(const workbench::ImportPlan& plan) const
{
    NoProgress progress;
    return valueOrThrow(workbench::checkImport(*m_bench, plan, options(), progress));
}
import::ImportReceipt repair(BatchId batch, const std::vector<import::CellRepair>& repairs) const {NoProgress progress;
return valueOrThrow(m_bench->importRepaired(batch, repairs, options(), progress));
}  // namespace regia::test

[[nodiscard]] sqlite::Database reader() const { return valueOrThrow(m_bench->workspace().reader()); }
[[nodiscard]] std::int64_t count(const std::string& table) const { return valueOrThrow(reader().integer("SELECT count(*) FROM " + table)); }
[[nodiscard]] std::string fingerprint() const { return test::fingerprint(reader(), {}); }
/// Everything but the imports themselves and what was given as the highest number.
[[nodiscard]] std::string content() const
{
    return test::fingerprint(reader(), {"history", "batch", "batch_rows", "batch_before", "batch_change", "reject", "setting", "source"});
}

private:
TempDir m_folder;
FixedClock m_clock{Instant{1'740'819'600'000}};
std::unique_ptr<workbench::Workbench> m_bench;
}
;

/// Files as marketers have them: contacts, orders over several rows, events, with cells that can not be used.
class UntidyFile {
public:
    explicit UntidyFile(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] std::string contacts(std::size_t rows)
    {
        std::string text = "Email,First Name,Last Name,City,Birthday,Phone,Points\n";
        for (std::size_t i = 0; i < rows; ++i)
            text += address() + ',' + pick({"Anna", "Marco", "Maria", ""}) + ',' + pick({"Rossi", "Bianchi", "De Luca"}) + ',' +
                    pick({"Milano", "MILANO", "Roma", ""}) + ',' + pick({"1988-03-14", "1990-02-31", "", "1979-11-02"}) + ',' +
                    pick({"+39 347 5550142", "347 5550143", "12", ""}) + ',' + pick({"10", "7", "many", ""}) + '\n';
        return text;
    }
    [[nodiscard]] std::string orders(std::size_t rows)
    {
        std::string text = "Order Number,Email,Order Date,Status,Total,SKU,Product,Quantity,Price\n";
        for (std::size_t i = 0; i < rows; ++i)
            text += "#" + std::to_string(1000 + i / 2 % 30) + ',' + address() + ',' + pick({"2025-01-10", "2025-02-30", "2025-02-11"}) +
                    ",paid,20.00,SKU-" + std::to_string(below(3)) + ",Vase,1," + pick({"10.00", "ten"}) + '\n';
        return text;
    }

private:
    std::uint64_t below(std::uint64_t n) { return m_random.below(n); }
    std::string pick(std::initializer_list<const char*> texts) { return *(texts.begin() + below(texts.size())); }
    std::string address()
    {
        const std::string name = "p" + std::to_string(below(25));
        switch (below(12)) {
        case 0: return name + "@@example.com";
        case 1: return name + "@example";
        case 2: return "";
        default: return name + "@example.com";
        }
    }

    RandomStream m_random;
};

}  // namespace regia::test
