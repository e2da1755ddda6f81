// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

/// The language of the window and the formats of numbers and dates that go with it.
///
/// Translations are part of the program (data/translations); those of Qt's own widgets are taken from the
/// system where they are installed. English is loaded too: its plural forms stand there. Texts that stand
/// already do not change by themselves, the window is built anew (MainWindow::speak). What the rooms below
/// say (base/speech.h) is in the same language, and English again when this ends.
namespace vidette::ui {

class Language final : public QObject {
    Q_OBJECT

  public:
    /// "" leaves the formats of numbers as they are and speaks English.
    explicit Language(const QString& code, QObject* parent = nullptr);
    ~Language() override;

    /// "en", "cs", "sk", "pl".
    static QStringList all();
    /// As its speakers call it: "Čeština".
    static QString nameOf(const QString& code);
    /// What the user chose before, else the language of the system where the window has it, else English.
    static QString usual();
    static void keep(const QString& code);

    void speak(const QString& code);
    QString code() const { return m_code; }

  private:
    void load(const QString& file, const QString& folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace vidette::ui
