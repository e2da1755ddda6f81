// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

/// One line to find anything by name: actions, workspaces, cameras, zones, requests. Opened by a key, driven
/// by the keyboard alone: type, arrow keys, Enter; Esc goes back to where the focus was.
namespace vidette::ui {

/// Something that can be gone to or done.
struct Reachable {
    QString words; ///< "Save as project…", "C1"
    QString kind;  ///< "File", "Camera"; found by it too
    QString keys;  ///< shown on the right, "" = none
    std::function<void()> go;
};

class CommandPalette final : public QFrame {
    Q_OBJECT

  public:
    explicit CommandPalette(QWidget& window);

    /// Shows itself over the window with all of these; with nothing typed in their order.
    void open(std::vector<Reachable> all);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Entry {
        Reachable what;
        QString words; ///< folded
    };
    void list();
    void goTo();
    void leave();
    bool takeKey(int key);
    void place();

    QWidget& m_window;
    QLineEdit* m_line;
    QListWidget* m_list;
    QPointer<QWidget> m_before; ///< had the focus
    std::vector<Entry> m_all;
    std::vector<std::size_t> m_found; ///< rows of the list
};

} // namespace vidette::ui
