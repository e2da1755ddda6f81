// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/house_rules.h"

#include "support/reference_data.h"

#include <gtest/gtest.h>

namespace vidette::architecture {
namespace {

const std::string kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

std::string repeated(const std::string& line, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += line;
    return text;
}

TEST(Opening, LicenceAndPragmaAreEnough) {
    EXPECT_TRUE(openingFindings("base/a.h", kLicence + "#pragma once\n").empty());
    EXPECT_TRUE(openingFindings("base/a.cpp", kLicence + "int a;\n").empty());
}

TEST(Opening, MissingLicenceOrPragmaIsNamed) {
    EXPECT_EQ(openingFindings("base/a.cpp", "int a;\n").size(), 1U);
    EXPECT_EQ(openingFindings("base/a.cpp", "\n" + kLicence).size(), 1U);
    EXPECT_EQ(openingFindings("base/a.h", kLicence + "int a;\n"),
              (std::vector<std::string>{"base/a.h: a header says #pragma once"}));
}

TEST(Size, HeaderOf200LinesIsTheLongest) {
    EXPECT_TRUE(sizeFindings("base/a.h", repeated("int a;\n", 200)).empty());
    EXPECT_EQ(sizeFindings("base/a.h", repeated("int a;\n", 201)),
              (std::vector<std::string>{"base/a.h: lines 201, at most 200"}));
}

TEST(Size, SourceOf500LinesIsTheLongest) {
    EXPECT_TRUE(sizeFindings("base/a.cpp", repeated("int a;\n", 500)).empty());
    EXPECT_EQ(sizeFindings("base/a.cpp", repeated("int a;\n", 501)).size(), 1U);
}

TEST(Size, BuildFileOfARoomHas60Lines) {
    EXPECT_TRUE(sizeFindings("base/CMakeLists.txt", repeated("#\n", 60)).empty());
    EXPECT_EQ(sizeFindings("base/CMakeLists.txt", repeated("#\n", 61)).size(), 1U);
}

TEST(Size, WindowFilesHaveTheirOwnLimits) {
    EXPECT_EQ(sizeFindings("ui/main.cpp", repeated("int a;\n", 61)).size(), 1U);
    EXPECT_EQ(sizeFindings("ui/main_window.cpp", repeated("int a;\n", 251)).size(), 1U);
}

TEST(Size, LineIsMeasuredInCharacters) {
    EXPECT_EQ(columns("blind ° …"), 9);
    EXPECT_TRUE(sizeFindings("base/a.cpp", "//" + repeated("°", 108) + "\n").empty());
    EXPECT_EQ(sizeFindings("base/a.cpp", "\n//" + repeated("x", 109) + "\n"),
              (std::vector<std::string>{"base/a.cpp:2: columns 111, at most 110"}));
}

TEST(Size, FunctionOf60LinesIsTheLongest) {
    EXPECT_TRUE(sizeFindings("base/a.cpp", "void f() {\n" + repeated("  g();\n", 58) + "}\n").empty());
    EXPECT_EQ(sizeFindings("base/a.cpp", "\nvoid f() {\n" + repeated("  g();\n", 59) + "}\n"),
              (std::vector<std::string>{"base/a.cpp:2: lines of the function 61, at most 60"}));
}

TEST(MachinePaths, FolderOfAPersonIsFound) {
    const std::string home = std::string("/") + "home/";
    EXPECT_EQ(machinePathFindings("docs/a.md", "see\n" + home + "someone/plan.geojson").size(), 1U);
    EXPECT_TRUE(machinePathFindings("docs/a.md", "see docs" + home + "plan").empty());
    EXPECT_TRUE(machinePathFindings("docs/a.md", "see examples/shop").empty());
}

TEST(Untranslated, SentencesAndShownWordsAreNamed) {
    const auto found = [](const std::string& line) { return untranslatedFindings("ui/a.cpp", line).size(); };
    EXPECT_EQ(found("label->setText(QStringLiteral(\"Undo\"));"), 1U);
    EXPECT_EQ(found("tell(QStringLiteral(\"The file is gone\"));"), 1U);
    EXPECT_EQ(found("label->setText(tr(\"The file is gone\"));"), 0U);
    EXPECT_EQ(found("label->setText(QStringLiteral(\"%1 m\"));"), 0U);
    EXPECT_EQ(found("find(QStringLiteral(\"edit.undo\"));"), 0U);
}

TEST(Links, OnlyMissingFilesAreNamed) {
    const std::string root = support::repositoryFile("").string();
    EXPECT_TRUE(
        brokenLinks("a.md", "[licence](LICENSE) [part](LICENSE#terms) [web](https://x.org) [up](#top)", root)
            .empty());
    EXPECT_EQ(brokenLinks("a.md", "[nothing](docs/no_such_page.md)", root),
              (std::vector<std::string>{"a.md: the link leads nowhere: docs/no_such_page.md"}));
}

} // namespace
} // namespace vidette::architecture
