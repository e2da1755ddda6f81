// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/facade_edits.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

/// Cameras that a map drew inside buildings, where they see nothing: which they are, and bringing them out
/// onto the outer wall (estate/facade_edits.h). Both are computed below the window; bringing them out is one
/// edit.
namespace vidette::ui {

class Document;

class OntoWall final : public QObject {
    Q_OBJECT

  public:
    /// One camera that somebody points at is brought out from as far inside as this.
    static constexpr double kFar = 25;

    explicit OntoWall(Document& document, QObject* parent = nullptr);

    /// Looks for cameras inside buildings; found() names those that are at most `within` metres from an
    /// outer wall as moved.
    void find(double within);
    bool finding() const { return m_find.running(); }
    /// The latest answer of find(), of the plan as it was then; null while nothing is known.
    const estate::FacadeMoves* found() const { return m_found ? &*m_found : nullptr; }

    /// Brings out those of these cameras, with no ids all, that are at most `within` metres inside.
    void bring(const std::vector<estate::CameraId>& cameras, double within);
    void cancel();

  signals:
    void changed();
    void told(const QString& message);
    void working(const QString& words);

  private:
    void apply(const estate::Estate& before, const std::vector<estate::CameraId>& cameras, double within,
               const base::Result<estate::FacadeMoves>& moves);

    Document& m_document;
    std::optional<estate::FacadeMoves> m_found;
    Job m_find;
    Job m_bring;
};

/// "K12 moved 0.45 m out of B7 onto its outer wall", or what else came of it.
QString movesText(const estate::FacadeMoves& moves, double within);

} // namespace vidette::ui
