// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QPixmap>
#include <QString>

#include <vector>

/// The plans and projects that were opened last, kept in the settings of the user: pinned ones first, then
/// the newest. Each may have a small picture in the user's cache.
namespace vidette::ui {

struct RecentPlan {
    QString path;
    QString name; ///< of the estate; "" = it has none
    QDateTime opened;
    bool pinned = false;

    bool operator==(const RecentPlan&) const = default;
};

/// At most 24; files that are gone stay until they are forgotten.
std::vector<RecentPlan> recentPlans();
/// Paths that begin with ":" (samples inside the program) are not kept.
void noteOpened(const QString& path, const QString& name);
void pinPlan(const QString& path, bool pinned);
/// Its picture goes too; the file stays.
void forgetPlan(const QString& path);

/// Where the picture of a plan is kept, whether there is one or not.
QString pictureOf(const QString& path);
void keepPicture(const QString& path, const QPixmap& picture);

/// How a plan was looked at (plan_view.h), in one line; "" = as usual. Kept while the plan is in the list.
QString lookOfPlan(const QString& path);
void keepLookOfPlan(const QString& path, const QString& look);

} // namespace vidette::ui
