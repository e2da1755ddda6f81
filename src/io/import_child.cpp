// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_child.h"

#include "io/map_listing.h"
#include "io/picture_child.h"
#include "io/raster_child.h"
#include "io/record_child.h"
#include "io/sheet_child.h"

#include <algorithm>
#include <array>

namespace vidette::io {
namespace {

constexpr const char* kMapWord = "--read-map-as-child";

using MapSender = base::Result<base::Done> (*)(const MapRequest&, const MapSink&);

int sendMap(MapSender send, const std::string& text, const std::vector<std::string>& files) {
    auto request = requestFromText(text); // written by ourselves, so it may be read before the bounds
    if (!request) return 1;
    request->file = files.front();
    return sendRecords(files, [&](const MapSink& sink) { return send(*request, sink); },
                       {request->limits, {}, ReadingBounds{}.seconds, {}});
}

} // namespace

std::optional<int> runAsImportChild(int argc, char** argv, LanguageFinder languageNamed) {
    constexpr std::array<std::string_view, 5> kWords{kMapWord, kListWord, kTerrainWord, kPictureWord,
                                                     kSheetWord};
    if (argc < 5 || std::find(kWords.begin(), kWords.end(), argv[1]) == kWords.end()) return std::nullopt;
    const std::string word = argv[1];
    const std::string request = argv[2];
    const std::vector<std::string> files(argv + 4, argv + argc);
    if (languageNamed) base::speak(languageNamed(argv[3]).value_or(nullptr));
    if (word == kMapWord) return sendMap(&readMap, request, files);
    if (word == kListWord) return sendMap(&sendListing, request, files);
    if (word == kTerrainWord)
        return sendRecords(files, [&](const MapSink& sink) { return sendTerrain(request, files, sink); });
    if (word == kPictureWord)
        return sendRecords(
            files, [&](const MapSink& sink) { return sendPicture(files.front(), request, sink); },
            pictureBounds());
    return sendRecords(files, [&](const MapSink& sink) { return sendSheet(files.front(), request, sink); });
}

base::Result<base::Done> readMapGuarded(const MapRequest& request, const std::string& program,
                                        const MapSink& sink, const base::Task& task) {
    return receiveRecords(program, {kMapWord, requestText(request)}, {request.file}, sink, task,
                          {.times = request.limits, .hint = limitsHint(request), .part = request.part});
}

} // namespace vidette::io
