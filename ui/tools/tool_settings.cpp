// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool_settings.h"

#include "ui/shell/settings.h"

#include <QCoreApplication>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("ToolField", words);
}

QString key(const char* name) {
    return QLatin1String(name);
}

ToolField metres(const char* name, const char* words, double usual, double high, const char* lowest = "") {
    return {
        key(name), say(words), usual, 0, high, 0.1, 2, QStringLiteral("m"), *lowest ? say(lowest) : QString(),
        {}};
}

ToolField choice(const char* name, const char* words,
                 const std::vector<std::pair<const char*, const char*>>& options) {
    ToolField field;
    field.key = key(name);
    field.words = say(words);
    for (const auto& [option, title] : options) field.options.push_back({key(option), say(title)});
    field.usual = field.options.front().first;
    return field;
}

std::vector<ToolField> openingFields() {
    return {choice("opening.kind", QT_TRANSLATE_NOOP("ToolField", "Kind"),
                   {{"door", QT_TRANSLATE_NOOP("ToolField", "Door, closed")},
                    {"open-door", QT_TRANSLATE_NOOP("ToolField", "Door, open")},
                    {"window", QT_TRANSLATE_NOOP("ToolField", "Window")},
                    {"glass", QT_TRANSLATE_NOOP("ToolField", "Glass wall or door")},
                    {"foil", QT_TRANSLATE_NOOP("ToolField", "Window with foil")}}),
            metres("opening.width", QT_TRANSLATE_NOOP("ToolField", "Width"), 0.9, 100)};
}

std::vector<ToolField> signFields() {
    return {choice("sign.language", QT_TRANSLATE_NOOP("ToolField", "Language"),
                   {{"cs", QT_TRANSLATE_NOOP("ToolField", "Czech")},
                    {"sk", QT_TRANSLATE_NOOP("ToolField", "Slovak")},
                    {"pl", QT_TRANSLATE_NOOP("ToolField", "Polish")},
                    {"en", QT_TRANSLATE_NOOP("ToolField", "English")},
                    {"de", QT_TRANSLATE_NOOP("ToolField", "German")}})};
}

std::vector<ToolField> measureFields() {
    return {choice("measure.what", QT_TRANSLATE_NOOP("ToolField", "Measure"),
                   {{"path", QT_TRANSLATE_NOOP("ToolField", "Length")},
                    {"area", QT_TRANSLATE_NOOP("ToolField", "Area")},
                    {"angle", QT_TRANSLATE_NOOP("ToolField", "Angle")}})};
}

} // namespace

std::vector<ToolField> fieldsOfTool(const QString& tool) {
    const char* height = QT_TRANSLATE_NOOP("ToolField", "Height");
    const char* ceiling = QT_TRANSLATE_NOOP("ToolField", "to the ceiling");
    if (tool == key("wall"))
        return {metres("wall.thickness", QT_TRANSLATE_NOOP("ToolField", "Thickness"), 0, 5,
                       QT_TRANSLATE_NOOP("ToolField", "a line")),
                metres("wall.height", height, 0, 500, ceiling)};
    if (tool == key("trace"))
        return {{key("trace.dark"),
                 say(QT_TRANSLATE_NOOP("ToolField", "Ink is darker than")),
                 0,
                 0,
                 254,
                 10,
                 0,
                 {},
                 say(QT_TRANSLATE_NOOP("ToolField", "by contrast")),
                 {}},
                metres("trace.length", QT_TRANSLATE_NOOP("ToolField", "Walls from"), 0.6, 20)};
    if (tool == key("shelf")) return {metres("shelf.height", height, 1.8, 500, ceiling)};
    if (tool == key("box")) return {metres("box.height", height, 1.0, 500, ceiling)};
    if (tool == key("building"))
        return {metres("building.height", height, 0, 1000, QT_TRANSLATE_NOOP("ToolField", "not known"))};
    if (tool == key("opening")) return openingFields();
    if (tool == key("mount")) return {metres("mount.height", height, 3.5, 500)};
    if (tool == key("demand"))
        return {{key("demand.weight"),
                 say(QT_TRANSLATE_NOOP("ToolField", "Weight")),
                 1.0,
                 0,
                 1e6,
                 1,
                 1,
                 {},
                 {},
                 {}}};
    if (tool == key("text")) return {metres("text.size", height, 0.3, 1000)};
    if (tool == key("sign")) return signFields();
    if (tool == key("measure")) return measureFields();
    if (tool == key("sight"))
        return {metres("sight.from", QT_TRANSLATE_NOOP("ToolField", "Eye at"), 2.6, 1000),
                metres("sight.to", QT_TRANSLATE_NOOP("ToolField", "Target at"), 1.6, 1000)};
    return {};
}

ToolSettings::ToolSettings(QObject* parent) : QObject(parent) {
    const QSettings kept = settings();
    for (const char* tool : {"wall", "trace", "shelf", "box", "building", "opening", "mount", "demand",
                             "text", "sign", "measure", "sight"}) {
        for (const ToolField& field : fieldsOfTool(key(tool)))
            m_values.insert(field.key, kept.value(QStringLiteral("tools/") + field.key, field.usual));
    }
    m_kinds.bits = kept.value(QStringLiteral("tools/snap"), SnapKinds::kUsual).toUInt();
}

double ToolSettings::number(const QString& key) const {
    return m_values.value(key).toDouble();
}

QString ToolSettings::choice(const QString& key) const {
    return m_values.value(key).toString();
}

void ToolSettings::set(const QString& key, const QVariant& value) {
    if (m_values.value(key) == value) return;
    m_values.insert(key, value);
    settings().setValue(QStringLiteral("tools/") + key, value);
    emit changed();
}

void ToolSettings::setSnap(SnapKinds::Kind kind, bool on) {
    const unsigned bits = on ? m_kinds.bits | kind : m_kinds.bits & ~static_cast<unsigned>(kind);
    if (bits == m_kinds.bits) return;
    m_kinds.bits = bits;
    settings().setValue(QStringLiteral("tools/snap"), bits);
    emit changed();
}

} // namespace vidette::ui
