// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/what_if_page.h"

#include "analysis/coverage_totals.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/what_if_model.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kNothing = 1e-9;

QString sumTitle(const analysis::SumChange& change) {
    switch (change.sum) {
    case analysis::Sum::Cameras:
        return WhatIfPage::tr("Cameras that see");
    case analysis::Sum::CoveredFraction:
        return WhatIfPage::tr("Share seen");
    case analysis::Sum::CoveredArea:
        return WhatIfPage::tr("Seen");
    case analysis::Sum::BlindArea:
        return WhatIfPage::tr("Blind");
    case analysis::Sum::SeenTwice:
        return WhatIfPage::tr("Seen twice or more");
    case analysis::Sum::ClassArea:
        return WhatIfPage::tr("Seen, at least: %1").arg(classTitle(change.name));
    case analysis::Sum::BlindStreets:
        return WhatIfPage::tr("Blind along streets");
    case analysis::Sum::SeenDemand:
        return WhatIfPage::tr("Incidents seen");
    case analysis::Sum::Facades:
        return WhatIfPage::tr("Windows looked into");
    case analysis::Sum::District:
        return WhatIfPage::tr("Seen in %1").arg(text(change.name));
    }
    return {};
}

QString figureText(analysis::Sum sum, double value) {
    switch (sum) {
    case analysis::Sum::Cameras:
    case analysis::Sum::SeenDemand:
        return number(value, 0);
    case analysis::Sum::CoveredFraction:
        return exactPercentText(value);
    case analysis::Sum::BlindStreets:
    case analysis::Sum::Facades:
        return lengthText(value);
    default:
        return areaText(value);
    }
}

QString differenceText(analysis::Sum sum, double value) {
    if (std::abs(value) < kNothing) return QStringLiteral("–");
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("−")) + figureText(sum, std::abs(value));
}

QString deviceTitle(estate::DeviceKind kind) {
    switch (kind) {
    case estate::DeviceKind::Switch:
        return WhatIfPage::tr("Switch %1");
    case estate::DeviceKind::Server:
        return WhatIfPage::tr("Server %1");
    case estate::DeviceKind::Recorder:
        return WhatIfPage::tr("Recorder %1");
    case estate::DeviceKind::Power:
        return WhatIfPage::tr("Power %1");
    case estate::DeviceKind::Link:
        return WhatIfPage::tr("Link %1");
    }
    return QStringLiteral("%1");
}

bool isProposed(const estate::Camera& camera) {
    return camera.status == estate::CameraStatus::Proposed;
}

} // namespace

FigureRow changeRow(const analysis::SumChange& change) {
    const auto shown = [&](const std::optional<double>& value) {
        return value ? figureText(change.sum, *value) : QStringLiteral("–");
    };
    const auto difference = change.difference();
    const QString title = sumTitle(change);
    return {title,
            {change.before.value_or(-1), change.after.value_or(-1), difference.value_or(0)},
            {shown(change.before), shown(change.after),
             difference ? differenceText(change.sum, *difference) : QStringLiteral("–")},
            Tone::Plain,
            title};
}

QString failureTitle(const estate::Estate& estate, const analysis::FailureImpact& failure) {
    if (!failure.isDevice) return WhatIfPage::tr("Camera %1").arg(text(failure.code));
    const auto* device = estate.devices.find(estate::DeviceId{failure.id});
    return (device ? deviceTitle(device->kind) : QStringLiteral("%1")).arg(text(failure.code));
}

WhatIfPage::WhatIfPage(Document& document, WhatIfModel& model, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(model), m_listWords(new Words({}, Tone::Quiet, this)),
      m_list(
          new FigureTable(tr("What failures cost"), {tr("Fails"), tr("Cameras"), tr("Becomes blind")}, this)),
      m_build(new LinkButton(tr("What if all proposed cameras are built?"), this)),
      m_question(new Words({}, Tone::Bold, this)), m_answerWords(new Words({}, Tone::Quiet, this)),
      m_answer(new FigureTable(tr("Before and after"),
                               {tr("Figure"), tr("Before"), tr("After"), tr("Difference")}, this)),
      m_back(new LinkButton(tr("Back to the plan as it is"), this)) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    auto* list = new QWidget(this);
    auto* answer = new QWidget(this);
    columns->addWidget(list, 4);
    columns->addWidget(answer, 5);
    buildList(list);
    buildAnswer(answer);
    connect(m_list, &FigureTable::chosen, this, &WhatIfPage::askFailure);
    connect(m_build, &QAbstractButton::clicked, this, &WhatIfPage::askBuilding);
    connect(m_back, &QAbstractButton::clicked, &m_model, &WhatIfModel::clear);
    connect(&m_model, &WhatIfModel::changed, this, &WhatIfPage::refresh);
}

