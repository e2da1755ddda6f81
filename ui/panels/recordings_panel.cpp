// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recordings_panel.h"

#include "estate/project_edits.h"
#include "ui/document.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

int recordingCameras(const estate::Estate& estate) {
    return static_cast<int>(
        std::count_if(estate.cameras.begin(), estate.cameras.end(),
                      [](const auto& camera) { return camera.status != estate::CameraStatus::Retired; }));
}

const QString kTick = QStringLiteral("✓ ");

/// "72 hours"; empty where no figure is fixed.
QString limitOf(const catalog::RetentionProfile& profile) {
    if (!profile.maxValue) return {};
    const int count = static_cast<int>(std::lround(*profile.maxValue));
    switch (profile.unit) {
    case catalog::RetentionUnit::Hours:
        return RecordingsPanel::tr("%n hours", nullptr, count);
    case catalog::RetentionUnit::Days:
        return RecordingsPanel::tr("%n days", nullptr, count);
    case catalog::RetentionUnit::Months:
        return RecordingsPanel::tr("%n months", nullptr, count);
    }
    return {};
}

} // namespace

RecordingsPanel::RecordingsPanel(Document& document, QWidget* parent)
    : Section(tr("Recordings"), parent), m_document(document),
      m_days(new NumberField(tr("Kept for"), {0, 3650, 1, 0}, tr("days"), this)), m_need(new ListRow(this)),
      m_units(new Words({}, Tone::Quiet, this)), m_fits(new Words({}, Tone::Good, this)),
      m_retention(new Words({}, Tone::Good, this)) {
    auto* grid = new FieldGrid(this);
    grid->add(tr("Kept for"), m_days);
    m_days->setSpecialValueText(tr("not stated"));
    m_need->setFocusPolicy(Qt::NoFocus);
    m_need->setCursor(Qt::ArrowCursor);
    m_need->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QWidget* part : std::initializer_list<QWidget*>{grid, m_need, m_units, m_fits, m_retention}) {
        content().addWidget(part);
    }
    connect(m_days, &NumberField::edited, this, [this](double days) {
        const auto& estate = m_document.estate();
        m_document.commit(estate::setRetention(estate, static_cast<int>(days), estate.retentionProfile,
                                               estate.retentionReason),
                          tr("Change how long recordings are kept"), QStringLiteral("retention-days"));
    });
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview && (changes.cameras || changes.kits || changes.facts)) refresh();
    });
    refresh();
}

void RecordingsPanel::refresh() {
    m_days->show(m_document.estate().retentionDays);
    analysis::StorageOptions options;
    options.today = base::today();
    const int cameras = recordingCameras(m_document.estate());
    const auto storage = analysis::storage(m_document.estate(), options);
    for (Words* words : {m_units, m_fits, m_retention}) words->say({}, Tone::Quiet);
    m_need->setVisible(storage && cameras > 0);
    if (cameras == 0) return m_units->say(tr("Without cameras there is nothing to record."), Tone::Quiet);
    if (!storage) return m_units->say(text(base::describe(storage.error())), Tone::Warning);
    showNeed(*storage);
    showRetention(*storage);
}

void RecordingsPanel::showNeed(const analysis::StorageResult& storage) {
    const int cameras = recordingCameras(m_document.estate());
    const QString rate = tr("%1 Mbit/s").arg(number(storage.totalRate.bitsPerSecond / 1e6 / cameras, 1));
    m_need->show(tr("%n cameras · %1 each", nullptr, static_cast<int>(cameras)).arg(rate),
                 terabytesText(storage.bytes.value), Tone::Plain);
    double mixed = 0;
    QString working;
    for (const auto& store : storage.stores) {
        mixed += store.answer.vendorMixedTerabytes;
        for (const auto& line : catalog::storageWorking(store.problem, store.answer)) {
            working += text(line) + QLatin1Char('\n');
        }
    }
    m_units->say(tr("%1 TiB; makers print %2 TB").arg(number(storage.bytes.tebibytes(), 2), number(mixed, 2)),
                 Tone::Quiet);
    for (const auto& note : storage.notes) working += text(note) + QLatin1Char('\n');
    m_units->setToolTip(working.trimmed());
    if (storage.stores.empty()) return;
    const auto& answer = storage.stores.front().answer;
    if (!answer.fits || !answer.usable) return;
    const QString disk = terabytesText(answer.usable->value);
    const QString days = answer.daysPossible ? number(*answer.daysPossible, 1) : QString();
    if (*answer.fits) {
        m_fits->say(kTick + tr("fits the kit's %1 disk (%2 days)").arg(disk, days), Tone::Good);
    } else {
        m_fits->say(tr("The kit's %1 disk holds only %2 days").arg(disk, days), Tone::Warning);
    }
}

QString RecordingsPanel::retentionTrouble(const analysis::StorageResult& storage) const {
    const QString days = number(storage.days, 0);
    const QString limit = storage.profile ? limitOf(*storage.profile) : QString();
    for (const auto& warning : storage.warnings) {
        if (warning.code == "retention_above_statute")
            return tr("%1 days are more than the law allows: %2").arg(days, limit);
        if (warning.code == "retention_above_profile")
            return tr("%1 days are more than recommended: %2").arg(days, limit);
        if (warning.code == "profile_not_in_force") return tr("The rule for %1 is not in force").arg(limit);
        if (warning.code == "retention_without_reason" && m_document.estate().retentionDays == 0)
            return tr("Counted for %1 days until you say how long").arg(days);
        if (warning.code == "retention_without_reason") return tr("Nobody has said why %1 days").arg(days);
        if (warning.code == "retention_follows_disk") return tr("The days follow the disk, not a need");
    }
    return storage.daysAssumed ? tr("Nobody has said how long; %1 days are assumed").arg(days) : QString();
}

void RecordingsPanel::showRetention(const analysis::StorageResult& storage) {
    QStringList details;
    for (const auto& warning : storage.warnings) details << text(base::describe(warning));
    if (storage.profile) {
        details << tr("%1, %2").arg(text(storage.profile->source), text(storage.profile->sourceDate));
    }
    m_retention->setToolTip(details.join(QLatin1Char('\n')));
    const QString trouble = retentionTrouble(storage);
    if (!trouble.isEmpty()) return m_retention->say(trouble, Tone::Warning);
    const auto limit = storage.profile ? catalog::maxDays(*storage.profile) : std::nullopt;
    if (!limit || storage.days > *limit) return;
    m_retention->say(kTick + tr("within the %1 %2 (%3)")
                                 .arg(limitOf(*storage.profile),
                                      storage.profile->kind == catalog::RetentionKind::Statute
                                          ? tr("of the law")
                                          : tr("recommended"),
                                      text(storage.profile->jurisdiction)),
                     Tone::Good);
}

} // namespace vidette::ui
