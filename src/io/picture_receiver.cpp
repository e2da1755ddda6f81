// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_receiver.h"

#include "estate/plan_image_edits.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

constexpr double kMostPixels = 250e6;

} // namespace

bool PictureReceiver::take(const MapRecord& record) {
    bool fits = std::holds_alternative<MapEnd>(record);
    if (const auto* warning = std::get_if<base::Warning>(&record)) {
        warnings.push_back(*warning);
        fits = true;
    }
    if (const auto* said = std::get_if<PictureHead>(&record)) fits = start(*said);
    if (const auto* run = std::get_if<PictureRun>(&record)) fits = add(*run);
    if (const auto* page = std::get_if<PageSize>(&record)) {
        fits = m_answer == PictureAnswer::Pages && pages.size() < kMostPages && page->width > 0 &&
               page->height > 0 && std::isfinite(page->width + page->height);
        pages.push_back(*page);
    }
    m_broken = m_broken || !fits;
    return fits;
}

bool PictureReceiver::start(const PictureHead& said) {
    const bool known = said.mediaType == (m_answer == PictureAnswer::Grey ? "" : "image/png") ||
                       (m_answer == PictureAnswer::Kept && said.mediaType == "image/jpeg");
    const double pixels = double(said.width) * said.height;
    const bool sized = said.width > 0 && said.height > 0 && pixels <= kMostPixels && said.step > 0;
    const bool placed = said.toPlan.empty() ||
                        (said.toPlan.size() == 6 && std::all_of(said.toPlan.begin(), said.toPlan.end(),
                                                                [](double n) { return std::isfinite(n); }));
    if (m_most > 0 || m_answer == PictureAnswer::Pages || !known || !sized || !placed) return false;
    head = said;
    m_most = m_answer == PictureAnswer::Grey ? static_cast<std::size_t>(pixels) : estate::kLargestImage;
    return true;
}

bool PictureReceiver::add(const PictureRun& run) {
    if (run.bytes.size() > m_most - bytes.size()) return false;
    bytes += run.bytes;
    return true;
}

bool PictureReceiver::whole() const {
    if (m_broken) return false;
    if (m_answer == PictureAnswer::Pages) return !pages.empty();
    if (m_answer == PictureAnswer::Grey) return m_most > 0 && bytes.size() == m_most;
    return m_most > 0 && !bytes.empty();
}

} // namespace vidette::io
