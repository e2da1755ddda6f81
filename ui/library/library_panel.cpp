// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_panel.h"

#include "estate/model_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/library/own_camera_form.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <QMimeData>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kIndex = Qt::UserRole;
constexpr int kNarrow = 260;
constexpr int kWide = 460;

QString detailsText(const catalog::CameraModel& model) {
    const auto& printed = model.printed;
    QString words = figuresText(model);
    if (printed.detect)
        words += LibraryPanel::tr("\nPrinted: detects up to %1").arg(metresText(*printed.detect, 1));
    if (printed.identify)
        words += LibraryPanel::tr(", identifies up to %1").arg(metresText(*printed.identify, 1));
    return words + LibraryPanel::tr("\nSource: %1").arg(text(model.source));
}

} // namespace

ModelList::ModelList(const Library& library, QWidget* parent) : QListWidget(parent), m_library(library) {
    setAccessibleName(tr("Camera models"));
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QStringList ModelList::mimeTypes() const {
    return {QString::fromLatin1(kModelMime)};
}

QMimeData* ModelList::mimeData(const QList<QListWidgetItem*>& items) const {
    if (items.isEmpty()) return nullptr;
    const auto index = items.front()->data(kIndex).toULongLong();
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(kModelMime),
                  QByteArray::fromStdString(catalog::cameraModelsText({m_library.models()[index]})));
    return mime;
}

LibraryPanel::LibraryPanel(Library& library, Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_library(library), m_document(document), m_selection(selection),
      m_search(new QLineEdit(this)), m_list(new ModelList(library, this)),
      m_details(new Words({}, Tone::Quiet, this)), m_doubts(new Words({}, Tone::Warning, this)),
      m_place(new LinkButton(tr("Place on the plan"), this)),
      m_give(new LinkButton(tr("Give to chosen cameras"), this)), m_favourite(new LinkButton({}, this)),
      m_forget(new LinkButton(tr("Remove from my models"), this)), m_form(new OwnCameraForm(this)) {
    setMinimumWidth(kNarrow);
    setMaximumWidth(kWide);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_place, &QAbstractButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &LibraryPanel::follow);
    connect(m_list, &QListWidget::itemActivated, m_place, &QAbstractButton::click);
    connect(&library, &Library::changed, this, &LibraryPanel::refresh);
    connect(&selection, &Selection::changed, this, &LibraryPanel::follow);
    connect(m_form, &OwnCameraForm::kept, this, &LibraryPanel::keepOwn);
    refresh();
}

void LibraryPanel::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 12, 16, 0);
    column->setSpacing(6);
    whole->addLayout(column, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(titleLabel(tr("Library"), this), 1);
    auto* close = new LinkButton(tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, &LibraryPanel::closeWanted);
    top->addWidget(close);
    column->addLayout(top);
    m_search->setPlaceholderText(tr("Maker, model, pixels, angle"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(m_doubts);
    addButtons(*column);
    auto* own = new Section(tr("A camera of my own"), this);
    own->content().addWidget(m_form);
    own->fold();
    whole->addWidget(own);
}

void LibraryPanel::addButtons(QVBoxLayout& column) {
    auto* import = new LinkButton(tr("Import data sheets…"), this);
    for (LinkButton* button : {m_place, m_give, m_favourite, m_forget, import}) column.addWidget(button);
    connect(m_place, &QAbstractButton::clicked, this, [this] {
        if (model()) emit placeWanted(*model());
    });
    connect(m_give, &QAbstractButton::clicked, this, &LibraryPanel::giveToChosen);
    connect(m_favourite, &QAbstractButton::clicked, this, [this] {
        if (const auto* chosen = model()) m_library.setFavourite(*chosen, !m_library.isFavourite(*chosen));
    });
    connect(m_forget, &QAbstractButton::clicked, this, [this] {
        const auto* chosen = model();
        const auto done = chosen ? m_library.forget(*chosen) : base::Done{};
        if (!done) emit told(text(base::describe(done.error())));
    });
    connect(import, &QAbstractButton::clicked, this, &LibraryPanel::importWanted);
}

const catalog::CameraModel* LibraryPanel::model() const {
    const auto* item = m_list->currentItem();
    return item ? &m_library.models()[item->data(kIndex).toULongLong()] : nullptr;
}

void LibraryPanel::refresh() {
    const std::string kept = model() ? catalog::nameOf(*model()) : std::string();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const std::size_t index : m_library.found(m_search->text())) {
            const auto& one = m_library.models()[index];
            const QString star = m_library.isFavourite(one) ? QStringLiteral("★ ") : QString();
            const QString name = star + text(catalog::nameOf(one));
            auto* item = new QListWidgetItem(name + QLatin1Char('\n') + figuresText(one), m_list);
            item->setData(kIndex, static_cast<qulonglong>(index));
            item->setToolTip(name + QLatin1Char('\n') + detailsText(one));
            if (catalog::nameOf(one) == kept) m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem()) m_list->setCurrentRow(0);
    }
    follow();
}

void LibraryPanel::follow() {
    const auto* chosen = model();
    const auto cameras = m_selection.rows(m_document.shown().cameras);
    m_place->setEnabled(chosen);
    m_favourite->setEnabled(chosen);
    m_give->setEnabled(chosen && !cameras.empty());
    m_forget->setVisible(chosen && m_library.isOwn(*chosen));
    m_favourite->say(chosen && m_library.isFavourite(*chosen) ? tr("No favourite any more")
                                                              : tr("Keep as a favourite"));
    m_details->say(chosen ? detailsText(*chosen) : tr("No model has these words."), Tone::Quiet);
    const QString doubts = chosen ? doubtsText(*chosen) : m_library.problem();
    m_doubts->say(doubts, Tone::Warning);
    m_doubts->setVisible(!doubts.isEmpty());
}

void LibraryPanel::giveToChosen() {
    const auto* chosen = model();
    std::vector<estate::CameraId> ids;
    for (const auto* camera : m_selection.rows(m_document.estate().cameras)) ids.push_back(camera->id);
    if (!chosen || ids.empty()) return;
    m_document.commit(estate::changeModel(m_document.estate(), ids, *chosen),
                      tr("Give %1").arg(text(catalog::nameOf(*chosen))));
}

void LibraryPanel::keepOwn(const catalog::CameraModel& model) {
    const auto done = m_library.keep({model});
    if (!done) return emit told(text(base::describe(done.error())));
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const auto& one = m_library.models()[m_list->item(row)->data(kIndex).toULongLong()];
        if (one.code == model.code && one.maker == model.maker) m_list->setCurrentRow(row);
    }
}

void LibraryPanel::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::RightEdge);
}

} // namespace vidette::ui
