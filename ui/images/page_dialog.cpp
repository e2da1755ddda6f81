// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/page_dialog.h"

#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kSmallPicture = 150; ///< points along its longer side
constexpr int kMostPainted = 30;   ///< pages that are painted small; the others are chosen by number
constexpr double kLeastDots = 10;  ///< per inch
constexpr double kMmPerInch = 25.4;

} // namespace

PageDialog::PageDialog(const QString& path, const std::vector<io::PageSize>& pages, QWidget* window)
    : QDialog(window), m_path(path), m_sizes(pages), m_pages(new QListWidget(this)),
      m_dots(new ChoiceField(tr("Pixels per inch of paper"), this)),
      m_scale(new NumberField(tr("Drawn at 1 :"), {0, 100000, 50, 0}, {}, this)) {
    setWindowTitle(tr("A page of %1").arg(QFileInfo(path).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    paintNext(0);
}

void PageDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setViewMode(QListView::IconMode);
    m_pages->setMovement(QListView::Static);
    m_pages->setResizeMode(QListView::Adjust);
    m_pages->setIconSize({kSmallPicture, kSmallPicture});
    // Of one size from the beginning: pictures come later.
    m_pages->setGridSize({kSmallPicture + 24, kSmallPicture + 52});
    for (std::size_t i = 0; i < m_sizes.size(); ++i)
        m_pages->addItem(tr("Page %1\n%2 × %3 mm")
                             .arg(i + 1)
                             .arg(number(m_sizes[i].width, 0), number(m_sizes[i].height, 0)));
    m_pages->ensurePolished(); // rows are laid out when one is chosen, with the padding of window.qss
    m_pages->setCurrentRow(0);
    column->addWidget(m_pages, 1);
    auto* grid = new FieldGrid(this);
    for (const int dots : {100, 150, 200, 300, 400}) m_dots->addItem(QString::number(dots), dots);
    m_dots->show(2);
    m_scale->setSpecialValueText(tr("not known"));
    m_scale->setToolTip(
        tr("The scale printed on the drawing; where it is not known, two points give it later"));
    grid->add(tr("Pixels per inch of paper"), m_dots);
    grid->add(tr("Drawn at 1 :"), m_scale);
    column->addWidget(grid);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(tr("Add the page"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(wish()); });
    resize(720, 520);
}

PageWish PageDialog::wish() const {
    return {std::max(0, m_pages->currentRow()) + 1, m_dots->currentData().toDouble(), m_scale->value()};
}

void PageDialog::paintNext(int page) {
    if (page >= std::min(m_pages->count(), kMostPainted)) return;
    const io::PageSize& size = m_sizes[static_cast<std::size_t>(page)];
    const double longest = std::max({size.width, size.height, 1.0});
    const double dots = std::max(kLeastDots, std::ceil(kSmallPicture * kMmPerInch / longest));
    const io::PictureReading reading{utf8(m_path), page + 1, dots, {}};
    m_job.start([this, page, reading](const base::Task& task) -> Job::Delivery {
        const auto picture = io::readPicture(reading, task);
        QImage small;
        if (picture) small.loadFromData(QByteArray::fromStdString(picture->value.bytes));
        return [this, page, small] {
            if (!small.isNull())
                m_pages->item(page)->setIcon(QPixmap::fromImage(small.scaled(
                    kSmallPicture, kSmallPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
            paintNext(page + 1);
        };
    });
}

} // namespace vidette::ui
