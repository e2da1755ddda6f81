// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/snap.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

/// What tools are set to: the height of the next shelf, the thickness of the next wall, what catches. Kept
/// between sessions.
namespace vidette::ui {

/// A value of a tool: a number, or one of some words.
struct ToolField {
    QString key;   ///< "wall.height"
    QString words; ///< "Height"
    QVariant usual;
    double low = 0; ///< of a number
    double high = 0;
    double step = 0.1;
    int decimals = 2;
    QString unit;                                     ///< "m"
    QString lowest;                                   ///< said instead of the lowest number: "to the ceiling"
    std::vector<std::pair<QString, QString>> options; ///< key and words of a choice; none = a number
};

class ToolSettings final : public QObject {
    Q_OBJECT

  public:
    explicit ToolSettings(QObject* parent = nullptr);

    double number(const QString& key) const;
    QString choice(const QString& key) const;
    void set(const QString& key, const QVariant& value);

    SnapKinds snapKinds() const { return m_kinds; }
    void setSnap(SnapKinds::Kind kind, bool on);

  signals:
    void changed();

  private:
    QHash<QString, QVariant> m_values;
    SnapKinds m_kinds;
};

/// The fields of a tool, in the order in which they are shown; none for most.
std::vector<ToolField> fieldsOfTool(const QString& tool);

} // namespace vidette::ui
