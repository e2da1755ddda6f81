// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_window.h"

#include "io/map_encoding.h"
#include "ui/buttons.h"
#include "ui/imports/frame_form.h"
#include "ui/imports/import_report.h"
#include "ui/imports/import_words.h"
#include "ui/imports/layer_list.h"
#include "ui/imports/layer_rules.h"
#include "ui/imports/unit_form.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kSide = 380; ///< width of the part on the right

} // namespace

ImportWindow::ImportWindow(Document& document, const QString& file, estate::LevelId level, QWidget* window)
    : QDialog(window), m_document(document), m_import(document, file, level),
      m_pages(new QStackedWidget(this)), m_file(new Words({}, Tone::Plain, this)),
      m_encoding(new ChoiceField(tr("Letters of the file"), this)), m_layers(new LayerList(m_import, this)),
      m_rules(new LayerRules(m_import, this)), m_report(new ImportReportView(this)),
      m_progress(new QProgressBar(this)), m_trouble(new Words({}, Tone::Warning, this)),
      m_cancel(new LinkButton(tr("Cancel"), this)), m_take(new StrongButton(tr("Import"), this)) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 700);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_pages->addWidget(choicePage());
    m_pages->addWidget(m_report);
    column->addWidget(m_pages, 1);
    column->addLayout(buttonRow());
    fillEncodings();
    connect(&m_import, &MapImport::changed, this, &ImportWindow::follow);
    connect(&m_import, &MapImport::progressed, this,
            [this](double done) { m_progress->setValue(static_cast<int>(done * 100)); });
    connect(m_layers, &QTableWidget::currentCellChanged, this, [this](int row) { m_rules->show(row); });
    follow();
}

QWidget* ImportWindow::choicePage() {
    auto* page = new QWidget(m_pages);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(filePart());
    left->addWidget(new UnitForm(m_import, page));
    left->addWidget(m_layers, 1);
    left->addWidget(m_rules);
    row->addLayout(left, 1);
    auto* right = new QWidget(page);
    right->setFixedWidth(kSide);
    auto* side = new QVBoxLayout(right);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(titleLabel(tr("Where it lies"), right));
    side->addWidget(new FrameForm(m_import, m_document, right), 1);
    row->addWidget(right);
    return page;
}

QWidget* ImportWindow::filePart() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(new Words(tr("Letters"), Tone::Quiet, part));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_encoding);
    m_encoding->setMinimumWidth(230);
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { m_import.setEncoding(utf8(m_encoding->itemData(index).toString())); });
    return part;
}

QLayout* ImportWindow::buttonRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_progress->setAccessibleName(tr("How far"));
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_cancel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_take->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_trouble, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_take);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_import.isRunning()) return m_import.cancel();
        close();
    });
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        if (m_import.stage() == MapImport::Stage::Done) return accept();
        m_import.take();
    });
    return row;
}

void ImportWindow::fillEncodings() {
    const io::FileFacts& facts = m_import.listing().file;
    m_encoding->clear();
    m_encoding->addItem(facts.codePage.empty() ? tr("as the file says")
                                               : tr("as the file says: %1").arg(text(facts.codePage)),
                        QString());
    for (const auto& name : io::mapEncodings()) m_encoding->addItem(text(name), text(name));
    m_encoding->show(std::max(0, m_encoding->findData(text(m_import.encoding()))));
}

QString ImportWindow::trouble() const {
    const QString problem = m_import.problem();
    return problem.isEmpty() ? m_import.trouble() : problem;
}

void ImportWindow::follow() {
    using Stage = MapImport::Stage;
    const Stage stage = m_import.stage();
    const bool choosing = stage == Stage::Choosing;
    if (stage == Stage::Done) m_report->show(m_import);
    m_pages->setCurrentIndex(stage == Stage::Done ? 1 : 0);
    m_pages->currentWidget()->setEnabled(choosing || stage == Stage::Done);
    if (choosing) {
        fillEncodings();
        m_rules->show(m_layers->chosen());
        QString words = tr("%1: %2").arg(QFileInfo(m_import.file()).fileName(),
                                         formatTitle(m_import.listing().file.format));
        words += QStringLiteral(". ") + tr("%n layers.", nullptr, static_cast<int>(m_import.layers().size()));
        if (m_import.isRemembered()) words += QLatin1Char(' ') + tr("Chosen as the last time.");
        m_file->say(words, Tone::Plain);
    }
    m_progress->setVisible(m_import.isRunning());
    if (m_import.isRunning()) m_progress->setValue(0);
    const QString said = stage == Stage::Listing  ? tr("Looking into the file …")
                         : stage == Stage::Taking ? tr("Taking what is chosen …")
                                                  : trouble();
    m_trouble->say(said, m_import.isRunning() ? Tone::Quiet : Tone::Warning);
    m_cancel->setVisible(stage != Stage::Done);
    m_cancel->say(m_import.isRunning() ? tr("Stop") : tr("Close"));
    m_take->say(stage == Stage::Done ? tr("Close") : tr("Import"));
    m_take->setEnabled(stage == Stage::Done || (choosing && m_import.trouble().isEmpty()));
}

void ImportWindow::done(int result) {
    m_import.cancel();
    QDialog::done(result);
}

} // namespace vidette::ui
