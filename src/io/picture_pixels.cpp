// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_pixels.h"

#include "base/speech.h"
#include "io/gdal_session.h"
#include "io/picture_facts.h"
#include "io/picture_receiver.h"
#include "io/private_folder.h"

#include <fstream>
#include <utility>

namespace vidette::io {
namespace {

base::Result<PictureReceiver> received(const PictureReading& reading, PictureAnswer answer,
                                       std::size_t mostPixels, const base::Task& task) {
    const auto local = checkLocalFile(reading.file);
    if (!local) return base::failure(local.error());
    const PictureRequest request{answer, reading.page, reading.dpi, reading.frame, mostPixels};
    PictureReceiver receiver(answer);
    const auto take = [&](const MapRecord& record) { return receiver.take(record); };
    const auto done = receiveRecords(reading.program, {kPictureWord, pictureRequestText(request)},
                                     {reading.file}, take, task, pictureBounds());
    if (!done) return base::failure(done.error());
    if (!receiver.whole()) return base::failure(brokenStream(reading.file));
    return receiver;
}

} // namespace

base::Result<base::WithWarnings<KeptPicture>> readPicture(const PictureReading& reading,
                                                          const base::Task& task) {
    auto answer = received(reading, PictureAnswer::Kept, 0, task);
    if (!answer) return base::failure(answer.error());
    const PictureHead& head = answer->head;
    const auto facts = readPictureFacts(answer->bytes);
    const bool agrees = facts && facts->mediaType == head.mediaType && facts->width == head.width &&
                        facts->height == head.height;
    if (!agrees) return base::failure(brokenStream(reading.file));
    KeptPicture picture{head.mediaType, std::move(answer->bytes), head.width, head.height, {}};
    if (const auto& n = head.toPlan; !n.empty())
        picture.toPlan = geometry::Transform{n[0], n[1], n[2], n[3], {n[4], n[5]}};
    return base::WithWarnings<KeptPicture>{std::move(picture), std::move(answer->warnings)};
}

base::Result<ReadGrey> readGrey(const PictureReading& reading, const base::Task& task,
                                std::size_t mostPixels) {
    auto answer = received(reading, PictureAnswer::Grey, mostPixels, task);
    if (!answer) return base::failure(answer.error());
    const PictureHead& head = answer->head;
    ReadGrey grey{{head.width, head.height, {}}, head.step};
    grey.picture.pixels.assign(answer->bytes.begin(), answer->bytes.end());
    return grey;
}

base::Result<ReadGrey> readGreyOf(const std::string& bytes, PictureReading reading, const base::Task& task,
                                  std::size_t mostPixels) {
    const PrivateFolder folder;
    const std::string name = std::exchange(reading.file, folder.path() + "/picture");
    std::ofstream file(reading.file, std::ios::binary);
    file << bytes;
    file.close();
    if (!file)
        return base::failure("not_read", name,
                             base::say("no temporary folder could be made to read it through"));
    auto grey = readGrey(reading, task, mostPixels);
    if (grey) return grey;
    base::Error error = grey.error();
    error.where = name;
    return base::failure(std::move(error));
}

base::Result<std::vector<PageSize>> readPages(const PictureReading& reading, const base::Task& task) {
    auto answer = received(reading, PictureAnswer::Pages, 0, task);
    if (!answer) return base::failure(answer.error());
    return std::move(answer->pages);
}

} // namespace vidette::io
