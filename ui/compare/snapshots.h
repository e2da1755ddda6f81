// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "ui/job.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

/// Named versions of the plan. In memory they are cheap, since versions share what they have in common;
/// beside a project each is kept as a copy of its file, in the folder NAME.snapshots.
namespace vidette::ui {

class Document;

struct Snapshot {
    QString name;
    QDateTime at;
    estate::Estate estate;
};

class Snapshots final : public QObject {
    Q_OBJECT

  public:
    /// Follows the document: another project has other snapshots.
    explicit Snapshots(Document& document, QObject* parent = nullptr);

    /// The newest last.
    const std::vector<Snapshot>& all() const { return m_all; }
    /// The plan as it is now.
    void take(const QString& name);
    bool keeping() const { return m_keep.running(); }

  signals:
    void changed();
    void told(const QString& words);

  private:
    QString folder() const;
    void readKept();

    Document& m_document;
    std::vector<Snapshot> m_all;
    Job m_keep;
    Job m_read;
};

} // namespace vidette::ui
