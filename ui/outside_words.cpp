// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside_words.h"

#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "report/annual_report.h"
#include "store/gpkg_geometry.h"
#include "ui/request_words.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>
#include <map>

namespace vidette::ui {
namespace {

using estate::Estate;
using estate::FieldKind;

QString say(const char* words) {
    return QCoreApplication::translate("Outside", words);
}

struct ColumnWords {
    std::string_view column;
    const char* title;
    const char* value = "%1"; ///< with its unit
};

/// Columns of the plan whose own name says too little.
constexpr std::array kColumns{
    ColumnWords{"geom", QT_TRANSLATE_NOOP("Outside", "Place")},
    ColumnWords{"height", QT_TRANSLATE_NOOP("Outside", "Height"), "%1 m"},
    ColumnWords{"base", QT_TRANSLATE_NOOP("Outside", "Lower edge"), "%1 m"},
    ColumnWords{"top", QT_TRANSLATE_NOOP("Outside", "Upper edge"), "%1 m"},
    ColumnWords{"pan", QT_TRANSLATE_NOOP("Outside", "Pan"), "%1°"},
    ColumnWords{"tilt", QT_TRANSLATE_NOOP("Outside", "Tilt"), "%1°"},
    ColumnWords{"roll", QT_TRANSLATE_NOOP("Outside", "Roll"), "%1°"},
    ColumnWords{"hfov", QT_TRANSLATE_NOOP("Outside", "Field of view"), "%1°"},
    ColumnWords{"vfov", QT_TRANSLATE_NOOP("Outside", "Field of view, upright"), "%1°"},
    ColumnWords{"focal_length", QT_TRANSLATE_NOOP("Outside", "Focal length"), "%1 mm"},
    ColumnWords{"sensor_width", QT_TRANSLATE_NOOP("Outside", "Width of the sensor"), "%1 mm"},
    ColumnWords{"image_width", QT_TRANSLATE_NOOP("Outside", "Width of the picture"), "%1 px"},
    ColumnWords{"image_height", QT_TRANSLATE_NOOP("Outside", "Height of the picture"), "%1 px"},
    ColumnWords{"range", QT_TRANSLATE_NOOP("Outside", "Range"), "%1 m"},
    ColumnWords{"ir_range", QT_TRANSLATE_NOOP("Outside", "Range of infrared light"), "%1 m"},
    ColumnWords{"status", QT_TRANSLATE_NOOP("Outside", "State")},
    ColumnWords{"required_k", QT_TRANSLATE_NOOP("Outside", "Cameras that must see it")},
    ColumnWords{"opaque", QT_TRANSLATE_NOOP("Outside", "Cannot be seen through")},
    ColumnWords{"is_entry", QT_TRANSLATE_NOOP("Outside", "Entrance")},
};

const ColumnWords* wordsOf(std::string_view column) {
    const auto at = std::find_if(kColumns.begin(), kColumns.end(),
                                 [&](const ColumnWords& one) { return one.column == column; });
    return at == kColumns.end() ? nullptr : &*at;
}

/// "party_uid" → "party": the field of a record that the column keeps.
std::string fieldOf(const QString& column) {
    return utf8(column.endsWith(QStringLiteral("_uid")) ? column.chopped(4) : column);
}

QString titleOf(const std::string& table, const QString& column) {
    const std::string field = fieldOf(column);
    const ColumnWords* words = wordsOf(field);
    if (words && !estate::recordTable(table)) return say(words->title);
    if (table == "request" && field != "geom") return requestFieldTitle(field);
    return field == "geom" ? say(QT_TRANSLATE_NOOP("Outside", "Place")) : text(report::readable(field));
}

geometry::Box boxAround(const store::Shapes& shapes) {
    geometry::Box box;
    for (const auto at : shapes.points) box.include(at);
    for (const auto& line : shapes.lines)
        for (const auto at : line) box.include(at);
    for (const auto& polygon : shapes.polygons)
        for (const auto at : polygon.outer) box.include(at);
    return box;
}

/// A geometry of the log, as it is told: hexadecimal digits.
QString placeText(const QString& digits) {
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    const auto shapes = store::shapesOf(store::Blob(bytes.begin(), bytes.end()));
    if (!shapes) return say(QT_TRANSLATE_NOOP("Outside", "cannot be read"));
    const geometry::Box box = boxAround(*shapes);
    if (box.empty()) return QStringLiteral("–");
    const QString middle = positionText({(box.low.x + box.high.x) / 2, (box.low.y + box.high.y) / 2});
    if (!shapes->polygons.empty())
        return say(QT_TRANSLATE_NOOP("Outside", "%1 around %2"))
            .arg(areaText(geometry::area(shapes->polygons)), middle);
    if (shapes->lines.empty()) return middle;
    double length = 0;
    for (const auto& line : shapes->lines) length += geometry::length(line);
    return say(QT_TRANSLATE_NOOP("Outside", "%1 around %2")).arg(metresText(length), middle);
}

QString figureText(const QJsonValue& value) {
    return QLocale().toString(value.toDouble(), 'g', 10);
}

QString referenceText(const Estate& estate, std::string_view table, const QString& uid) {
    const auto id = base::uuidFromText(utf8(uid));
    const std::string code = id ? estate::codeOfRow(estate, table, *id) : "";
    return code.empty() ? uid : text(code);
}

QString yesNo(const QJsonValue& value) {
    return value.toInteger() != 0 ? say(QT_TRANSLATE_NOOP("Outside", "yes"))
                                  : say(QT_TRANSLATE_NOOP("Outside", "no"));
}

QString recordText(const Estate& estate, const std::string& table, const estate::FieldFacts& field,
                   const QJsonValue& value) {
    constexpr double kMinorUnits = 100;
    const QString words = value.toVariant().toString();
    switch (field.kind) {
    case FieldKind::Word:
        return codeLabel(field.list, utf8(words));
    case FieldKind::Reference:
        return referenceText(estate, field.target, words);
    case FieldKind::Flag:
        return yesNo(value);
    case FieldKind::Money:
        return number(value.toDouble() / kMinorUnits, 2);
    case FieldKind::Whole:
    case FieldKind::Number:
        return figureText(value);
    default:
        return field.name == "state" ? stateLabel(estate, table, utf8(words)) : words;
    }
}

QString planText(const Estate& estate, const QString& column, const QJsonValue& value) {
    const std::string field = fieldOf(column);
    if (field == "opaque" || field == "is_entry") return yesNo(value);
    if (value.isDouble()) {
        const ColumnWords* words = wordsOf(field);
        return text(words ? words->value : "%1").arg(figureText(value));
    }
    const QString words = value.toString();
    return utf8(column) == field ? words : referenceText(estate, field, words);
}

QString valueText(const Estate& estate, const std::string& table, const QString& column,
                  const QJsonValue& value) {
    const bool isEmpty =
        value.isUndefined() || value.isNull() || value.toString(QStringLiteral("x")).isEmpty();
    if (isEmpty) return QStringLiteral("–");
    if (column == QStringLiteral("geom")) return placeText(value.toString());
    const auto* records = estate::recordTable(table);
    const auto place = records ? records->field(fieldOf(column)) : std::nullopt;
    return place ? recordText(estate, table, records->fields[*place], value)
                 : planText(estate, column, value);
}

/// All entries about one row: columns as they were before the first of them, and as they are after the last.
struct RowStory {
    std::vector<const store::LogEntry*> entries;
    QMap<QString, QJsonValue> before;
    QMap<QString, QJsonValue> after;

