// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/all_reports_page.h"

#include "ui/buttons.h"
#include "ui/changes.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr qsizetype kMostTroubles = 6; ///< so many are said, the rest is counted

} // namespace

AllReportsPage::AllReportsPage(Document& document, Identity& identity, CoverageModel& coverage,
                               QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity), m_coverage(coverage),
      m_year(new NumberField(tr("Year of the annual report"), {1900, 2200, 1, 0}, {}, this)),
      m_save(new StrongButton(tr("Save all as PDF…"), this)), m_cancel(new LinkButton(tr("Cancel"), this)),
      m_all(new LinkButton(tr("All"), this)), m_none(new LinkButton(tr("None"), this)),
      m_state(new Words({}, Tone::Quiet, this)), m_troubles(new Words({}, Tone::Warning, this)) {
    build();
    connectParts();
    showState();
}

void AllReportsPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 20, 14);
    column->setSpacing(6);
    column->addWidget(titleLabel(tr("All reports as PDF, into one folder"), this));
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(18);
    chosen->addWidget(m_all);
    chosen->addWidget(m_none);
    chosen->addStretch();
    column->addLayout(chosen);
    for (const auto& kind : report::allReportKinds()) {
        auto* tick = new QCheckBox(this);
        tick->setObjectName(text(kind.name));
        tick->setMinimumHeight(26);
        tick->setChecked(kind.name != "statement");
        column->addWidget(tick);
        m_kinds.push_back(tick);
    }
    m_year->setGroupSeparatorShown(false);
    m_year->show(m_identity.day().year - 1);
    auto* year = new QHBoxLayout;
    auto* name = new Words(tr("Year of the annual report"), Tone::Quiet, this);
    name->setWordWrap(false);
    year->addWidget(name);
    year->addWidget(m_year);
    year->addStretch();
    column->addLayout(year);
    auto* last = new QHBoxLayout;
    last->setSpacing(18);
    last->addWidget(m_save);
    last->addWidget(m_cancel);
    last->addWidget(m_state, 1);
    column->addSpacing(8);
    column->addLayout(last);
    column->addWidget(m_troubles);
    column->addStretch();
}

void AllReportsPage::connectParts() {
    for (QCheckBox* tick : m_kinds) connect(tick, &QCheckBox::toggled, this, &AllReportsPage::showState);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        for (QCheckBox* tick : m_kinds) tick->setChecked(true);
    });
    connect(m_none, &QAbstractButton::clicked, this, [this] { choose({}); });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the reports"));
        if (!folder.isEmpty()) save(folder);
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_writing.cancel();
        showState();
        emit told(tr("Cancelled; the reports that were finished stay in the folder"));
    });
    connect(&m_writing, &Job::progressed, this, [this](double done) {
        m_done = done;
        showState();
    });
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (isVisible() && !changes.preview) showState();
    });
}

void AllReportsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showState();
}

void AllReportsPage::choose(const QStringList& kinds) {
    for (QCheckBox* tick : m_kinds) tick->setChecked(kinds.contains(tick->objectName()));
}

QStringList AllReportsPage::chosen() const {
    QStringList kinds;
    for (const QCheckBox* tick : m_kinds)
        if (tick->isChecked()) kinds.append(tick->objectName());
    return kinds;
}

std::vector<report::ReportOrder> AllReportsPage::orders() const {
    report::ReportOrder common;
    common.year = static_cast<int>(m_year->value());
    common.on = m_identity.day();
    common.source = utf8(m_document.source());
    common.levels = m_coverage.levels();
    return ordersOf(m_document.estate(), chosen(), common);
}

void AllReportsPage::showState() {
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto& kind = report::allReportKinds().at(i);
        const auto count = ordersOf(m_document.estate(), {text(kind.name)}, {}).size();
        const QString words =
            count == 1 ? reportLabel(kind.title) : tr("%1 (%L2)").arg(reportLabel(kind.title)).arg(count);
        m_kinds[i]->setText(words);
        m_kinds[i]->setAccessibleName(words);
    }
    const auto files = static_cast<int>(orders().size());
    QString words = tr("%n files", nullptr, files);
    if (m_writing.running())
        words = m_done ? tr("Writing … %1").arg(roughPercentText(*m_done)) : tr("Writing …");
    m_state->say(words, Tone::Quiet);
    m_save->setEnabled(files > 0 && !m_writing.running());
    m_cancel->setVisible(m_writing.running());
}

void AllReportsPage::save(const QString& folder) {
    const auto usual = analysis::defaultCoverageOptions();
    m_done.reset();
    m_troubles->say({}, Tone::Warning);
    m_writing.start([this, folder, estate = m_document.estate(), orders = orders(),
                     project = m_document.path(), shown = m_coverage.options(),
                     usual = usual ? *usual : m_coverage.options()](const base::Task& task) -> Job::Delivery {
        const auto written = writeReports(estate, orders, project, folder, shown, usual, task);
        return [this, written, folder] { finish(written, folder); };
    });
    showState();
}

void AllReportsPage::finish(const WrittenReports& written, const QString& folder) {
    showState();
    QStringList troubles = written.troubles.mid(0, kMostTroubles);
    const auto more = static_cast<int>(written.troubles.size() - troubles.size());
    if (more > 0) troubles.append(tr("and %n more", nullptr, more));
    m_troubles->say(troubles.join(QLatin1Char('\n')), Tone::Warning);
    emit told(tr("%n reports written to %1", nullptr, static_cast<int>(written.written))
                  .arg(QDir::toNativeSeparators(folder)));
}

} // namespace vidette::ui
