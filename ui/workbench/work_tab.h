// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// One part of the workbench: a page that scrolls and follows the decision shown. It works only while it is
/// seen; what changed meanwhile is shown when it is opened.
namespace vidette::ui {

class DecisionDesk;

class WorkTab : public QScrollArea {
    Q_OBJECT

  public:
    WorkTab(DecisionDesk& desk, QWidget* parent);

  protected:
    /// Shows the decision as it is now: desk().problem(), and desk().ranking().decision() once it is there.
    virtual void refresh() = 0;
    DecisionDesk& desk() const { return m_desk; }
    void showEvent(QShowEvent* event) override;

  private:
    void follow();

    DecisionDesk& m_desk;
    bool m_stale = true;
};

} // namespace vidette::ui
