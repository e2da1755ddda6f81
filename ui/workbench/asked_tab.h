// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/explanation.h"
#include "report/decision_report.h"
#include "ui/workbench/work_tab.h"

#include <QPointer>

#include <optional>
#include <string>

/// A part whose figures can be asked why: the working opens beside the page, in a narrow window below it, and
/// nothing of the page is covered. When it is closed the keys go back to where they were.
namespace vidette::ui {

class WhyPanel;

class AskedTab : public WorkTab {
    Q_OBJECT

  public:
    AskedTab(DecisionDesk& desk, QWidget* parent);

    WhyPanel& why() const { return *m_why; }

  protected:
    /// Opens on a figure of the answer in force.
    void ask(const mcda::FigureName& name);
    /// The same of another answer; the status line says it when that has no such figure.
    void ask(const report::Decision& decision, const mcda::FigureName& name);
    /// The border nearer to the weight of a criterion, from which on another wins; nothing where none wins.
    static std::optional<mcda::FigureName> turnOf(const mcda::Ranking& ranking, const std::string& criterion);
    void resizeEvent(QResizeEvent* event) override;

  private:
    void placeWhy();

    WhyPanel* m_why;
    QPointer<QWidget> m_asker; ///< had the keys before the working opened
};

} // namespace vidette::ui
