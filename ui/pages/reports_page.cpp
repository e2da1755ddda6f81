// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "base/text.h"
#include "report/annual_issue.h"
#include "ui/buttons.h"
#include "ui/changes.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/report_view.h"
#include "ui/panels/rows.h"
#include "ui/report_file.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/whole_file.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kKindsWidth = 224;
constexpr int kQuickMilliseconds = 400; ///< reports that were quick are made again after each edit

struct Named {
    QString code;
    QString words;
};

template<typename Row, typename Words>
std::vector<Named> namesOf(const base::Table<Row>& rows, Words words) {
    std::vector<Named> names;
    for (const Row& row : rows) names.push_back({text(row.code), text(words(row))});
    std::sort(names.begin(), names.end(),
              [](const Named& a, const Named& b) { return base::naturalLess(utf8(a.code), utf8(b.code)); });
    return names;
}

/// What a report of this kind can be about.
std::vector<Named> objectsOf(const estate::Estate& estate, std::string_view object) {
    if (object == "meeting") {
        auto names = namesOf(estate.meetings, [](const auto& row) {
            return row.heldOn ? base::toText(*row.heldOn) : std::string();
        });
        std::stable_sort(names.begin(), names.end(), // the next or latest first
                         [](const Named& a, const Named& b) { return a.words > b.words; });
        return names;
    }
    if (object == "request") return namesOf(estate.requests, [](const auto& row) { return row.title; });
    if (object == "info_system") return namesOf(estate.infoSystems, [](const auto& row) { return row.name; });
    return {};
}

} // namespace

ReportsPage::ReportsPage(Document& document, Identity& identity, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity), m_coverage(coverage),
      m_kinds(new QListWidget(this)), m_object(new ChoiceField(tr("What the report is about"), this)),
      m_year(new NumberField(tr("Year"), {1900, 2200, 1, 0}, {}, this)),
      m_issues(new ChoiceField(tr("Figures"), this)), m_issue(new StrongButton(tr("Issue"), this)),
      m_state(new Words({}, Tone::Quiet, this)), m_again(new LinkButton(tr("Make again"), this)),
      m_html(new LinkButton(tr("Save as page…"), this)), m_csv(new LinkButton(tr("Save as table…"), this)),
      m_pdf(new LinkButton(tr("Save as PDF…"), this)),
      m_browser(new LinkButton(tr("Open in the browser"), this)), m_view(new ReportView(this)) {
    build();
    connectParts();
}

void ReportsPage::build() {
    m_kinds->setAccessibleName(tr("Kinds of reports"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setFixedWidth(kKindsWidth);
    for (const auto& kind : report::allReportKinds()) m_kinds->addItem(reportLabel(kind.title));
    m_kinds->ensurePolished(); // rows are laid out when one is chosen, with the padding of window.qss
    m_kinds->setCurrentRow(0);
    m_year->setGroupSeparatorShown(false);
    m_year->setFixedWidth(76);
    m_year->show(m_identity.day().year - 1);
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(24, 18, 0, 14);
    left->setSpacing(10);
    auto* title = new QLabel(tr("Reports"), this);
    title->setFont(fontOf(Type::Title));
    left->addWidget(title);
    left->addWidget(m_kinds, 1);
    sides->addLayout(left);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    column->addWidget(buildBar());
    column->addWidget(m_view, 1);
    sides->addLayout(column, 1);
}

QWidget* ReportsPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(8);
    m_object->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_object->setMinimumContentsLength(28);
    m_state->setWordWrap(false);
    for (QWidget* part : std::initializer_list<QWidget*>{m_object, m_year, m_issues, m_issue})
        asked->addWidget(part);
    asked->addStretch();
    asked->addWidget(m_state);
    asked->addWidget(m_again);
    rows->addLayout(asked);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_html, m_csv, m_pdf, m_browser})
        saved->addWidget(part);
    saved->addStretch();
    rows->addLayout(saved);
    return bar;
}

