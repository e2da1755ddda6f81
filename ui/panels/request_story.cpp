// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_story.h"

#include "estate/record_edits.h"
#include "estate/request_edits.h"
#include "estate/request_facts.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/late_choice.h"
#include "ui/panels/row_list.h"
#include "ui/request_words.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <algorithm>

namespace vidette::ui {
namespace {

QString decisionWords(const estate::Decision& row) {
    QString words = RequestStory::tr("%1  Decision %2: %3")
                        .arg(row.on ? text(base::toText(*row.on)) : QString(), text(row.code),
                             codeLabel("decision", row.result));
    if (!row.by.empty()) words += RequestStory::tr(" by %1").arg(text(row.by));
    if (row.againstAdvice) words += RequestStory::tr(", against the advice");
    if (row.overridesDpo) words += RequestStory::tr(", overrides the data protection officer");
    if (!row.reason.empty()) words += QStringLiteral(" – ") + text(row.reason);
    return words;
}

} // namespace

RequestStory::RequestStory(Document& document, Identity& identity, QWidget* parent)
    : Section(tr("What happened"), parent), m_document(document), m_identity(identity),
      m_owed(new RowList(this)), m_steps(new QVBoxLayout) {
    content().addWidget(m_owed);
    m_steps->setSpacing(6);
    content().addLayout(m_steps);
    connect(m_owed, &RowList::clicked, this, [this](std::size_t row) { meet(m_kinds.at(row)); });
}

void RequestStory::show(estate::RequestId id) {
    m_id = id;
    showOwed();
    showSteps();
}

void RequestStory::showOwed() {
    std::vector<const estate::Obligation*> owed;
    for (const auto& row : m_document.estate().obligations)
        if (row.request == m_id && !row.closedOn) owed.push_back(&row);
    m_kinds.clear();
    m_owed->setCount(owed.size());
    for (std::size_t i = 0; i < owed.size(); ++i) {
        m_kinds.push_back(owed[i]->kind);
        QString words = tr("Owed: %1").arg(codeLabel("obligation", owed[i]->kind));
        if (owed[i]->dueOn) words += tr(", due %1").arg(text(base::toText(*owed[i]->dueOn)));
        m_owed->row(i).show(words, tr("Mark as done"), Tone::Strong);
        m_owed->row(i).setToolTip(words);
    }
}

void RequestStory::showSteps() {
    const auto& estate = m_document.estate();
    QStringList lines;
    for (const auto* row :
         estate::stepsInOrder(estate, [&](const auto& one) { return one.request == m_id; })) {
        QString line = tr("%1  %2 → %3")
                           .arg(text(base::toText(row->on)), stateLabel(estate, "request", row->from),
                                stateLabel(estate, "request", row->to));
        if (!row->by.empty()) line += tr(" by %1").arg(text(row->by));
        if (!row->note.empty()) line += QStringLiteral(" – ") + text(row->note);
        lines << line;
    }
    for (const auto& row : estate.decisions)
        if (row.request == m_id) lines << decisionWords(row);
    lines.sort(); // each begins with its day
    while (static_cast<qsizetype>(m_lines.size()) < lines.size()) {
        m_lines.push_back(new Words({}, Tone::Plain, this));
        m_steps->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->say(lines.value(static_cast<qsizetype>(i)), Tone::Plain);
    setRemark(lines.isEmpty() ? tr("nothing yet")
                              : tr("%n entries", nullptr, static_cast<int>(lines.size())));
}

void RequestStory::meet(const std::string& kind) {
    const auto* request = m_document.estate().requests.find(m_id);
    if (!request) return;
    m_document.commit(estate::meetObligation(m_document.estate(), m_id, kind, {}, m_identity.act()),
                      tr("Meet obligation of request %1").arg(text(request->code)));
}

RequestNeighbours::RequestNeighbours(Document& document, QWidget* parent)
    : Section(tr("Cameras and neighbours"), parent), m_document(document),
      m_applicant(new Words({}, Tone::Plain, this)), m_cameras(new RowList(this)),
      m_camera(new LateChoice(
          tr("Camera it asks for"), [this](ChoiceField&) { fillCameras(); }, this)),
      m_similarWords(new Words({}, Tone::Quiet, this)), m_similar(new RowList(this)) {
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_applicant, m_cameras, m_camera, m_similarWords, m_similar})
        content().addWidget(part);
    connect(m_cameras, &RowList::clicked, this, [this](std::size_t row) {
        const auto* camera = m_document.estate().cameras.find(m_cameraIds.at(row));
        if (!camera) return;
        geometry::Box box;
        box.include(camera->at);
        emit placeWanted(box);
    });
    connect(m_similar, &RowList::clicked, this,
            [this](std::size_t row) { emit requestWanted(m_similarIds.at(row).uuid); });
    connect(m_camera, &QComboBox::activated, this, &RequestNeighbours::addCamera);
}

