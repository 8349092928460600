// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/import/facts.h"
#include "core/import/row_columns.h"
#include "core/text/email.h"
#include "core/text/phone.h"

namespace regia::import {

/// Reads what a row says of a person: the source's own key, the values that join records, attributes.
class PersonReader {
public:
    PersonReader(RowColumns& columns, const Mapping& mapping, const ReadingContext& context);

    /// The source's own key of the person, by the mapping's order; empty when the row has none.
    [[nodiscard]] std::string externalKey(const RawRow& row);
    /// Without an external key of its own a row of people with a name is still a person: a key of all its cells.
    [[nodiscard]] std::string keyOfContent(const RawRow& row);
    /// Everything else. Cells that cannot be used go to `problems`.
    void read(const RawRow& row, PersonFact& person, std::vector<Problem>& problems);
    /// A family writes one address: rows of people that share the e-mail or telephone they are known by, with other first names and
    /// other birthdays, get keys of their own. After `read`; remembers two numbers for each person that has both.
    void tellApart(PersonFact& person);
    /// Changes with any cell that `read` looks at.
    [[nodiscard]] std::uint64_t fingerprint(const RawRow& row) const;

private:
    enum class Role : std::uint8_t {
        Email,
        Phone,
        FullName,
        FirstName,
        LastName,
        ExternalId,
        Company,
        CreatedAt,
        UpdatedAt,
        Card,
        Anonymous,
        User,
        Invalid,
        CardName,
        CardAddress,
        Attribute,
    };
    struct Slot {
        RowColumn* column;
        Role role;
        std::string name;
        bool isOnlyOne = false;  ///< no column before it gives a value of that name
    };
    struct Found;

    void addSlot(RowColumn& column);
    void findOnlyOnes();
    [[nodiscard]] std::string keyFrom(RowColumn& column, const RawRow& row);
    void readSlot(const Slot& slot, const RawRow& row, Found& found, PersonFact& person, std::vector<Problem>& problems);
    void readEmails(const Slot& slot, const RawRow& row, Found& found, std::vector<Problem>& problems);
    void readPhones(const Slot& slot, const RawRow& row, Found& found, PersonFact& person, std::vector<Problem>& problems);
    void readName(const Slot& slot, const RawRow& row, Found& found, PersonFact& person);
    void readAttribute(const Slot& slot, const RawRow& row, PersonFact& person, std::vector<Problem>& problems);
    void finish(Found& found, PersonFact& person);
    const std::optional<text::Email>& parsedEmail(std::string_view text);

    std::vector<std::vector<RowColumn*>> m_keyColumns;
    std::vector<Slot> m_slots;
    std::string m_source;
    std::string m_country;
    bool m_sharesUsers = false;    ///< ids of users are the company's, known to more than one tool
    bool m_hasSplitNames = false;  ///< first and last name have columns of their own
    const Target* m_usedKey = nullptr;
    std::vector<Target> m_keyTargets;

    struct Who {
        std::uint64_t name = 0;
        std::int32_t birthday = 0;
    };
    std::unordered_map<std::uint64_t, Who> m_firstAt;  ///< by hash of an address: whom it meant first

    struct CachedEmail {
        std::string text;
        std::optional<text::Email> email;
    };
    std::vector<CachedEmail> m_emails;  ///< by hash of the text: logs name the same few over and over
};

/// The attribute of a person with its value, ready to be kept.
[[nodiscard]] AttributeFact attributeFact(const MappedColumn& column, std::string name, model::Value value);

}  // namespace regia::import
