// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

/// A walk through the window in a few steps. Each points at a real thing and says one thing about it; the
/// window can be used meanwhile. It can be left at any step, and never comes again by itself.
namespace vidette::ui {

class LinkButton;
class StrongButton;
class Words;

struct TourStep {
    QString title;
    QString words;
    std::function<QWidget*()> target; ///< what it points at; null = it stands in the middle
    std::function<void()> prepare;    ///< brings the thing into view; may be empty
};

class Tour final : public QFrame {
    Q_OBJECT

  public:
    explicit Tour(QWidget& window);

    void begin(std::vector<TourStep> steps);
    void leave();
    std::size_t step() const { return m_at; }
    std::size_t count() const { return m_steps.size(); }
    bool pointsAtSomething() const { return m_target && m_target->isVisible(); }

  signals:
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void go(std::size_t step);
    void place();

    QWidget& m_window;
    Words* m_count;
    Words* m_title;
    Words* m_text;
    StrongButton* m_next;
    LinkButton* m_before;
    QWidget* m_ring; ///< around the thing; lets every click through
    std::vector<TourStep> m_steps;
    std::size_t m_at = 0;
    QPointer<QWidget> m_target;
};

} // namespace vidette::ui
