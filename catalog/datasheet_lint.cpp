// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/datasheet_lint.h"

#include "base/speech.h"
#include "base/units.h"
#include "catalog/image_size.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vidette::catalog {
namespace {

constexpr double kDetect = 25;           ///< px/m
constexpr double kRatioTolerance = 0.02; ///< on top of rounding or cutting to the printed decimals
constexpr double kLowRange = 0.7;
constexpr double kHighRange = 1.35;
constexpr double kFieldTolerance = 0.15;
constexpr double kAspectTolerance = 0.001;
constexpr std::array kAspects{std::pair{16.0, 9.0}, std::pair{4.0, 3.0},   std::pair{3.0, 2.0},
                              std::pair{5.0, 4.0},  std::pair{16.0, 10.0}, std::pair{1.0, 1.0},
                              std::pair{32.0, 9.0}, std::pair{11.0, 9.0}};

/// The last decimal that is printed: 1 for 26, 0.1 for 25.4.
double printedStep(double value) {
    return value == std::floor(value) ? 1 : 0.1;
}

void lintRatios(const PrintedRanges& printed, std::vector<LintFinding>& findings) {
    if (!printed.detect) return;
    const std::array rows{std::pair{"observe", std::pair{printed.observe, 0.4}},
                          std::pair{"recognise", std::pair{printed.recognise, 0.2}},
                          std::pair{"identify", std::pair{printed.identify, 0.1}}};
    for (const auto& [field, row] : rows) {
        const auto& [value, part] = row;
        if (!value) continue;
        const double expected = part * *printed.detect;
        const double rounding = printedStep(*value) + part * printedStep(*printed.detect);
        if (std::abs(*value - expected) <= std::max(rounding, kRatioTolerance * expected)) continue;
        findings.push_back({"printed_ratio", field, *value, expected,
                            base::say("{found} m is printed, but {share} of D = {detect} m is {expected} m",
                                      {{"found", base::sayNumber(*value)},
                                       {"share", base::sayNumber(part)},
                                       {"detect", base::sayNumber(*printed.detect)},
                                       {"expected", base::sayNumber(expected, 1)}})});
    }
}

void lintRange(const CameraModel& model, std::vector<LintFinding>& findings) {
    const auto angular = angularDetectRange(model);
    if (!angular || !model.printed.detect) return;
    const double found = *model.printed.detect;
    const double low = kLowRange * planeDetectRange(model).value_or(*angular);
    if (found >= low && found <= kHighRange * *angular) return;
    findings.push_back(
        {"printed_range", "detect", found, *angular,
         base::say("{found} m is printed, but {pixels} pixels over {field}° give about {expected} m",
                   {{"found", base::sayNumber(found)},
                    {"pixels", std::to_string(model.imageWidth)},
                    {"field", base::sayNumber(model.hfov)},
                    {"expected", base::sayNumber(*angular, 0)}})});
}

void lintVerticalField(const CameraModel& model, std::vector<LintFinding>& findings) {
    if (!model.vfov || model.imageWidth <= 0 || model.imageHeight <= 0 || model.hfov <= 0) return;
    const double expected = model.hfov * model.imageHeight / model.imageWidth;
    if (std::abs(*model.vfov / expected - 1) <= kFieldTolerance) return;
    findings.push_back(
        {"vertical_field", "vfov", *model.vfov, expected,
         base::say("{wide}° × {high}° is printed, but a picture of {width} × {height} is about "
                   "{expected}° high",
                   {{"wide", base::sayNumber(model.hfov)},
                    {"high", base::sayNumber(*model.vfov)},
                    {"width", std::to_string(model.imageWidth)},
                    {"height", std::to_string(model.imageHeight)},
                    {"expected", base::sayNumber(expected, 0)}})});
}

bool usualAspect(int width, int height) {
    const double aspect = static_cast<double>(width) / height;
    return std::any_of(kAspects.begin(), kAspects.end(), [&](const std::pair<double, double>& one) {
        return std::abs(aspect * one.second / one.first - 1) <= kAspectTolerance;
    });
}

base::Result<base::Done> lintAspect(const CameraModel& model, std::vector<LintFinding>& findings) {
    if (model.imageWidth <= 0 || model.imageHeight <= 0) return base::Done{};
    const auto sizes = imageSizes();
    if (!sizes) return base::failure(sizes.error());
    if (usualAspect(model.imageWidth, model.imageHeight) || sizes->empty()) return base::Done{};
    const auto off = [&](const ImageSize& size) {
        return std::hypot(size.width - model.imageWidth, size.height - model.imageHeight);
    };
    const auto nearest =
        std::min_element(sizes->begin(), sizes->end(),
                         [&](const ImageSize& a, const ImageSize& b) { return off(a) < off(b); });
    if (off(*nearest) == 0) return base::Done{};
    findings.push_back({"image_aspect", "image_width", static_cast<double>(model.imageWidth),
                        static_cast<double>(nearest->width),
                        base::say("{width} × {height} is of no usual aspect; the nearest usual size is "
                                  "{near_width} × {near_height}",
                                  {{"width", std::to_string(model.imageWidth)},
                                   {"height", std::to_string(model.imageHeight)},
                                   {"near_width", std::to_string(nearest->width)},
                                   {"near_height", std::to_string(nearest->height)}})});
    return base::Done{};
}

} // namespace

std::optional<double> angularDetectRange(const CameraModel& model) {
    if (model.imageWidth <= 0 || model.hfov <= 0) return std::nullopt;
    return model.imageWidth / base::Angle::degrees(model.hfov).radians() / kDetect;
}

std::optional<double> planeDetectRange(const CameraModel& model) {
    if (model.imageWidth <= 0 || model.hfov <= 0 || model.hfov >= 180 || model.fisheye) return std::nullopt;
    return model.imageWidth / (2 * kDetect * std::tan(base::Angle::degrees(model.hfov).radians() / 2));
}

base::Result<std::vector<LintFinding>> lintDatasheet(const CameraModel& model) {
    std::vector<LintFinding> findings;
    lintRatios(model.printed, findings);
    lintRange(model, findings);
    lintVerticalField(model, findings);
    const auto done = lintAspect(model, findings);
    if (!done) return base::failure(done.error());
    return findings;
}

} // namespace vidette::catalog
