// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include "estate/estate.h"

#include <QImage>
#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

/// Pictures under the plan as pixels. Each is decoded once, below the window, together with halves of it, so
/// that painting it costs about as much as the pixels of the screen, however many it has itself.
namespace vidette::ui {

struct DecodedPicture {
    /// The largest first, each half as wide as the one before; none where the bytes are damaged or those of a
    /// picture of another size.
    std::vector<QImage> sizes;
};

/// By their digest. What is missing is not decoded yet.
using PlanPictures = std::map<std::string, std::shared_ptr<const DecodedPicture>>;

/// Above 120 megapixels it begins with a half, to save memory. Cost: about a second for 100 megapixels; what
/// is cancelled is not whole.
DecodedPicture decodedPicture(const std::string& bytes, QSize pixels, const base::Task& task);

/// All visible pictures of a plan, those known already taken from there: for a sheet of paper, which cannot
/// wait for a better one.
std::shared_ptr<const PlanPictures> picturesOf(const estate::Estate& estate,
                                               const std::shared_ptr<const PlanPictures>& known,
                                               const base::Task& task);

class PictureStore final : public QObject {
    Q_OBJECT

  public:
    explicit PictureStore(QObject* parent = nullptr) : QObject(parent) {}

    /// Decodes what this version shows, one after the other, and forgets what it no longer has.
    void follow(const estate::Estate& estate);
    const std::shared_ptr<const PlanPictures>& pictures() const { return m_pictures; }
    bool busy() const { return m_job.running(); }

  signals:
    /// One more is there.
    void ready();

  private:
    void decodeNext();

    base::Table<estate::PlanImage> m_images;
    base::Table<estate::ImageContent> m_contents;
    std::shared_ptr<const PlanPictures> m_pictures = std::make_shared<const PlanPictures>();
    Job m_job;
};

} // namespace vidette::ui
