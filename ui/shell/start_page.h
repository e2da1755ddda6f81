// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

/// What the window shows when no file is named: plans of last time with their pictures, templates and
/// samples, and three lines on what to do first. It asks nothing: everything on it can be clicked, a file can
/// be dropped, and Esc leaves for the plan.
namespace vidette::ui {

struct RecentPlan;

class StartPage final : public QWidget {
    Q_OBJECT

  public:
    StartPage(Actions& actions, QWidget* parent);

  signals:
    /// A file, or ":/…" for something shipped.
    void fileWanted(const QString& path);
    /// A template of data/templates: "room", "shop", "campus", "street".
    void templateWanted(const QString& name);
    void leaveWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* recentPart();
    QWidget* beginPart(Actions& actions);
    void list();
    void arrange();

    QScrollArea* m_room;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    QWidget* m_nothing; ///< said where there are no plans yet
};

} // namespace vidette::ui
