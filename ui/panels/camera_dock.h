// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_look.h"

#include <QStackedWidget>
#include <QTabBar>

/// Below the plan: the chosen camera from the side and its simulated picture; on a second page its printed
/// and computed distances. Without a chosen camera it says how to choose one.
namespace vidette::ui {

class PictureView;
class SectionView;
class TextField;
class Words;

class CameraDock final : public QWidget {
    Q_OBJECT

  public:
    CameraDock(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);

    CameraLook& look() { return m_look; }
    SectionView& section() { return *m_section; }
    PictureView& picture() { return *m_picture; }
    QSize sizeHint() const override { return {600, 290}; }

  signals:
    void closeWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void refresh();
    void takePersons();

    CameraLook m_look;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    TextField* m_persons;
    SectionView* m_section = nullptr;
    PictureView* m_picture = nullptr;
    Words* m_words;
};

} // namespace vidette::ui
