// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"
#include "ui/output/sheet.h"
#include "ui/output/sheet_content.h"

#include <QAbstractButton>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPrinter;

/// The plan on paper: sheets at a true scale with a look at each, as PDF, on a printer and as pictures. The
/// file is of what is shown: the edits, the height, classes and night that the Plan workspace shows.
namespace vidette::ui {

class Canvas;
class CoverageModel;
class Document;
class Identity;
class LinkButton;
class NumberField;
class SheetForm;
class SheetPreview;
class StrongButton;
class Words;

class PaperPage final : public QWidget {
    Q_OBJECT

  public:
    PaperPage(Document& document, Identity& identity, CoverageModel& coverage, Canvas& canvas,
              QWidget* parent);

    SheetForm& form() { return *m_form; }
    const SheetPreview& preview() const { return *m_preview; }
    /// The sheets as they are asked for, or why there are none.
    const base::Result<SheetPlan>& plan() const { return m_plan; }
    void chooseSheet(std::size_t sheet);

    // Each begins to write; told() says when it is done, or why not.
    void savePdf(const QString& path);
    void saveSheetSvg(const QString& path);
    void saveSheetPng(const QString& path);
    void savePictureSvg(const QString& path);
    void savePicturePng(const QString& path);
    void copyPicture();
    void print();
    bool isWriting() const { return m_writing.running(); }

  signals:
    void told(const QString& message);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    using Write =
        std::function<base::Result<base::Done>(const SheetContent&, const SheetPlan&, const base::Task&)>;
    QWidget* buildPanel();
    QWidget* buildFiles(QWidget* parent);
    QWidget* buildPictures(QWidget* parent);
    void connectParts();
    void renew();
    void render();
    void showState();
    SheetContent content() const;
    void begin(const QString& path, Write write);
    void end(const base::Result<base::Done>& done, const QString& path);
    void printOn(const std::shared_ptr<QPrinter>& printer);
    void ask(const QString& title, const QString& name, const QString& ending,
             void (PaperPage::*save)(const QString&));

    Document& m_document;
    Identity& m_identity;
    CoverageModel& m_coverage;
    Canvas& m_canvas;
    SheetForm* m_form;
    SheetPreview* m_preview;
    Words* m_state;
    Words* m_which;
    LinkButton* m_before;
    LinkButton* m_after;
    LinkButton* m_cancel;
    NumberField* m_dots;
    NumberField* m_pixels;
    std::vector<QAbstractButton*> m_savers;
    base::Result<SheetPlan> m_plan;
    std::size_t m_sheet = 0;
    std::optional<double> m_done; ///< of what is written
    QTimer m_wait;
    Job m_rendering;
    Job m_writing;
};

} // namespace vidette::ui
