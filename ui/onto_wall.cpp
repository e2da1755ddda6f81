// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onto_wall.h"

#include "ui/document.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {
namespace {

constexpr std::size_t kNamed = 3; ///< so many are named, the others counted

QString listOf(const std::vector<estate::FacadeMove>& moves) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(moves.size(), kNamed); ++i)
        names << OntoWall::tr("%1 by %2").arg(text(moves[i].code), metresText(moves[i].distance));
    if (moves.size() > kNamed) names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString movedText(const std::vector<estate::FacadeMove>& moves) {
    if (moves.empty()) return {};
    const auto& first = moves.front();
    if (moves.size() == 1) {
        return OntoWall::tr("%1 moved %2 out of %3 onto its outer wall.")
            .arg(text(first.code), metresText(first.distance), text(first.building));
    }
    const auto count = static_cast<qsizetype>(moves.size());
    return OntoWall::tr("%n cameras moved onto the outer walls: %1.", nullptr, static_cast<int>(count))
        .arg(listOf(moves));
}

QString leftText(const std::vector<estate::FacadeMove>& left, double within) {
    if (left.empty()) return {};
    const QString limit = metresText(within, 1);
    if (left.size() == 1) {
        return OntoWall::tr("%1 stays inside %2: it is more than %3 from the outer wall.")
            .arg(text(left.front().code), text(left.front().building), limit);
    }
    const auto count = static_cast<qsizetype>(left.size());
    return OntoWall::tr("%n cameras stay inside: they are more than %1 from the outer wall.", nullptr,
                        static_cast<int>(count))
        .arg(limit);
}

} // namespace

QString movesText(const estate::FacadeMoves& moves, double within) {
    QStringList said{movedText(moves.moved), leftText(moves.left, within)};
    said.removeAll(QString());
    return said.empty() ? OntoWall::tr("No camera stands inside a building.") : said.join(QLatin1Char(' '));
}

OntoWall::OntoWall(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::opened, this, [this] {
        cancel();
        m_found.reset();
        emit changed();
    });
}

void OntoWall::find(double within) {
    m_find.start([this, within, estate = m_document.estate()](const base::Task& task) -> Job::Delivery {
        auto moves = estate::moveOntoFacades(estate, {}, base::Metres(within), task);
        return [this, moves] {
            if (moves) m_found = *moves;
            if (!moves) emit told(text(base::describe(moves.error())));
            emit changed();
        };
    });
}

void OntoWall::bring(const std::vector<estate::CameraId>& cameras, double within) {
    emit working(tr("Looking for the outer walls …"));
    m_bring.start(
        [this, cameras, within, estate = m_document.estate()](const base::Task& task) -> Job::Delivery {
            auto moves = estate::moveOntoFacades(estate, cameras, base::Metres(within), task);
            return [this, estate, cameras, within, moves] { apply(estate, cameras, within, moves); };
        });
}

void OntoWall::apply(const estate::Estate& before, const std::vector<estate::CameraId>& cameras,
                     double within, const base::Result<estate::FacadeMoves>& moves) {
    // What was edited meanwhile must not be undone by an answer of the plan before it.
    if (moves && m_document.estate() != before) return bring(cameras, within);
    emit working({});
    if (!moves) return emit told(text(base::describe(moves.error())));
    const auto& moved = moves->moved;
    const QString what = moved.size() == 1 ? tr("Bring %1 out onto the wall").arg(text(moved.front().code))
                                           : tr("Bring %1 cameras out onto the walls").arg(moved.size());
    if (!moved.empty() && !m_document.commit(moves->estate, what)) return;
    emit told(movesText(*moves, within));
}

void OntoWall::cancel() {
    m_find.cancel();
    m_bring.cancel();
    emit working({});
}

} // namespace vidette::ui
