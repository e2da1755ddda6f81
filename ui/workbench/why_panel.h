// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/explanation.h"
#include "report/decision_report.h"

#include <QVBoxLayout>
#include <QWidget>

#include <vector>

/// Why a figure is what it is: formula, numbers put in, a sentence, and below it the figures it rests on,
/// each of which can be asked in turn, down to what was given. It stands beside what was asked about; nothing
/// else stops meanwhile.
namespace vidette::ui {

class LinkButton;
class Words;

class WhyPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit WhyPanel(QWidget* parent);

    /// Opens on this figure; false when the answer has none of that name, and nothing changes.
    bool ask(const report::Decision& decision, const mcda::FigureName& name);
    /// The decision was answered anew: the same figure as it is now, or none.
    void follow(const report::Decision* decision);
    /// The figure shown; null while closed.
    const mcda::Explanation* shown() const { return isHidden() ? nullptr : &m_shown; }
    void close();

  signals:
    /// `hadKeys`: they are to go somewhere.
    void closed(bool hadKeys);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void build();
    void goDown(const mcda::FigureName& name);
    void goBack();
    bool renew();
    bool holdsKeys() const;
    void fillRests();

    report::Decision m_decision;
    std::vector<mcda::FigureName> m_way; ///< asked one after the other, the last is shown
    mcda::Explanation m_shown;
    LinkButton* m_back;
    Words* m_title;
    Words* m_figure;
    Words* m_formula;
    Words* m_putIn;
    Words* m_sentence;
    Words* m_below;
    QWidget* m_rests;
    QVBoxLayout* m_rows;
};

} // namespace vidette::ui
