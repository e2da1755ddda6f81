// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files.h"

#include "ui/document.h"
#include "ui/words.h"

#include <QFileInfo>

#include <memory>
#include <utility>

namespace vidette::ui {
namespace {

QString firstOf(const base::Warnings& warnings) {
    return warnings.empty() ? QString() : text(base::describe(warnings.front()));
}

} // namespace

Files::Files(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&m_job, &Job::progressed, this,
            [this](double done) { emit working(m_words + QLatin1Char(' ') + roughPercentText(done)); });
}

bool Files::open(const QString& path) {
    cancel();
    if (QFileInfo(path).size() <= kDirectBytes) {
        const auto opened = m_document.open(path);
        const QString words = opened ? firstOf(m_document.warnings()) : text(base::describe(opened.error()));
        if (!words.isEmpty()) emit told(words);
        return opened.has_value();
    }
    const QString name = QFileInfo(path).fileName();
    begin(tr("Opening %1 …").arg(name), [this, path](const base::Task& task) -> Job::Delivery {
        auto content = Document::read(path, task);
        if (!content) return [this, trouble = text(base::describe(content.error()))] { finish(trouble); };
        const auto shared = std::make_shared<Document::Content>(std::move(*content));
        return [this, shared] {
            const QString warning = firstOf(shared->warnings);
            m_document.adopt(std::move(*shared));
            finish(warning);
        };
    });
    return true;
}

void Files::saveAs(const QString& path) {
    cancel();
    const bool follows = path == m_document.path();
    if (follows || m_document.estate().obstacles.size() <= kDirectRows) {
        const auto saved = m_document.saveAs(path);
        if (!saved) emit told(text(base::describe(saved.error())));
        return;
    }
    const QString words = tr("Writing %1 …").arg(QFileInfo(path).fileName());
    begin(words, [this, path, estate = m_document.estate()](const base::Task& task) -> Job::Delivery {
        auto store = Document::write(estate, path, task);
        if (!store) return [this, trouble = text(base::describe(store.error()))] { finish(trouble); };
        const auto shared = std::make_shared<store::ProjectStore>(std::move(*store));
        return [this, shared, path] {
            m_document.followWith(std::move(*shared), path);
            finish({});
        };
    });
}

void Files::cancel() {
    if (!m_job.running()) return;
    m_job.cancel();
    finish({});
}

void Files::begin(const QString& words, Job::Work work) {
    m_words = words;
    emit working(words);
    m_job.start(std::move(work));
}

void Files::finish(const QString& trouble) {
    emit working({});
    if (!trouble.isEmpty()) emit told(trouble);
}

} // namespace vidette::ui
