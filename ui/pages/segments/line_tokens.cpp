// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/line_tokens.h"

#include "ui/conditions/segment_words.h"
#include "ui/pages/segments/line_editing.h"
#include "ui/widgets/label.h"

namespace regia::ui {

std::vector<QWidget*> lineTokens(const DatasetPointer& data, const segment::Condition& leaf, const LineChanged& changed)
{
    return std::visit(
        [&](const auto& node) -> std::vector<QWidget*> {
            if constexpr (requires { lines::tokensOf(data, node, changed); }) {
                return lines::tokensOf(data, node, changed);
            } else {
                auto* label = new Label(words::fromUtf8(sentenceOf(leaf, *data).text), Type::Body, Color::Text2);
                label->setElided(true);
                return {label};
            }
        },
        leaf.node);
}

}  // namespace regia::ui
