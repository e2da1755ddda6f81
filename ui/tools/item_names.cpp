// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/item_names.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>

namespace vidette::ui {
namespace {

struct Names {
    const estate::Estate& estate;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const estate::CameraId& id) const { return codeOf(estate.cameras.find(id)); }
    QString operator()(const estate::ObstacleId& id) const {
        const auto* row = estate.obstacles.find(id);
        return row ? titled(obstacleTitle(row->kind), row->code) : QString();
    }
    QString operator()(const estate::ZoneId& id) const {
        const auto* row = estate.zones.find(id);
        return row ? zoneTitle(*row) : QString();
    }
    QString operator()(const estate::OpeningId& id) const {
        const auto* row = estate.openings.find(id);
        const char* kind = row && row->kind == "window"  ? QT_TRANSLATE_NOOP("words", "Window")
                           : row && row->kind == "glass" ? QT_TRANSLATE_NOOP("words", "Glass")
                                                         : QT_TRANSLATE_NOOP("words", "Door");
        return row ? titled(QCoreApplication::translate("words", kind), row->code) : QString();
    }
    QString operator()(const estate::MountId& id) const {
        const auto* row = estate.mounts.find(id);
        return row ? titled(QCoreApplication::translate("words", "Mounting site"), row->code) : QString();
    }
    QString operator()(const estate::DemandId& id) const {
        const auto* row = estate.demands.find(id);
        return row ? titled(QCoreApplication::translate("words", "Demand point"), row->code) : QString();
    }
    QString operator()(const estate::StreetId& id) const {
        const auto* row = estate.streets.find(id);
        return row ? (row->name.empty() ? text(row->code) : text(row->name)) : QString();
    }

    QString operator()(const estate::NoteId& id) const {
        const auto* row = estate.notes.find(id);
        return row ? shortened(text(row->text).section(QLatin1Char('\n'), 0, 0)) : QString();
    }
    QString operator()(const estate::SignId& id) const {
        const auto* row = estate.signs.find(id);
        return row ? titled(QCoreApplication::translate("words", "Sign"), row->code) : QString();
    }

  private:
    static QString shortened(const QString& words) {
        constexpr int kMost = 24;
        const QString line = words.size() > kMost ? words.left(kMost) + QStringLiteral("…") : words;
        return QCoreApplication::translate("words", "Text “%1”").arg(line);
    }
    static QString titled(const QString& title, const std::string& code) {
        return title + QChar(0xA0) + text(code);
    }
    template<typename Row>
    static QString codeOf(const Row* row) {
        return row ? text(row->code) : QString();
    }
};

QString countOf(std::size_t kind, qsizetype count) {
    const auto say = [count](const char* words) {
        return QCoreApplication::translate("Items", words, nullptr, static_cast<int>(count));
    };
    switch (kind) {
    case 1:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n cameras"));
    case 2:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n walls and shelves"));
    case 3:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n zones"));
    case 4:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n doors and windows"));
    case 5:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n mounting sites"));
    case 6:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n demand points"));
    case 8:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n texts"));
    case 9:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n signs"));
    default:
        return say(QT_TRANSLATE_N_NOOP("Items", "%n things"));
    }
}

} // namespace

QString nameOf(const estate::Estate& estate, const Item& item) {
    return std::visit(Names{estate}, item);
}

QString nameOf(const estate::Estate& estate, const Items& items) {
    if (items.empty()) return {};
    if (items.size() == 1) return nameOf(estate, items.front());
    const std::size_t kind = items.front().index();
    const bool alike =
        std::all_of(items.begin(), items.end(), [kind](const Item& item) { return item.index() == kind; });
    return countOf(alike ? kind : 0, static_cast<qsizetype>(items.size()));
}

QString nameOf(const estate::PlanImage& image) {
    return text(image.name.empty() ? image.code : image.name);
}

QString keyOf(const Items& items) {
    base::Uuid mixed;
    for (const Item& item : items) {
        std::visit(
            [&](const auto& id) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(id)>, std::monostate>) {
                    mixed.high = mixed.high * 31 + id.uuid.high;
                    mixed.low = mixed.low * 31 + id.uuid.low;
                }
            },
            item);
    }
    return items.empty() ? QString() : text(base::toText(mixed));
}

} // namespace vidette::ui
