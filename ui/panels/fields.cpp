// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fields.h"

#include "ui/panels/rows.h"
#include "ui/panels/typed_value.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

namespace vidette::ui {
namespace {

constexpr int kFieldWidth = 136;
constexpr int kNarrowChoice = 76;
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
        judge(text());
        emit edited(value);
    });
    // A value typed for many may be the one that the first of them has, which is no change to the box.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_typed = m_mixed;
        judge(typed);
    });
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberField::finish);
}

void NumberField::show(double value) {
    if (!hasFocus()) judge(text());
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

std::optional<double> NumberField::valueIn(QString typed) const {
    if (!suffix().isEmpty() && typed.endsWith(suffix())) typed.chop(suffix().size());
    return typedValue(typed, m_unit.trimmed(), locale());
}

QValidator::State NumberField::validate(QString& typed, int& cursor) const {
    const auto usual = QDoubleSpinBox::validate(typed, cursor);
    if (usual == QValidator::Acceptable) return usual;
    const auto value = valueIn(typed);
    const bool fits = value && *value >= minimum() && *value <= maximum();
    return fits ? QValidator::Acceptable : QValidator::Intermediate;
}

double NumberField::valueFromText(const QString& typed) const {
    const auto value = valueIn(typed);
    return value ? *value : QDoubleSpinBox::valueFromText(typed);
}

QString NumberField::inUnit(double value) const {
    return QDoubleSpinBox::textFromValue(value) + m_unit;
}

QString NumberField::reasonAgainst(const QString& typed) const {
    const bool nothing = typed.trimmed().isEmpty() || typed == specialValueText();
    if (nothing || m_mixed != m_typed) return {};
    const auto value = valueIn(typed);
    if (!value && m_unit.trimmed() == QStringLiteral("m"))
        return tr("A length is a number, as 3.2, 320 cm or 10.5 ft");
    if (!value) return tr("A number is expected");
    if (*value >= minimum() && *value <= maximum()) return {};
    return tr("%1 does not fit: from %2 to %3").arg(inUnit(*value), inUnit(minimum()), inUnit(maximum()));
}

void NumberField::judge(const QString& typed) {
    const QString reason = reasonAgainst(typed);
    QPalette own = palette();
    own.setColor(QPalette::Text, colourOf(reason.isEmpty() ? Tone::Plain : Tone::Warning, own));
    if (own != palette()) setPalette(own);
    emit unsound(reason);
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
    setMinimumWidth(kNarrowChoice); // where there is no room it gives way, and its tip has all words
}

/// Words that have no room stand before what else the tip says.
void ChoiceField::tellWhole(const QString& words) {
    if (words == m_told && toolTip().startsWith(words)) return;
    QString tip = toolTip();
    if (!m_told.isEmpty() && tip.startsWith(m_told)) tip = tip.mid(m_told.size()).trimmed();
    m_told = words;
    setToolTip(words.isEmpty() || tip.isEmpty() ? words + tip : words + QLatin1Char('\n') + tip);
}

void ChoiceField::show(int index) {
    const QSignalBlocker blocker(this);
    // A box that always had these words would not begin with its first choice.
    setPlaceholderText(index < 0 ? QStringLiteral("–") : QString());
    setCurrentIndex(index);
}

void ChoiceField::paintEvent(QPaintEvent*) {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const bool fits = fontMetrics().horizontalAdvance(currentText()) <= room.width();
    tellWhole(fits ? QString() : currentText());
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (isEditable()) return; // its line paints itself
    const bool isOpen = currentIndex() < 0 && !placeholderText().isEmpty();
    if (isOpen) option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    option.currentText =
        fontMetrics().elidedText(isOpen ? placeholderText() : currentText(), Qt::ElideRight, room.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
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
    setPlaceholderText(tr("YYYY-MM-DD"));
    setText(day ? QString::fromStdString(base::toText(*day)) : QString());
    mark();
}

void DayField::showMixed() {
    show({});
    setPlaceholderText(QStringLiteral("–"));
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
    auto* number = qobject_cast<NumberField*>(field);
    if (!number) return;
    auto* reason = new Words({}, Tone::Warning, this);
    m_grid->addWidget(reason, m_grid->rowCount(), 0, 1, 2);
    connect(number, &NumberField::unsound, reason,
            [reason](const QString& words) { reason->say(words, Tone::Warning); });
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

FieldGrid* gridIn(QWidget* form) {
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new FieldGrid(form);
    layout->addWidget(grid);
    return grid;
}

} // namespace vidette::ui
