// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/bug.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr QMargins kBodyPadding{20, 14, 20, 14};

}  // namespace

Page::Page(PageContext& context, QWidget* parent) : QWidget(parent), m_context(context), m_header(new PageHeader(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
}

Page::~Page() = default;

void Page::setBody(QWidget* body, Padding padding, bool scrolls)
{
    REGIA_EXPECT(m_stateHost == nullptr);
    QWidget* content = body;
    if (padding == Padding::Body) {
        content = new QWidget;
        auto* inside = new QVBoxLayout(content);
        inside->setContentsMargins(kBodyPadding);
        inside->addWidget(body);
    }
    if (scrolls) {
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(content);
        scroll->viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        content = scroll;
    }
    m_stateHost = new StateHost(content, this);
    layout()->addWidget(m_stateHost);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_stateHost, 1);
}

void Page::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Page::setStatus(const QString& counted, std::optional<double> seconds)
{
    m_counted = counted;
    m_seconds = seconds;
    Q_EMIT statusChanged();
}

void Page::arrive(const QVariantMap& arguments)
{
    m_arguments = arguments;
    open(arguments);
}

}  // namespace regia::ui
