// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/picture_pixels.h"
#include "ui/job.h"

#include <QDialog>
#include <QListWidget>
#include <QString>

#include <vector>

/// Which page of a PDF is to lie under the plan, how sharp, and at which scale it is drawn. Small pictures of
/// the pages appear as they are painted, below the window.
namespace vidette::ui {

class ChoiceField;
class NumberField;

/// What is to be taken of a file with pages.
struct PageWish {
    int page = 1; ///< from 1
    double dpi = 200;
    double scale = 0; ///< drawn at 1 : this; 0 = not known
};

class PageDialog final : public QDialog {
    Q_OBJECT

  public:
    PageDialog(const QString& path, const std::vector<io::PageSize>& pages, QWidget* window);

    PageWish wish() const;
    QListWidget& pages() { return *m_pages; }
    NumberField& scale() { return *m_scale; }
    /// All small pictures are there.
    bool isPainted() const { return !m_job.running(); }

  signals:
    void chosen(const vidette::ui::PageWish& wish);

  private:
    void build();
    void paintNext(int page);

    QString m_path;
    std::vector<io::PageSize> m_sizes;
    QListWidget* m_pages;
    ChoiceField* m_dots;
    NumberField* m_scale;
    Job m_job;
};

} // namespace vidette::ui
