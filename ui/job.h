// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>

/// Work below the window: one piece at a time, the newest request wins.
///
/// start() cancels what runs, and forgets what waits. The work runs in another thread and gets values only;
/// it returns what is to be done with its answer, which is then done in the thread of the window – unless a
/// newer start() or cancel() came meanwhile: late answers are dropped by their revision.
///
///     job.start([estate, options](const base::Task& task) -> Job::Delivery {
///         auto result = analysis::coverage(estate, options, task);
///         return [=] { show(result); };
///     });
namespace vidette::ui {

class Job final : public QObject {
    Q_OBJECT

  public:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const base::Task&)>;

    explicit Job(QObject* parent = nullptr);
    /// Cancels and waits for the thread.
    ~Job() override;

    void start(Work work);
    /// Calls `begin`, which is to start(), a moment after the last of these calls: edits seldom come alone.
    void startSoon(std::function<void()> begin);
    void cancel();
    bool running() const { return m_task != nullptr; }
    /// What startSoon() was asked for has not begun.
    bool waiting() const { return m_pause.isActive(); }

  signals:
    /// How far the running work is, 0 … 1; told in the thread of the window, at most once for each hundredth.
    void progressed(double done);

  private:
    std::shared_ptr<base::Task> newTask();
    void deliver(std::uint64_t revision, const Delivery& delivery);

    QThreadPool m_pool;
    QTimer m_pause;
    std::function<void()> m_begin;
    std::shared_ptr<base::Task> m_task;
    std::uint64_t m_revision = 0;
};

} // namespace vidette::ui
