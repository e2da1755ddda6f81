// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QObject>
#include <QString>

/// Opens and saves the document. Small files are there when the call returns; large ones are read and written
/// below the window, which goes on working with what it has until they are ready.
namespace vidette::ui {

class Document;

class Files final : public QObject {
    Q_OBJECT

  public:
    static constexpr qint64 kDirectBytes = 400'000;   ///< files up to this size are read at once
    static constexpr std::size_t kDirectRows = 1'000; ///< plans of so many obstacles are written at once

    explicit Files(Document& document, QObject* parent = nullptr);

    /// False, told() says why, when a small file cannot be opened; of a large one told() says it later.
    bool open(const QString& path);
    /// A new project file that follows the document from now on.
    void saveAs(const QString& path);
    /// Gives up what is under way; the document stays as it is.
    void cancel();
    bool running() const { return m_job.running(); }

  signals:
    /// What is being done and how far: "Opening city.geojson … 40 %"; empty when it is over.
    void working(const QString& words);
    void told(const QString& message);

  private:
    void begin(const QString& words, Job::Work work);
    void finish(const QString& trouble);

    Document& m_document;
    QString m_words;
    Job m_job;
};

} // namespace vidette::ui
