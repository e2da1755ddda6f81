// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "ui/canvas/canvas.h"
#include "ui/header_bar.h"
#include "ui/panels/fields.h"
#include "ui/shell/settings.h"
#include "ui/shop_window.h"
#include "ui/window_actions.h"
#include "ui/words.h"

#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <set>

namespace vidette::tests {
namespace {

/// Puts the formats of numbers back.
class Languages : public ShopWindow {
  protected:
    void TearDown() override {
        ui::settings().remove(QStringLiteral("language"));
        QLocale::setDefault(QLocale::c());
    }
    void speak(const char* code) {
        m_window.speak(QLatin1String(code));
        QCoreApplication::processEvents();
    }
    QString words(const char* id) { return m_window.actions().find(QLatin1String(id))->text(); }
};

std::string translationFile(const char* code) {
    const std::string name = std::string("data/translations/vidette_") + code + ".ts";
    return support::readText(support::repositoryFile(name));
}

TEST_F(Languages, SwitchedAtRunTime_KeepPlanSelectionWorkspaceAndView) {
    m_window.selection().set(idOf(m_window.document().estate(), "C3"));
    m_window.canvas().zoomBy(2);
    const double scale = m_window.canvas().view().scale();
    m_window.actions().find(QStringLiteral("place.kits"))->trigger();
    for (const char* code : {"cs", "sk", "pl", "en"}) {
        speak(code);
        EXPECT_TRUE(m_window.actions().find(QStringLiteral("place.kits"))->isChecked()) << code;
        ASSERT_NE(m_window.selection().camera(), nullptr) << code;
        EXPECT_DOUBLE_EQ(m_window.canvas().view().scale(), scale) << code;
    }
    EXPECT_EQ(words("file.quit"), QStringLiteral("Quit"));
}

TEST_F(Languages, ActionsSpeakTheLanguageAndNumbersHaveItsComma) {
    speak("cs");
    EXPECT_EQ(words("file.quit"), QStringLiteral("Ukončit"));
    EXPECT_EQ(ui::number(1.5, 1), QStringLiteral("1,5"));
    speak("pl");
    EXPECT_EQ(words("place.replacement"), QStringLiteral("Wymiana"));
    speak("en");
    EXPECT_EQ(ui::number(1.5, 1), QStringLiteral("1.5"));
}

TEST_F(Languages, ShortcutsAndWordsOfActions_AreUniqueInEach) {
    for (const char* code : {"cs", "sk", "pl"}) {
        speak(code);
        std::set<QString> keys;
        for (const QAction* action : m_window.actions().all()) {
            EXPECT_FALSE(action->text().isEmpty()) << code;
            if (action->shortcut().isEmpty()) continue;
            EXPECT_TRUE(keys.insert(action->shortcut().toString()).second) << qPrintable(action->text());
        }
    }
}

TEST_F(Languages, CountedThings_TakeTheirForm) {
    const auto waiting = [](int n) {
        return QCoreApplication::translate("vidette::ui::BacklogPage", "%n days", nullptr, n);
    };
    EXPECT_EQ(waiting(1), QStringLiteral("1 day"));
    EXPECT_EQ(waiting(2), QStringLiteral("2 days"));
    speak("cs");
    EXPECT_EQ(waiting(1), QStringLiteral("1 den"));
    EXPECT_EQ(waiting(3), QStringLiteral("3 dny"));
    EXPECT_EQ(waiting(5), QStringLiteral("5 dní"));
}

TEST(LanguageAtStart, FieldsHaveItsComma) {
    ui::MainWindow window(QStringLiteral("cs"));
    const auto* height = window.findChild<ui::HeaderBar*>()->findChild<ui::NumberField*>();
    ASSERT_NE(height, nullptr);
    EXPECT_TRUE(height->text().contains(QLatin1Char(','))) << qPrintable(height->text());
    window.speak(QStringLiteral("en"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(
        window.findChild<ui::HeaderBar*>()->findChild<ui::NumberField*>()->text().contains(QLatin1Char('.')));
    ui::settings().clear();
    QLocale::setDefault(QLocale::c());
}

TEST(Translations, EveryOne_LoadsAndItsPlaceholdersAgree) {
    const QRegularExpression placeholder(QStringLiteral("%(L?\\d|n)|\\{[a-z]+\\}"));
    for (const char* code : {"cs", "sk", "pl"}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/translations/vidette_") + QLatin1String(code))) << code;
        QXmlStreamReader file(QByteArray::fromStdString(translationFile(code)));
        QString source;
        while (!file.atEnd()) {
            if (file.readNext() != QXmlStreamReader::StartElement) continue;
            if (file.name() == QLatin1String("source")) source = file.readElementText();
            if (file.name() != QLatin1String("translation") ||
                file.attributes().hasAttribute(QStringLiteral("type")))
                continue;
            const QString words = file.readElementText(QXmlStreamReader::IncludeChildElements);
            auto found = placeholder.globalMatch(source);
            while (found.hasNext()) {
                const QString mark = found.next().captured();
                EXPECT_TRUE(words.contains(mark)) << code << ": " << qPrintable(source);
            }
        }
        EXPECT_FALSE(file.hasError()) << code;
    }
}

TEST(Translations, MenusAndWorkspaces_AreAllTranslated) {
    const ui::MainWindow english;
    QStringList titles;
    for (const ui::MenuRow& menu : ui::windowMenus()) titles << menu.title;
    for (const QAction* action :
         english.findChildren<QAction*>(QRegularExpression(QStringLiteral("^place\\."))))
        titles << action->text();
    for (const char* code : {"cs", "sk", "pl"}) {
        QTranslator own;
        ASSERT_TRUE(own.load(QStringLiteral(":/translations/vidette_") + QLatin1String(code)));
        for (const QString& title : titles) {
            const QByteArray words = title.toUtf8();
            EXPECT_FALSE(own.translate("vidette::ui::MainWindow", words.constData()).isEmpty())
                << code << ": " << words.constData();
        }
    }
}

} // namespace
} // namespace vidette::tests
