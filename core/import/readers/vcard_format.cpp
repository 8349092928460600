// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/formats.h"
#include "core/import/readers/text_probe.h"
#include "core/import/readers/text_stream.h"
#include "core/import/readers/vcard.h"

namespace regia::import {
namespace {

/// Each value of a card may have its own charset, so only wide encodings are decoded as a whole.
Result<std::unique_ptr<NamedRecords>> openCards(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr bytes, entry.open());
    if (info.encoding.starts_with("UTF-16") || info.encoding.starts_with("UTF-32")) {
        REGIA_TRY(bytes, decodeText(std::move(bytes), {info.encoding, {}}));
    }
    const bool isUtf8 = info.encoding == "UTF-8";
    return std::make_unique<VcardRecords>(std::move(bytes), !isUtf8                       ? info.encoding
                                                            : info.repairEncoding.empty() ? "windows-1252"
                                                                                          : info.repairEncoding);
}

}  // namespace

Result<std::vector<TableInfo>> findInVcard(const Entry& entry, Progress& progress)
{
    TableInfo info = tableIn(entry, "vcard");
    Notes notes;
    REGIA_TRY(const TextProbe probe, probeText(entry, progress));
    Notes encodingNotes;
    REGIA_CHECK(describeEncoding(probe.guess, entry, info, encodingNotes));
    REGIA_TRY(const std::unique_ptr<NamedRecords> cards, openCards(entry, info));
    REGIA_CHECK(describeNamed(*cards, info, notes, progress));
    if (info.header.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "no contact cards");
    notes.add(cards->notes());
    info.warnings = notes.warnings();
    return std::vector<TableInfo>{std::move(info)};
}

Result<std::unique_ptr<TableReader>> openVcard(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(std::unique_ptr<NamedRecords> cards, openCards(entry, info));
    return readNamed(std::move(cards), info.header);
}

}  // namespace regia::import
