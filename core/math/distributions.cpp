// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace regia::math {
namespace {

namespace bm = boost::math;

/// The two tails beyond the middle `level`, halved.
double tail(double level) { return (1 - level) / 2; }

}  // namespace

double normalCdf(double z) { return bm::cdf(bm::normal(), z); }
double normalQuantile(double p) { return bm::quantile(bm::normal(), p); }
double normalCritical(double level) { return bm::quantile(bm::complement(bm::normal(), tail(level))); }
double normalTwoSided(double z) { return 2 * bm::cdf(bm::complement(bm::normal(), std::abs(z))); }

double studentCdf(double t, double degrees) { return bm::cdf(bm::students_t(degrees), t); }
double studentQuantile(double p, double degrees) { return bm::quantile(bm::students_t(degrees), p); }
double studentCritical(double level, double degrees) { return bm::quantile(bm::complement(bm::students_t(degrees), tail(level))); }
double studentTwoSided(double t, double degrees) { return 2 * bm::cdf(bm::complement(bm::students_t(degrees), std::abs(t))); }

double chiSquaredUpper(double x, double degrees) { return bm::cdf(bm::complement(bm::chi_squared(degrees), x)); }

double binomialCdf(std::int64_t k, std::int64_t n, double p)
{
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return bm::cdf(bm::binomial(static_cast<double>(n), p), static_cast<double>(k));
}

double betaCdf(double x, double a, double b) { return bm::cdf(bm::beta_distribution<>(a, b), x); }
double betaQuantile(double p, double a, double b) { return bm::quantile(bm::beta_distribution<>(a, b), p); }
double fUpper(double f, double degrees1, double degrees2) { return bm::cdf(bm::complement(bm::fisher_f(degrees1, degrees2), f)); }

}  // namespace regia::math
