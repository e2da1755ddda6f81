// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "io/plan_image_file.h"
#include "ui/images/page_dialog.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <functional>

/// Adds pictures to the plan: read below the window, added as one edit and chosen. A picture of which no
/// scale is known is laid into the middle of what is in view, and can be moved by the mouse.
namespace vidette::ui {

class Document;
class Selection;

class ImageImport final : public QObject {
    Q_OBJECT

  public:
    ImageImport(Document& document, Selection& selection, QObject* parent);

    /// The level that pictures added from now on lie under; null = under every one.
    void setLevel(estate::LevelId level) { m_level = level; }
    /// `shown` is the part of the plan that is in view. Of a file with pages pagesFound() asks first.
    void add(const QString& path, const geometry::Box& shown);
    void addPage(const QString& path, const PageWish& wish, const geometry::Box& shown);
    /// Gives up what is under way; nothing is added.
    void cancel();
    bool running() const { return m_job.running(); }

  signals:
    /// What is being done; empty when it is over.
    void working(const QString& words);
    void told(const QString& message);
    void pagesFound(const QString& path, const std::vector<vidette::io::PageSize>& pages);
    /// A picture is there and chosen; `area` is where it lies.
    void added(const vidette::geometry::Box& area);

  private:
    using Read = std::function<base::Result<base::WithWarnings<io::PlanImageFile>>(const base::Task&)>;
    void begin(const QString& name, const geometry::Box& shown, Read read);
    void readPages(const QString& path);
    void finish(const QString& message);

    Document& m_document;
    Selection& m_selection;
    estate::LevelId m_level;
    Job m_job;
};

} // namespace vidette::ui
