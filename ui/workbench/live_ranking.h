// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <vector>

/// The order that other weights give, beside the places in force: place, how far up or down somebody moved,
/// total, and the total as a bar of what each criterion contributes. It is painted anew at every step of a
/// slider, so it keeps rows of plain values only.
namespace vidette::ui {

class LiveRanking final : public QWidget {
    Q_OBJECT

  public:
    explicit LiveRanking(QWidget* parent);

    /// Whose names are shown, and the ranking that places are compared with.
    void begin(std::shared_ptr<const mcda::Problem> problem, const mcda::Ranking& kept);
    void show(const mcda::Ranking& ranking);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Row {
        QString place; ///< "1." or "1.–2."
        QString title;
        int up = 0; ///< places gained against the ranking in force
        double total = 0;
        std::vector<double> pieces; ///< by criterion; the total alone where it is no sum of parts
    };
    std::vector<double> piecesOf(const mcda::Ranking& ranking, std::size_t alternative) const;
    void measure(const Row& row);
    void paintRow(QPainter& painter, const Row& row, int top) const;
    void paintBar(QPainter& painter, const Row& row, const QRectF& where) const;
    void mixColours();
    QString moveWords(int up) const;
    QString spoken() const;

    std::shared_ptr<const mcda::Problem> m_problem;
    std::vector<std::string> m_ids;
    std::vector<int> m_placesKept; ///< [alternative] first of the places it shares
    std::vector<Row> m_rows;
    int m_more = 0;     ///< behind those shown
    double m_least = 0; ///< where the longest bars end at both sides of zero
    double m_most = 0;
    bool m_isParted = false;       ///< totals are sums of what criteria contribute
    std::vector<QColor> m_colours; ///< by criterion, for the palette now
};

} // namespace vidette::ui
