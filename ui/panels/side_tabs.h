// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

/// The right side of the plan, where panels that do not fit below each other are tabs. Which one was open is
/// kept for the next start.
namespace vidette::ui {

class SideTabs final : public QWidget {
    Q_OBJECT

  public:
    explicit SideTabs(QWidget* parent);
    /// `id` is what is kept: "answers", "history".
    void add(const QString& id, const QString& name, QWidget* panel);
    /// Opens what was open last.
    void restore();
    void open(const QString& id);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QTabBar* m_tabs;
    QStackedWidget* m_panels;
};

} // namespace vidette::ui
