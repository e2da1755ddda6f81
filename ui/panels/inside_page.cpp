// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inside_page.h"

#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/onto_wall.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr double kUsual = 3; ///< m: maps place cameras about so exactly
constexpr double kAround = 20;

FigureRow rowOf(const estate::FacadeMove& move, bool near) {
    const QString camera = text(move.code);
    return {camera,
            {0, near ? move.distance : OntoWall::kFar},
            {text(move.building), near ? metresText(move.distance) : InsidePage::tr("farther inside")},
            near ? Tone::Plain : Tone::Warning,
            camera};
}

} // namespace

InsidePage::InsidePage(Document& document, OntoWall& ontoWall, QWidget* parent)
    : QWidget(parent), m_document(document), m_ontoWall(ontoWall), m_row(new QWidget(this)),
      m_within(new NumberField(tr("At most so far inside"), {0, OntoWall::kFar, 0.5, 2}, QStringLiteral("m"),
                               this)),
      m_bring(new StrongButton({}, this)), m_view(new FigureView(tr("Cameras inside buildings"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* before = new Words(tr("Bring out cameras that stand at most"), Tone::Plain, this);
    auto* after = new Words(tr("from an outer wall"), Tone::Plain, this);
    for (Words* words : {before, after}) words->setWordWrap(false);
    row->addWidget(before);
    row->addWidget(m_within);
    row->addWidget(after);
    row->addSpacing(8);
    row->addWidget(m_bring);
    row->addStretch();
    column->addWidget(m_row);
    column->addWidget(m_view, 1);
    m_within->show(kUsual);
    m_within->setFixedWidth(84);
    connect(m_within, &NumberField::edited, this, &InsidePage::find);
    connect(m_bring, &QAbstractButton::clicked, this, [this] { m_ontoWall.bring({}, m_within->value()); });
    connect(m_view, &FigureView::chosen, this, &InsidePage::chosen);
    connect(&m_ontoWall, &OntoWall::changed, this, &InsidePage::refresh);
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview && (changes.cameras || changes.obstacles)) find();
    });
    refresh();
}

void InsidePage::find() {
    if (isVisible()) m_ontoWall.find(m_within->value());
    refresh();
}

void InsidePage::refresh() {
    const auto* found = m_ontoWall.found();
    const std::size_t near = found ? found->moved.size() : 0;
    m_bring->say(tr("Bring out %n cameras", nullptr, static_cast<int>(near)));
    m_bring->setEnabled(near > 0);
    m_row->setVisible(found && near + found->left.size() > 0);
    if (!found) return m_view->say(tr("Looking for cameras inside buildings …"));
    FigurePage page;
    page.headings = {tr("Camera"), tr("Stands inside"), tr("From the outer wall")};
    const auto add = [&](const std::vector<estate::FacadeMove>& moves, bool isNear) {
        for (const auto& move : moves) {
            page.rows.push_back(rowOf(move, isNear));
            page.goals.push_back({geometry::Box{move.from, move.from}.grown(kAround), move.id});
        }
    };
    add(found->moved, true);
    add(found->left, false);
    page.summary =
        tr("Inside a building a camera sees nothing. What is brought out hangs 0.1 m before the wall "
           "and keeps its direction.");
    page.empty = tr("No camera stands inside a building.");
    m_view->show(std::move(page));
}

} // namespace vidette::ui
