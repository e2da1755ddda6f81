// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipped.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace vidette::tests {
namespace {

/// The words of a widget, the room they need, and the room they have; nothing to say = no words.
struct Need {
    QString words;
    int room = 0;
    int has = 0;
};

Need needOf(const QLabel& label) {
    if (label.text().isEmpty()) return {};
    if (label.wordWrap()) return {label.text(), label.heightForWidth(label.width()), label.height()};
    return {label.text(), label.sizeHint().width(), label.width()};
}

Need needOf(const QComboBox& choice) {
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const QRect room =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    return {choice.currentText(), choice.fontMetrics().horizontalAdvance(choice.currentText()), room.width()};
}

Need needOf(const QTabBar& tabs) {
    int needed = 0;
    QStringList words;
    for (int i = 0; i < tabs.count(); ++i) {
        needed += tabs.tabRect(i).width();
        words << tabs.tabText(i);
    }
    return {words.join(QStringLiteral(" | ")), needed, tabs.width()};
}

Need needOf(const QLineEdit& line) {
    const QString words = line.text().isEmpty() ? line.placeholderText() : QString();
    return {words, line.fontMetrics().horizontalAdvance(words), line.contentsRect().width()};
}

Need needOf(const QWidget& one) {
    if (const auto* label = qobject_cast<const QLabel*>(&one)) return needOf(*label);
    if (const auto* choice = qobject_cast<const QComboBox*>(&one)) return needOf(*choice);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&one)) return needOf(*tabs);
    if (const auto* line = qobject_cast<const QLineEdit*>(&one)) return needOf(*line);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&one))
        return {button->text(), button->sizeHint().width(), button->width()};
    return {};
}

/// How much of it lies beyond what it stands in, where that does not scroll.
int beyond(const QWidget& one) {
    int most = 0;
    for (const QWidget* part = &one; part->parentWidget() && !part->isWindow(); part = part->parentWidget()) {
        const QWidget* around = part->parentWidget();
        if (qobject_cast<const QAbstractScrollArea*>(around->parentWidget())) break;
        most = std::max(most, part->geometry().right() - around->rect().right());
        most = std::max(most, part->geometry().bottom() - around->rect().bottom());
    }
    return most;
}

} // namespace

QStringList clipped(const QWidget& part) {
    QStringList found;
    for (QWidget* one : part.findChildren<QWidget*>()) {
        if (!one->isVisible()) continue;
        // A choice that is scrolled out of view makes its tip when it comes into view.
        if (qobject_cast<QComboBox*>(one)) one->grab();
        const Need need = needOf(*one);
        if (need.words.isEmpty()) continue;
        const int cut = beyond(*one);
        if (need.has >= need.room && cut <= 0) continue;
        if (one->toolTip().contains(need.words)) continue;
        found << QStringLiteral("%1 %2: %3 of %4, %5 beyond")
                     .arg(QLatin1String(one->metaObject()->className()), need.words)
                     .arg(need.has)
                     .arg(need.room)
                     .arg(cut);
    }
    return found;
}

} // namespace vidette::tests
