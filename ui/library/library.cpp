// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library.h"

#include "base/text.h"
#include "catalog/datasheet_import.h"
#include "catalog/own_models.h"
#include "ui/words.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace vidette::ui {
namespace {

QSettings besides(const QString& ownPath) {
    return {QFileInfo(ownPath).path() + QStringLiteral("/library.ini"), QSettings::IniFormat};
}

QString keyOf(const catalog::CameraModel& model) {
    return text(catalog::nameOf(model));
}

} // namespace

QString figuresText(const catalog::CameraModel& model) {
    QStringList parts{Library::tr("%1 × %2 px").arg(model.imageWidth).arg(model.imageHeight),
                      degreesText(model.hfov)};
    if (model.focal) parts << Library::tr("%1 mm").arg(number(*model.focal, *model.focal < 10 ? 1 : 0));
    if (model.irRange) parts << Library::tr("infrared %1").arg(metresText(*model.irRange, 0));
    if (model.fisheye) parts << Library::tr("fisheye");
    return parts.join(QStringLiteral(" · "));
}

Library::Library(const QString& ownPath, QObject* parent) : QObject(parent), m_ownPath(ownPath) {
    m_favourites = besides(ownPath).value(QStringLiteral("favourites")).toStringList();
    read();
}

void Library::read() {
    m_problem.clear();
    m_own.clear();
    const auto own = catalog::ownModels(utf8(m_ownPath));
    if (own) {
        m_own = *own;
    } else {
        m_problem = tr("Own models could not be read: %1").arg(text(base::describe(own.error())));
    }
    const auto all = catalog::allModels(m_own);
    if (all) m_models = *all;
    if (!all) m_problem = text(base::describe(all.error()));
    std::sort(m_models.begin(), m_models.end(), [](const auto& a, const auto& b) {
        return base::naturalLess(catalog::nameOf(a), catalog::nameOf(b));
    });
}

std::vector<std::size_t> Library::found(const QString& words) const {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QStringList wanted = words.split(spaces, Qt::SkipEmptyParts);
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const QString said = keyOf(m_models[i]) + QLatin1Char(' ') + figuresText(m_models[i]);
        const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return said.contains(word, Qt::CaseInsensitive);
        });
        if (all) indexes.push_back(i);
    }
    std::stable_partition(indexes.begin(), indexes.end(),
                          [&](std::size_t i) { return isFavourite(m_models[i]); });
    return indexes;
}

bool Library::isOwn(const catalog::CameraModel& model) const {
    return std::any_of(m_own.begin(), m_own.end(),
                       [&](const auto& own) { return own.maker == model.maker && own.code == model.code; });
}

bool Library::isFavourite(const catalog::CameraModel& model) const {
    return m_favourites.contains(keyOf(model));
}

void Library::setFavourite(const catalog::CameraModel& model, bool favourite) {
    m_favourites.removeAll(keyOf(model));
    if (favourite) m_favourites << keyOf(model);
    besides(m_ownPath).setValue(QStringLiteral("favourites"), m_favourites);
    emit changed();
}

base::Result<base::Done> Library::write(const std::vector<catalog::CameraModel>& own) {
    // A file that could not be read is not written over: it may hold what somebody needs.
    if (!m_problem.isEmpty()) return base::failure("not_written", utf8(m_ownPath), utf8(m_problem));
    const auto done = catalog::keepOwnModels(utf8(m_ownPath), own);
    if (!done) return done;
    read();
    emit changed();
    return done;
}

base::Result<base::Done> Library::keep(const std::vector<catalog::CameraModel>& models) {
    return write(catalog::withModels(m_own, models));
}

base::Result<base::Done> Library::forget(const catalog::CameraModel& model) {
    auto own = m_own;
    std::erase_if(own, [&](const auto& one) { return one.maker == model.maker && one.code == model.code; });
    return write(own);
}

} // namespace vidette::ui
