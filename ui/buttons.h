// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QString>

/// The window's own buttons: flat, at least 28 points high, with a visible focus, named for screen readers
/// after their action.
namespace vidette::ui {

/// A tool with its key: "Camera C". Where the bar is narrow it shows the icon instead of the name, or alone.
class ToolButton final : public QAbstractButton {
    Q_OBJECT

  public:
    ToolButton(QAction& action, const QString& icon, QWidget* parent);
    enum class Room { Words, IconAndKey, Icon };
    void setRoom(Room room);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_icon;
    QString m_key;
    Room m_room = Room::Words;
};

/// A workspace in the rail: icon above name, a bar on the left where it is open, and how many things wait
/// there.
class RailButton final : public QAbstractButton {
    Q_OBJECT

  public:
    RailButton(QAction& action, const QString& icon, QWidget* parent);
    /// 0 = nothing waits.
    void setBadge(int count);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintBadge(QPainter& painter);

    QString m_icon;
    int m_badge = 0;
};

/// An icon alone (undo, redo, night), or the one strong button of the bar (Report…).
class IconButton final : public QAbstractButton {
    Q_OBJECT

  public:
    IconButton(QAction& action, const QString& icon, QWidget* parent);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_icon;
};

class StrongButton final : public QAbstractButton {
    Q_OBJECT

  public:
    StrongButton(QAction& action, QWidget* parent);
    StrongButton(const QString& words, QWidget* parent);
    void say(const QString& words);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Words that can be clicked, in the accent colour.
class LinkButton final : public QAbstractButton {
    Q_OBJECT

  public:
    LinkButton(const QString& words, QWidget* parent);
    void say(const QString& words);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vidette::ui
