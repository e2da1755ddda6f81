// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QString>
#include <QValidator>

#include <optional>

/// Values edited in place. A field tells its new value when it is finished (Enter, Tab, arrow keys), not at
/// every digit; show() sets it without telling.
namespace vidette::ui {

/// A number with its unit. A length may be typed in another unit (typed_value.h). What is no value, or none
/// that the field takes, is marked while it is typed, unsound() says why, and the value stays.
class NumberField final : public QDoubleSpinBox {
    Q_OBJECT

  public:
    struct Range {
        double low = 0;
        double high = 0;
        double step = 1;
        int decimals = 0;
    };
    NumberField(const QString& name, const Range& range, const QString& unit, QWidget* parent);
    void show(double value);
    /// Several values at once: "–", until one is typed for all.
    void showMixed();
    QSize sizeHint() const override;

  signals:
    void edited(double value);
    /// Why what is typed cannot be taken; "" = it can.
    void unsound(const QString& reason);

  protected:
    void wheelEvent(QWheelEvent* event) override;
    QValidator::State validate(QString& typed, int& cursor) const override;
    double valueFromText(const QString& typed) const override;
    /// Without needless zeros, so that an angle reads 225° and not 225.0°.
    QString textFromValue(double value) const override;

  private:
    void finish();
    std::optional<double> valueIn(QString typed) const;
    QString reasonAgainst(const QString& typed) const;
    void judge(const QString& typed);
    QString inUnit(double value) const;

    bool m_trim;
    QString m_unit;
    bool m_mixed = false;
    bool m_typed = false; ///< since several values are shown
};

class ChoiceField : public QComboBox {
    Q_OBJECT

  public:
    ChoiceField(const QString& name, QWidget* parent);
    void show(int index);
    /// Several values at once: "–".
    void showMixed() { show(-1); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    /// The tip has the chosen words, which may be longer than the field, where no other tip is set.
    void tellWhole(const QString& words);

    QString m_told;
};

class TextField final : public QLineEdit {
    Q_OBJECT

  public:
    TextField(const QString& name, QWidget* parent);
    void show(const QString& words);
    /// Several values at once: "–", until one is typed for all.
    void showMixed();
};

/// A day, written YYYY-MM-DD as in files; empty = none. What is no day stays marked and is not told.
class DayField final : public QLineEdit {
    Q_OBJECT

  public:
    DayField(const QString& name, QWidget* parent);
    void show(const std::optional<base::Date>& day);
    /// Several days at once: "–", until one is typed for all.
    void showMixed();
    std::optional<base::Date> day() const;
    /// Empty, or a day that exists.
    bool isSound() const;

  signals:
    void edited(const std::optional<vidette::base::Date>& day);

  private:
    void mark();
};

/// Two columns, quiet names on the left, values on the right. Why a number cannot be taken stands below it.
class FieldGrid final : public QWidget {
    Q_OBJECT

  public:
    explicit FieldGrid(QWidget* parent);
    void add(const QString& name, QWidget* field);
    /// A figure that is computed; gives the label that shows it.
    QLabel* addFigure(const QString& name);
    void setRowVisible(QWidget* field, bool visible);

  private:
    QLabel* addName(const QString& name);
    QGridLayout* m_grid;
};

/// The grid that fills a form.
FieldGrid* gridIn(QWidget* form);

} // namespace vidette::ui
