// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_picture.h"
#include "base/text.h"
#include "cli/camera_words.h"
#include "cli/command.h"
#include "report/camera_image.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

struct PictureWords : CameraWords {
    std::string out;
    int width = 640;
};

nlohmann::json toJson(const PictureWords& words, const analysis::CameraPicture& picture) {
    auto persons = nlohmann::json::array();
    for (const auto& person : picture.persons)
        persons.push_back({{"distance", person.distance},
                           {"pixels", person.pixels},
                           {"class", person.className},
                           {"seen", person.seen}});
    return {{"camera", words.camera},
            {"out", words.out},
            {"width", picture.picture.width},
            {"height", picture.picture.height},
            {"tilt", picture.optics.pose.tilt ? nlohmann::json(picture.optics.pose.tilt->degrees())
                                              : nlohmann::json(nullptr)},
            {"tilt_suggested", picture.optics.tiltSuggested},
            {"persons", persons}};
}

std::string titleOf(const PictureWords& words, const analysis::CameraPicture& picture) {
    const auto& tilt = picture.optics.pose.tilt;
    std::string title = "What " + words.camera + " sees, simulated";
    if (tilt && picture.optics.tiltSuggested)
        title += "; it states no tilt, drawn at " + base::toText(tilt->degrees()) + "°";
    return title;
}

base::Result<std::string> fileOf(const PictureWords& words, const analysis::CameraPicture& picture,
                                 const catalog::DensityStandard& standard) {
    const auto image = report::imageOf(picture, report::paperColours(standard));
    if (words.out.ends_with(".png")) return report::pngOf(image);
    if (words.out.ends_with(".svg")) return report::svgOf(picture, image, titleOf(words, picture));
    return base::failure("bad_usage", "--out",
                         "found \"" + words.out + "\", expected a name with .svg or .png");
}

void print(const PictureWords& words, const analysis::CameraPicture& picture) {
    std::cout << titleOf(words, picture) << '\n';
    for (const auto& person : picture.persons)
        std::cout << "  person at " << base::decimal(person.distance, 1)
                  << " m: " << base::decimal(person.pixels, 0) << " px high"
                  << (person.className.empty() ? "" : ", " + person.className)
                  << (person.seen ? "" : ", not in the picture or hidden") << '\n';
    std::cout << "Wrote " << words.out << '\n';
}

int runPicture(const PictureWords& words, const base::Task& task) {
    const auto opened = openCamera(words, task);
    if (!opened) return fail(opened.error());
    analysis::PictureOptions options;
    options.width = words.width;
    for (const auto& person : opened->section.persons) options.personDistances.push_back(person.distance);
    const auto picture =
        analysis::cameraPicture(opened->input.value, opened->camera, opened->coverage, options, task);
    if (!picture) return fail(base::within(words.plan, picture.error()));
    const auto content = fileOf(words, *picture, opened->coverage.standard);
    if (!content) return fail(content.error());
    if (const auto done = writeFile(words.out, *content); !done) return fail(done.error());
    printWarnings(opened->input.warnings);
    if (words.json) {
        printJson(toJson(words, *picture));
    } else {
        print(words, *picture);
    }
    return kDone;
}

} // namespace

void addPictureCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<PictureWords>();
    CLI::App* command = root.add_subcommand("picture", "What a camera sees, as a simulated picture");
    addCameraWords(*command, *words);
    command->add_option("--out", words->out, "file to write, .svg (with labels) or .png")->required();
    command->add_option("--width", words->width, "width of the simulated picture, pixels")
        ->check(CLI::Range(16, 8192));
    command->callback([words, &status, &task] { status = runPicture(*words, task); });
}

} // namespace vidette::cli
