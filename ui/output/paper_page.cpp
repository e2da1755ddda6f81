// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/paper_page.h"

#include "store/change_log.h"
#include "ui/buttons.h"
#include "ui/canvas/canvas.h"
#include "ui/changes.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/output/sheet_files.h"
#include "ui/output/sheet_form.h"
#include "ui/output/sheet_preview.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/panels/side_frame.h"
#include "ui/plan_view.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kWaitMilliseconds = 120;
constexpr int kRevisionLetters = 12;

/// The head of the change log of the file; "" where there is none.
QString revisionOf(const QString& path, const base::Task& task) {
    if (path.isEmpty()) return {};
    const auto facts = store::fileFacts(utf8(path), task);
    return facts ? text(facts->logHead).left(kRevisionLetters) : QString();
}

/// The levels that are looked at.
QString levelsOf(const estate::Estate& estate, const PlanView& view) {
    QStringList names;
    for (const auto& level : estate.levels)
        if (view.isLookedAt(level.id)) names.append(text(level.name));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

void addRow(Section& section, std::initializer_list<QWidget*> buttons) {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    for (QWidget* button : buttons) row->addWidget(button);
    row->addStretch();
    section.content().addLayout(row);
}

} // namespace

PaperPage::PaperPage(Document& document, Identity& identity, CoverageModel& coverage, Canvas& canvas,
                     QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity), m_coverage(coverage), m_canvas(canvas),
      m_form(new SheetForm(this)), m_preview(new SheetPreview(this)),
      m_state(new Words({}, Tone::Quiet, this)), m_which(new Words({}, Tone::Quiet, this)),
      m_before(new LinkButton(tr("‹ Sheet before"), this)), m_after(new LinkButton(tr("Next sheet ›"), this)),
      m_cancel(new LinkButton(tr("Cancel"), this)),
      m_dots(new NumberField(tr("Dots per inch"), {36, 1200, 50, 0}, tr("dpi"), this)),
      m_pixels(new NumberField(tr("Width of the picture"), {100, 20000, 100, 0}, tr("px"), this)),
      m_plan(base::failure("nothing_there", "sheet", "")) {
    m_dots->show(300);
    m_pixels->show(3000);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMilliseconds);
    QVBoxLayout* column = columnBeside(buildPanel(), *this);
    column->addWidget(m_preview, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(18);
    m_which->setWordWrap(false);
    for (QWidget* part : std::initializer_list<QWidget*>{m_before, m_which, m_after}) foot->addWidget(part);
    foot->addStretch();
    foot->addWidget(m_state);
    foot->addWidget(m_cancel);
    m_state->setWordWrap(false);
    column->addLayout(foot);
    connectParts();
}

QWidget* PaperPage::buildPanel() {
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFiles(panel));
    column->addWidget(m_form);
    column->addWidget(buildPictures(panel));
    column->addStretch();
    return panel;
}

QWidget* PaperPage::buildFiles(QWidget* parent) {
    auto* section = new Section(tr("Plan on paper"), parent);
    auto* pdf = new StrongButton(tr("Save as PDF…"), section);
    auto* printer = new LinkButton(tr("Print…"), section);
    auto* svg = new LinkButton(tr("This sheet as SVG…"), section);
    auto* png = new LinkButton(tr("This sheet as PNG…"), section);
    addRow(*section, {pdf, printer});
    addRow(*section, {svg, png});
    auto* grid = new FieldGrid(section);
    grid->add(tr("PNG resolution"), m_dots);
    section->content().addWidget(grid);
    connect(pdf, &QAbstractButton::clicked, this,
            [this] { ask(tr("Save as PDF"), tr("plan"), QStringLiteral("pdf"), &PaperPage::savePdf); });
    connect(printer, &QAbstractButton::clicked, this, &PaperPage::print);
    connect(svg, &QAbstractButton::clicked, this, [this] {
        ask(tr("Save the sheet"), tr("sheet"), QStringLiteral("svg"), &PaperPage::saveSheetSvg);
    });
    connect(png, &QAbstractButton::clicked, this, [this] {
        ask(tr("Save the sheet"), tr("sheet"), QStringLiteral("png"), &PaperPage::saveSheetPng);
    });
    m_savers = {pdf, printer, svg, png};
    return section;
}

