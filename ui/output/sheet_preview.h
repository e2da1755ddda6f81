// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"
#include "ui/output/sheet.h"
#include "ui/output/sheet_content.h"

#include <QImage>
#include <QWidget>

#include <optional>

/// A sheet as it will come out of the printer. It is painted below the window; until it is there the last one
/// stays. A click shows the sheet in its true size around that place, another one the whole sheet again.
namespace vidette::ui {

class SheetPreview final : public QWidget {
    Q_OBJECT

  public:
    explicit SheetPreview(QWidget* parent);

    void show(const SheetContent& content, const SheetPlan& plan, std::size_t sheet);
    /// There is no sheet, for this reason.
    void say(const QString& words);
    /// True when the newest sheet is in view.
    bool isReady() const { return m_sheet && !m_job.running(); }
    const QImage& image() const { return m_image; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Shown {
        SheetContent content;
        SheetPlan plan;
        std::size_t sheet = 0;
    };

    void render();
    /// Where the whole sheet lies.
    QRectF paper() const;
    double dotsPerInch() const;
    void look(std::optional<QPointF> at);

    std::optional<Shown> m_sheet;
    QImage m_image;
    QString m_words;
    std::optional<QPointF> m_closer; ///< place on the sheet, 0 … 1 each way, that is shown in true size
    Job m_job;
};

} // namespace vidette::ui
