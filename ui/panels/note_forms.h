// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "ui/panels/fields.h"

#include <QPlainTextEdit>

#include <functional>
#include <vector>

/// The properties of chosen texts and information signs, and the level of whatever is chosen, edited in place
/// for all at once.
namespace vidette::ui {

class Document;
class Selection;

class NoteForm final : public QWidget {
    Q_OBJECT

  public:
    NoteForm(Document& document, Selection& selection, QWidget* parent);
    void show(const std::vector<const estate::Note*>& notes);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void apply(const QString& key, const std::function<void(estate::Note&)>& change);
    void takeWords();

    Document& m_document;
    Selection& m_selection;
    QPlainTextEdit* m_words;
    NumberField* m_size;
    ChoiceField* m_unit;
    NumberField* m_rotation;
};

class SignForm final : public QWidget {
    Q_OBJECT

  public:
    SignForm(Document& document, Selection& selection, QWidget* parent);
    void show(const std::vector<const estate::Sign*>& signs);

  private:
    void apply(const std::function<void(estate::Sign&)>& change);

    Document& m_document;
    Selection& m_selection;
    ChoiceField* m_language;
    DayField* m_placedOn;
    ChoiceField* m_site;
};

/// Shown where the plan has levels and something that stands on one is chosen, of whatever kinds.
class LevelForm final : public QWidget {
    Q_OBJECT

  public:
    LevelForm(Document& document, Selection& selection, QWidget* parent);
    void refresh();

  private:
    Document& m_document;
    Selection& m_selection;
    ChoiceField* m_level;
};

} // namespace vidette::ui