QWidget* PaperPage::buildPictures(QWidget* parent) {
    auto* section = new Section(tr("Picture of the plan as shown"), parent);
    auto* svg = new LinkButton(tr("As SVG…"), section);
    auto* png = new LinkButton(tr("As PNG…"), section);
    auto* copy = new LinkButton(tr("Copy"), section);
    addRow(*section, {svg, png, copy});
    auto* grid = new FieldGrid(section);
    grid->add(tr("Width of PNG and copy"), m_pixels);
    section->content().addWidget(grid);
    connect(svg, &QAbstractButton::clicked, this, [this] {
        ask(tr("Save the picture"), tr("picture"), QStringLiteral("svg"), &PaperPage::savePictureSvg);
    });
    connect(png, &QAbstractButton::clicked, this, [this] {
        ask(tr("Save the picture"), tr("picture"), QStringLiteral("png"), &PaperPage::savePicturePng);
    });
    connect(copy, &QAbstractButton::clicked, this, &PaperPage::copyPicture);
    return section;
}

void PaperPage::connectParts() {
    const auto later = [this] {
        if (isVisible()) m_wait.start();
    };
    connect(&m_wait, &QTimer::timeout, this, &PaperPage::renew);
    connect(m_form, &SheetForm::changed, this, later);
    connect(&m_identity, &Identity::changed, this, later);
    connect(&m_coverage, &CoverageModel::resultChanged, this, later);
    connect(&m_document, &Document::changed, this, later);
    connect(&m_canvas.planView(), &PlanView::changed, this, later);
    connect(m_before, &QAbstractButton::clicked, this, [this] { chooseSheet(m_sheet - 1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { chooseSheet(m_sheet + 1); });
    connect(&m_writing, &Job::progressed, this, [this](double done) {
        m_done = done;
        showState();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_writing.cancel();
        showState();
        emit told(tr("Cancelled; nothing was written"));
    });
}

void PaperPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    renew();
}

void PaperPage::hideEvent(QHideEvent* event) {
    m_wait.stop();
    QWidget::hideEvent(event);
}

SheetContent PaperPage::content() const {
    GroundContent ground = m_canvas.content(lightTheme());
    ground.whatIf = nullptr;
    SheetContent content{ground, m_form->parts(), m_form->title()};
    content.title.day = text(base::toText(m_identity.day()));
    return content;
}

void PaperPage::renew() {
    const estate::Estate& estate = m_document.estate();
    const QString name = estate.name.empty() ? QFileInfo(m_document.source()).baseName() : text(estate.name);
    m_form->propose({name.isEmpty() ? tr("Plan") : name,
                     levelsOf(estate, m_canvas.planView()),
                     m_identity.login(),
                     {},
                     {},
                     {}});
    geometry::Box part = estate::boundsOf(estate);
    if (part.empty()) part = m_document.places().bounds(); // nothing but pictures
    if (m_form->isShownPart()) {
        const QSizeF size(m_canvas.size());
        part = geometry::boundsOf(m_canvas.view().toPlan({0, 0}),
                                  m_canvas.view().toPlan({size.width(), size.height()}));
    }
    m_plan = sheetsOf(m_form->wish(), part);
    m_sheet = m_plan ? std::min(m_sheet, m_plan->sheets.size() - 1) : 0;
    showState();
    if (!m_plan) return m_preview->say(text(m_plan.error().message));
    render();
}

void PaperPage::render() {
    m_rendering.start([this, path = m_document.path(), content = content(), plan = *m_plan,
                       sheet = m_sheet](const base::Task& task) -> Job::Delivery {
        const QString revision = revisionOf(path, task);
        return [this, content, plan, sheet, revision]() mutable {
            content.title.revision = revision;
            m_preview->show(content, plan, sheet);
        };
    });
}

void PaperPage::chooseSheet(std::size_t sheet) {
    if (!m_plan || sheet >= m_plan->sheets.size()) return;
    m_sheet = sheet;
    showState();
    render();
}

void PaperPage::showState() {
    const bool isThere = m_plan.has_value();
    const std::size_t count = isThere ? m_plan->sheets.size() : 0;
    m_before->setVisible(count > 1);
    m_after->setVisible(count > 1);
    m_before->setEnabled(m_sheet > 0);
    m_after->setEnabled(m_sheet + 1 < count);
    m_which->say(isThere ? tr("Sheet %L1 of %L2, 1 : %L3").arg(m_sheet + 1).arg(count).arg(m_plan->scale)
                         : QString(),
                 Tone::Quiet);
    const bool isBusy = m_writing.running();
    m_cancel->setVisible(isBusy);
    QString words;
    if (isBusy) words = m_done ? tr("Writing … %1").arg(roughPercentText(*m_done)) : tr("Writing …");
    if (!isBusy && m_coverage.stale()) words = tr("What is seen is being counted");
    m_state->say(words, Tone::Quiet);
    for (QAbstractButton* button : m_savers) button->setEnabled(isThere && !isBusy);
}

void PaperPage::begin(const QString& path, Write write) {
    if (!m_plan) return emit told(text(m_plan.error().message));
    m_done.reset();
    m_writing.start([this, path, write = std::move(write), project = m_document.path(), content = content(),
                     plan = *m_plan](const base::Task& task) -> Job::Delivery {
        SheetContent whole = content;
        whole.title.revision = revisionOf(project, task);
        const auto done = write(whole, plan, task);
        return [this, path, done] { end(done, path); };
    });
    showState();
}

void PaperPage::end(const base::Result<base::Done>& done, const QString& path) {
    showState();
    if (done) return emit told(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    const QString why = text(done.error().message);
    emit told(path.isEmpty() ? why
                             : tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), why));
}

