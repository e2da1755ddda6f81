// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_scan.h"

#include <gtest/gtest.h>

namespace vidette::architecture {
namespace {

using Spans = std::vector<FunctionSpan>;

TEST(CodeOnly, BlanksCommentsAndLiteralsAndKeepsLines) {
    EXPECT_EQ(codeOnly("a; // {\nb; /* {\n */ c;"), "a;     \nb;     \n    c;");
    EXPECT_EQ(codeOnly("f(\"{\\\"{\");"), "f(      );");
    EXPECT_EQ(codeOnly("f('{', '\\'');"), "f(   ,     );");
}

TEST(CodeOnly, DigitSeparatorOpensNoLiteral) {
    EXPECT_EQ(codeOnly("x = 1'000'000; {"), "x = 1'000'000; {");
}

TEST(CodeOnly, RawLiteralEndsAtItsOwnMark) {
    EXPECT_EQ(codeOnly("f(R\"X({ )\" })X\", {});"), "f(             , {});");
}

TEST(CodeOnly, MacroWithContinuationIsNoCode) {
    EXPECT_EQ(codeOnly("#define A {\\\n  {\nb;"), "            \n   \nb;");
}

TEST(Functions, AreMeasuredFromNameToBrace) {
    EXPECT_EQ(functions("namespace n {\n\nint f(int a,\n      int b) {\n    return a;\n}\n\n}\n"),
              (Spans{{3, 6}}));
}

TEST(Functions, MembersAreFoundInsideClasses) {
    EXPECT_EQ(functions("class C {\n  public:\n    int f() const { return 1; }\n    C() : m_x(1) {\n    }\n"
                        "  private:\n    int m_x = 0;\n};\n"),
              (Spans{{3, 3}, {4, 5}}));
}

TEST(Functions, LambdasAndBranchesBelongToTheirFunction) {
    EXPECT_EQ(
        functions("void f() {\n  if (a) {\n    g([](int x) {\n      return x;\n    });\n  }\n}\nint y;\n"),
        (Spans{{1, 7}}));
}

TEST(Functions, TablesTypesAndNamespacesAreNone) {
    EXPECT_TRUE(functions("namespace a::b {\nconst std::array<R, 2> k{{{1, 2}, {3, 4}}};\n"
                          "enum class E { A, B };\nstruct S {\n  int a{1};\n};\n}\n")
                    .empty());
    EXPECT_TRUE(functions("constexpr auto k = to_array<int>({\n    1,\n    2,\n});\n").empty());
}

TEST(Functions, TemplateLineBelongsToItsFunctionNotToItsType) {
    EXPECT_EQ(functions("template<typename T>\nT f(T a) {\n  return a;\n}\n"), (Spans{{1, 4}}));
    EXPECT_TRUE(functions("template<typename T = decltype(f())>\nstruct S {\n  T a;\n};\n").empty());
}

TEST(Functions, TestMacroIsAFunction) {
    EXPECT_EQ(functions("TEST(A, B) {\n  EXPECT_EQ(\"}\", '}');\n}\n"), (Spans{{1, 3}}));
}

} // namespace
} // namespace vidette::architecture
