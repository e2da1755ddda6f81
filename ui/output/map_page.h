// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"
#include "ui/output/map_files.h"

#include <QCheckBox>
#include <QListWidget>

#include <optional>
#include <vector>

/// Plan and coverage for other programs: format, layers, for whom, and what the file will hold.
namespace vidette::ui {

class ChoiceField;
class CoverageModel;
class Document;
class LinkButton;
class StrongButton;
class Words;

class MapPage final : public QWidget {
    Q_OBJECT

  public:
    MapPage(Document& document, CoverageModel& coverage, QWidget* parent);

    /// By its ending: "dxf".
    void chooseFormat(const QString& ending);
    void chooseLayer(const QString& layer, bool chosen);
    void choosePublic(bool isPublic);
    MapWish wish() const;
    /// Why nothing can be written as it is chosen; "" when it can.
    QString trouble() const;
    /// Begins to write; told() says when it is done, or why not.
    void save(const QString& path);
    bool isWriting() const { return m_writing.running(); }

  signals:
    void told(const QString& message);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QWidget* buildPanel();
    void connectParts();
    void showState();
    void ask();
    QString ending() const;
    QString frameWords() const;

    Document& m_document;
    CoverageModel& m_coverage;
    QListWidget* m_formats;
    std::vector<QCheckBox*> m_layers; ///< objectName = layer; the last is "coverage"
    ChoiceField* m_profile;
    ChoiceField* m_unit;
    Words* m_about;
    Words* m_frame;
    Words* m_trouble;
    StrongButton* m_save;
    LinkButton* m_cancel;
    Job m_writing;
};

} // namespace vidette::ui
