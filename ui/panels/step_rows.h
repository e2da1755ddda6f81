// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <string>
#include <vector>

/// The steps that lead on from a state: a button for each, and below it what it still waits for. A step that
/// waits for something cannot be made.
namespace vidette::ui {

struct StepRow {
    std::string to;      ///< state it leads to
    QString words;       ///< as people call that state
    QStringList missing; ///< empty = it can be made

    bool operator==(const StepRow&) const = default;
};

class StepRows final : public QWidget {
    Q_OBJECT

  public:
    explicit StepRows(QWidget* parent);
    void show(const std::vector<StepRow>& steps);

  signals:
    void wanted(const std::string& to);

  private:
    void add(const StepRow& step);

    std::vector<StepRow> m_shown;
    QVBoxLayout* m_column;
};

} // namespace vidette::ui
