// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/mail_domain.h"

#include <gtest/gtest.h>

namespace regia::test {
namespace {

using lookup::companyDomainOf;

TEST(CompanyDomain, GivenADomainOfACompany_WhenAsked_ThenItsServicesAreTheSame)
{
    EXPECT_EQ(companyDomainOf("vivaiorossi.it"), "vivaiorossi.it");
    EXPECT_EQ(companyDomainOf("pec.vivaiorossi.it"), "vivaiorossi.it");
    EXPECT_EQ(companyDomainOf("mail.vivaiorossi.it"), "vivaiorossi.it");
    EXPECT_EQ(companyDomainOf("sales.vivaiorossi.it"), "sales.vivaiorossi.it");
    EXPECT_EQ(companyDomainOf("live.vivaiorossi.it"), "live.vivaiorossi.it");
}

TEST(CompanyDomain, GivenADomainThatAnybodyHas_WhenAsked_ThenItIsNone)
{
    for (const char* domain : {"gmail.com", "libero.it", "yahoo.it", "yahoo.co.uk", "hotmail.fr", "outlook.it", "pec.it", "legalmail.it",
                               "example.com", "studio.example.net", "libera.example", "mail.com", "pec.aruba.it"})
        EXPECT_EQ(companyDomainOf(domain), "") << domain;
}

TEST(CompanyDomain, GivenNoDomain_WhenAsked_ThenItIsNone)
{
    EXPECT_EQ(companyDomainOf(""), "");
    EXPECT_EQ(companyDomainOf("localhost"), "");
}

TEST(MailDomain, GivenAnAddress_WhenAsked_ThenItIsInLowerCase)
{
    EXPECT_EQ(lookup::mailDomainOf("Anna@Vivaio.IT"), "vivaio.it");
    EXPECT_EQ(lookup::mailDomainOf("anna"), "");
}

}  // namespace
}  // namespace regia::test
