// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/note_list.h"

#include "ui/ranking_words.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

QString weightWords(report::Weight weight) {
    switch (weight) {
    case report::Weight::Mistake:
        return NoteList::tr("mistake");
    case report::Weight::Outside:
        return NoteList::tr("out");
    case report::Weight::Remark:
        return NoteList::tr("worth a look");
    }
    return {};
}

} // namespace

NoteList::NoteList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("What is to be said of the values"));
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto tell = [this](QListWidgetItem* item) {
        const auto at = static_cast<std::size_t>(row(item));
        if (at < m_notes.size()) emit wanted(m_notes[at]);
    };
    connect(this, &QListWidget::itemActivated, this, tell);
    connect(this, &QListWidget::itemClicked, this, tell);
}

void NoteList::show(const mcda::Problem& problem, const std::vector<report::ValueNote>& notes) {
    setVisible(!notes.empty());
    if (notes == m_notes) return;
    m_notes = notes;
    clear();
    for (const auto& note : m_notes) {
        const QString place = note.alternative.empty() ? criterionTitle(problem, note.criterion)
                                                       : alternativeTitle(problem, note.alternative);
        addItem(place.isEmpty() ? tr("%1: %2").arg(weightWords(note.weight), text(note.words))
                                : tr("%1 · %2: %3").arg(weightWords(note.weight), place, text(note.words)));
    }
    fit();
}

void NoteList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fit();
}

void NoteList::fit() {
    int height = 2 * frameWidth() + 2;
    for (int row = 0; row < count(); ++row) height += sizeHintForRow(row);
    if (height != this->height()) setFixedHeight(height);
}

} // namespace vidette::ui
