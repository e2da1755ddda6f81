// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/map_import.h"

#include <QDialog>

class QProgressBar;
class QStackedWidget;

/// One window for a map or drawing: what the file is, its layers, where they lie, and how they are taken;
/// then what became of them. The plan can be worked on meanwhile.
namespace vidette::ui {

class ChoiceField;
class ImportReportView;
class LayerList;
class LayerRules;
class LinkButton;
class StrongButton;
class Words;

class ImportWindow final : public QDialog {
    Q_OBJECT

  public:
    /// New rows stand on the level unless another one is chosen.
    ImportWindow(Document& document, const QString& file, estate::LevelId level, QWidget* window);
    /// Hidden first: a field that loses the focus tells its value, while there is somebody to tell.
    ~ImportWindow() override { hide(); }

    MapImport& import() { return m_import; }
    LayerList& layers() { return *m_layers; }
    ImportReportView& report() { return *m_report; }
    /// What stands in the way of importing, as it is shown; "" = nothing.
    QString trouble() const;

  protected:
    /// Gives up what is under way, then closes.
    void done(int result) override;

  private:
    QWidget* choicePage();
    QWidget* filePart();
    QLayout* buttonRow();
    void follow();
    void fillEncodings();

    Document& m_document;
    MapImport m_import;
    QStackedWidget* m_pages;
    Words* m_file;
    ChoiceField* m_encoding;
    LayerList* m_layers;
    LayerRules* m_rules;
    ImportReportView* m_report;
    QProgressBar* m_progress;
    Words* m_trouble;
    LinkButton* m_cancel;
    StrongButton* m_take;
};

} // namespace vidette::ui
