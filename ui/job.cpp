// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job.h"

#include <utility>

namespace vidette::ui {

Job::Job(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

Job::~Job() {
    cancel();
    m_pool.waitForDone();
}

void Job::start(Work work) {
    cancel();
    m_task = std::make_shared<base::Task>();
    m_pool.start([this, work = std::move(work), task = m_task, revision = m_revision] {
        if (task->cancelled()) return;
        Delivery delivery = work(*task);
        if (task->cancelled()) return;
        QMetaObject::invokeMethod(
            this, [this, revision, delivery = std::move(delivery)] { deliver(revision, delivery); },
            Qt::QueuedConnection);
    });
}

void Job::cancel() {
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
