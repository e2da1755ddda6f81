// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/districts_panel.h"

#include "ui/buttons.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

FigureRow rowOf(const analysis::DistrictCoverage& district) {
    FigureRow row;
    row.name = text(district.name.empty() ? district.code : district.name);
    row.values = {district.coveredArea, district.coveredFraction.value_or(-1)};
    row.figures = {areaText(district.coveredArea),
                   district.coveredFraction ? percentText(*district.coveredFraction) : QStringLiteral("–")};
    QStringList classes{DistrictsPanel::tr("%1, of which %2 are not built over")
                            .arg(areaText(district.area), areaText(district.openArea))};
    for (const auto& one : district.classes) {
        if (one.area > 0)
            classes << DistrictsPanel::tr("%1: %2").arg(classTitle(one.name), areaText(one.area));
    }
    row.tip = classes.join(QLatin1Char('\n'));
    return row;
}

} // namespace

DistrictsPanel::DistrictsPanel(Document& document, Selection& selection, CoverageModel& coverage,
                               QWidget* parent)
    : Section(tr("Districts"), parent), m_document(document), m_selection(selection), m_coverage(coverage),
      m_table(new FigureTable(tr("Districts"), {tr("District"), tr("Seen"), tr("Share")}, this)) {
    content().addWidget(m_table);
    auto* classes = new LinkButton(tr("By class, with streets and windows ›"), this);
    content().addWidget(classes);
    connect(classes, &QAbstractButton::clicked, this, &DistrictsPanel::tableWanted);
    connect(&coverage, &CoverageModel::resultChanged, this, &DistrictsPanel::refresh);
    connect(m_table, &FigureTable::chosen, this, &DistrictsPanel::choose);
    refresh();
}

void DistrictsPanel::refresh() {
    std::vector<FigureRow> rows;
    if (const auto* result = m_coverage.result()) {
        for (const auto& district : result->districts) rows.push_back(rowOf(district));
    }
    setVisible(!rows.empty());
    m_table->show(std::move(rows));
}

void DistrictsPanel::choose(std::size_t row) {
    const auto* result = m_coverage.result();
    if (!result || row >= result->districts.size()) return;
    const auto* zone = m_document.shown().zones.find(result->districts[row].id);
    if (!zone) return;
    m_selection.set(zone->id);
    emit jumpWanted(boxOf(*zone));
}

} // namespace vidette::ui