void WhatIfPage::buildList(QWidget* list) {
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_listWords);
    column->addWidget(m_list, 1);
    column->addWidget(m_build);
    column->addStretch();
    m_list->fill();
}

void WhatIfPage::buildAnswer(QWidget* answer) {
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* title = new QHBoxLayout;
    title->addWidget(m_question, 1);
    title->addWidget(m_back);
    column->addLayout(title);
    column->addWidget(m_answerWords);
    column->addWidget(m_answer, 1);
    column->addStretch();
    m_answer->fill();
}

void WhatIfPage::refresh() {
    if (!isVisible()) return;
    m_model.rank();
    showFailures();
    showAnswer();
}

void WhatIfPage::showFailures() {
    const auto* failures = m_model.failures();
    std::vector<FigureRow> rows;
    for (const auto& failure : failures ? *failures : std::vector<analysis::FailureImpact>{}) {
        const QString title = failureTitle(m_document.estate(), failure);
        const auto cameras = static_cast<double>(failure.cameras.size());
        rows.push_back({title,
                        {cameras, failure.blindArea},
                        {number(cameras, 0), areaText(failure.blindArea)},
                        Tone::Plain,
                        title + QLatin1Char('\n') + tr("Show what would change")});
    }
    const auto& cameras = m_document.estate().cameras;
    const auto proposed = std::count_if(cameras.begin(), cameras.end(), isProposed);
    QString words = tr("What nothing else would see. A click shows all that changes.");
    if (!failures) words = m_model.ranking() ? tr("Comparing failures …") : m_model.trouble();
    if (failures && rows.empty()) words = tr("No camera stands on this plan yet. Hang one with C.");
    m_listWords->say(words, Tone::Quiet);
    m_list->setVisible(!rows.empty());
    m_list->show(std::move(rows));
    m_build->setVisible(proposed > 0);
    m_build->say(tr("What if all %n proposed cameras are built?", nullptr, static_cast<int>(proposed)));
}

void WhatIfPage::showAnswer() {
    const auto shapes = m_model.answer();
    const auto* answer = shapes ? &shapes->simulation : nullptr;
    const QString question = m_model.question();
    m_question->say(question.isEmpty() ? QString() : tr("What if %1?").arg(question), Tone::Bold);
    m_back->setVisible(!question.isEmpty());
    QString words = m_model.running() ? tr("Counting before and after …") : m_model.trouble();
    if (question.isEmpty() && words.isEmpty())
        words = tr("Choose what fails on the left, or “What if …” in the menu of a camera on the plan.");
    if (answer && !answer->lost.empty())
        words = tr("%n cameras see no longer: %1", nullptr, static_cast<int>(answer->lost.size()))
                    .arg(codesText(answer->lost));
    if (answer && !answer->gained.empty())
        words = tr("%n cameras more see: %1", nullptr, static_cast<int>(answer->gained.size()))
                    .arg(codesText(answer->gained));
    m_answerWords->say(words, Tone::Quiet);
    std::vector<FigureRow> rows;
    if (answer) {
        for (const auto& change : analysis::sumChanges(*answer)) rows.push_back(changeRow(change));
    }
    m_answer->setVisible(!rows.empty());
    m_answer->show(std::move(rows));
}

void WhatIfPage::askFailure(std::size_t row) {
    const auto* failures = m_model.failures();
    if (!failures || row >= failures->size()) return;
    const auto failure = (*failures)[row];
    geometry::Box around;
    for (const auto id : failure.cameras) {
        if (const auto* camera = m_document.estate().cameras.find(id)) around.include(camera->at);
    }
    analysis::Scenario scenario;
    scenario.fail = {failure.code};
    m_model.ask(scenario, tr("%1 fails").arg(failureTitle(m_document.estate(), failure)));
    if (!around.empty()) emit jumpWanted(around.grown(60));
}

void WhatIfPage::askBuilding() {
    analysis::Scenario scenario;
    scenario.build = true;
    m_model.ask(scenario, tr("all proposed cameras are built"));
}

} // namespace vidette::ui
