// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_desk.h"

#include "ui/canvas/canvas.h"
#include "ui/images/image_form.h"
#include "ui/images/image_scale.h"
#include "ui/images/onto_map.h"
#include "ui/imports/dropped_file.h"
#include "ui/main_window.h"
#include "ui/plan_page.h"
#include "ui/status_line.h"
#include "ui/tools/crop_tool.h"
#include "ui/tools/points_tool.h"

#include <QFileDialog>

namespace vidette::ui {

ImageDesk::ImageDesk(MainWindow& window)
    : QObject(&window.plan()), m_window(window), m_import(window.document(), window.selection(), this) {
    connect(&m_import, &ImageImport::added, this, &ImageDesk::showAdded);
    connect(&m_import, &ImageImport::pagesFound, this, &ImageDesk::askPage);
    connect(&form(), &ImageForm::scaleWanted, this, &ImageDesk::setScale);
    connect(&form(), &ImageForm::cropWanted, this, &ImageDesk::crop);
    connect(&form().scale(), &ImageScale::changed, &window.canvas(), qOverload<>(&QWidget::update));
    connect(&form(), &ImageForm::scaleDone, this, &ImageDesk::backToSelecting);
    // The status line is made after the pages.
    QMetaObject::invokeMethod(this, &ImageDesk::follow, Qt::QueuedConnection);
}

ImageDesk& ImageDesk::of(MainWindow& window) {
    return *window.plan().findChild<ImageDesk*>();
}

void ImageDesk::follow() {
    auto* status = m_window.findChild<StatusLine*>();
    const QString who = QStringLiteral("images");
    connect(&m_import, &ImageImport::told, status, &StatusLine::tell);
    connect(&m_import, &ImageImport::working, status,
            [=](const QString& words) { status->work(who, words); });
    connect(status, &StatusLine::cancelWanted, this, [this, who](const QString& asked) {
        if (asked == who) m_import.cancel();
    });
}

ImageForm& ImageDesk::form() {
    return *m_window.plan().findChild<ImageForm*>();
}

bool ImageDesk::add(const QString& path) {
    if (useOf(path) != FileUse::Picture) return false;
    m_window.showWorkspace(QStringLiteral("plan"));
    m_import.setLevel(m_window.view().level());
    m_import.add(path, m_window.canvas().shownArea());
    return true;
}

void ImageDesk::askFile() {
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Add a picture to draw over"), {},
                                                      tr("Pictures (%1)").arg(pictureEndings()));
    if (path.isEmpty() || add(path)) return;
    emit m_import.told(tr("%1 is no picture that can be added. Pictures are %2.")
                           .arg(QFileInfo(path).fileName(), pictureEndings()));
}

void ImageDesk::askPage(const QString& path, const std::vector<io::PageSize>& pages) {
    auto* dialog = new PageDialog(path, pages, &m_window);
    connect(dialog, &PageDialog::chosen, this, [this, path](const PageWish& wish) {
        m_import.addPage(path, wish, m_window.canvas().shownArea());
    });
    dialog->open();
}

void ImageDesk::showAdded(const geometry::Box& area) {
    const geometry::Box shown = m_window.canvas().shownArea();
    if (!shown.holds(area.low) || !shown.holds(area.high)) m_window.canvas().fit(area);
    m_window.canvas().setFocus();
}

void ImageDesk::use(std::unique_ptr<Tool> tool) {
    m_window.showWorkspace(QStringLiteral("plan"));
    m_window.canvas().setTool(std::move(tool));
    m_window.canvas().setFocus();
}

void ImageDesk::backToSelecting() {
    // A tool must outlive its own call, so going back waits for the event loop.
    QAction* select = m_window.actions().find(QStringLiteral("tool.select"));
    QMetaObject::invokeMethod(select, &QAction::trigger, Qt::QueuedConnection);
}

void ImageDesk::setScale() {
    if (!m_window.selection().image()) return;
    ImageScale& scale = form().scale();
    scale.begin();
    use(std::make_unique<PointsTool>(
        m_window.canvas().toolContext(),
        tr("Click points of the picture whose place or distance is known, then type it on the right"),
        SnapKinds{0}, [&scale] { return scale.marks(); }, [&scale](geometry::Point at) { scale.add(at); }));
}

void ImageDesk::crop() {
    const auto* image = m_window.selection().image();
    if (!image) return;
    use(std::make_unique<CropTool>(m_window.canvas().toolContext(), image->id,
                                   [this] { backToSelecting(); }));
}

void ImageDesk::putOntoMap() {
    m_window.showWorkspace(QStringLiteral("plan"));
    if (!m_ontoMap) {
        m_ontoMap = new OntoMap(m_window.document(), &m_window);
        connect(m_ontoMap, &OntoMap::placed, &m_window.canvas(), &Canvas::fitAll);
        connect(m_ontoMap, &QDialog::finished, this, &ImageDesk::backToSelecting);
        connect(m_ontoMap, &OntoMap::changed, &m_window.canvas(), qOverload<>(&QWidget::update));
    }
    const QPointer<OntoMap> dialog = m_ontoMap;
    dialog->show();
    // In the corner, where it hides little of the plan.
    const QPoint corner = m_window.geometry().bottomRight() - QPoint(24, 48);
    dialog->move(corner - QPoint(dialog->width(), dialog->height()));
    use(std::make_unique<PointsTool>(
        m_window.canvas().toolContext(), tr("Click points of the plan whose place on the map is known"),
        SnapKinds{SnapKinds::Ends | SnapKinds::Middles | SnapKinds::Crossings | SnapKinds::Edges},
        [dialog] { return dialog ? dialog->marks() : std::vector<PointMark>{}; },
        [dialog](geometry::Point at) {
            if (dialog) dialog->add(at);
        }));
}

std::vector<ActionRow> imageActions(MainWindow& window) {
    const auto desk = [w = &window]() -> ImageDesk& { return ImageDesk::of(*w); };
    const auto row = [](const char* id, const QString& words, std::function<void()> act) {
        return ActionRow{QLatin1String(id), words, {}, QStringLiteral("picture"), std::move(act), {}};
    };
    return {
        row("plan.add-image", ImageDesk::tr("Add a picture to draw over…"), [desk] { desk().askFile(); }),
        row("plan.scale-image", ImageDesk::tr("Set the scale of the picture…"),
            [desk] { desk().setScale(); }),
        row("plan.crop-image", ImageDesk::tr("Cut the picture…"), [desk] { desk().crop(); }),
        row("plan.onto-map", ImageDesk::tr("Put the plan onto the map…"), [desk] { desk().putOntoMap(); }),
    };
}

} // namespace vidette::ui
