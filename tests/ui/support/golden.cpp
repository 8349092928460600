// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/golden.h"

#include <QDir>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace regia::test {
namespace {

constexpr int kNoticed = 48;
constexpr double kMostMean = 1.5;
constexpr double kMostNoticed = 0.01;

struct Difference {
    double mean = 0;     ///< of 255, over pixels and colours
    double noticed = 0;  ///< share of pixels
    QImage picture;      ///< grey where equal, red where not
};

int farthest(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

Difference compare(const QImage& wanted, const QImage& got)
{
    Difference difference;
    difference.picture = wanted.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    std::int64_t sum = 0, noticed = 0;
    for (int y = 0; y < wanted.height(); ++y)
        for (int x = 0; x < wanted.width(); ++x) {
            const int far = farthest(wanted.pixel(x, y), got.pixel(x, y));
            sum += far;
            noticed += far > kNoticed;
            if (far > kNoticed)
                difference.picture.setPixel(x, y, qRgb(255, 0, 0));
        }
    const double pixels = static_cast<double>(wanted.width()) * wanted.height();
    difference.mean = static_cast<double>(sum) / pixels;
    difference.noticed = static_cast<double>(noticed) / pixels;
    return difference;
}

bool write(const QImage& picture, const QString& file)
{
    constexpr int kSmallest = 0;  // of PNG: the most compression
    return QDir().mkpath(QFileInfo(file).path()) && picture.convertToFormat(QImage::Format_RGB888).save(file, "PNG", kSmallest);
}

}  // namespace

QImage pictureOf(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.ensurePolished();
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(ui::theme().color(ui::Color::Surface));
    QPainter painter(&picture);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    return picture;
}

testing::AssertionResult looksLike(const QString& name, const QImage& picture)
{
    const QString file = QStringLiteral(REGIA_SOURCE_DIR "/tests/ui/golden/%1.png").arg(name);
    if (qEnvironmentVariableIntValue("REGIA_UPDATE_GOLDEN") == 1)
        return write(picture, file) ? testing::AssertionSuccess() : testing::AssertionFailure() << "cannot write " << file.toStdString();
    const QString folder = QStringLiteral(REGIA_GOLDEN_OUTPUT);
    const QString actual = folder + u'/' + name + QStringLiteral(".png");
    const QImage wanted(file);
    if (wanted.size() != picture.size()) {
        write(picture, actual);
        return testing::AssertionFailure() << file.toStdString() << " is missing or of another size; drawn now: " << actual.toStdString();
    }
    const Difference difference = compare(wanted, picture);
    if (difference.mean <= kMostMean && difference.noticed <= kMostNoticed)
        return testing::AssertionSuccess();
    const QString marked = folder + u'/' + name + QStringLiteral("_difference.png");
    write(picture, actual);
    write(difference.picture, marked);
    return testing::AssertionFailure() << name.toStdString() << ": mean difference " << difference.mean << ", " << 100 * difference.noticed
                                       << " % of the pixels differ; drawn now: " << actual.toStdString()
                                       << ", red where it differs: " << marked.toStdString() << ". If it is meant: REGIA_UPDATE_GOLDEN=1";
}

}  // namespace regia::test