void ReportsPage::connectParts() {
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        fillObjects();
        renew();
    });
    for (ChoiceField* field : {m_object, m_issues})
        connect(field, &QComboBox::currentIndexChanged, this, &ReportsPage::renew);
    connect(m_year, &NumberField::edited, this, [this] {
        fillIssues();
        renew();
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        if (!m_job.running()) return make();
        m_job.cancel();
        showState();
    });
    connect(&m_job, &Job::progressed, this, [this](double done) {
        m_done = done;
        showState();
    });
    connect(m_issue, &QAbstractButton::clicked, this, &ReportsPage::issue);
    connect(m_html, &QAbstractButton::clicked, this,
            [this] { ask(tr("Save the page"), QStringLiteral("html"), &ReportsPage::savePage); });
    connect(m_csv, &QAbstractButton::clicked, this,
            [this] { ask(tr("Save the table"), QStringLiteral("csv"), &ReportsPage::saveTable); });
    connect(m_pdf, &QAbstractButton::clicked, this,
            [this] { ask(tr("Save as PDF"), QStringLiteral("pdf"), &ReportsPage::savePdf); });
    connect(m_browser, &QAbstractButton::clicked, this, &ReportsPage::openInBrowser);
    connect(&m_identity, &Identity::changed, this, &ReportsPage::documentChanged);
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview) documentChanged();
    });
}

const report::ReportKind& ReportsPage::kind() const {
    const auto row = static_cast<std::size_t>(std::max(0, m_kinds->currentRow()));
    return report::allReportKinds().at(row);
}

report::ReportOrder ReportsPage::order() const {
    report::ReportOrder order;
    order.kind = kind().name;
    order.object = kind().object.empty() ? "" : utf8(m_object->currentData().toString());
    order.year = static_cast<int>(m_year->value());
    order.on = m_identity.day();
    order.source = utf8(m_document.source());
    order.levels = m_coverage.levels();
    return order;
}

void ReportsPage::fillObjects() {
    const QString before = m_object->currentData().toString();
    const QSignalBlocker blocker(m_object);
    m_object->clear();
    if (kind().name == "register") m_object->addItem(tr("Every processing"), QString());
    for (const auto& [code, words] : objectsOf(m_document.estate(), kind().object))
        m_object->addItem(words.isEmpty() ? code : tr("%1, %2").arg(code, words), code);
    m_object->setCurrentIndex(std::max(0, m_object->findData(before)));
    m_object->setVisible(!kind().object.empty());
    const bool isAnnual = kind().name == "annual";
    for (QWidget* part : std::initializer_list<QWidget*>{m_year, m_issues, m_issue})
        part->setVisible(isAnnual);
    fillIssues();
}

void ReportsPage::fillIssues() {
    const QString before = m_issues->currentData().toString();
    const QSignalBlocker blocker(m_issues);
    m_issues->clear();
    m_issues->addItem(tr("Figures as they are now"), QString());
    for (const auto& row : m_document.estate().annualReports) {
        if (row.year != static_cast<int>(m_year->value())) continue;
        const QString on = row.issuedOn ? text(base::toText(*row.issuedOn)) : tr("a day not stated");
        m_issues->addItem(tr("As issued on %1").arg(on), text(row.id.text()));
    }
    m_issues->setCurrentIndex(std::max(0, m_issues->findData(before)));
}

const estate::AnnualReport* ReportsPage::chosenIssue() const {
    const std::string id = utf8(m_issues->currentData().toString());
    if (kind().name != "annual" || id.empty()) return nullptr;
    for (const auto& row : m_document.estate().annualReports)
        if (row.id.text() == id) return &row;
    return nullptr;
}

void ReportsPage::documentChanged() {
    m_isOld = true;
    fillObjects();
    if (isVisible() && m_took <= kQuickMilliseconds) m_job.startSoon([this] { make(); });
    showState();
}

void ReportsPage::renew() {
    m_isOld = true;
    if (isVisible()) make();
}

void ReportsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fillObjects();
    if (m_isOld && !m_job.running()) make();
}

void ReportsPage::make() {
    m_isOld = false;
    m_done.reset();
    m_clock.start();
    if (const auto* issued = chosenIssue()) return showIssue(*issued);
    if (!kind().object.empty() && m_object->count() == 0) {
        m_job.cancel();
        const auto* none = "There is nothing in this project that such a report could be about.";
        return showTexts(base::failure("no_such_row", "", utf8(tr(none))));
    }
    const bool isPlan = kind().name == "plan" || kind().name == "schedule";
    const auto usual = analysis::defaultCoverageOptions();
    const auto options = isPlan || !usual ? m_coverage.options() : *usual;
    m_job.start([this, estate = m_document.estate(), order = order(), options,
                 project = utf8(m_document.path())](const base::Task& task) -> Job::Delivery {
        auto texts = reportOf(estate, order, project, options, task);
        return [this, texts = std::move(texts)] { showTexts(texts); };
    });
    showState();
}

