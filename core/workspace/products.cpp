// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/products.h"

#include "core/workspace/columns.h"

namespace regia::workspace {

Products::Products(sqlite::Database& database)
    : m_ids(database, "SELECT id FROM product WHERE sku = ?"),
      m_insert(database.connection(), "INSERT INTO product (sku, name, category, price) VALUES (?, ?, ?, ?) RETURNING id"),
      m_fill(
          database.connection(),
          "UPDATE product SET name = CASE name WHEN '' THEN ?2 ELSE name END, category = CASE category WHEN '' THEN ?3 ELSE category END, "
          "price = coalesce(price, ?4) WHERE id = ?1 AND (name = '' AND ?2 <> '' OR category = '' AND ?3 <> '' OR price IS NULL AND ?4 IS "
          "NOT NULL)")
{}

Result<model::ProductId> Products::findOrCreate(const model::Product& wanted)
{
    return sqlite::guarded([&] {
        if (const auto known = m_ids.find(wanted.sku)) {
            m_fill.reset();
            m_fill.bind(1, *known);
            m_fill.bind(2, wanted.name);
            m_fill.bind(3, wanted.category);
            bind(m_fill, 4, wanted.price);
            m_fill.exec();
            return model::ProductId{*known};
        }
        m_insert.bind(1, wanted.sku);
        m_insert.bind(2, wanted.name);
        m_insert.bind(3, wanted.category);
        bind(m_insert, 4, wanted.price);
        m_insert.executeStep();
        const model::ProductId id{m_insert.getColumn(0).getInt64()};
        m_insert.reset();
        m_ids.remember(wanted.sku, id.value);
        return id;
    });
}

Result<std::vector<model::Product>> listProducts(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT id, sku, name, category, price FROM product ORDER BY sku");
        std::vector<model::Product> products;
        while (rows.executeStep())
            products.push_back({model::ProductId{rows.getColumn(0).getInt64()}, rows.getColumn(1), rows.getColumn(2), rows.getColumn(3),
                                optionalIntegerOf(rows.getColumn(4))});
        return products;
    });
}

}  // namespace regia::workspace
