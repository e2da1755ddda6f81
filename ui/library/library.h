// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/camera_model.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

/// The camera models that one can hang: the shipped ones and the user's own, with favourites. Own models live
/// in a file of the user, not in a project (catalog/own_models.h); favourites stand beside it.
namespace vidette::ui {

class Library final : public QObject {
    Q_OBJECT

  public:
    /// `ownPath`: where the own models are kept.
    explicit Library(const QString& ownPath, QObject* parent = nullptr);

    const std::vector<catalog::CameraModel>& models() const { return m_models; }
    /// Why models are missing; empty = they are all there.
    QString problem() const { return m_problem; }

    /// Indexes of the models whose name or figures have all the words; favourites first, then by name.
    std::vector<std::size_t> found(const QString& words) const;
    bool isOwn(const catalog::CameraModel& model) const;
    bool isFavourite(const catalog::CameraModel& model) const;
    void setFavourite(const catalog::CameraModel& model, bool favourite);

    /// Adds own models; one of the same maker and code is replaced. Fails with "not_written".
    base::Result<base::Done> keep(const std::vector<catalog::CameraModel>& models);
    /// Forgets an own model; shipped ones stay.
    base::Result<base::Done> forget(const catalog::CameraModel& model);

  signals:
    void changed();

  private:
    void read();
    base::Result<base::Done> write(const std::vector<catalog::CameraModel>& own);

    QString m_ownPath;
    QString m_problem;
    std::vector<catalog::CameraModel> m_own;
    std::vector<catalog::CameraModel> m_models;
    QStringList m_favourites;
};

/// "2688 × 1520 px · 103° · infrared 30 m".
QString figuresText(const catalog::CameraModel& model);

/// One model as it is dragged onto the plan: a table of one row.
inline constexpr const char* kModelMime = "application/x-vidette-camera-model";

} // namespace vidette::ui
