// SPDX-License-Identifier: GPL-3.0-or-later
#include "linguist/languages.h"

#include "support/reference_data.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

namespace vidette::tests {
namespace {

/// Texts of the rooms below the window and their translations, one for each plural form.
using Translations = std::vector<std::pair<std::string, std::vector<std::string>>>;

std::vector<std::string> formsOf(QXmlStreamReader& xml) {
    std::vector<std::string> forms;
    if (xml.attributes().value(QStringLiteral("type")) == QStringLiteral("unfinished")) forms.emplace_back();
    std::string plain;
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QStringLiteral("translation")) {
        if (xml.isCharacters()) plain += xml.text().toString().toStdString();
        if (xml.isStartElement()) forms.push_back(xml.readElementText().toStdString());
    }
    if (forms.empty()) forms.push_back(plain);
    return forms;
}

Translations translationsOf(const std::string& language) {
    Translations found;
    const auto path = support::repositoryFile("data/translations/vidette_" + language + ".ts");
    QFile file(QString::fromStdString(path.string()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::string context;
    std::string source;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement) continue;
        if (!xml.isStartElement()) continue;
        if (xml.name() == QStringLiteral("name")) context = xml.readElementText().toStdString();
        if (xml.name() == QStringLiteral("source")) source = xml.readElementText().toStdString();
        if (xml.name() != QStringLiteral("translation")) continue;
        auto forms = formsOf(xml);
        if (context == "Words" || context == "Tables") found.emplace_back(source, std::move(forms));
    }
    return found;
}

/// "{camera}", "{n}" …
std::set<std::string> placesOf(const std::string& text) {
    static const std::regex kPlace(R"(\{[a-z][A-Za-z_]*\})");
    return {std::sregex_token_iterator(text.begin(), text.end(), kPlace), std::sregex_token_iterator()};
}

/// What rules fill in is marked for translators, or it is a name or number.
TEST(SpokenTexts, WordsThatRulesFillIn_AreMarked) {
    static const std::regex kUnmarked(R"re(\{"(what|task|panels|disks|years|window)", "([^"]+)"\})re");
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(support::repositoryFile("src/analysis"))) {
        if (entry.path().filename().string().rfind("rules_", 0) != 0) continue;
        ++files;
        std::smatch found;
        const std::string text = support::readText(entry.path());
        EXPECT_FALSE(std::regex_search(text, found, kUnmarked)) << entry.path() << ": " << found.str();
    }
    EXPECT_GE(files, 10);
}

class Spoken : public ::testing::Test {
  protected:
    ~Spoken() override { base::speak(nullptr); }
};

TEST_F(Spoken, EveryLanguage_SaysWordsOfTheRooms) {
    EXPECT_EQ(linguist::languages(), (std::vector<std::string>{"en", "cs", "sk", "pl"}));
    for (const std::string code : {"cs", "sk", "pl"}) {
        const auto language = linguist::languageNamed(code);
        ASSERT_TRUE(language) << code;
        ASSERT_NE(*language, nullptr);
        EXPECT_EQ(*linguist::languageNamed(code), *language);
        base::speak(*language);
        EXPECT_EQ(base::spokenLanguage(), code);
        EXPECT_NE(base::say("Annual report"), "Annual report");
        EXPECT_NE(base::sayWord("stance", "Agrees"), "Agrees");
        EXPECT_EQ(base::sayLowered("ŽÁDNÝ Łódź"), "žádný łódź");
        EXPECT_EQ(base::sayNumber(2.5, 1), "2,5");
    }
}

TEST_F(Spoken, English_NeedsNoTranslator) {
    const auto english = linguist::languageNamed("en");
    ASSERT_TRUE(english);
    EXPECT_EQ(*english, nullptr);
}

TEST_F(Spoken, UnknownLanguages_AreRefused) {
    for (const char* code : {"", "de", "CS", "cs_CZ", "../cs"}) {
        const auto none = linguist::languageNamed(code);
        ASSERT_FALSE(none) << code;
        EXPECT_EQ(none.error().code, "unknown_language");
    }
}

TEST_F(Spoken, PluralForms_FollowTheLanguage) {
    base::speak(linguist::languageNamed("cs").value());
    const auto one = base::sayCount(1, "{n} camera", "{n} cameras");
    const auto two = base::sayCount(2, "{n} camera", "{n} cameras");
    const auto five = base::sayCount(5, "{n} camera", "{n} cameras");
    EXPECT_EQ(one, "1 kamera");
    EXPECT_EQ(two, "2 kamery");
    EXPECT_EQ(five, "5 kamer");
}

TEST(SpokenTexts, EveryTranslation_HasThePlacesOfItsText) {
    for (const std::string code : {"cs", "sk", "pl"}) {
        const auto all = translationsOf(code);
        EXPECT_GT(all.size(), 700U) << code;
        for (const auto& [text, forms] : all)
            for (const auto& form : forms) {
                EXPECT_FALSE(form.empty()) << code << ": " << text;
                EXPECT_EQ(placesOf(form), placesOf(text)) << code << ": " << text << " | " << form;
            }
    }
}

} // namespace
} // namespace vidette::tests
