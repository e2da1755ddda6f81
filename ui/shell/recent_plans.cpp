// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_plans.h"

#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr std::size_t kMost = 24;
constexpr QSize kPicture{320, 200};
const QString kList = QStringLiteral("recent");
const QString kLooks = QStringLiteral("looks");

QString nameOfPath(const QString& path) {
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

/// Plans that have left the list are no longer remembered.
void dropLooks(QSettings& kept, const std::vector<RecentPlan>& plans) {
    kept.beginGroup(kLooks);
    for (const QString& key : kept.childKeys()) {
        const bool isListed = std::any_of(plans.begin(), plans.end(),
                                          [&](const RecentPlan& one) { return nameOfPath(one.path) == key; });
        if (!isListed) kept.remove(key);
    }
    kept.endGroup();
}

void keep(std::vector<RecentPlan> plans) {
    std::stable_sort(plans.begin(), plans.end(), [](const RecentPlan& a, const RecentPlan& b) {
        return a.pinned != b.pinned ? a.pinned : a.opened > b.opened;
    });
    if (plans.size() > kMost) plans.resize(kMost);
    auto kept = settings();
    kept.remove(kList);
    kept.beginWriteArray(kList);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        kept.setArrayIndex(static_cast<int>(i));
        kept.setValue(QStringLiteral("path"), plans[i].path);
        kept.setValue(QStringLiteral("name"), plans[i].name);
        kept.setValue(QStringLiteral("opened"), plans[i].opened);
        kept.setValue(QStringLiteral("pinned"), plans[i].pinned);
    }
    kept.endArray();
    dropLooks(kept, plans);
}

auto find(std::vector<RecentPlan>& plans, const QString& path) {
    return std::find_if(plans.begin(), plans.end(), [&](const RecentPlan& one) { return one.path == path; });
}

} // namespace

std::vector<RecentPlan> recentPlans() {
    std::vector<RecentPlan> plans;
    auto kept = settings();
    const int count = kept.beginReadArray(kList);
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        plans.push_back({kept.value(QStringLiteral("path")).toString(),
                         kept.value(QStringLiteral("name")).toString(),
                         kept.value(QStringLiteral("opened")).toDateTime(),
                         kept.value(QStringLiteral("pinned")).toBool()});
    }
    return plans;
}

void noteOpened(const QString& path, const QString& name) {
    if (path.isEmpty() || path.startsWith(QLatin1Char(':'))) return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto plans = recentPlans();
    const auto known = find(plans, whole);
    const bool pinned = known != plans.end() && known->pinned;
    if (known != plans.end()) plans.erase(known);
    plans.insert(plans.begin(), {whole, name, QDateTime::currentDateTime(), pinned});
    keep(std::move(plans));
}

void pinPlan(const QString& path, bool pinned) {
    auto plans = recentPlans();
    const auto known = find(plans, path);
    if (known == plans.end()) return;
    known->pinned = pinned;
    keep(std::move(plans));
}

void forgetPlan(const QString& path) {
    QFile::remove(pictureOf(path));
    auto plans = recentPlans();
    const auto known = find(plans, path);
    if (known == plans.end()) return;
    plans.erase(known);
    keep(std::move(plans));
}

QString pictureOf(const QString& path) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/vidette/thumbnails/%1.png").arg(nameOfPath(path));
}

void keepPicture(const QString& path, const QPixmap& picture) {
    if (picture.isNull()) return;
    const QString file = pictureOf(QFileInfo(path).absoluteFilePath());
    if (!QDir().mkpath(QFileInfo(file).path())) return;
    const QPixmap small = picture.scaled(kPicture, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((small.width() - kPicture.width()) / 2, (small.height() - kPicture.height()) / 2);
    // A cache: a picture that cannot be written is not missed.
    (void)small.copy(QRect(corner, kPicture)).save(file, "PNG");
}

QString lookOfPlan(const QString& path) {
    return settings()
        .value(kLooks + QLatin1Char('/') + nameOfPath(QFileInfo(path).absoluteFilePath()))
        .toString();
}

void keepLookOfPlan(const QString& path, const QString& look) {
    if (path.isEmpty() || path.startsWith(QLatin1Char(':'))) return;
    settings().setValue(kLooks + QLatin1Char('/') + nameOfPath(QFileInfo(path).absoluteFilePath()), look);
}

} // namespace vidette::ui
