// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/images/image_import.h"

#include <QPointer>

#include <memory>

/// Everything on pictures under the plan, put together: adding them, the clicks that give one its scale or
/// cut it, and putting the plan onto the map.
namespace vidette::ui {

class ImageForm;
class MainWindow;
class OntoMap;
class Tool;

class ImageDesk final : public QObject {
    Q_OBJECT

  public:
    explicit ImageDesk(MainWindow& window);
    /// The desk of a window.
    static ImageDesk& of(MainWindow& window);

    ImageImport& import() { return m_import; }
    /// Begins to add a file that is a picture; false = it is none.
    bool add(const QString& path);
    void askFile();
    /// The next clicks on the plan are points of the chosen picture whose place is known.
    void setScale();
    /// The next drag is what is to be shown of the chosen picture.
    void crop();
    /// Asks for points known on the plan and on the map.
    void putOntoMap();

  private:
    void follow();
    void askPage(const QString& path, const std::vector<io::PageSize>& pages);
    void showAdded(const geometry::Box& area);
    void use(std::unique_ptr<Tool> tool);
    void backToSelecting();
    ImageForm& form();

    MainWindow& m_window;
    ImageImport m_import;
    QPointer<OntoMap> m_ontoMap;
};

/// What the menu does with pictures.
std::vector<ActionRow> imageActions(MainWindow& window);

} // namespace vidette::ui