    void add(const store::LogEntry& entry) {
        const QJsonObject old = QJsonDocument::fromJson(QByteArray::fromStdString(entry.oldJson)).object();
        const QJsonObject now = QJsonDocument::fromJson(QByteArray::fromStdString(entry.newJson)).object();
        const bool isNew = !entries.empty() && entries.front()->op == "insert";
        entries.push_back(&entry);
        for (auto at = old.begin(); at != old.end(); ++at) {
            if (!isNew && !before.contains(at.key()) && !after.contains(at.key()))
                before.insert(at.key(), at.value());
            after.insert(at.key(), QJsonValue());
        }
        for (auto at = now.begin(); at != now.end(); ++at) after.insert(at.key(), at.value());
    }
};

std::string codeOf(const Estate& estate, const RowStory& story, const base::Uuid& id) {
    const store::LogEntry& entry = *story.entries.back();
    for (const auto* columns : {&story.after, &story.before}) {
        const QString code = columns->value(QStringLiteral("code")).toString();
        if (!code.isEmpty()) return utf8(code);
    }
    const std::string code = estate::codeOfRow(estate, entry.table, id);
    return code == base::toText(id) ? "" : code;
}

std::vector<OutsideField> fieldsOf(const Estate& estate, const RowStory& story) {
    const std::string& table = story.entries.front()->table;
    std::vector<OutsideField> fields;
    for (auto at = story.after.begin(); at != story.after.end(); ++at) {
        const QString& column = at.key();
        const bool differs = story.before.value(column) != at.value();
        if (column == QStringLiteral("uid") || !differs) continue;
        fields.push_back({titleOf(table, column),
                          valueText(estate, table, column, story.before.value(column)),
                          valueText(estate, table, column, at.value())});
    }
    std::sort(fields.begin(), fields.end(),
              [](const OutsideField& a, const OutsideField& b) { return a.title < b.title; });
    return fields;
}

QString whenText(const std::string& at) {
    const QDateTime time = QDateTime::fromString(text(at), Qt::ISODateWithMs).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : text(at);
}

OutsideChange changeOf(const Estate& estate, const RowStory& story) {
    const store::LogEntry& last = *story.entries.back();
    OutsideChange change;
    change.uid = last.uid;
    change.table = last.table;
    change.id = base::uuidFromText(last.uid).value_or(base::uuidFromName(last.uid));
    change.code = codeOf(estate, story, change.id);
    change.when = whenText(last.at);
    const bool isNew = story.entries.front()->op == "insert";
    change.kind = last.op == "delete" ? OutsideKind::Removed
                  : isNew             ? OutsideKind::Added
                                      : OutsideKind::Changed;
    change.fields = fieldsOf(estate, story);
    return change;
}

} // namespace

std::vector<OutsideChange> outsideChanges(const Estate& estate, const std::vector<store::LogEntry>& entries) {
    std::vector<RowStory> stories;
    std::map<std::string, std::size_t> places;
    for (const auto& entry : entries) {
        const auto [at, isNew] = places.emplace(entry.uid, stories.size());
        if (isNew) stories.emplace_back();
        stories[at->second].add(entry);
    }
    std::vector<OutsideChange> changes;
    for (const RowStory& story : stories) changes.push_back(changeOf(estate, story));
    return changes;
}

QString titleOf(const OutsideChange& change) {
    const QString kind = objectLabel(change.table);
    return change.code.empty() ? kind : kind + QLatin1Char(' ') + text(change.code);
}

QString kindText(OutsideKind kind) {
    switch (kind) {
    case OutsideKind::Added:
        return say(QT_TRANSLATE_NOOP("Outside", "added"));
    case OutsideKind::Removed:
        return say(QT_TRANSLATE_NOOP("Outside", "removed"));
    default:
        return say(QT_TRANSLATE_NOOP("Outside", "changed"));
    }
}

QString summaryOf(const OutsideChange& change) {
    QStringList words;
    for (const OutsideField& field : change.fields) {
        const QString& stands = change.kind == OutsideKind::Removed ? field.before : field.after;
        words << (change.kind == OutsideKind::Changed
                      ? say(QT_TRANSLATE_NOOP("Outside", "%1 %2 → %3"))
                            .arg(field.title, field.before, field.after)
                      : say(QT_TRANSLATE_NOOP("Outside", "%1 %2")).arg(field.title, stands));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace vidette::ui
