// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_words.h"

#include "estate/code_lists.h"
#include "estate/state_machine.h"
#include "report/project_report.h"
#include "ui/shell/language.h"
#include "ui/words.h"

#include <QTranslator>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

class TableWords : public ::testing::Test {
  protected:
    ui::Language m_language{QStringLiteral("cs")};
    ~TableWords() override { m_language.speak(QStringLiteral("en")); }
};

bool hasWords(const QTranslator& translator, const char* context, const QString& words,
              const QString& place) {
    return !translator.translate(context, words.toUtf8().constData(), place.toUtf8().constData()).isEmpty();
}

TEST_F(TableWords, CodesAndStates_AreSaidInTheLanguageOfTheWindow) {
    EXPECT_EQ(ui::codeLabel("stance", "agree"), QStringLiteral("Souhlasí"));
    EXPECT_EQ(ui::codeLabel("stance", "unheard-of"), QStringLiteral("unheard-of"));
    EXPECT_EQ(ui::objectLabel("budget_line"), QStringLiteral("Rozpočtová položka"));
    estate::Estate estate;
    EXPECT_EQ(ui::stateLabel(estate, "request", "draft"), QStringLiteral("Koncept"));
    EXPECT_EQ(ui::stateLabel(estate, "request", "unheard-of"), QStringLiteral("unheard-of"));
}

TEST_F(TableWords, WordsOfACity_StayAsTheyAre) {
    estate::Estate estate;
    estate::StateWord word;
    word.machine = "request";
    word.state = "draft";
    word.label = "Draft of ours";
    estate.stateWords = estate.stateWords.with(word);
    EXPECT_EQ(ui::stateLabel(estate, "request", "draft"), QStringLiteral("Draft of ours"));
}

TEST_F(TableWords, MessagesOfRules_AreFilledInTheLanguageOfTheWindow) {
    const auto rules = analysis::rules();
    ASSERT_TRUE(rules);
    analysis::RuleHit hit;
    hit.message = "as it was kept";
    hit.arguments = {{"what", "since {day}"}, {"day", "2025-01-31"}};
    for (const auto& rule : *rules) {
        if (rule.id != "R-36") continue;
        const QString words = ui::hitMessage(hit, &rule);
        EXPECT_TRUE(words.contains(QStringLiteral("2025-01-31"))) << qPrintable(words);
        EXPECT_FALSE(words.contains(QStringLiteral("since"))) << qPrintable(words);
        EXPECT_NE(ui::ruleReason(rule), ui::text(rule.why));
    }
    EXPECT_EQ(ui::hitMessage(hit, nullptr), QStringLiteral("as it was kept"));
}

TEST(TableWordsOfEveryLanguage, NoneIsMissing) {
    const auto rules = analysis::rules();
    ASSERT_TRUE(rules);
    for (const char* code : {"cs", "sk", "pl"}) {
        QTranslator own;
        ASSERT_TRUE(own.load(QStringLiteral(":/translations/vidette_") + QLatin1String(code)));
        for (const char* list :
             {"stance", "role", "outcome", "asset_class", "zone_use", "party_kind", "aim"}) {
            ASSERT_FALSE(estate::codeList(list).empty()) << list;
            for (const auto& word : estate::codeList(list))
                EXPECT_TRUE(hasWords(own, "Tables", ui::text(word.label), ui::text(list)))
                    << code << word.label;
        }
        for (const std::string machine : {"request", "replacement"})
            for (const auto& state : estate::statesOf(machine))
                EXPECT_TRUE(hasWords(own, "Tables", ui::text(state.label), ui::text(machine + " state")))
                    << code << state.label;
        for (const auto& kind : report::allReportKinds())
            EXPECT_TRUE(hasWords(own, "Words", ui::text(kind.title), {})) << code << kind.title;
        for (const auto& rule : *rules) {
            EXPECT_TRUE(hasWords(own, "Tables", ui::text(rule.message), ui::text(rule.id)))
                << code << rule.id;
            EXPECT_TRUE(hasWords(own, "Tables", ui::text(rule.why), ui::text(rule.id + " why")))
                << code << rule.id;
        }
    }
}

} // namespace
} // namespace vidette::tests
