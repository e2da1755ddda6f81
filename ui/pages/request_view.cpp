// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/request_view.h"

#include "analysis/request_blocks.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/request_facts.h"
#include "ui/panels/request_statements.h"
#include "ui/panels/request_steps.h"
#include "ui/panels/request_story.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/request_words.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

constexpr int kNarrow = 340;

} // namespace

RequestView::RequestView(Document& document, Identity& identity, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_identity(identity) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(kNarrow);
    build();
    connect(m_place, &QAbstractButton::clicked, this, [this] {
        const auto* request = m_document.estate().requests.find(m_id);
        if (request) emit placeWanted(boxOf(*request));
    });
    connect(m_neighbours, &RequestNeighbours::placeWanted, this, &RequestView::placeWanted);
    connect(m_neighbours, &RequestNeighbours::requestWanted, this, &RequestView::requestWanted);
}

void RequestView::build() {
    auto* page = new EdgedPage(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(4);
    m_title = titleLabel({}, page);
    m_state = new Words({}, Tone::Strong, page);
    m_facts = new Words({}, Tone::Quiet, page);
    m_place = new LinkButton(tr("Show on the plan"), page);
    m_trouble = new Words({}, Tone::Warning, page);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_state, m_facts, m_trouble})
        head->addWidget(part);
    head->addWidget(m_place, 0, Qt::AlignLeft);
    column->addLayout(head);
    m_steps = new RequestSteps(m_document, m_identity, page);
    m_statements = new RequestStatements(m_document, m_identity, page);
    m_fields = new RequestFacts(m_document, page);
    m_neighbours = new RequestNeighbours(m_document, page);
    m_story = new RequestStory(m_document, m_identity, page);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_steps, m_statements, m_story, m_fields, m_neighbours})
        column->addWidget(part);
    column->addStretch();
    setWidget(page);
}

void RequestView::show(estate::RequestId id) {
    m_id = id;
    const auto* request = m_document.estate().requests.find(id);
    if (!request) {
        m_job.cancel();
        return;
    }
    showHead(*request);
    m_statements->show(id);
    m_fields->show(id);
    m_story->show(id);
    m_neighbours->show(id);
    askRules(*request);
}

void RequestView::showHead(const estate::Request& request) {
    const auto& estate = m_document.estate();
    m_title->setText(QStringLiteral("%1  %2").arg(text(request.code), text(request.title)));
    QString state = stateLabel(estate, "request", request.state);
    if (request.stateSince) state = tr("%1 since %2").arg(state, text(base::toText(*request.stateSince)));
    if (!request.stateReason.empty()) state += QStringLiteral(" – ") + text(request.stateReason);
    m_state->say(state, request.urgent ? Tone::Warning : Tone::Strong);
    QStringList facts{codeLabel("request_kind", request.kind)};
    if (request.urgent) facts << tr("urgent");
    const QString district = districtTitle(estate, request);
    if (!district.isEmpty()) facts << district;
    const int age = ageOf(request, m_identity.day());
    if (age >= 0) facts << tr("%n days old", nullptr, static_cast<int>(age));
    const std::string wanted = wantedClass(estate, request);
    if (!wanted.empty()) facts << tr("its place asks for class %1").arg(classTitle(wanted));
    if (request.support > 0) facts << tr("%1 more ask for it").arg(request.support);
    m_facts->say(facts.join(QStringLiteral(" · ")), Tone::Quiet);
    m_place->setVisible(!boxOf(request).empty());
}

void RequestView::askRules(const estate::Request& request) {
    m_trouble->say({}, Tone::Warning);
    m_steps->show(m_id, {});
    m_job.start([this, estate = m_document.estate(), request,
                 on = m_identity.day()](const base::Task& task) -> Job::Delivery {
        const auto blocks = analysis::requestBlocks(estate, request, on, task);
        return [this, blocks] {
            if (!blocks) {
                m_trouble->say(text(base::describe(blocks.error())), Tone::Warning);
                return;
            }
            m_steps->show(m_id, *blocks);
        };
    });
}

} // namespace vidette::ui
