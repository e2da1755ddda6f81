// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fields.h"

#include "ui/panels/rows.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <utility>

namespace vidette::ui {
namespace {

constexpr int kFieldWidth = 136;
constexpr int kLongWords = 204;      ///< a choice may grow so wide
constexpr char kLowest[] = "lowest"; ///< the word for the lowest value, while several are shown

} // namespace

NumberField::NumberField(const QString& name, const Range& range, const QString& unit, QWidget* parent)
    : QDoubleSpinBox(parent), m_trim(unit == QStringLiteral("°")) {
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    setDecimals(range.decimals);
    setRange(range.low, range.high);
    setSingleStep(range.step);
    m_unit = unit.isEmpty() || m_trim ? unit : QStringLiteral(" ") + unit;
    setSuffix(m_unit);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(Type::Body));
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_mixed = m_typed = false;
        emit edited(value);
    });
    // A value typed for many may be the one that the first of them has, which is no change to the box.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_typed = m_mixed; });
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberField::finish);
}

void NumberField::show(double value) {
    const QSignalBlocker blocker(this);
    m_mixed = m_typed = false;
    if (value != this->value()) setValue(value);
    const QVariant lowest = property(kLowest);
    if (!lowest.isValid()) return;
    setSuffix(m_unit);
    setSpecialValueText(lowest.toString());
    setProperty(kLowest, QVariant());
}

void NumberField::showMixed() {
    if (m_mixed) return;
    const QSignalBlocker blocker(this);
    m_mixed = true;
    setSuffix({});
    setProperty(kLowest, specialValueText());
    setSpecialValueText({});
    lineEdit()->setText(textFromValue(value()));
}

void NumberField::finish() {
    if (!std::exchange(m_typed, false)) return;
    m_mixed = false;
    emit edited(value());
}

QSize NumberField::sizeHint() const {
    return {kFieldWidth, 28};
}

void NumberField::wheelEvent(QWheelEvent* event) {
    // A wheel over a panel scrolls it; values change only where the person is.
    if (hasFocus()) {
        QDoubleSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

QString NumberField::textFromValue(double value) const {
    if (m_mixed && !m_typed) return QStringLiteral("–");
    QString words = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!m_trim || !words.contains(point)) return words;
    while (words.endsWith(QLatin1Char('0'))) words.chop(1);
    if (words.endsWith(point)) words.chop(point.size());
    return words;
}

ChoiceField::ChoiceField(const QString& name, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(Type::Body));
    connect(this, &QComboBox::currentTextChanged, this, &ChoiceField::tellWhole);
}

void ChoiceField::tellWhole(const QString& words) {
    if (toolTip() == m_told) setToolTip(words);
    m_told = words;
}

void ChoiceField::show(int index) {
    const QSignalBlocker blocker(this);
    // A box that always had these words would not begin with its first choice.
    setPlaceholderText(index < 0 ? QStringLiteral("–") : QString());
    setCurrentIndex(index);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setFont(fontOf(Type::Body));
}

void TextField::showMixed() {
    show({});
    setPlaceholderText(QStringLiteral("–"));
}

void TextField::show(const QString& words) {
    const QSignalBlocker blocker(this);
    if (placeholderText() == QStringLiteral("–")) setPlaceholderText({});
    if (words == text()) return;
    setText(words);
    setCursorPosition(0);
}

DayField::DayField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setFont(fontOf(Type::Body));
    setPlaceholderText(tr("YYYY-MM-DD"));
    setMaxLength(10);
    connect(this, &QLineEdit::textChanged, this, &DayField::mark);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isModified() && isSound()) emit edited(day());
        setModified(false);
    });
}

void DayField::show(const std::optional<base::Date>& day) {
    const QSignalBlocker blocker(this);
    setText(day ? QString::fromStdString(base::toText(*day)) : QString());
    mark();
}

std::optional<base::Date> DayField::day() const {
    return base::dateFromText(utf8(QLineEdit::text().trimmed()));
}

bool DayField::isSound() const {
    return QLineEdit::text().trimmed().isEmpty() || day();
}

void DayField::mark() {
    QPalette own = palette();
    own.setColor(QPalette::Text, colourOf(isSound() ? Tone::Plain : Tone::Warning, own));
    setPalette(own);
}

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
}

QLabel* FieldGrid::addName(const QString& name) {
    auto* label = new Words(name, Tone::Quiet, this);
    label->setFont(fontOf(Type::Body));
    label->setWordWrap(false);
    m_grid->addWidget(label, m_grid->rowCount(), 0);
    return label;
}

void FieldGrid::add(const QString& name, QWidget* field) {
    QLabel* label = addName(name);
    label->setBuddy(field);
    field->setFixedWidth(kFieldWidth);
    if (qobject_cast<QComboBox*>(field)) field->setMaximumWidth(kLongWords);
    m_grid->addWidget(field, m_grid->rowCount() - 1, 1, Qt::AlignRight);
}

QLabel* FieldGrid::addFigure(const QString& name) {
    addName(name);
    auto* figure = new QLabel(this);
    figure->setFont(fontOf(Type::Strong));
    figure->setMinimumHeight(24);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(figure, m_grid->rowCount() - 1, 1, Qt::AlignRight);
    return figure;
}

void FieldGrid::setRowVisible(QWidget* field, bool visible) {
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &rows, &columns);
    for (int i = 0; i < 2; ++i) {
        if (auto* item = m_grid->itemAtPosition(row, i)) item->widget()->setVisible(visible);
    }
}

} // namespace vidette::ui
