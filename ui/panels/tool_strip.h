// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool_settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

/// The line above the plan: what the active tool is set to (thickness, height, kind), and what catches.
namespace vidette::ui {

class ToolStrip final : public QWidget {
    Q_OBJECT

  public:
    ToolStrip(ToolSettings& settings, QWidget* parent);

    /// The fields of this tool ("wall"), under its name.
    void showTool(const QString& tool);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addField(const ToolField& field);
    void addSnapButton();
    void refresh();

    ToolSettings& m_settings;
    QHBoxLayout* m_row;
    QLabel* m_title;
    QWidget* m_fields = nullptr;
    QList<QAction*> m_kinds;
};

} // namespace vidette::ui