void PaperPage::savePdf(const QString& path) {
    begin(path, [path](const auto& content, const auto& plan, const auto& task) {
        return writeSheetsPdf(content, plan, path, task);
    });
}

void PaperPage::saveSheetSvg(const QString& path) {
    begin(path, [path, sheet = m_sheet](const auto& content, const auto& plan, const auto& task) {
        return writeSheetSvg(content, plan, sheet, path, task);
    });
}

void PaperPage::saveSheetPng(const QString& path) {
    begin(path,
          [path, sheet = m_sheet, dots = m_dots->value()](const auto& content, const auto& plan,
                                                          const auto& task) -> base::Result<base::Done> {
              const auto image = sheetImage(content, plan, sheet, dots, task);
              if (!image) return base::failure(image.error());
              return writeImage(*image, path);
          });
}

void PaperPage::savePictureSvg(const QString& path) {
    const Frame frame{m_canvas.view(), QSizeF(m_canvas.size()), 1};
    begin(path, [path, frame](const auto& content, const auto&, const auto& task) {
        return writePictureSvg(content.ground, frame, path, task);
    });
}

void PaperPage::savePicturePng(const QString& path) {
    const Frame frame{m_canvas.view(), QSizeF(m_canvas.size()), 1};
    begin(path,
          [path, frame, width = static_cast<int>(m_pixels->value())](
              const auto& content, const auto&, const auto& task) -> base::Result<base::Done> {
              const auto image = pictureOf(content.ground, frame, width, task);
              if (!image) return base::failure(image.error());
              return writeImage(*image, path);
          });
}

void PaperPage::copyPicture() {
    const Frame frame{m_canvas.view(), QSizeF(m_canvas.size()), 1};
    m_writing.start([this, frame, ground = content().ground,
                     width = static_cast<int>(m_pixels->value())](const base::Task& task) -> Job::Delivery {
        const auto image = pictureOf(ground, frame, width, task);
        return [this, image] {
            showState();
            if (!image) return emit told(text(image.error().message));
            QGuiApplication::clipboard()->setImage(*image);
            emit told(tr("The picture is on the clipboard"));
        };
    });
    showState();
}

void PaperPage::print() {
    if (!m_plan) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const auto turned = m_plan->wish.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    printer->setPageLayout(QPageLayout(pageSizeOf(m_plan->wish.paper), turned, QMarginsF()));
    printer->setFullPage(true);
    printer->setDocName(content().title.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(m_plan->sheets.size()));
    if (dialog.exec() == QDialog::Accepted) printOn(printer);
}

void PaperPage::printOn(const std::shared_ptr<QPrinter>& printer) {
    printer->setFullPage(true);
    const auto last = static_cast<int>(m_plan->sheets.size());
    const auto from = static_cast<std::size_t>(std::clamp(printer->fromPage(), 1, last) - 1);
    const int to = printer->toPage() > 0 ? printer->toPage() : last;
    const auto until = static_cast<std::size_t>(std::clamp(to, 1, last) - 1);
    begin({}, [printer, from, until](const auto& content, const auto& plan, const auto& task) {
        auto done = paintSheets(*printer, content, plan, from, std::max(from, until), task);
        if (!done) printer->abort();
        return done;
    });
}

void PaperPage::ask(const QString& title, const QString& name, const QString& ending,
                    void (PaperPage::*save)(const QString&)) {
    const QString source = QFileInfo(m_document.source()).baseName();
    const QString stem = source.isEmpty() ? name : source + QLatin1Char('-') + name;
    QString path = QFileDialog::getSaveFileName(this, title, stem + QLatin1Char('.') + ending,
                                                QStringLiteral("*.%1").arg(ending));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + ending;
    (this->*save)(path);
}

} // namespace vidette::ui
