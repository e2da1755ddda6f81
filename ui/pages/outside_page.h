// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hit_goal.h"
#include "ui/outside_words.h"
#include "ui/panels/list_table.h"
#include "ui/panels/section.h"

/// What other programs changed in the project (QGIS, plain SQL): each object with its values as they were and
/// as they are, to be kept or taken back, one by one or all. Both are what `vidette audit … outside` does.
namespace vidette::ui {

class Document;
class Identity;
class LinkButton;
class StrongButton;
class TextField;

class OutsidePage final : public QWidget {
    Q_OBJECT

  public:
    OutsidePage(Document& document, Identity& identity, QWidget* parent);
    ListTable& table() { return *m_table; }

  signals:
    void goalWanted(const vidette::ui::HitGoal& goal);

  private:
    enum class Decision { Keep, TakeBack };

    void build();
    QWidget* buildPanel();
    QWidget* buildWho();
    void connectParts();
    void refresh();
    void showWho();
    void showChosen();
    void showValues(const OutsideChange& change);
    std::string who() const;
    const OutsideChange* chosen() const;
    void decide(Decision decision, const std::vector<std::string>& rows);

    Document& m_document;
    Identity& m_identity;
    std::vector<OutsideChange> m_changes;
    BigFigure* m_count;
    ListTable* m_table;
    FilterField* m_filter;
    Words* m_trouble;
    Words* m_who;
    TextField* m_login;
    LinkButton* m_keepAll;
    LinkButton* m_takeBackAll;
    Section* m_what;
    Words* m_when;
    QWidget* m_values = nullptr; ///< the fields of the chosen object; made anew for each
    LinkButton* m_go;
    StrongButton* m_keep;
    StrongButton* m_takeBack;
    Words* m_nothing;
};

} // namespace vidette::ui
