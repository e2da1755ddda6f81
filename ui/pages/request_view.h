// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request.h"
#include "geometry/polygon.h"
#include "ui/job.h"

#include <QScrollArea>

class QLabel;

/// One request, whole: where it stands, where it may go next, what everybody says, its fields, what happened.
/// What the rules of the plan say against its steps is asked below the window, anew after each edit.
namespace vidette::ui {

class Document;
class Identity;
class LinkButton;
class RequestFacts;
class RequestNeighbours;
class RequestStatements;
class RequestSteps;
class RequestStory;
class Words;

class RequestView final : public QScrollArea {
    Q_OBJECT

  public:
    RequestView(Document& document, Identity& identity, QWidget* parent);

    /// Shows a request as it is now; null = none.
    void show(estate::RequestId id);
    estate::RequestId shown() const { return m_id; }
    RequestSteps& steps() { return *m_steps; }
    RequestStatements& statements() { return *m_statements; }
    RequestNeighbours& neighbours() { return *m_neighbours; }

  signals:
    void placeWanted(const vidette::geometry::Box& box);
    void requestWanted(const vidette::base::Uuid& id);

  private:
    void build();
    void showHead(const estate::Request& request);
    void askRules(const estate::Request& request);

    Document& m_document;
    Identity& m_identity;
    estate::RequestId m_id;
    QLabel* m_title;
    Words* m_state;
    Words* m_facts;
    LinkButton* m_place;
    Words* m_trouble;
    RequestSteps* m_steps;
    RequestStatements* m_statements;
    RequestFacts* m_fields;
    RequestStory* m_story;
    RequestNeighbours* m_neighbours;
    Job m_job;
};

} // namespace vidette::ui