void RequestNeighbours::show(estate::RequestId id) {
    m_id = id;
    const auto& estate = m_document.estate();
    const auto* request = estate.requests.find(id);
    if (!request) return;
    const auto* applicant = estate.personalTexts.find(request->applicant);
    const QString name = !applicant            ? QString()
                         : applicant->erasedOn ? tr("erased %1").arg(text(base::toText(*applicant->erasedOn)))
                                               : text(applicant->text);
    m_applicant->say(name.isEmpty() ? QString() : tr("Applicant: %1").arg(name), Tone::Plain);
    showCameras();
    showSimilar();
}

void RequestNeighbours::showCameras() {
    const auto& estate = m_document.estate();
    m_cameraIds.clear();
    for (const auto& row : estate.requestCameras)
        if (row.request == m_id) m_cameraIds.push_back(row.camera);
    m_cameras->setCount(m_cameraIds.size());
    for (std::size_t i = 0; i < m_cameraIds.size(); ++i) {
        const auto* camera = estate.cameras.find(m_cameraIds[i]);
        m_cameras->row(i).show(tr("Camera %1").arg(camera ? text(camera->code) : QString()),
                               tr("Show on the plan"), Tone::Strong);
    }
    const auto* request = estate.requests.find(m_id);
    m_camera->setVisible(request && estate::isOpen("request", request->state));
    m_camera->clear();
    m_camera->addItem(isGoing() ? tr("Add a camera that is to go …") : tr("Add a proposed camera …"),
                      QString());
}

bool RequestNeighbours::isGoing() const {
    const auto* request = m_document.estate().requests.find(m_id);
    return request && request->kind == "decommission";
}

void RequestNeighbours::fillCameras() {
    if (m_camera->count() > 1) return;
    const auto& estate = m_document.estate();
    const auto wanted = isGoing() ? estate::CameraStatus::InOperation : estate::CameraStatus::Proposed;
    QStringList codes;
    for (const auto& camera : estate.cameras) {
        const bool isThere =
            std::find(m_cameraIds.begin(), m_cameraIds.end(), camera.id) != m_cameraIds.end();
        if (camera.status == wanted && !isThere) codes << text(camera.code);
    }
    codes.sort();
    for (const QString& code : codes) m_camera->addItem(code, code);
}

void RequestNeighbours::addCamera(int index) {
    const auto& estate = m_document.estate();
    const auto* camera = estate::rowNamed(estate.cameras, utf8(m_camera->itemData(index).toString()));
    const auto* request = estate.requests.find(m_id);
    if (!camera || !request) return;
    m_document.commit(
        estate::putRecord(estate, estate::RequestCamera{estate::RequestCameraId::fresh(), m_id, camera->id}),
        tr("Request %1 asks for camera %2").arg(text(request->code), text(camera->code)));
}

void RequestNeighbours::showSimilar() {
    const auto& estate = m_document.estate();
    const auto rows = estate::similarRequests(estate, *estate.requests.find(m_id));
    m_similarIds.clear();
    m_similar->setCount(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto* other = estate.requests.find(rows[i].id);
        m_similarIds.push_back(rows[i].id);
        m_similar->row(i).show(QStringLiteral("%1  %2").arg(text(other->code), text(other->title)),
                               tr("%1 away").arg(lengthText(rows[i].distance)), Tone::Plain);
    }
    m_similarWords->say(rows.empty() ? tr("No similar request within %1 m").arg(estate::kSimilarWithin)
                                     : tr("Similar requests, of the same purpose and near"),
                        Tone::Quiet);
}

} // namespace vidette::ui
