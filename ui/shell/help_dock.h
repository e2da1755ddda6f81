// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QLineEdit>
#include <QTextBrowser>

/// Help beside the plan: a page with links, a line to search all pages, and a way back. It can be widened,
/// taken out of the window, and closed with Esc.
namespace vidette::ui {

class LinkButton;

class HelpDock final : public QDockWidget {
    Q_OBJECT

  public:
    explicit HelpDock(QWidget* window);
    /// "user/draw.md"; an unknown page shows the first one.
    void open(const QString& page);
    QString page() const { return m_page; }

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void show(const QString& page, const QString& anchor);
    void follow(const QUrl& link);
    void find();
    void back();

    QTextBrowser* m_browser;
    QLineEdit* m_words;
    LinkButton* m_back;
    LinkButton* m_first;
    QString m_page;
    QStringList m_before;
};

} // namespace vidette::ui
