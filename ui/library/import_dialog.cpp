// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import_dialog.h"

#include "base/text.h"
#include "io/text_encoding.h"
#include "ui/library/library.h"
#include "ui/library/own_camera_form.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace vidette::ui {
namespace {

constexpr int kColumns = 3; ///< of pairs of a field and its column
constexpr qint64 kLargest = 16 * 1024 * 1024;

/// Fields that people map, in the order of a data sheet.
constexpr std::array<std::pair<const char*, const char*>, 15> kFields{
    {{"maker", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Maker")},
     {"code", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Model")},
     {"resolution", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Pixels (w × h)")},
     {"image_width", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Pixels across")},
     {"image_height", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Pixels down")},
     {"hfov", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Field of view")},
     {"vfov", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Upright field")},
     {"focal", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Focal length")},
     {"printed", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "D/O/R/I in one")},
     {"detect", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Detect")},
     {"observe", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Observe")},
     {"recognise", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Recognise")},
     {"identify", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Identify")},
     {"ir_range", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Infrared")},
     {"projection", QT_TRANSLATE_NOOP("vidette::ui::ImportDialog", "Projection")}}};

} // namespace

ImportDialog::ImportDialog(Library& library, base::CsvTable table, const QString& name, QWidget* parent)
    : QDialog(parent), m_library(library), m_table(std::move(table)), m_name(utf8(name)),
      m_rows(new QTableWidget(this)), m_unused(new Words({}, Tone::Quiet, this)),
      m_said(new Words({}, Tone::Plain, this)) {
    if (auto guessed = catalog::guessedMapping(m_table.header)) m_mapping = *guessed;
    build(name);
    refresh();
}

void ImportDialog::build(const QString& name) {
    setWindowTitle(tr("Import data sheets – %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 620);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(new Words(tr("Which column holds what?"), Tone::Bold, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    for (std::size_t i = 0; i < kFields.size(); ++i) addField(*grid, kFields[i].first, static_cast<int>(i));
    column->addLayout(grid);
    column->addWidget(m_unused);
    m_rows->setColumnCount(3);
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Model"), tr("What is to be said of it")});
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->verticalHeader()->hide();
    m_rows->setWordWrap(true);
    m_rows->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    column->addWidget(m_rows, 1);
    column->addWidget(m_said);
    auto* buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void ImportDialog::addField(QGridLayout& grid, const std::string& field, int place) {
    const QString words = tr(kFields[static_cast<std::size_t>(place)].second);
    auto* box = new QComboBox(this);
    box->setAccessibleName(words);
    box->addItem(tr("– none –"), QString());
    for (const auto& heading : m_table.header) box->addItem(text(heading), text(heading));
    const auto found = m_mapping.find(field);
    if (found != m_mapping.end()) box->setCurrentIndex(box->findData(text(found->second)));
    box->setMinimumWidth(170);
    auto* label = new QLabel(words, this);
    label->setBuddy(box);
    const int row = place / kColumns;
    grid.addWidget(label, row, place % kColumns * 2);
    grid.addWidget(box, row, place % kColumns * 2 + 1);
    m_fields[field] = box;
    connect(box, &QComboBox::activated, this,
            [this, box, field] { map(field, utf8(box->currentData().toString())); });
}

void ImportDialog::map(const std::string& field, const std::string& heading) {
    m_mapping.erase(field);
    if (!heading.empty()) m_mapping[field] = heading;
    refresh();
}

void ImportDialog::showRow(int row, const catalog::DatasheetRow& found) {
    const QString model = found.model ? text(catalog::nameOf(*found.model)) : tr("–");
    QString said =
        found.model ? doubtsText(*found.model) : tr("Cannot be taken: %1").arg(text(found.problem));
    if (said.isEmpty()) said = tr("Nothing to ask");
    const QStringList cells{number(static_cast<double>(found.line), 0), model, said};
    for (int i = 0; i < cells.size(); ++i) m_rows->setItem(row, i, new QTableWidgetItem(cells[i]));
}

void ImportDialog::refresh() {
    const auto import = catalog::importDatasheet(m_table, m_mapping, m_name);
    m_import = import ? *import : catalog::DatasheetImport{};
    m_rows->setRowCount(static_cast<int>(m_import.rows.size()));
    qsizetype good = 0;
    for (std::size_t i = 0; i < m_import.rows.size(); ++i) {
        showRow(static_cast<int>(i), m_import.rows[i]);
        good += m_import.rows[i].model ? 1 : 0;
    }
    m_rows->resizeColumnToContents(0);
    m_rows->resizeColumnToContents(1);
    m_rows->resizeRowsToContents();
    QStringList unused;
    for (const auto& heading : m_import.unusedColumns) unused << text(heading);
    m_unused->say(unused.empty() ? QString()
                                 : tr("Columns not used: %1").arg(unused.join(QStringLiteral(", "))),
                  Tone::Quiet);
    m_said->say(import ? tr("%1 of %2 rows are models. Doubtful ones are kept too; ask the maker.")
                             .arg(good)
                             .arg(m_import.rows.size())
                       : text(base::describe(import.error())),
                import ? Tone::Plain : Tone::Warning);
    m_keep->setEnabled(good > 0);
    m_keep->setText(tr("Keep %n models", nullptr, static_cast<int>(good)));
}

void ImportDialog::accept() {
    std::vector<catalog::CameraModel> models;
    for (const auto& row : m_import.rows)
        if (row.model) models.push_back(*row.model);
    const auto done = m_library.keep(models);
    if (!done) return m_said->say(text(base::describe(done.error())), Tone::Warning);
    QDialog::accept();
}

void askDatasheet(Library& library, QWidget* window, const std::function<void(const QString&)>& told) {
    const QString path = QFileDialog::getOpenFileName(window, ImportDialog::tr("Import data sheets"), {},
                                                      ImportDialog::tr("Tables (*.csv *.txt)"));
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest)
        return told(ImportDialog::tr("%1 could not be read.").arg(path));
    const auto decoded = io::decodeText(file.readAll().toStdString(), {}, utf8(path));
    if (!decoded) return told(text(base::describe(decoded.error())));
    auto table = base::parseCsv(decoded->text, base::csvSeparatorOf(decoded->text));
    auto* dialog = new ImportDialog(library, std::move(table), QFileInfo(path).fileName(), window);
    dialog->open();
}

} // namespace vidette::ui
