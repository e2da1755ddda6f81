// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/lesson.h"

#include <QStringList>
#include <QWidget>

#include <vector>

/// Claims of a printed work, each with a choice whether it holds. Marked, each says whether that is right,
/// and why.
namespace vidette::ui {

class ChoiceField;
class Words;

class ClaimList final : public QWidget {
    Q_OBJECT

  public:
    ClaimList(std::vector<mcda::LessonClaim> claims, QWidget* parent);

    /// What was chosen, "" where nothing was; the other way puts it back.
    QStringList chosen() const;
    void choose(const QStringList& words);
    /// From now on claims say whether what was chosen is right, until another choice is made.
    void mark();
    void solve();
    void clearAnswers();
    int asked() const { return static_cast<int>(m_rows.size()); }
    int right() const;

  signals:
    void edited();

  private:
    struct Row {
        ChoiceField* choice;
        Words* verdict;
        bool marked = false;
    };
    void add(const mcda::LessonClaim& claim);
    void tell(std::size_t row);
    bool isRight(std::size_t row) const;

    std::vector<mcda::LessonClaim> m_claims;
    std::vector<Row> m_rows;
};

} // namespace vidette::ui
