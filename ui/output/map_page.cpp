// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/map_page.h"

#include "ui/buttons.h"
#include "ui/changes.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/panels/side_frame.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

struct Format {
    QString ending;
    QString name;
    QString about;
    bool isSingle = false; ///< holds one layer
};

std::vector<Format> formats() {
    return {
        {QStringLiteral("gpkg"), MapPage::tr("GeoPackage"),
         MapPage::tr("For QGIS and other map programs: every layer with its fields, and a style for QGIS.")},
        {QStringLiteral("geojson"), MapPage::tr("GeoJSON, exchange plan"),
         MapPage::tr("The plan as Vidette and other programs read it again, with nothing lost. What cameras "
                     "see goes into a second file beside it.")},
        {QStringLiteral("dxf"), MapPage::tr("DXF drawing"),
         MapPage::tr("For CAD programs: a layer for each kind (walls, shelves, doors), codes as text.")},
        {QStringLiteral("kml"), MapPage::tr("KML"),
         MapPage::tr("For globes and map viewers. The plan needs a place on the map.")},
        {QStringLiteral("csv"), MapPage::tr("CSV table"),
         MapPage::tr("A row for each feature with its coordinates, for spreadsheets.")},
        {QStringLiteral("fgb"), MapPage::tr("FlatGeobuf, one layer"),
         MapPage::tr("One layer with its fields, for map programs and the web."), true},
        {QStringLiteral("shp"), MapPage::tr("Shapefile, one layer"),
         MapPage::tr("One layer; names of fields are cut to ten letters."), true},
    };
}

QString layerTitle(const std::string& layer) {
    if (layer == "obstacle") return MapPage::tr("Walls, shelves, buildings");
    if (layer == "opening") return MapPage::tr("Doors and windows");
    if (layer == "street") return MapPage::tr("Streets");
    if (layer == "zone") return MapPage::tr("Zones and rooms");
    if (layer == "camera") return MapPage::tr("Cameras");
    if (layer == "site") return MapPage::tr("Mounting places");
    return MapPage::tr("Points of demand");
}

} // namespace

MapPage::MapPage(Document& document, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_document(document), m_coverage(coverage), m_formats(new QListWidget(this)),
      m_profile(new ChoiceField(tr("For whom"), this)),
      m_unit(new ChoiceField(tr("Unit of the drawing"), this)), m_about(new Words({}, Tone::Plain, this)),
      m_frame(new Words({}, Tone::Quiet, this)), m_trouble(new Words({}, Tone::Warning, this)),
      m_save(new StrongButton(tr("Save the file…"), this)), m_cancel(new LinkButton(tr("Cancel"), this)) {
    build();
    connectParts();
}

void MapPage::build() {
    for (const Format& format : formats()) m_formats->addItem(format.name);
    m_formats->setAccessibleName(tr("Formats"));
    m_formats->setFrameShape(QFrame::NoFrame);
    m_formats->ensurePolished(); // rows are laid out when one is chosen, with the padding of window.qss
    m_formats->setCurrentRow(0);
    m_formats->setMaximumHeight(260);
    QVBoxLayout* column = columnBeside(buildPanel(), *this);
    column->addWidget(titleLabel(tr("Plan and coverage for other programs"), this));
    column->addWidget(m_formats);
    column->addWidget(m_about);
    column->addWidget(m_frame);
    column->addStretch();
}

QWidget* MapPage::buildPanel() {
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* file = new Section(tr("File"), panel);
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch();
    file->content().addLayout(row);
    file->content().addWidget(m_trouble);
    m_profile->addItems({tr("Ourselves"), tr("The public")});
    m_profile->setToolTip(tr("The public: only cameras in operation, to 10 m, without height, aim, lens, "
                             "masks and coverage"));
    m_unit->addItems({tr("Metres"), tr("Millimetres")});
    auto* grid = new FieldGrid(file);
    grid->add(tr("For whom"), m_profile);
    grid->add(tr("Unit of the drawing"), m_unit);
    file->content().addWidget(grid);
    column->addWidget(file);
    auto* layers = new Section(tr("Layers"), panel);
    auto names = planLayers();
    names.emplace_back("coverage");
    for (const std::string& name : names) {
        auto* tick = new QCheckBox(layers);
        tick->setObjectName(text(name));
        tick->setMinimumHeight(26);
        tick->setChecked(true);
        layers->content().addWidget(tick);
        m_layers.push_back(tick);
    }
    column->addWidget(layers);
    column->addStretch();
    return panel;
}

void MapPage::connectParts() {
    for (QCheckBox* tick : m_layers) connect(tick, &QCheckBox::toggled, this, &MapPage::showState);
    connect(m_formats, &QListWidget::currentRowChanged, this, &MapPage::showState);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &MapPage::showState);
    connect(&m_coverage, &CoverageModel::resultChanged, this, &MapPage::showState);
    connect(&m_document, &Document::changed, this, [this] {
        if (isVisible()) showState();
    });
    connect(m_save, &QAbstractButton::clicked, this, &MapPage::ask);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_writing.cancel();
        showState();
        emit told(tr("Cancelled; nothing was written"));
    });
}

void MapPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showState();
}

QString MapPage::ending() const {
    return formats().at(static_cast<std::size_t>(std::max(0, m_formats->currentRow()))).ending;
}

void MapPage::chooseFormat(const QString& ending) {
    const auto all = formats();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].ending == ending) m_formats->setCurrentRow(static_cast<int>(i));
}

void MapPage::chooseLayer(const QString& layer, bool chosen) {
    for (QCheckBox* tick : m_layers)
        if (tick->objectName() == layer) tick->setChecked(chosen);
}

void MapPage::choosePublic(bool isPublic) {
    m_profile->setCurrentIndex(isPublic ? 1 : 0);
}

MapWish MapPage::wish() const {
    MapWish wish;
    for (const QCheckBox* tick : m_layers) {
        if (!tick->isEnabled() || !tick->isChecked()) continue;
        if (tick == m_layers.back()) {
            wish.coverage = true;
        } else {
            wish.layers.push_back(utf8(tick->objectName()));
        }
    }
    wish.profile = m_profile->currentIndex() == 1 ? io::Profile::Public : io::Profile::Internal;
    wish.inMillimetres = ending() == QStringLiteral("dxf") && m_unit->currentIndex() == 1;
    return wish;
}

QString MapPage::frameWords() const {
    const std::string& crs = m_document.estate().crs;
    if (ending() == QStringLiteral("kml"))
        return crs.empty() ? tr("Frame: the plan is in local metres and has no place on the map")
                           : tr("Frame: WGS 84, longitude and latitude, from %1").arg(text(crs));
    return crs.empty() ? tr("Frame: local metres, as the plan") : tr("Frame: %1, as the plan").arg(text(crs));
}

QString MapPage::trouble() const {
    const MapWish chosen = wish();
    if (chosen.layers.empty() && !chosen.coverage) return tr("Choose what the file is to hold.");
    if (ending() == QStringLiteral("kml") && m_document.estate().crs.empty())
        return tr("A plan in local metres cannot be put on a globe. Choose another format.");
    const bool isSingle =
        formats().at(static_cast<std::size_t>(std::max(0, m_formats->currentRow()))).isSingle;
    const bool isSeveral = chosen.layers.size() > 1 || chosen.coverage;
    if (isSingle && (isSeveral || chosen.layers.front() == "obstacle"))
        return tr("This format holds one layer of one shape: choose one, such as the cameras.");
    return {};
}

void MapPage::showState() {
    const auto& estate = m_document.estate();
    const bool isPublic = m_profile->currentIndex() == 1;
    for (QCheckBox* tick : m_layers) {
        QString words = tr("What cameras see, and blind spots");
        bool isThere = !isPublic && m_coverage.result() && !m_coverage.result()->cameras.empty();
        if (tick != m_layers.back()) {
            const std::string layer = utf8(tick->objectName());
            const std::size_t rows = rowsOf(estate, layer);
            words = tr("%1 (%L2)").arg(layerTitle(layer)).arg(rows);
            isThere = rows > 0 && !(isPublic && (layer == "site" || layer == "demand"));
        }
        tick->setText(words);
        tick->setAccessibleName(words);
        tick->setEnabled(isThere);
    }
    m_about->say(formats().at(static_cast<std::size_t>(std::max(0, m_formats->currentRow()))).about,
                 Tone::Plain);
    m_frame->say(frameWords(), Tone::Quiet);
    m_unit->setEnabled(ending() == QStringLiteral("dxf"));
    const QString words = trouble();
    m_trouble->say(words, Tone::Warning);
    m_trouble->setVisible(!words.isEmpty());
    m_save->setEnabled(words.isEmpty() && !m_writing.running());
    m_cancel->setVisible(m_writing.running());
}

void MapPage::save(const QString& path) {
    m_writing.start([this, path, estate = m_document.estate(), wish = wish(),
                     shapes = m_coverage.shapes()](const base::Task& task) -> Job::Delivery {
        const auto written = writeMapFile(estate, shapes ? &shapes->result : nullptr, wish, utf8(path), task);
        return [this, path, written] {
            showState();
            const QString shown = QDir::toNativeSeparators(path);
            if (!written)
                return emit told(tr("%1 could not be written: %2").arg(shown, text(written.error().message)));
            emit told(written->empty() ? tr("Written: %1").arg(shown)
                                       : tr("Written: %1. %2").arg(shown, text(written->front().message)));
        };
    });
    showState();
}

void MapPage::ask() {
    const QString source = QFileInfo(m_document.source()).baseName();
    const QString proposed =
        QStringLiteral("%1-map.%2").arg(source.isEmpty() ? tr("plan") : source, ending());
    QString path = QFileDialog::getSaveFileName(this, tr("Save the map"), proposed,
                                                QStringLiteral("*.%1").arg(ending()));
    if (path.isEmpty()) return;
    // The format is that of the list, whatever was typed.
    if (QFileInfo(path).suffix().toLower() != ending()) path += QLatin1Char('.') + ending();
    save(path);
}

} // namespace vidette::ui
