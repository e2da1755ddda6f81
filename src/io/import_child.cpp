// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_child.h"

#include "io/raster_child.h"
#include "io/record_child.h"

namespace vidette::io {
namespace {

constexpr const char* kMapWord = "--read-map-as-child";

base::Result<base::Done> sendMap(const std::string& text, const std::string& file, const MapSink& sink) {
    auto request = requestFromText(text);
    if (!request) return base::failure(request.error());
    request->file = file;
    return readMap(*request, sink);
}

} // namespace

std::optional<int> runAsImportChild(int argc, char** argv) {
    if (argc < 4) return std::nullopt;
    const std::string word = argv[1];
    const std::string request = argv[2];
    const std::vector<std::string> files(argv + 3, argv + argc);
    if (word == kMapWord)
        return sendRecords(files, [&](const MapSink& sink) { return sendMap(request, files[0], sink); });
    if (word == kTerrainWord)
        return sendRecords(files, [&](const MapSink& sink) { return sendTerrain(request, files, sink); });
    return std::nullopt;
}

base::Result<base::Done> readMapGuarded(const MapRequest& request, const std::string& program,
                                        const MapSink& sink, const base::Task& task) {
    return receiveRecords(program, {kMapWord, requestText(request)}, {request.file}, sink, task);
}

} // namespace vidette::io
