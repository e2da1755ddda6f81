// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group.h"
#include "mcda/group_decision.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

/// What the group says: mean judgments and mean priorities side by side, how far its members agree and where
/// they do not, and what may be done with it: the protocol, and taking it as the decision.
namespace vidette::ui {

class ChoiceField;
class ConsensusPlot;
class FigureTable;
class GroupDesk;
class LinkButton;
class StrongButton;
class TextField;
class Words;

class GroupResults final : public QWidget {
    Q_OBJECT

  public:
    GroupResults(GroupDesk& desk, QWidget* parent);
    /// Shows the result, or nothing while there is none.
    void refresh();
    /// Writes the protocol, as .html or .csv by its ending.
    bool writeProtocol(const QString& path);
    ConsensusPlot& plot() { return *m_plot; }

  signals:
    void taken(vidette::mcda::GroupWay way);

  private:
    void build();
    void placeSides(std::size_t members);
    void buildActions(QVBoxLayout& column);
    void fillPlaces();
    void showPlace();
    void showNode(const mcda::NodeResult& node);
    void showRanking();
    void showAgreement(const mcda::Agreement* agreement);
    void showAlarms();
    void askProtocol();
    mcda::GroupWay way() const;

    GroupDesk& m_desk;
    Words* m_head;
    Words* m_compared; ///< both averages, in words
    Words* m_warning;
    ChoiceField* m_place;
    FigureTable* m_averages;
    FigureTable* m_experts;
    Words* m_consensus;
    Words* m_agreement;
    ConsensusPlot* m_plot;
    QLabel* m_plotTitle;
    QScrollArea* m_plotRoom; ///< a large group is wider than the page
    QLabel* m_distancesTitle;
    QGridLayout* m_sides;
    FigureTable* m_distances;
    FigureTable* m_spreads;
    FigureTable* m_reasons;
    TextField* m_decision;
    LinkButton* m_protocol;
    ChoiceField* m_way;
    StrongButton* m_take;
};

} // namespace vidette::ui
