// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "io/plan_geojson.h"

#include <QByteArray>

namespace vidette::ui {
namespace {

const QString kFormat = QStringLiteral("application/x-vidette-plan+json");

} // namespace

std::unique_ptr<QMimeData> clipOf(const estate::Estate& rows) {
    const QByteArray plan = QByteArray::fromStdString(io::writePlan(rows));
    auto data = std::make_unique<QMimeData>();
    data->setData(kFormat, plan);
    data->setText(QString::fromUtf8(plan));
    return data;
}

bool holdsClip(const QMimeData& data) {
    return data.hasFormat(kFormat) || data.text().trimmed().startsWith(QLatin1Char('{'));
}

base::Result<estate::Estate> rowsOfClip(const QMimeData& data, const std::string& frame) {
    const QByteArray plan = data.hasFormat(kFormat) ? data.data(kFormat) : data.text().toUtf8();
    io::PlanReading reading;
    auto read = io::readPlan(plan.toStdString(), "clipboard", reading);
    if (!read) return base::failure(read.error());
    if (read->value.crs == frame || read->value.crs.empty() || frame.empty()) return std::move(read->value);
    reading.frame = frame;
    read = io::readPlan(plan.toStdString(), "clipboard", reading);
    if (!read) return base::failure(read.error());
    return std::move(read->value);
}

} // namespace vidette::ui