void ReportsPage::showTexts(const base::Result<report::ReportTexts>& texts) {
    m_took = m_clock.elapsed();
    m_texts.reset();
    if (texts) m_texts = *texts;
    m_trouble = texts ? QString() : text(texts.error().message);
    m_view->showPage(texts ? texts->page : std::string());
    showState();
}

void ReportsPage::showIssue(const estate::AnnualReport& issued) {
    m_job.cancel();
    report::TableReport made = report::issuedReport(issued);
    made.foot = {utf8(m_document.source())};
    showTexts(report::ReportTexts{report::htmlOf(made), report::csvOf(made)});
}

void ReportsPage::showState() {
    QString words;
    if (m_job.running()) {
        words =
            m_done ? tr("Making the report … %1").arg(roughPercentText(*m_done)) : tr("Making the report …");
    } else if (!m_trouble.isEmpty()) {
        words = m_trouble;
    } else if (m_isOld && m_texts) {
        words = tr("Out of date since the last change");
    }
    m_state->say(words, m_job.running() ? Tone::Quiet : Tone::Warning);
    m_again->say(m_job.running() ? tr("Cancel") : tr("Make again"));
    m_again->setVisible(m_job.running() || m_isOld);
    const bool isThere = m_texts.has_value() && !m_job.running();
    for (LinkButton* button : {m_html, m_pdf, m_browser}) button->setEnabled(isThere);
    m_csv->setEnabled(isThere && !m_texts->table.empty());
    m_issue->setEnabled(!m_issuing.running());
}

void ReportsPage::choose(const QString& name, const QString& object) {
    const auto& kinds = report::allReportKinds();
    const auto at =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return text(one.name) == name; });
    if (at == kinds.end()) return;
    m_kinds->setCurrentRow(static_cast<int>(at - kinds.begin()));
    const int place = object.isEmpty() ? -1 : m_object->findData(object);
    if (place >= 0) m_object->setCurrentIndex(place);
}

void ReportsPage::chooseYear(int year) {
    m_year->setValue(year);
}

bool ReportsPage::tell(const QString& trouble, const QString& path) {
    emit told(trouble.isEmpty() ? tr("Report written: %1").arg(QDir::toNativeSeparators(path)) : trouble);
    return trouble.isEmpty();
}

bool ReportsPage::savePage(const QString& path) {
    return m_texts && tell(writeWhole(path, m_texts->page), path);
}

bool ReportsPage::saveTable(const QString& path) {
    return m_texts && tell(writeWhole(path, m_texts->table), path);
}

bool ReportsPage::savePdf(const QString& path) {
    return m_texts && tell(m_view->writePdf(path), path);
}

void ReportsPage::ask(const QString& title, const QString& ending,
                      bool (ReportsPage::*save)(const QString&)) {
    const auto made = order();
    QString name = QFileInfo(m_document.source()).baseName() + QLatin1Char('-') + text(made.kind);
    if (!made.object.empty()) name += QLatin1Char('-') + text(made.object);
    if (made.kind == "annual") name += QLatin1Char('-') + QString::number(made.year);
    const QString filter = QStringLiteral("*.%1").arg(ending);
    QString path = QFileDialog::getSaveFileName(this, title, name + QLatin1Char('.') + ending, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + ending;
    (this->*save)(path);
}

void ReportsPage::openInBrowser() {
    const QString path = QDir::temp().filePath(QStringLiteral("vidette-%1.html").arg(text(kind().name)));
    if (savePage(path)) QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void ReportsPage::issue() {
    const auto usual = analysis::defaultCoverageOptions();
    const int year = static_cast<int>(m_year->value());
    emit told(tr("Issuing the annual report of %1 …").arg(year));
    m_issuing.start(
        [this, estate = m_document.estate(), year,
         options = usual ? *usual : m_coverage.options()](const base::Task& task) -> Job::Delivery {
            auto figures = analysis::annualFigures(estate, year, options, task);
            return [this, year, figures = std::move(figures)] {
                if (!figures) return emit told(text(base::describe(figures.error())));
                const bool isDone =
                    m_document.commit(report::withIssued(m_document.estate(), *figures, m_identity.act()),
                                      tr("Issue annual report %1").arg(year));
                if (isDone) emit told(tr("Issued: the figures of %1 are kept as they are now").arg(year));
                showState();
            };
        });
    showState();
}

} // namespace vidette::ui
