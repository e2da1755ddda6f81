// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/onto_map.h"

#include "estate/levels.h"
#include "io/crs.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/point_rows.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace vidette::ui {
namespace {

/// Proposed; any other frame can be typed.
constexpr const char* kFrames[] = {"EPSG:5514",  "EPSG:8353",  "EPSG:2180",
                                   "EPSG:32632", "EPSG:32633", "EPSG:32634"};

QString localMetres() {
    return OntoMap::tr("Local metres");
}

QString describedAll(const base::Warnings& warnings) {
    QStringList lines;
    for (const auto& warning : warnings) lines << text(base::describe(warning));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

OntoMap::OntoMap(Document& document, QWidget* window)
    : QDialog(window, Qt::Tool), m_document(document), m_what(new ChoiceField(tr("What"), this)),
      m_frame(new ChoiceField(tr("Frame of the map"), this)),
      m_both(new QCheckBox(tr("Click both: a point of the plan, then where it belongs"), this)),
      m_rows(new PointRows({tr("Plan x"), tr("Plan y"), tr("Map x"), tr("Map y")}, this)),
      m_words(new Words({}, Tone::Quiet, this)), m_doubts(new Words({}, Tone::Warning, this)),
      m_place(new StrongButton(tr("Put onto the map"), this)) {
    setWindowTitle(tr("Put the plan onto the map"));
    setProperty("helpPage", QStringLiteral("user/plan-image.md"));
    build();
    fillChoices();
    connect(m_rows, &PointRows::edited, this, &OntoMap::edit);
    connect(m_rows, &PointRows::removed, this, &OntoMap::remove);
    connect(m_place, &QAbstractButton::clicked, this, &OntoMap::place);
    connect(&document, &Document::opened, this, &QDialog::close);
    connect(m_what, &QComboBox::activated, this, &OntoMap::renew);
    connect(m_frame, &QComboBox::currentTextChanged, this, &OntoMap::renew);
    connect(m_both, &QCheckBox::toggled, this, [this] { m_waits = false; });
    renew();
    resize(640, 380);
}

void OntoMap::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addWidget(
        new Words(tr("Click a point on the plan, then type where it lies on the map, in metres: x to "
                     "the east, y to the north. Two points place it, a third checks them."),
                  Tone::Quiet, this));
    auto* grid = new FieldGrid(this);
    grid->add(tr("What"), m_what);
    grid->add(tr("Frame of the map"), m_frame);
    for (QWidget* field : std::initializer_list<QWidget*>{m_what, m_frame}) field->setFixedWidth(220);
    m_frame->setEditable(true);
    m_frame->setToolTip(tr("A projected frame in metres, by its EPSG number"));
    column->addWidget(grid);
    column->addWidget(m_both);
    column->addWidget(m_rows);
    column->addWidget(m_words);
    column->addWidget(m_doubts);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* close = new LinkButton(tr("Close"), this);
    buttons->addWidget(m_place);
    buttons->addWidget(close);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
}

void OntoMap::fillChoices() {
    const auto& estate = m_document.estate();
    m_what->addItem(tr("The whole plan"), QString());
    for (const auto& level : estate.levels)
        m_what->addItem(text(estate::nameOfLevel(estate, level.id)), text(level.id.text()));
    const QString own = estate.crs.empty() ? localMetres() : text(estate.crs);
    m_frame->addItem(own);
    for (const char* frame : kFrames)
        if (QLatin1String(frame) != own) m_frame->addItem(QLatin1String(frame));
    if (!estate.crs.empty()) m_frame->addItem(localMetres());
}

void OntoMap::add(geometry::Point at) {
    if (m_both->isChecked() && m_waits) {
        m_pairs.back().to = at;
        m_waits = false;
    } else {
        m_pairs.push_back({at, at});
        m_waits = m_both->isChecked();
    }
    renew();
    if (m_both->isChecked()) return;
    activateWindow(); // its place on the map is typed next
    NumberField& first = m_rows->field(m_pairs.size() - 1, 2);
    first.setFocus();
    first.selectAll();
}

std::vector<PointMark> OntoMap::marks() const {
    std::vector<PointMark> marks;
    const std::size_t worst = worstOf(m_residuals);
    for (std::size_t i = 0; isVisible() && i < m_pairs.size(); ++i)
        marks.push_back({m_pairs[i].from, i == worst});
    return marks;
}

void OntoMap::edit(std::size_t row, std::size_t column, double value) {
    auto& [from, to] = m_pairs.at(row);
    double* const values[] = {&from.x, &from.y, &to.x, &to.y};
    *values[column] = value;
    renew();
}

void OntoMap::remove(std::size_t row) {
    m_pairs.erase(m_pairs.begin() + static_cast<std::ptrdiff_t>(row));
    m_waits = false;
    renew();
}

void OntoMap::renew() {
    const auto fit = geometry::fitSimilarity(m_pairs);
    m_residuals = fit ? fit->residuals : std::vector<double>{};
    std::vector<std::vector<double>> rows;
    for (const auto& [from, to] : m_pairs) rows.push_back({from.x, from.y, to.x, to.y});
    m_rows->show(rows, m_residuals);
    m_doubts->say(fit ? describedAll(estate::doubtsOf(*fit)) : QString(), Tone::Warning);
    m_doubts->setVisible(!m_doubts->text().isEmpty());
    m_place->setEnabled(fit.has_value() && !m_job.running());
    if (fit) {
        m_words->say(
            tr("Turned by %1 clockwise, a metre becomes %2; missed by %3 in the mean (root of squares).")
                .arg(degreesText(-fit->rotation), metresText(fit->scale, 5), metresText(fit->rms, 3)),
            Tone::Quiet);
    } else if (m_pairs.size() < 2) {
        m_words->say(tr("Two points at least are needed."), Tone::Quiet);
    } else {
        m_words->say(text(base::describe(fit.error())), Tone::Warning);
    }
    emit changed();
}

base::Result<estate::MapPoints> OntoMap::points() const {
    estate::MapPoints points;
    points.pairs = m_pairs;
    if (const auto level = base::uuidFromText(utf8(m_what->currentData().toString())))
        points.level = {*level};
    const QString frame = m_frame->currentText().trimmed();
    if (frame == localMetres() || utf8(frame) == m_document.estate().crs) {
        points.crs = frame == localMetres() ? std::string() : m_document.estate().crs;
        return points;
    }
    points.crs = io::epsgName(utf8(frame));
    if (points.crs.empty())
        return base::failure("unknown_crs", utf8(frame), "expected a frame such as EPSG:5514");
    const auto suitable = io::checkMetricFrame(points.crs);
    if (!suitable) return base::failure(suitable.error());
    return points;
}

void OntoMap::place() {
    const auto wanted = points();
    if (!wanted) return m_words->say(text(base::describe(wanted.error())), Tone::Warning);
    m_place->setEnabled(false);
    m_job.start([this, wanted = *wanted, before = m_document.estate()](const base::Task&) -> Job::Delivery {
        const auto outcome =
            std::make_shared<const base::Result<estate::MapPlacement>>(estate::placeOnMap(before, wanted));
        return [this, before, outcome] { finish(before, *outcome); };
    });
}

void OntoMap::finish(const estate::Estate& before, const base::Result<estate::MapPlacement>& outcome) {
    renew();
    if (!outcome) return m_words->say(text(base::describe(outcome.error())), Tone::Warning);
    if (before != m_document.estate())
        return m_words->say(tr("The plan was changed meanwhile. Try it once more."), Tone::Warning);
    if (!m_document.commit(outcome->estate, tr("Put the plan onto the map"))) return;
    m_pairs.clear();
    renew();
    emit placed();
    close();
}

} // namespace vidette::ui
