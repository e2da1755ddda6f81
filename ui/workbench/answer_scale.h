// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

/// The answers a question takes, in a row: 9 … 1 … 9 between two things, three words, or a scale of ratings.
/// One is chosen by a click, by the arrow keys, or by typing its number ("3", and "/3" for the other side).
namespace vidette::ui {

struct ScaleAnswer {
    QString value;   ///< as it is kept: "3", "1/3"
    QString label;   ///< on the button: "3", "good"
    QString meaning; ///< in words, for tip and screen readers
};

class AnswerScale final : public QWidget {
    Q_OBJECT

  public:
    explicit AnswerScale(QWidget* parent);
    /// Nothing is chosen afterwards.
    void show(std::vector<ScaleAnswer> answers);
    /// "" where nothing is chosen.
    QString value() const;
    QString meaning() const;
    void choose(const QString& value);

  signals:
    void chosen();
    /// Enter was pressed.
    void confirmed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool takeKey(int key);

    std::vector<ScaleAnswer> m_answers;
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    bool m_other = false; ///< "/" was typed: the next number is of the other side
};

} // namespace vidette::ui
