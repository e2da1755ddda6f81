// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_form.h"

#include "estate/levels.h"
#include "estate/plan_image_place.h"
#include "estate/record_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/images/image_scale.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kMostOrder = 1000;

/// The fields of a crop in their order.
std::array<int, 4> numbersOf(const estate::PixelRect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

QCheckBox* tick(const QString& words, QWidget* parent) {
    auto* box = new QCheckBox(words, parent);
    box->setMinimumHeight(28);
    return box;
}

} // namespace

ImageForm::ImageForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_name(new TextField(tr("Name"), this)),
      m_opacity(new QSlider(Qt::Horizontal, this)), m_visible(tick(tr("Shown"), this)),
      m_locked(tick(tr("Locked: the mouse leaves it alone"), this)),
      m_level(new ChoiceField(tr("Level"), this)),
      m_order(new NumberField(tr("Order"), {-kMostOrder, kMostOrder, 1, 0}, {}, this)),
      m_rotation(new NumberField(tr("Turned by"), {-360, 720, 1, 2}, QStringLiteral("°"), this)),
      m_fields(new QWidget(this)), m_scale(new ImageScale(document, selection, this)) {
    setProperty("helpPage", QStringLiteral("user/plan-image.md"));
    build();
    connectFields();
    connectOpacity();
    connect(m_scale, &ImageScale::changed, this, [this] { m_fields->setVisible(!m_scale->isActive()); });
    connect(m_scale, &ImageScale::done, this, &ImageForm::scaleDone);
}

void ImageForm::build() {
    auto* parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_fields);
    parts->addWidget(m_scale);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new FieldGrid(this);
    m_opacity->setRange(0, 100);
    m_opacity->setPageStep(10);
    m_opacity->setAccessibleName(tr("Opacity"));
    m_opacity->setMinimumHeight(28);
    m_order->setToolTip(tr("A picture of a higher number lies above one of a lower"));
    m_rotation->setToolTip(tr("Degrees clockwise, about its middle"));
    grid->add(tr("Name"), m_name);
    grid->add(tr("Opacity"), m_opacity);
    grid->add(tr("Level"), m_level);
    grid->add(tr("Order"), m_order);
    grid->add(tr("Turned by"), m_rotation);
    m_pixel = grid->addFigure(tr("A pixel is"));
    m_size = grid->addFigure(tr("Size on the plan"));
    buildCrop(*grid);
    column->addWidget(m_visible);
    column->addWidget(m_locked);
    column->addWidget(grid);
    auto* ways = new QHBoxLayout;
    auto* scale = new LinkButton(tr("Set scale…"), this);
    auto* cut = new LinkButton(tr("Cut…"), this);
    auto* whole = new LinkButton(tr("Show all of it"), this);
    for (QWidget* way : std::initializer_list<QWidget*>{scale, cut, whole}) ways->addWidget(way);
    ways->addStretch();
    column->addLayout(ways);
    connect(scale, &QAbstractButton::clicked, this, &ImageForm::scaleWanted);
    connect(cut, &QAbstractButton::clicked, this, &ImageForm::cropWanted);
    connect(whole, &QAbstractButton::clicked, this,
            [this] { apply({}, [](estate::PlanImage& image) { image.crop.reset(); }); });
}

void ImageForm::buildCrop(FieldGrid& grid) {
    const std::array<QString, 4> names{tr("Cut: left"), tr("Cut: top"), tr("Cut: width"), tr("Cut: height")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_crop[i] = new NumberField(names[i], {0, 1e6, 1, 0}, tr("px"), this);
        grid.add(names[i], m_crop[i]);
        connect(m_crop[i], &NumberField::edited, this, [this, i](double value) {
            apply(QStringLiteral("crop"), [i, value](estate::PlanImage& image) {
                auto numbers = numbersOf(estate::shownPart(image));
                numbers[i] = static_cast<int>(value);
                image.crop = estate::PixelRect{numbers[0], numbers[1], numbers[2], numbers[3]};
            });
        });
    }
}

