// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/own_words.h"

#include <mutex>

#include "ui/text/words.h"

namespace regia::ui::words {
namespace {

/// Presenters say words off the window's thread.
std::mutex& ownMutex()
{
    static std::mutex mutex;
    return mutex;
}

std::shared_ptr<const OwnWords>& ownWords()
{
    static std::shared_ptr<const OwnWords> own;
    return own;
}

std::optional<QString> find(const std::map<std::string, std::string, std::less<>> OwnWords::*list, std::string_view name)
{
    const std::lock_guard lock(ownMutex());
    if (!ownWords())
        return std::nullopt;
    const auto found = (*ownWords().*list).find(name);
    return found == (*ownWords().*list).end() ? std::nullopt : std::optional(fromUtf8(found->second));
}

}  // namespace

void setOwnWords(std::shared_ptr<const OwnWords> own)
{
    const std::lock_guard lock(ownMutex());
    ownWords() = std::move(own);
}

std::optional<QString> ownAttribute(std::string_view name) { return find(&OwnWords::attributes, name); }
std::optional<QString> ownEvent(std::string_view type) { return find(&OwnWords::events, type); }

}  // namespace regia::ui::words
