// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>

/// One question of the side panel: a bold title that folds it, a quiet remark beside it, and its answer.
namespace vidette::ui {

class SectionTitle final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit SectionTitle(const QString& words, QWidget* parent);
    void setRemark(const QString& remark, bool strong);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_remark;
    bool m_strong = false;
};

class Section : public QWidget {
    Q_OBJECT

  public:
    Section(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    /// Beside the title, on the right: "7 days". Strong remarks are figures.
    void setRemark(const QString& remark, bool strong = false);
    /// Only the title is left, until it is clicked.
    void fold();
    /// Where the answer goes; spacing 4.
    QVBoxLayout& content() { return *m_content; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    SectionTitle* m_title;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

/// A bold title that keeps its weight in both themes; wraps.
QLabel* titleLabel(const QString& words, QWidget* parent);

/// The ground of a part of the window, and the line that parts it from what is beside.
void paintEdged(QWidget& part, Qt::Edge edge);

/// The ground of a panel on the right.
class EdgedPage final : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vidette::ui