void ImageForm::connectFields() {
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified())
            apply({}, [this](estate::PlanImage& image) { image.name = utf8(m_name->text().trimmed()); });
        m_name->setModified(false);
    });
    connect(m_visible, &QCheckBox::clicked, this,
            [this](bool on) { apply({}, [on](estate::PlanImage& image) { image.visible = on; }); });
    connect(m_locked, &QCheckBox::clicked, this,
            [this](bool on) { apply({}, [on](estate::PlanImage& image) { image.locked = on; }); });
    connect(m_level, &QComboBox::activated, this, [this](int index) {
        const auto id = base::uuidFromText(utf8(m_level->itemData(index).toString()));
        apply({}, [id](estate::PlanImage& image) { image.level = {id.value_or(base::Uuid{})}; });
    });
    connect(m_order, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("order"),
              [value](estate::PlanImage& image) { image.order = static_cast<int>(value); });
    });
    connect(m_rotation, &NumberField::edited, this, [this](double value) {
        if (const auto* image = m_selection.image())
            commit(estate::rotateImage(m_document.estate(), image->id, value), QStringLiteral("turn"));
    });
}

void ImageForm::connectOpacity() {
    const auto set = [this](int percent) {
        return changed([percent](estate::PlanImage& image) { image.opacity = percent / 100.0; });
    };
    connect(m_opacity, &QSlider::sliderMoved, this, [this, set](int percent) {
        if (auto next = set(percent)) m_document.preview(std::move(*next));
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this, set](int percent) {
        if (!m_opacity->isSliderDown()) commit(set(percent), QStringLiteral("opacity"));
    });
    connect(m_opacity, &QSlider::sliderReleased, this,
            [this, set] { commit(set(m_opacity->value()), QStringLiteral("opacity")); });
}

base::Result<estate::Estate> ImageForm::changed(const Change& change) const {
    const auto* image = m_selection.image();
    if (!image) return m_document.estate();
    return estate::changeRecord<estate::PlanImage>(m_document.estate(), image->id, change);
}

void ImageForm::apply(const QString& key, const Change& change) {
    commit(changed(change), key);
}

void ImageForm::commit(base::Result<estate::Estate> next, const QString& key) {
    const auto* image = m_selection.image();
    if (!image) return;
    const QString merge = key.isEmpty() ? QString() : key + QLatin1Char(' ') + text(image->code);
    m_document.commit(std::move(next), tr("Change %1").arg(nameOf(*image)), merge);
    if (const auto* now = m_selection.image()) show(*now);
}

void ImageForm::fillLevels(const estate::PlanImage& image) {
    const QSignalBlocker blocker(m_level);
    const auto& estate = m_document.shown();
    m_level->clear();
    m_level->addItem(tr("Every level"), QString());
    for (const auto& level : estate.levels)
        m_level->addItem(text(estate::nameOfLevel(estate, level.id)), text(level.id.text()));
    m_level->show(image.level.isNull() ? 0 : m_level->findData(text(image.level.text())));
}

void ImageForm::show(const estate::PlanImage& image) {
    m_name->show(text(image.name));
    const QSignalBlocker blocker(m_opacity);
    if (!m_opacity->isSliderDown()) m_opacity->setValue(static_cast<int>(std::lround(image.opacity * 100)));
    m_opacity->setToolTip(roughPercentText(image.opacity));
    m_visible->setChecked(image.visible);
    m_locked->setChecked(image.locked);
    fillLevels(image);
    m_order->show(image.order);
    m_rotation->show(estate::rotationOf(image));
    const estate::PixelRect part = estate::shownPart(image);
    const auto numbers = numbersOf(part);
    for (std::size_t i = 0; i < numbers.size(); ++i) m_crop[i]->show(numbers[i]);
    const double pixel = estate::metresPerPixel(image);
    m_pixel->setText(tr("%1 mm").arg(number(pixel * 1000, 2)));
    m_size->setText(
        QStringLiteral("%1 × %2").arg(number(part.width * pixel, 2), metresText(part.height * pixel)));
}

} // namespace vidette::ui
