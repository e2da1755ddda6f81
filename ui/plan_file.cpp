// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_file.h"

#include "estate/project_edits.h"
#include "io/decision_json.h"
#include "io/plan_geojson.h"
#include "ui/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace vidette::ui {
namespace {

base::Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    return base::failure("not_read", utf8(QFileInfo(path).fileName()), utf8(file.errorString()));
}

base::Result<estate::Estate> withDecision(const estate::Estate& estate, const QString& path,
                                          base::Warnings& warnings) {
    const std::string name = utf8(QFileInfo(path).fileName());
    const auto content = contentOf(path);
    if (!content) return base::failure(content.error());
    auto problem = io::readProblem(content->toStdString(), name);
    if (!problem) return base::failure(problem.error());
    warnings.insert(warnings.end(), problem->warnings.begin(), problem->warnings.end());
    const std::string code = utf8(QFileInfo(path).completeBaseName());
    return estate::addProblem(estate, {estate::ProblemId::named(code), code, std::move(problem->value)});
}

} // namespace

base::Result<base::WithWarnings<estate::Estate>> readPlanFile(const QString& path, const base::Task& task) {
    const auto content = contentOf(path);
    if (!content) return base::failure(content.error());
    auto plan = io::readPlan({content->constData(), static_cast<std::size_t>(content->size())},
                             utf8(QFileInfo(path).fileName()), {}, task);
    if (!plan) return plan;
    // Parsing a city a second time would take longer than reading it.
    if (!content->contains("\"decisions\"")) return plan;
    const QJsonArray decisions = QJsonDocument::fromJson(*content)
                                     .object()
                                     .value(QLatin1String("vidette"))
                                     .toObject()
                                     .value(QLatin1String("decisions"))
                                     .toArray();
    const QDir folder = QFileInfo(path).dir();
    for (const auto& decision : decisions) {
        auto next = withDecision(plan->value, folder.filePath(decision.toString()), plan->warnings);
        if (next) {
            plan->value = std::move(*next);
        } else {
            plan->warnings.push_back({next.error().code, next.error().where, next.error().message});
        }
    }
    return plan;
}

} // namespace vidette::ui
