// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library.h"

#include <QLineEdit>
#include <QListWidget>

class QVBoxLayout;

/// The library beside the plan: search, the models with their figures, what is doubtful in the data sheet of
/// the chosen one, and what can be done with it – drag it onto the plan, place it by clicks, give it to the
/// chosen cameras, keep it as a favourite.
namespace vidette::ui {

class Document;
class LinkButton;
class OwnCameraForm;
class Section;
class Selection;
class Words;

/// A list whose rows can be dragged.
class ModelList final : public QListWidget {
    Q_OBJECT

  public:
    ModelList(const Library& library, QWidget* parent);

  protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;

  private:
    const Library& m_library;
};

class LibraryPanel final : public QWidget {
    Q_OBJECT

  public:
    LibraryPanel(Library& library, Document& document, Selection& selection, QWidget* parent);

    /// The chosen model, or null.
    const catalog::CameraModel* model() const;
    ModelList& list() { return *m_list; }
    QLineEdit& search() { return *m_search; }
    QSize sizeHint() const override { return {300, 600}; }

  public slots:
    /// Gives the chosen cameras the chosen model.
    void giveToChosen();

  signals:
    void placeWanted(const vidette::catalog::CameraModel& model);
    void importWanted();
    void closeWanted();
    void told(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void build();
    void addButtons(QVBoxLayout& column);
    void refresh();
    void follow();
    void keepOwn(const catalog::CameraModel& model);

    Library& m_library;
    Document& m_document;
    Selection& m_selection;
    QLineEdit* m_search;
    ModelList* m_list;
    Words* m_details;
    Words* m_doubts;
    LinkButton* m_place;
    LinkButton* m_give;
    LinkButton* m_favourite;
    LinkButton* m_forget;
    OwnCameraForm* m_form;
};

} // namespace vidette::ui
