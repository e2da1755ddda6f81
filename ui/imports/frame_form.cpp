// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/frame_form.h"

#include "io/crs.h"
#include "io/map_place.h"
#include "ui/document.h"
#include "ui/imports/import_words.h"
#include "ui/imports/map_import.h"
#include "ui/imports/map_sketch.h"
#include "ui/level_words.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

/// Offered in this order, after what fits the numbers.
const std::vector<std::string>& usualFrames() {
    static const std::vector<std::string> kFrames{"EPSG:5514", "EPSG:8353",  "EPSG:2180", "EPSG:4326",
                                                  "EPSG:3857", "EPSG:32633", "EPSG:32634"};
    return kFrames;
}

} // namespace

FrameForm::FrameForm(MapImport& import, Document& document, QWidget* parent)
    : QWidget(parent), m_import(import), m_document(document),
      m_source(new ChoiceField(tr("The file is in"), this)), m_reason(new Words({}, Tone::Quiet, this)),
      m_target(new Words({}, Tone::Plain, this)), m_numbers(new Words({}, Tone::Quiet, this)),
      m_onPlan(new Words({}, Tone::Plain, this)), m_level(new ChoiceField(tr("Onto the level"), this)),
      m_sketch(new MapSketch(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setToolTip(tr("A frame of the list, or the number of one: EPSG:5514"));
    column->addWidget(new Words(tr("The file is in"), Tone::Quiet, this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_source, m_reason, m_target, m_numbers, m_onPlan})
        column->addWidget(part);
    addLevels();
    column->addWidget(m_sketch, 1);
    connect(m_source, &QComboBox::activated, this, &FrameForm::take);
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, &FrameForm::take);
    connect(&import, &MapImport::changed, this, &FrameForm::follow);
    follow();
}

void FrameForm::addLevels() {
    auto* line = new QHBoxLayout;
    auto* label = new Words(tr("Onto the level"), Tone::Quiet, this);
    line->addWidget(label, 1);
    line->addWidget(m_level, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    m_level->setObjectName(QStringLiteral("importLevel"));
    const auto levels = levelOptions(m_document.estate());
    for (const LevelOption& option : levels) m_level->addItem(option.words);
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i].level == m_import.level()) m_level->setCurrentIndex(static_cast<int>(i));
    label->setVisible(levels.size() > 1);
    m_level->setVisible(levels.size() > 1);
    connect(m_level, &QComboBox::activated, this,
            [this, levels](int at) { m_import.setLevel(levels.at(static_cast<std::size_t>(at)).level); });
}

void FrameForm::fill() {
    const QSignalBlocker blocker(m_source);
    const std::string stated = io::frameOf(m_import.listing());
    m_source->clear();
    m_source->addItem(stated.empty() ? tr("the file does not say: the frame of the plan")
                                     : tr("%1, as the file says").arg(frameTitle(stated)),
                      QString());
    auto frames = m_fitting;
    for (const auto& frame : usualFrames())
        if (std::find(frames.begin(), frames.end(), frame) == frames.end()) frames.push_back(frame);
    for (const auto& frame : frames) m_source->addItem(frameTitle(frame), text(frame));
    const QString said = text(m_import.saidFrame());
    const int at = m_source->findData(said);
    if (at >= 0) return m_source->setCurrentIndex(at);
    m_source->addItem(frameTitle(m_import.saidFrame()), said);
    m_source->setCurrentIndex(m_source->count() - 1);
}

void FrameForm::take() {
    const int at = m_source->findText(m_source->currentText());
    QString wanted = at >= 0 ? m_source->itemData(at).toString() : m_source->currentText().trimmed();
    bool isNumber = false;
    const int code = wanted.toInt(&isNumber);
    if (isNumber) wanted = QStringLiteral("EPSG:%1").arg(code);
    if (utf8(wanted) != m_import.saidFrame()) m_import.setSourceFrame(utf8(wanted));
}

void FrameForm::follow() {
    if (m_import.stage() != MapImport::Stage::Choosing) return;
    const geometry::Box all = io::boxOf(m_import.listing().layers);
    const bool isStated = !io::frameOf(m_import.listing()).empty();
    // Asking the register of frames takes a while; the numbers of a file stay what they are.
    if (!isStated && !(m_fittingBox == all)) m_fitting = io::framesFitting(all);
    if (isStated) m_fitting.clear();
    m_fittingBox = all;
    fill();
    const std::string source = m_import.sourceFrame();
    const MapImport::Placement& placement = m_import.placement();
    const std::string& target = placement.frame;
    const geometry::Box box = m_import.sourceBox();
    QStringList fitting;
    if (source.empty())
        for (const auto& frame : m_fitting) fitting << frameTitle(frame);
    m_reason->say(fitting.isEmpty() ? QString()
                                    : tr("Its numbers would fit %1.").arg(fitting.join(QStringLiteral("; "))),
                  Tone::Warning);
    m_reason->setVisible(!fitting.isEmpty());
    const bool isNew = m_document.estate().crs.empty() && !target.empty();
    m_target->say(
        target.empty() ? tr("It is brought into the local metres of the plan.")
        : isNew ? tr("It is brought into %1, which becomes the frame of the plan.").arg(frameTitle(target))
                : tr("It is brought into %1, the frame of the plan.").arg(frameTitle(target)),
        Tone::Plain);
    m_numbers->say(tr("In the file: %1").arg(boxText(box)), Tone::Quiet);
    const geometry::Box& placed = placement.box;
    const geometry::Box plan = estate::boundsOf(m_document.estate());
    const QString far = distanceText(placed, plan);
    constexpr double kFar = 20'000; // metres: no part of one place
    const QString bounds = placed.empty() ? boxText(placed) : tr("%1 m").arg(boxText(placed));
    m_onPlan->say(tr("On the plan: %1. %2").arg(bounds, far).trimmed(),
                  distanceBetween(placed, plan) > kFar ? Tone::Warning : Tone::Plain);
    m_sketch->show(placement.pieces, placed, plan);
}

} // namespace vidette::ui
