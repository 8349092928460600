// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace regia::ui {

class BrandColumn;
class RecentList;
class SearchField;

/// What the window shows while no workspace is open: what Regia is, the workspaces of before, a place to drop files, and
/// what there is to see in the sample.
class WelcomePage final : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QWidget* searchWidget() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fitWidth();
    void addRecent(QVBoxLayout* column);
    void addFiles(QVBoxLayout* column);
    void addSample(QVBoxLayout* column);
    void addPromise(QVBoxLayout* column);

    BrandColumn* m_brand = nullptr;
    QScrollArea* m_left = nullptr;
    QVBoxLayout* m_column = nullptr;
    RecentList* m_recent = nullptr;
    SearchField* m_search = nullptr;
};

[[nodiscard]] PageDescriptor welcomePage();

}  // namespace regia::ui
