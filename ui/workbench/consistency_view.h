// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/completions.h"
#include "mcda/explanation.h"
#include "mcda/judging_report.h"
#include "ui/panels/rows.h"
#include "ui/workbench/judging_look.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QVBoxLayout;

/// How far the judgments of one node agree with each other, and what would make them agree better. Nothing
/// is changed by itself: each judgment is accepted one by one, with the CR it would give beside it.
namespace vidette::ui {

class ChoiceField;
class LinkButton;
class TextField;

class ConsistencyView final : public QWidget {
    Q_OBJECT

  public:
    /// Cells of the table, by items: {row, column}.
    using Cells = std::vector<std::array<std::string, 2>>;

    explicit ConsistencyView(QWidget* parent);

    void show(const mcda::Problem& problem, const mcda::NodeReport& report,
              const std::optional<mcda::Completions>& completions, GapFilling filling);

    /// The keys go to the choice how gaps are filled.
    void focusFilling();

  signals:
    void asked(const mcda::FigureName& name);
    /// These cells are spoken of; empty = none any more.
    void pointedAt(const Cells& cells);
    void accepted(const std::string& row, const std::string& column, const std::string& ratio);
    void goTo(const std::string& row, const std::string& column);
    void fillingChosen(vidette::ui::GapFilling filling);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void clear();
    void addWords(const QString& words, Tone tone, const QString& tip = {});
    void addHeading(const QString& words);
    /// A row that points at cells while the mouse or the keys are on it.
    void addPointer(const QString& words, const QString& figure, Tone tone, const Cells& cells,
                    const QString& tip);
    void addUnlinked(const mcda::NodeReport& report);
    void addSoFar(const mcda::FullerSoFar& soFar, std::size_t pairs);
    void addIndices(const mcda::NodeReport& report);
    void addRatio(const mcda::SaatyTable& table, const std::optional<double>& bound);
    void addTriad(const mcda::SaatyTable& table);
    void addContradictions(const mcda::NodeReport& report);
    void addHints(const mcda::SaatyTable& table);
    /// One ratio that could stand in the place of another, and the CR it would give.
    struct Offer {
        std::string ratio;
        double cr = 0;
    };
    std::vector<Offer> offersFor(const mcda::SaatyTable& table, const mcda::RepairHint& hint) const;
    void addHint(const mcda::RepairHint& hint, const std::vector<Offer>& offers);
    void addGaps(const mcda::Completions& completions, GapFilling filling);
    void addProof(const mcda::SaatyTable& table);
    void checkPrinted();

    QVBoxLayout* m_column;
    QPointer<ChoiceField> m_filling;
    QWidget* m_printedPart;
    TextField* m_printed;
    Words* m_verdict;
    std::vector<std::pair<QObject*, Cells>> m_pointers;
    mcda::SaatyRule m_rule;
    mcda::NodeReport m_report;
};

} // namespace vidette::ui
