// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace regia::ui {

class PageContext;

/// "Drop files here, or choose files": what can be brought in, and what is known by itself. The drop itself is the
/// window's, which takes files anywhere.
class DropZone final : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(PageContext& context, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addInvitation(QVBoxLayout* column, PageContext& context);
    void addKinds(QVBoxLayout* column);
    void addProducts(QVBoxLayout* column);
};

}  // namespace regia::ui
