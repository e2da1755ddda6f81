// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/bit_rate.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/catalog_csv.h"
#include "catalog/image_size.h"

#include <algorithm>
#include <cmath>

namespace vidette::catalog {
namespace {

constexpr double kSameRow = 0.1;     ///< 2560 × 1440 is sold as 4 Mpx, 3.69 are there
constexpr double kTableFrames = 15;  ///< frames per second that the table is made for
constexpr double kMostFrames = 1000; ///< per second
constexpr int kMostPixels = 100'000; ///< along one side

struct BaseRate {
    double megapixels = 0;
    double megabits = 0;
    std::string source;
};

/// "H.265+" and "h265+" are one name.
std::string plainName(std::string_view name) {
    std::string plain;
    for (const char letter : base::lowered(base::trimmed(name))) {
        if (letter != '.' && letter != '-' && letter != '_' && letter != ' ') plain += letter;
    }
    return plain;
}

base::Result<std::vector<RateFactor>> readFactors(std::string_view file, std::string_view idColumn) {
    const auto table = readTable(file, {std::string(idColumn), "title", "factor", "source"});
    if (!table) return base::failure(table.error());
    std::vector<RateFactor> factors;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        RateFactor one{cell.text(idColumn), cell.text("title"),
                       base::split(cell.optionalText("aliases"), ' '), cell.positive("factor"),
                       cell.text("source")};
        if (cell.error()) return base::failure(*cell.error());
        factors.push_back(std::move(one));
    }
    return factors;
}

base::Result<std::vector<BaseRate>> readBaseRates() {
    const auto table = readTable("tables/bit_rates.csv", {"megapixels", "mbit_per_s", "source"});
    if (!table) return base::failure(table.error());
    std::vector<BaseRate> rates;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        BaseRate one{cell.positive("megapixels"), cell.positive("mbit_per_s"), cell.text("source")};
        if (cell.error()) return base::failure(*cell.error());
        rates.push_back(std::move(one));
    }
    if (rates.empty())
        return base::failure("bad_table", "tables/bit_rates.csv", base::say("the table has no rows"));
    std::sort(rates.begin(), rates.end(),
              [](const BaseRate& a, const BaseRate& b) { return a.megapixels < b.megapixels; });
    return rates;
}

/// The row of the table, or one made between (beyond: beside) the two nearest rows.
BaseRate baseRate(const std::vector<BaseRate>& rates, double megapixels) {
    for (const auto& one : rates) {
        if (std::abs(one.megapixels - megapixels) <= kSameRow * one.megapixels) return one;
    }
    const auto upper = std::find_if(rates.begin(), rates.end(),
                                    [&](const BaseRate& one) { return one.megapixels > megapixels; });
    if (upper == rates.begin() || upper == rates.end()) {
        const BaseRate& end = upper == rates.end() ? rates.back() : *upper;
        return {megapixels, end.megabits * megapixels / end.megapixels, end.source};
    }
    const BaseRate& lower = *(upper - 1);
    const double part = (megapixels - lower.megapixels) / (upper->megapixels - lower.megapixels);
    return {megapixels, lower.megabits + part * (upper->megabits - lower.megabits), lower.source};
}

base::Result<RateFactor> chosen(const base::Result<std::vector<RateFactor>>& factors,
                                const std::string& field, const std::string& name) {
    if (!factors) return base::failure(factors.error());
    const auto wanted = plainName(name);
    std::vector<std::string> known;
    for (const auto& one : *factors) {
        const auto isAlias = [&](const std::string& alias) { return plainName(alias) == wanted; };
        const bool named = plainName(one.id) == wanted || plainName(one.title) == wanted;
        const bool other = std::any_of(one.aliases.begin(), one.aliases.end(), isAlias);
        if (!wanted.empty() && (named || other)) return one;
        known.push_back(one.id);
    }
    return base::failure("unknown_" + field, field,
                         base::say("found \"{found}\", expected one of {words}",
                                   {{"found", name}, {"words", base::join(known, ", ")}}));
}

base::Result<base::Done> checkPicture(const StreamSetting& setting) {
    const auto good = [](int pixels) { return pixels >= 1 && pixels <= kMostPixels; };
    if (!good(setting.width) || !good(setting.height)) {
        const int found = good(setting.width) ? setting.height : setting.width;
        return base::failure(
            "bad_image_size", good(setting.width) ? "height" : "width",
            base::say("found {found}, expected 1 to 100000 pixels", {{"found", std::to_string(found)}}));
    }
    if (!(setting.framesPerSecond > 0) || setting.framesPerSecond > kMostFrames) {
        return base::failure(
            "bad_fps", "fps",
            base::say("found {found}, expected more than 0 and at most 1000 frames per second",
                      {{"found", base::sayNumber(setting.framesPerSecond)}}));
    }
    return base::Done{};
}

std::string sayScene(const std::string& scene) {
    if (scene == "low") return base::say("low", {}, "movement that a camera sees");
    if (scene == "medium") return base::say("medium", {}, "movement that a camera sees");
    if (scene == "high") return base::say("high", {}, "movement that a camera sees");
    return scene;
}

std::string workingOf(const BitRateAssumption& made, const StreamSetting& setting, const std::string& codec,
                      const std::string& scene) {
    return base::sayNumber(made.baseMegabits) + " Mbit/s (" + base::sayNumber(made.megapixels, 1) +
           " Mpx) × " + base::sayNumber(setting.framesPerSecond) + "/15 fps × " +
           base::sayNumber(made.codecFactor) + " (" + codec + ") × " + base::sayNumber(made.sceneFactor) +
           " (" + sayScene(scene) + ") = " + base::sayNumber(made.rate.bitsPerSecond / 1e6, 3) + " Mbit/s";
}

} // namespace

base::Result<std::vector<RateFactor>> codecs() {
    return readFactors("tables/codecs.csv", "codec");
}

base::Result<std::vector<RateFactor>> scenes() {
    return readFactors("tables/scenes.csv", "scene");
}

base::Result<BitRateAssumption> assumedBitRate(const StreamSetting& setting) {
    const auto picture = checkPicture(setting);
    if (!picture) return base::failure(picture.error());
    const auto codec = chosen(codecs(), "codec", setting.codec);
    if (!codec) return base::failure(codec.error());
    const auto scene = chosen(scenes(), "scene", setting.scene);
    if (!scene) return base::failure(scene.error());
    const auto rates = readBaseRates();
    if (!rates) return base::failure(rates.error());
    const auto row = baseRate(*rates, megapixelsOf(setting.width, setting.height));
    BitRateAssumption made;
    made.megapixels = row.megapixels;
    made.baseMegabits = row.megabits;
    made.codecFactor = codec->factor;
    made.sceneFactor = scene->factor;
    made.rate = base::BitRate::megabits(row.megabits * (setting.framesPerSecond / kTableFrames) *
                                        codec->factor * scene->factor);
    made.bitsPerPixel = made.rate.bitsPerSecond / setting.framesPerSecond /
                        (megapixelsOf(setting.width, setting.height) * 1e6);
    made.unusual = made.bitsPerPixel < kLowBitsPerPixel || made.bitsPerPixel > kHighBitsPerPixel;
    made.working = workingOf(made, setting, codec->id, scene->id);
    made.source = row.source;
    return made;
}

} // namespace vidette::catalog
