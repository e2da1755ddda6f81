// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/decision_exchange.h"

#include "io/decision_files.h"
#include "ui/ranking_model.h"
#include "ui/whole_file.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <optional>
#include <utility>

namespace vidette::ui {
namespace {

using Read = base::Result<base::WithWarnings<mcda::Problem>>;

QStringList linesOf(const base::Warnings& warnings) {
    QStringList lines;
    for (const auto& warning : warnings) {
        const QString line = text(base::describe(warning));
        if (!lines.contains(line)) lines << line;
    }
    return lines;
}

Read readFile(const QString& path, const QString& cannot) {
    QFile file(path);
    const std::string name = utf8(QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly) || file.size() > DecisionExchange::kLargest)
        return base::failure("not_read", name, utf8(cannot));
    return io::readDecision(file.readAll().toStdString(), name);
}

/// A code for the project: "decision-fuller" of decision-fuller.json.
std::string codeOf(const QString& path) {
    const QString name = QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0).simplified();
    return name.isEmpty() ? "decision" : utf8(QString(name).replace(QLatin1Char(' '), QLatin1Char('-')));
}

} // namespace

DecisionExchange::DecisionExchange(DecisionDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void DecisionExchange::finish(const QString& words, const QStringList& losses, bool failed) {
    emit working({});
    emit said(words, losses, failed);
}

void DecisionExchange::open(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    emit working(tr("Reading %1 …").arg(name));
    const QString cannot = tr("It could not be read, or is larger than %1 MB.").arg(kLargest >> 20);
    m_job.start([this, path, name, cannot](const base::Task&) -> Job::Delivery {
        auto read = readFile(path, cannot);
        if (!read) return [this, trouble = text(base::describe(read.error()))] { finish(trouble, {}, true); };
        const auto found = std::make_shared<base::WithWarnings<mcda::Problem>>(std::move(*read));
        return [this, path, name, found] {
            mcda::Problem problem = std::move(found->value);
            if (problem.title.empty()) problem.title = utf8(QFileInfo(path).completeBaseName());
            problem.plan.clear(); // the plan is that of the project
            const int alternatives = static_cast<int>(problem.alternatives.size());
            const bool added = m_desk.add(std::move(problem), codeOf(path), tr("Open %1").arg(name));
            if (!added) return finish(tr("%1 was not taken into the project.").arg(name), {}, true);
            finish(tr("%1 was read: %n alternatives.", nullptr, alternatives).arg(name),
                   linesOf(found->warnings), false);
            emit opened();
        };
    });
}

void DecisionExchange::save(const QString& path, const io::CsvStyle& style) {
    const auto* problem = m_desk.problem();
    if (!problem) return;
    const QString name = QFileInfo(path).fileName();
    const bool isOurs = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) &&
                        !path.endsWith(QStringLiteral(".ahp.json"), Qt::CaseInsensitive);
    const auto* decision = m_desk.ranking().decision();
    if (!decision && !isOurs)
        return finish(
            tr("There is no answer, and so no weights to write. As .json the decision can be written all "
               "the same."),
            {}, true);
    emit working(tr("Writing %1 …").arg(name));
    const mcda::Problem written = isOurs ? *problem : decision->problem;
    const mcda::Ranking ranking = decision ? decision->ranking : mcda::Ranking{};
    m_job.start([=, this](const base::Task&) -> Job::Delivery {
        const auto content = io::writtenDecision(written, ranking, style, utf8(path));
        if (!content)
            return [this, trouble = text(base::describe(content.error()))] { finish(trouble, {}, true); };
        const QString trouble = writeWhole(path, content->value);
        return [this, trouble, name, losses = linesOf(content->warnings)] {
            finish(trouble.isEmpty() ? tr("%1 was written.").arg(name) : trouble, losses, !trouble.isEmpty());
        };
    });
}

void DecisionExchange::cancel() {
    if (!m_job.running()) return;
    m_job.cancel();
    finish(tr("Given up."), {}, false);
}

} // namespace vidette::ui
