// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job.h"

#include <atomic>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kPauseMilliseconds = 150;

} // namespace

Job::Job(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_begin(); });
}

Job::~Job() {
    cancel();
    m_pool.waitForDone();
}

void Job::start(Work work) {
    cancel();
    m_task = newTask();
    m_pool.start([this, work = std::move(work), task = m_task, revision = m_revision] {
        if (task->cancelled()) return;
        Delivery delivery = work(*task);
        if (task->cancelled()) return;
        QMetaObject::invokeMethod(
            this, [this, revision, delivery = std::move(delivery)] { deliver(revision, delivery); },
            Qt::QueuedConnection);
    });
}

std::shared_ptr<base::Task> Job::newTask() {
    const auto hundredth = std::make_shared<std::atomic<int>>(-1);
    return std::make_shared<base::Task>([this, hundredth, revision = m_revision](double done) {
        const int now = static_cast<int>(done * 100);
        if (hundredth->exchange(now) == now) return;
        const auto tell = [this, revision, done] {
            if (revision == m_revision) emit progressed(done);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void Job::startSoon(std::function<void()> begin) {
    m_begin = std::move(begin);
    m_pause.start();
}

void Job::cancel() {
    m_pause.stop();
    if (m_task) m_task->cancel();
    m_task.reset();
    m_pool.clear();
    ++m_revision;
}

void Job::deliver(std::uint64_t revision, const Delivery& delivery) {
    if (revision != m_revision) return;
    m_task.reset();
    delivery();
}

} // namespace vidette::ui
