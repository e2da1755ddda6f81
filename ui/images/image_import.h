// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "io/plan_image_file.h"
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

    /// Whether it is a picture by the ending of its name.
    static bool takes(const QString& path);
    /// For a dialog that asks for a file: "*.png *.jpg …".
    static QString endings();
    /// `shown` is the part of the plan that is in view; it lies under this level, null = under every one.
    void add(const QString& path, const geometry::Box& shown, estate::LevelId level);
    /// Gives up what is under way; nothing is added.
    void cancel();
    bool running() const { return m_job.running(); }

  signals:
    /// What is being done; empty when it is over.
    void working(const QString& words);
    void told(const QString& message);
    /// A picture is there and chosen; `area` is where it lies.
    void added(const vidette::geometry::Box& area);

  private:
    using Read = std::function<base::Result<base::WithWarnings<io::PlanImageFile>>(const base::Task&)>;
    void begin(const QString& name, const geometry::Box& shown, estate::LevelId level, Read read);
    void finish(const QString& message);

    Document& m_document;
    Selection& m_selection;
    Job m_job;
};

} // namespace vidette::ui
