// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request.h"
#include "ui/panels/list_table.h"

#include <QSplitter>

class QStackedWidget;

/// The Backlog workspace: what is asked for, how far it is and what it waits for, as a table with filters;
/// the chosen request whole on the right; which request first, below, once it is asked.
namespace vidette::ui {

class BacklogOrder;
class ChoiceField;
class Document;
class Identity;
class LinkButton;
class RequestForm;
class RequestView;
class StrongButton;

class BacklogPage final : public QSplitter {
    Q_OBJECT

  public:
    BacklogPage(Document& document, Identity& identity, QWidget* parent);

    ListTable& table() { return *m_table; }
    RequestView& request() { return *m_view; }
    RequestForm& form() { return *m_form; }
    BacklogOrder& order() { return *m_order; }
    /// Chooses a request, whatever the filters say.
    void choose(const base::Uuid& id);

  signals:
    /// So many requests are being worked on.
    void waiting(int count);
    /// A place of the plan is to be shown.
    void placeWanted(const vidette::geometry::Box& box);
    /// The place of a new request is to be clicked on the plan.
    void pickWanted();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void buildTop(QWidget* left);
    void buildFilters(QWidget* left);
    void connectParts();
    void follow();
    void refresh();
    void fillFilters();
    void fillRows();
    bool isMeant(const estate::Request& request) const;
    TableRow rowOf(const estate::Request& request, const std::vector<const estate::Statement*>& said) const;
    void showRequest();

    Document& m_document;
    Identity& m_identity;
    Words* m_count;
    ChoiceField* m_problem;
    StrongButton* m_add;
    LinkButton* m_rank;
    ChoiceField* m_state;
    ChoiceField* m_purpose;
    ChoiceField* m_district;
    ChoiceField* m_party;
    ListTable* m_table;
    FilterField* m_filter;
    Words* m_empty;
    BacklogOrder* m_order;
    QStackedWidget* m_side;
    Words* m_none;
    RequestView* m_view;
    RequestForm* m_form;
    bool m_stale = true;
};

} // namespace vidette::ui
