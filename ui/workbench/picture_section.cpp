// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/picture_section.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/plots/plot.h"
#include "ui/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

QString freeName(const QDir& folder, const QString& name, const QString& ending) {
    QString free = name + ending;
    for (int number = 2; folder.exists(free); ++number)
        free = QStringLiteral("%1 (%2)%3").arg(name).arg(number).arg(ending);
    return free;
}

} // namespace

PictureSection::PictureSection(const QString& title, Plot* plot, QWidget* parent)
    : QWidget(parent), m_plot(plot), m_words(new Words({}, Tone::Quiet, this)),
      m_save(new LinkButton(tr("Save picture…"), this)) {
    plot->setParent(this);
    auto* heading = new QLabel(title, this);
    heading->setFont(fontOf(Type::Title));
    heading->setWordWrap(true);
    m_save->setAccessibleName(tr("Save picture: %1").arg(title));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(heading, 1);
    head->addWidget(m_save, 0, Qt::AlignRight | Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(plot);
    connect(m_save, &QAbstractButton::clicked, plot, &Plot::askWrite);
    connect(plot, &Plot::told, this, &PictureSection::told);
}

void PictureSection::explain(const QString& words) {
    m_words->say(words, Tone::Quiet);
    m_plot->show();
    m_save->show();
}

void PictureSection::lack(const QString& reason) {
    m_words->say(reason, Tone::Quiet);
    m_plot->hide();
    m_save->hide();
}

base::Result<int> writePictures(const std::vector<Plot*>& plots, const QString& folder) {
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]"));
    const QDir into(folder);
    int files = 0;
    for (std::size_t i = 0; i < plots.size(); ++i) {
        QString title = plots[i]->accessibleName();
        const QString name =
            QStringLiteral("%1 %2").arg(i + 1).arg(title.replace(unfit, QStringLiteral("-")));
        for (const char* ending : {".svg", ".png"}) {
            const auto written = plots[i]->write(into.filePath(freeName(into, name, QLatin1String(ending))));
            if (!written) return base::failure(written.error());
            ++files;
        }
    }
    return files;
}

} // namespace vidette::ui
