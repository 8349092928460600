// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QImage>
#include <QSize>
#include <QString>
#include <QWidget>

namespace regia::test {

/// A widget at a size, on the surface of the theme, at one pixel a pixel.
[[nodiscard]] QImage pictureOf(QWidget& widget, QSize size);

/// Whether a picture is tests/ui/golden/NAME.png, but for what fonts and rounding of another machine change: the mean
/// difference of all pixels is below 1.5 of 255, and at most one pixel in a hundred differs by more than 48. If not, both
/// pictures and their difference are written into the build folder, and the message says where. With REGIA_UPDATE_GOLDEN=1
/// in the environment the file is written instead.
[[nodiscard]] testing::AssertionResult looksLike(const QString& name, const QImage& picture);

}  // namespace regia::test
