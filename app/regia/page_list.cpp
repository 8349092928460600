// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia/page_list.h"

#include "ui/pages/contacts/contacts_page.h"
#include "ui/pages/customer/customer_page.h"
#include "ui/pages/dictionary/dictionary_page.h"
#include "ui/pages/funnels/funnels_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/lifecycle/lifecycle_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/segments/segment_builder_page.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/welcome/welcome_page.h"

namespace regia::app {

std::vector<ui::PageDescriptor> pageList()
{
    return {ui::overviewPage(), ui::contactsPage(), ui::customerPage(),   ui::segmentsPage(), ui::segmentBuilderPage(), ui::lifecyclePage(),
            ui::funnelsPage(),  ui::importPage(),   ui::dictionaryPage(), ui::settingsPage(), ui::welcomePage()};
}

}  // namespace regia::app
