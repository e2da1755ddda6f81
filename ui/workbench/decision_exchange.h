// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/decision_csv.h"
#include "ui/job.h"

#include <QObject>
#include <QString>
#include <QStringList>

/// Decisions from files and into files, below the window. What a format does not carry is told.
namespace vidette::ui {

class DecisionDesk;

class DecisionExchange final : public QObject {
    Q_OBJECT

  public:
    static constexpr qint64 kLargest = 64 << 20; ///< bytes; larger files are refused

    explicit DecisionExchange(DecisionDesk& desk, QObject* parent = nullptr);

    /// Reads a decision file and adds it to the project; opened() when it is there.
    void open(const QString& path);
    /// Writes the decision shown; the ending of `path` says as what (io/decision_files.h). Where there is no
    /// answer only our own .json can be written.
    void save(const QString& path, const io::CsvStyle& style = {});
    void cancel();
    bool isRunning() const { return m_job.running(); }

  signals:
    /// What is being done: "Reading kits.xml …"; "" when it is over.
    void working(const QString& words);
    /// What came of it, and then, in a line each, what was lost or assumed. `failed`: nothing came of it.
    void said(const QString& words, const QStringList& losses, bool failed);
    void opened();

  private:
    void finish(const QString& words, const QStringList& losses, bool failed);

    DecisionDesk& m_desk;
    Job m_job;
};

} // namespace vidette::ui
