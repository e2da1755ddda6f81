// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "linguist/languages.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vidette::ui {
namespace {

const QString kKept = QStringLiteral("language");

/// The formats the user set for this language, else those of its country.
QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    const bool english = code == QStringLiteral("en");
    const QLocale own = english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
    return system.language() == own.language() ? system : own;
}

} // namespace

Language::Language(const QString& code, QObject* parent) : QObject(parent) {
    if (!code.isEmpty()) {
        speak(code);
    } else {
        m_code = QStringLiteral("en");
        load(QStringLiteral("vidette_en"), QStringLiteral(":/translations"));
    }
}

Language::~Language() {
    base::speak(nullptr);
}

QStringList Language::all() {
    return {QStringLiteral("en"), QStringLiteral("cs"), QStringLiteral("sk"), QStringLiteral("pl")};
}

QString Language::nameOf(const QString& code) {
    if (code == QStringLiteral("cs")) return QStringLiteral("Čeština");
    if (code == QStringLiteral("sk")) return QStringLiteral("Slovenčina");
    if (code == QStringLiteral("pl")) return QStringLiteral("Polski");
    return QStringLiteral("English");
}

QString Language::usual() {
    const QString kept = settings().value(kKept).toString();
    if (all().contains(kept)) return kept;
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (all().contains(wanted.left(2))) return wanted.left(2);
    return all().front();
}

void Language::keep(const QString& code) {
    settings().setValue(kKept, code);
}

void Language::speak(const QString& code) {
    m_code = all().contains(code) ? code : all().front();
    m_translators.clear();
    QLocale::setDefault(localeOf(m_code));
    base::speak(linguist::languageNamed(m_code.toStdString()).value_or(nullptr));
    load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("vidette_") + m_code, QStringLiteral(":/translations"));
}

void Language::load(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace vidette::ui
